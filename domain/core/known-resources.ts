import type { Doc } from './json.ts'

/** A resource as it was when it was read last. */
export interface Known {
  readonly version: number
  /** Frozen: many look at the same one. */
  readonly doc: Doc
}

/** A resource, in the version on which a decision rests. */
export interface Reliance {
  readonly kind: string
  readonly id: string
  readonly version: number
}

/** Remembers resources of some kinds, so that decisions need not read them again. */
export interface KnownResources {
  get(kind: string, id: string): Known | undefined
  /** Takes note of what was read; kinds that are not remembered are passed over. */
  note(kind: string, id: string, known: Known): void
  forget(reliances: readonly Reliance[]): void
}

/**
 * Remembers what is read much and changed seldom, such as a catalog. Nobody has to tell it of changes: a decision that rests
 * on something remembered is committed only if that still has the same version, checked in the statement that writes; else
 * it is forgotten and decided anew. A refusal on such grounds is decided anew, too, before anybody hears of it. So a change
 * counts for the very next command, whichever process made it.
 * @param most resources that are kept; those that were noted first are forgotten first
 */
export function knownResources(kinds: readonly string[], most = 20_000): KnownResources {
  const held = new Set(kinds)
  const known = new Map<string, Known>()
  const keyOf = (kind: string, id: string) => `${kind} ${id}`
  return {
    get: (kind, id) => (held.has(kind) ? known.get(keyOf(kind, id)) : undefined),
    note(kind, id, one) {
      if (!held.has(kind)) return
      known.set(keyOf(kind, id), { ...one, doc: frozen(one.doc) })
      if (known.size > most) known.delete(known.keys().next().value!)
    },
    forget(reliances) {
      for (const { kind, id } of reliances) known.delete(keyOf(kind, id))
    },
  }
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const each of Object.values(value)) frozen(each)
    Object.freeze(value)
  }
  return value
}
