import type { EventRecord } from '../../domain/core/event.ts'
import { serialParts } from '../../domain/core/serial-id.ts'

/** Events of a series, from its first one on, which differ in the resources, and versions, that they are about, and in nothing else. */
export interface AlikeEvents {
  readonly series: string
  readonly first: EventRecord
  readonly ids: readonly string[]
  readonly versions: readonly number[]
}

/** So many events are worth a row for all of them: it is no longer than theirs. */
const fewest = 4

/**
 * Parts events, in their order, into those that are told one by one, and those that one row can tell.
 * @param leans whether an event finds its document in the row of its resource
 */
export function alikeEvents(
  events: readonly EventRecord[],
  leans: (event: EventRecord) => boolean,
): readonly (AlikeEvents | readonly EventRecord[])[] {
  const parts: (AlikeEvents | EventRecord[])[] = []
  for (let from = 0; from < events.length; ) {
    const end = endOfSeries(events, from, leans)
    const some = events.slice(from, end)
    const last = parts.at(-1)
    if (some.length >= fewest) parts.push(asOne(some))
    else if (Array.isArray(last)) last.push(...some)
    else parts.push([...some])
    from = end
  }
  return parts
}

/** Where a series of events ends that begins with the event at a place; one place further when none does. */
function endOfSeries(events: readonly EventRecord[], from: number, leans: (event: EventRecord) => boolean): number {
  const first = events[from]!
  const start = serialParts(first.id)
  let end = from + 1
  if (start?.number !== 0 || !leans(first)) return end
  const said = previousOf(first)
  const goesOn = (event: EventRecord) =>
    isOfSame(first, event) &&
    leans(event) &&
    isNumber(event.id, start.series, end - from) &&
    (event.previous === first.previous || previousOf(event) === said)
  while (end < events.length && goesOn(events[end]!)) end++
  return end
}

function isOfSame(first: EventRecord, { type, kind, at, actor }: EventRecord): boolean {
  return type === first.type && kind === first.kind && at === first.at && actor === first.actor
}

function isNumber(id: string, series: string, number: number): boolean {
  const parts = serialParts(id)
  return parts?.number === number && parts.series === series
}

function asOne(events: readonly EventRecord[]): AlikeEvents {
  const first = events[0]!
  return {
    series: serialParts(first.id)!.series,
    first,
    ids: events.map(({ resourceId }) => resourceId),
    versions: events.map(({ version }) => version),
  }
}

/** What an event says that was before, as it is kept. */
export function previousOf({ previous }: EventRecord): string | undefined {
  return previous && JSON.stringify(previous)
}
