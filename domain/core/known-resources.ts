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

/** A search for what has one of some texts at a path. */
export interface Search {
  readonly kind: string
  /** Dotted; it passes through an array and has an index. */
  readonly path: string
  readonly texts: readonly string[]
}

/** That a search finds so many resources, on which a decision rests: no other one has come to be found. */
export interface Finding extends Search {
  readonly count: number
}

/** Remembers resources of some kinds, so that decisions need not read them again. */
export interface KnownResources {
  get(kind: string, id: string): Known | undefined
  /** Takes note of what was read; kinds that are not remembered are passed over. */
  note(kind: string, id: string, known: Known): void
  forget(reliances: readonly Reliance[], searches?: readonly Search[]): void
  /** Takes note of what has just been committed; without a document it was removed. */
  wrote?(written: readonly Written[]): void
  /** Identifiers of all that a search finds; undefined where that is not remembered. */
  found?(search: Search): readonly string[] | undefined
  noteFound?(search: Search, ids: readonly string[]): void
}

/** What a commit made of a resource. */
export interface Written {
  readonly kind: string
  readonly id: string
  readonly version: number
  readonly doc?: Doc | undefined
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

/** What is frozen is so all the way down: nothing else freezes documents. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    for (const each of Object.values(value)) frozen(each)
    Object.freeze(value)
  }
  return value
}
