import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Json } from './json.ts'

/**
 * The identifier that follows from what something says: the first 128 bits of its SHA-256, as a UUID of version 8 (RFC 9562).
 * The same parts always make the same one.
 */
export function derivedId(parts: readonly (Json | undefined)[]): string {
  const bytes = sha256(utf8ToBytes(JSON.stringify(parts.map((part) => part ?? null)))).slice(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x80
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytesToHex(bytes)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

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
