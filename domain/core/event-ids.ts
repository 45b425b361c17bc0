import type { EventRecord } from './event.ts'
import { sameJson } from './json.ts'
import type { Ids } from './ports.ts'
import { longestSeries, serialId } from './serial-id.ts'

/** What events have in common that are told together. */
export type About = Pick<EventRecord, 'type' | 'kind' | 'actor' | 'previous'>

/**
 * Makes the identifiers of very many events: those of one series go to events that are alike and come one after the other, so that a
 * store may keep such events as one.
 */
export function serialEventIds(ids: Ids, longest = longestSeries): (about: About) => string {
  let last: About | undefined
  let [series, count] = ['', 0]
  return (about) => {
    if (last === undefined || count === longest || !areAlike(last, about)) [series, count] = [ids.series(), 0]
    last = about
    return serialId(series, count++)
  }
}

function areAlike(one: About, other: About): boolean {
  const isSame = one.type === other.type && one.kind === other.kind && one.actor === other.actor
  return isSame && sameJson(one.previous ?? null, other.previous ?? null)
}
