import { createHash } from 'node:crypto'

const longest = 120

/** A key as it stands in the identifier of an e-mail, in a header or in the name of a file; a very long one as its hash. */
export function keyToken(key: string): string {
  return key.length <= longest ? key : createHash('sha256').update(key).digest('hex')
}
