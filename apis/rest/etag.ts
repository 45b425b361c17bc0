import type { Precondition } from '../../domain/core/commands.ts'
import { Fault } from '../../domain/core/fault.ts'
import type { Tagged } from '../../domain/core/ports.ts'

/** The strong entity tag of a resource. */
export function etagOf({ version, following }: Tagged): string {
  return following ? `"${version}+"` : `"${version}"`
}

const list = /^\s*(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"(?:\s*,\s*(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*")*\s*$/
const tag = /(?:W\/)?"[^"]*"/g

/**
 * What `If-Match` demands: one of the listed tags, or `*` for whatever is there. Weak tags never match (RFC 9110,
 * 13.1.1: strong comparison).
 * @throws Fault invalidHeader when the header is no list of entity tags
 */
export function ifMatch(header: string | null): Precondition | undefined {
  if (header === null || header.trim() === '*') return undefined
  const tags = tagsOf('If-Match', header)
  return (stored) => {
    if (tags.includes(etagOf(stored))) return
    throw new Fault('preconditionFailed', [{ at: 'If-Match', problem: `does not name the current ${etagOf(stored)}` }])
  }
}

/** Whether `If-None-Match` says that the caller has this version already; weak tags count (RFC 9110, 13.1.2). */
export function isKnown(header: string | null, stored: Tagged): boolean {
  return hasTag(header, etagOf(stored))
}

/** The same for a tag that is not made from a version. */
export function hasTag(header: string | null, current: string): boolean {
  if (header === null) return false
  if (header.trim() === '*') return true
  return tagsOf('If-None-Match', header).some((each) => each === current || each === `W/${current}`)
}

function tagsOf(name: string, header: string): string[] {
  if (list.test(header)) return header.match(tag)!
  throw new Fault('invalidHeader', [{ at: name, problem: 'must be * or a list of quoted entity tags' }])
}
