import type { EventRecord } from '../../domain/core/event.ts'
import { type Doc, sameJson } from '../../domain/core/json.ts'
import type { Face } from './define-api.ts'

/** What happened to a resource, as one generation sees it. */
export interface SeenChange {
  /** The whole resource. */
  readonly now: Doc
  /** Previous values of the first-level attributes that look different now; null where there was none. */
  readonly previous?: Doc
}

/** Looks at an event through a face. Previous values go through the same lenses as the resource itself. */
export function seenThrough(face: Face, event: EventRecord): SeenChange {
  const now = face.get(event.resource)
  if (!event.previous) return { now }
  const before = face.get(withoutNulls({ ...event.resource, ...event.previous }))
  const names = new Set([...Object.keys(before), ...Object.keys(now)])
  const changed = [...names].filter((name) => !sameJson(before[name], now[name]))
  return { now, previous: Object.fromEntries(changed.map((name) => [name, before[name] ?? null])) }
}

function withoutNulls(doc: Doc): Doc {
  return Object.fromEntries(Object.entries(doc).filter(([, value]) => value !== null))
}
