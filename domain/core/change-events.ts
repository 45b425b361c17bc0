import type { Resource } from './define-resource.ts'
import type { ChangeEvent } from './event.ts'
import type { Doc } from './json.ts'

/** The events that tell of a change of these attributes; none where the resource has no such event. */
export function changeEvents(
  { events, lifecycle, serverSets }: Pick<Resource, 'events' | 'lifecycle' | 'serverSets'>,
  changed: readonly string[],
): ChangeEvent[] {
  const told: ChangeEvent[] = []
  const { attributeValueChange, stateChange } = events
  const state = lifecycle?.attribute
  const valueChanged = changed.filter((name) => name !== state)
  if (attributeValueChange !== undefined && valueChanged.some((name) => !serverSets.includes(name))) {
    told.push({ type: attributeValueChange, previous: valueChanged })
  }
  if (stateChange !== undefined && state !== undefined && changed.includes(state)) {
    told.push({ type: stateChange, previous: [state] })
  }
  return told
}

/** Previous values; an attribute that was absent is null. */
export function previousOf(before: Doc, names: readonly string[]): Doc {
  return Object.fromEntries(names.map((name) => [name, before[name] ?? null]))
}
