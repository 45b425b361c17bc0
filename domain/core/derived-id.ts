import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Json } from './json.ts'

/** The SHA-256 of a text in UTF-8, in hexadecimal digits. */
export type Digest = (text: string) => string

let digest: Digest = (text) => bytesToHex(sha256(utf8ToBytes(text)))

/** Lets what the platform brings do the hashing, which comes to the same and takes a third of the time. */
export function digestWith(platform: Digest): void {
  digest = platform
}

/**
 * The identifier that follows from what something says: the first 128 bits of its SHA-256, as a UUID of version 8 (RFC 9562).
 * The same parts always make the same one.
 */
export function derivedId(parts: readonly (Json | undefined)[]): string {
  return derivedIdOf(JSON.stringify(parts.map((part) => part ?? null)))
}

/** The same of parts that are at hand as JSON. */
export function derivedIdOf(json: string): string {
  const hex = digest(json)
  const variant = variants[Number.parseInt(hex[16]!, 16) & 0x3]!
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

const variants = ['8', '9', 'a', 'b']

/** Most identifiers of one sort that are remembered. */
const most = 20_000

/**
 * `derivedId` of a sort of things that are few and asked for again and again: what it made is remembered.
 * @param sort the first of the parts
 */
export function derivedIds(sort: string): (...parts: readonly string[]) => string {
  const known = new Map<string, string>()
  return (...parts) => {
    const key = parts.join('\0')
    let id = known.get(key)
    if (id === undefined) {
      id = derivedId([sort, ...parts])
      if (known.size >= most) known.clear()
      known.set(key, id)
    }
    return id
  }
}
