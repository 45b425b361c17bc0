import { Fault } from '../../domain/core/fault.ts'
import { type Doc, isDoc, type Json } from '../../domain/core/json.ts'
import { parseJson } from './json-guard.ts'
import { mediaTypeOf, refuseCoding } from './media-type.ts'
import type { RestSettings } from './settings.ts'

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })

/** A request body as it was sent and as it was understood. */
export interface ReadBody<M extends string = string> {
  readonly mediaType: M
  readonly text: string
  readonly json: Json
}

/**
 * Reads a JSON body of one of the media types.
 * @throws Fault unsupportedMediaType, bodyTooLarge, malformedJson, tooDeep, unsafeText, invalidBody
 */
export async function readBody<M extends string>(
  request: Request,
  accepted: readonly M[],
  settings: Pick<RestSettings, 'bodyLimit' | 'jsonDepth'>,
): Promise<ReadBody<M>> {
  const mediaType = mediaTypeOf(request, accepted)
  refuseCoding(request)
  const text = decode(await readBytes(request, settings.bodyLimit))
  return { mediaType, text, json: parseJson(text, settings.jsonDepth) }
}

/**
 * The one object that a body must be to create something from it.
 * @throws Fault bulkNotSupported, invalidBody
 */
export function objectIn({ json }: ReadBody): Doc {
  if (isDoc(json)) return json
  if (Array.isArray(json)) throw new Fault('bulkNotSupported', [{ at: 'body', problem: 'is a list' }])
  throw new Fault('invalidBody', [{ at: 'body', problem: 'must be an object' }])
}

function decode(bytes: ArrayBuffer | Uint8Array): string {
  try {
    return decoder.decode(bytes)
  } catch {
    throw new Fault('malformedJson', [{ at: 'body', problem: 'is not UTF-8' }])
  }
}

/** Reads the body whole; one that announces or turns out to have more bytes than the limit is not read on. */
async function readBytes(request: Request, limit: number): Promise<ArrayBuffer | Uint8Array> {
  const announced = request.headers.get('content-length')
  if (announced === null) return readChunks(request, limit)
  if (!(Number(announced) <= limit)) return tooLarge(limit)
  return whole(request.arrayBuffer())
}

async function readChunks({ body }: Request, limit: number): Promise<Uint8Array> {
  if (!body) return new Uint8Array()
  const reader = body.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await whole(reader.read())
    if (done) return Buffer.concat(chunks)
    size += value.byteLength
    if (size > limit) {
      dropRest(reader).catch(() => undefined)
      return tooLarge(limit)
    }
    chunks.push(value)
  }
}

/** Cancelling would reset the connection, and the caller, still sending, would lose the answer. */
export async function dropRest(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  while (!(await reader.read()).done);
}

/** A body that breaks off is the caller's failure, not ours. */
export async function whole<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading
  } catch {
    throw new Fault('malformedJson', [{ at: 'body', problem: 'broke off' }])
  }
}

function tooLarge(limit: number): never {
  throw new Fault('bodyTooLarge', [{ at: 'body', problem: `is larger than ${limit} bytes` }])
}
