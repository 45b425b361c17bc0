import type { Reader, Rule } from '../core/define-resource.ts'
import type { Doc } from '../core/json.ts'

/** Enough for any bundle that people can still understand; what is deeper is taken for a mistake. */
const mostVisited = 1000

/**
 * Refuses to make something of itself, directly or by way of its parts, and shows the way round.
 * @param at attribute that lists the parts
 * @param partsOf identifiers of the parts of a document, all of the same kind
 */
export function notOfItself(kind: string, at: string, partsOf: (doc: Doc) => readonly string[]): Rule {
  return async ({ before, after }, read) => {
    const id = String(after['id'])
    const known = before ? partsOf(before) : []
    for (const part of partsOf(after).filter((each) => !known.includes(each))) {
      const way = await wayTo(id, part, read, kind, partsOf)
      if (way) return [{ at, problem: `would contain itself: ${[id, ...way].join(' → ')}` }]
    }
    return []
  }
}

/** A way from `start` down to `goal`, both included. Visits everything once, so that an old circle ends too. */
async function wayTo(
  goal: string,
  start: string,
  read: Reader,
  kind: string,
  partsOf: (doc: Doc) => readonly string[],
): Promise<readonly string[] | undefined> {
  const ways: string[][] = [[start]]
  const seen = new Set([start])
  for (const way of ways) {
    const last = way.at(-1)!
    if (last === goal) return way
    if (ways.length > mostVisited) return undefined
    const doc = await read.get(kind, last)
    for (const part of doc ? partsOf(doc) : []) {
      if (seen.has(part)) continue
      seen.add(part)
      ways.push([...way, part])
    }
  }
  return undefined
}
