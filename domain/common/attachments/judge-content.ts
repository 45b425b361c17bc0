import { filetypemime } from 'magic-bytes.js'

/** Bytes that one attachment may have. What a request may bring altogether is a setting of the server. */
export const largestAttachment = 10 * 2 ** 20

/** Kinds of documents that people send about a trouble. Nothing that a browser or an office program would carry out. */
const binary = [
  ...['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/heic', 'image/tiff', 'image/bmp'],
  ...['application/pdf', 'audio/mpeg', 'audio/wav', 'audio/ogg', 'video/mp4', 'video/webm'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
]
const textual = ['text/plain', 'text/csv', 'message/rfc822', 'application/json']

/** Other names by which the same kinds are told from their first bytes. */
const alsoSeenAs: Readonly<Record<string, readonly string[]>> = {
  'audio/wav': ['audio/x-wav', 'audio/wave', 'audio/vnd.wave'],
  'audio/ogg': ['application/ogg', 'video/ogg'],
  'image/heic': ['image/heif'],
  'image/tiff': ['image/tif'],
}

/** What is wrong with a document that comes along: `content` is base64, `mimeType` what its sender says that it is. */
export function contentProblem(content: string, mimeType: unknown): string | undefined {
  const type = String(mimeType).split(';')[0]!.trim().toLowerCase()
  if (!binary.includes(type) && !textual.includes(type))
    return `is of type ${String(mimeType)}; allowed: ${[...binary, ...textual].join(', ')}`
  const bytes = bytesOf(content)
  if (!bytes) return 'must be base64'
  if (bytes.length === 0) return 'is empty'
  if (bytes.length > largestAttachment) return `has ${bytes.length} bytes; at most ${largestAttachment} are kept`
  const fits = textual.includes(type) ? isText(bytes) : looksLike(bytes, type)
  return fits ? undefined : `does not look like ${type}`
}

/** The bytes of base64; undefined when it is none. */
export function bytesOf(content: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(content), (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}

function looksLike(bytes: Uint8Array, type: string): boolean {
  const seen: readonly string[] = filetypemime(bytes.subarray(0, 4096))
  return [type, ...(alsoSeenAs[type] ?? [])].some((one) => seen.includes(one))
}

function isText(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
