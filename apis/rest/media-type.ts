import { Fault } from '../../domain/core/fault.ts'

export const json = 'application/json'
export const form = 'multipart/form-data'
export const mergeTypes = [json, 'application/merge-patch+json'] as const
export const jsonPatchType = 'application/json-patch+json'
export const patchQueryTypes = ['application/json-patch-query+json', 'application/json-patch+query'] as const
export const patchTypes = [...mergeTypes, jsonPatchType, ...patchQueryTypes] as const

/**
 * The media type of the body, if it is one of those accepted and its text is UTF-8.
 * @throws Fault unsupportedMediaType
 */
export function mediaTypeOf<M extends string>(request: Request, accepted: readonly M[]): M {
  const header = request.headers.get('content-type') ?? ''
  const [type = '', ...parameters] = header.split(';').map((part) => part.trim().toLowerCase())
  const found = accepted.find((each) => each === type)
  if (found && parameters.every(isUtf8)) return found
  const given = header === '' ? 'is missing' : `${header.slice(0, 100)} is not accepted here`
  const advice = `${given}; send ${accepted.join(' or ')}`
  const hint = request.method === 'PATCH' ? 'Accept-Patch' : 'Accept-Post'
  throw new Fault('unsupportedMediaType', [{ at: 'Content-Type', problem: advice }], { [hint]: accepted.join(', ') })
}

/**
 * Bodies are read as they come: a compressed one could unfold to any size.
 * @throws Fault unsupportedMediaType when the body is encoded
 */
export function refuseCoding(request: Request): void {
  const coding = request.headers.get('content-encoding')
  if (coding === null || /^(?:identity)?$/i.test(coding.trim())) return
  const problem = `${coding.slice(0, 100)} is not accepted here; send the body as it is`
  throw new Fault('unsupportedMediaType', [{ at: 'Content-Encoding', problem }], { 'Accept-Encoding': 'identity' })
}

function isUtf8(parameter: string): boolean {
  return !parameter.startsWith('charset') || /^charset\s*=\s*"?utf-?8"?$/.test(parameter)
}
