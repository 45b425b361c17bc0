import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy'
import { Fault, type FaultDetail } from '../../domain/core/fault.ts'
import { dropRest, whole } from './body.ts'
import { form as formType, refuseCoding } from './media-type.ts'

/** A form that was read: the text of its one field, and the file that came with it. */
export interface Form {
  readonly text: string
  readonly file: FormFile
}

export interface FormFile {
  /** Name and media type as the caller says them; empty where nothing is said. */
  readonly name: string
  readonly mediaType: string
  /** SHA-256 of its contents, in hexadecimal digits. */
  readonly digest: string
}

export interface FormReading {
  /** Name of the field; the file is called `file`. */
  readonly field: string
  /** Most bytes of the field and of the file. */
  readonly limits: { readonly field: number; readonly file: number }
  /** Takes the contents of the file, piece by piece as they come; they may fail in the middle. */
  readonly keep: (pieces: AsyncIterable<Uint8Array>) => Promise<void>
}

export function isForm(request: Request): boolean {
  return /^\s*multipart\/form-data\s*(;|$)/i.test(request.headers.get('content-type') ?? '')
}

/** What a form has beside its two parts: what separates and names them. */
const room = 16_384

/**
 * Reads a form of one field and one file, in whichever order, and never holds the file.
 * @throws Fault bodyTooLarge, invalidBody, mandatoryMissing, malformedJson when it breaks off; whatever `keep` does
 */
export async function readForm(request: Request, reading: FormReading): Promise<Form> {
  refuseCoding(request)
  const { limits } = reading
  if (Number(request.headers.get('content-length')) > limits.field + limits.file + room)
    throw tooLarge('body', limits.file)
  const parser = parserOf(request, limits)
  const parts = partsOf(parser, reading)
  const reader = (request.body ?? new Blob([]).stream()).getReader()
  try {
    await Promise.race([feed(reader, parser, parts.failed), parts.failed])
    return await parts.all()
  } catch (error) {
    await parts.breakOff(error)
    dropRest(reader).catch(() => undefined)
    throw error
  }
}

function parserOf({ headers }: Request, limits: FormReading['limits']): BusboyInstance {
  try {
    return new Busboy({
      headers: { 'content-type': headers.get('content-type')! },
      isPartAFile: (name) => name === 'file',
      limits: { files: 1, fields: 1, fieldSize: limits.field, fileSize: limits.file, headerSize: room },
    })
  } catch {
    throw new Fault('unsupportedMediaType', [{ at: 'Content-Type', problem: `${formType} needs a boundary` }])
  }
}

async function feed(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  parser: BusboyInstance,
  failed: Promise<never>,
): Promise<void> {
  const finished = once(parser, 'finish')
  finished.catch(() => undefined)
  for (;;) {
    const { done, value } = await whole(reader.read())
    if (done) break
    if (!parser.write(value)) await Promise.race([once(parser, 'drain'), failed])
  }
  parser.end()
  await Promise.race([finished, failed])
}

/** Collects the parts as they come. `failed` rejects with the first thing that is wrong. */
function partsOf(parser: BusboyInstance, { field, limits, keep }: FormReading) {
  const failure = Promise.withResolvers<never>()
  failure.promise.catch(() => undefined)
  let text: string | undefined
  let file: Promise<FormFile> | undefined
  let open: BusboyFileStream | undefined
  const refuse = (at: string, problem: string) => failure.reject(invalid({ at, problem }))
  parser.on('error', () => refuse('body', 'is no whole form of several parts'))
  parser.on('filesLimit', () => refuse('file', 'came more than once'))
  parser.on('fieldsLimit', () => refuse(field, 'is the only part beside the file'))
  parser.on('field', (name, value, _, isCut) => {
    if (name !== field) refuse(name, `is no part of this form; send ${field} and file`)
    else if (isCut) failure.reject(tooLarge(field, limits.field))
    else text = value
  })
  parser.on('file', (_, stream, name, __, mediaType) => {
    open = stream
    // Who reads it hears of it; an error that comes before or after that would end the process.
    stream.on('error', () => undefined)
    file = keptFile(stream, { name: name ?? '', mediaType: mediaType ?? '' }, limits.file, keep)
    file.catch(failure.reject)
  })
  return {
    failed: failure.promise,
    async all(): Promise<Form> {
      const missing = [text === undefined && field, !file && 'file'].filter((name) => name !== false)
      if (missing.length === 0) return { text: text!, file: await file! }
      await file
      throw new Fault(
        'mandatoryMissing',
        missing.map((at) => ({ at, problem: 'is missing; it is a part of the form' })),
      )
    },
    /** Answers once nothing of the file is being kept any more. */
    async breakOff(error: unknown) {
      open?.destroy(error instanceof Error ? error : new Error(String(error)))
      await file?.catch(() => undefined)
    },
  }
}

async function keptFile(
  stream: BusboyFileStream,
  said: Pick<FormFile, 'name' | 'mediaType'>,
  limit: number,
  keep: FormReading['keep'],
): Promise<FormFile> {
  const hash = createHash('sha256')
  async function* pieces() {
    for await (const piece of stream as AsyncIterable<Uint8Array>) {
      hash.update(piece)
      yield piece
    }
    if (stream.truncated) throw tooLarge('file', limit)
  }
  await keep(pieces())
  return { ...said, digest: hash.digest('hex') }
}

function invalid(...details: FaultDetail[]): Fault {
  return new Fault('invalidBody', details)
}

function tooLarge(at: string, limit: number): Fault {
  return new Fault('bodyTooLarge', [{ at, problem: `is larger than ${limit} bytes` }])
}
