import type { Doc } from '../../domain/core/json.ts'
import { fingerprint } from './doc.ts'

/** How elements of an array are recognised from one write to the next; both look at elements of the view. */
export interface Recognise {
  /** What names an element; `id` unless said otherwise. */
  readonly identity?: (view: Doc) => string | undefined
  /** Where elements have kinds: those of different kinds are never the same one, those of one kind may move. */
  readonly kind?: (view: Doc) => string | undefined
}

/**
 * Finds, for each element of a written array, the stored element that it is a new version of: one that looks the same,
 * else one with the same identity, else the one at the same position, else the next of the same kind.
 * @param seen the stored elements as the view shows them
 * @returns for each written element the index of its stored element, or undefined
 */
export function align(
  written: readonly Doc[],
  seen: readonly Doc[],
  recognise: Recognise = {},
): (number | undefined)[] {
  const { identity = ownId, kind } = recognise
  const family = (view: Doc) => kind && JSON.stringify([identity(view), kind(view)])
  const place = (view: Doc, i: number) => JSON.stringify([i, identity(view), kind?.(view)])
  const found: (number | undefined)[] = written.map(() => undefined)
  const free = new Set(seen.keys())
  for (const key of [fingerprint, identity, place, family]) {
    const waiting = new Map<string, number[]>()
    for (const i of free) push(waiting, key(seen[i]!, i), i)
    for (const [i, view] of written.entries()) {
      if (found[i] !== undefined) continue
      const match = waiting.get(key(view, i) ?? '')?.shift()
      if (match === undefined) continue
      found[i] = match
      free.delete(match)
    }
  }
  return found
}

function push(waiting: Map<string, number[]>, key: string | undefined, i: number): void {
  if (key === undefined) return
  const same = waiting.get(key)
  if (same) same.push(i)
  else waiting.set(key, [i])
}

function ownId(view: Doc): string | undefined {
  return typeof view['id'] === 'string' ? view['id'] : undefined
}
