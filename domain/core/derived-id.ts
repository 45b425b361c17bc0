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
  return bytesToHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
