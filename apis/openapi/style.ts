import type { Generation } from '../rest/define-api.ts'

/** How one generation of TM Forum's documents names things. */
export interface Style {
  /** Appended to a class name for the body of a create. */
  readonly create: string
  /** Appended to a class name for a merge-patch body. */
  readonly merge: string
  /** True when nested classes must carry `@type`, except the few plain ones. */
  readonly typed: boolean
  /** Whether objects of a class have no `@type` and no extensions at all; `declared` says so for v5. */
  isPlain(className: string | undefined, declared: boolean): boolean
  readonly hubOperations: Readonly<Record<'list' | 'create' | 'retrieve' | 'delete', string>>
  /** The operation id under which a listener's operation for an event is published. */
  listener(event: string): string
}

/** In v4 nearly every class can be extended. */
const plainInV4 = new Set(['TimePeriod', 'Quantity', 'Money', 'Duration'])

const v4: Style = {
  create: '_Create',
  merge: '_Update',
  typed: false,
  isPlain: (className) => className !== undefined && plainInV4.has(className),
  hubOperations: { list: 'listHub', create: 'registerListener', retrieve: 'retrieveHub', delete: 'unregisterListener' },
  listener: (event) => `listenTo${event}`,
}

const v5: Style = {
  create: '_FVO',
  merge: '_MVO',
  typed: true,
  isPlain: (_, declared) => declared,
  hubOperations: { list: 'listHub', create: 'createHub', retrieve: 'hubGet', delete: 'hubDelete' },
  listener: (event) => lowerFirst(event),
}

/** The style of a generation; our own APIs are named as in v5. */
export function styleOf(generation: Generation): Style {
  return generation === 'v4' ? v4 : v5
}

/** `PartyRole` → `partyRole`. */
export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}
