import { ByKind } from './by-kind.ts'
import { frozen, type Known, type KnownResources, type Search } from './known-resources.ts'

/** Kinds of which the last ones are remembered. */
export interface RecentKinds {
  /** Read with each command, and seldom changed. */
  readonly read: readonly string[]
  /** Changed with each command. */
  readonly written: readonly string[]
}

/** Commits before what is written is remembered again, at most. */
const longest = 64

/**
 * Remembers what commands of one kind meet on again and again, besides what is known anyway. What was read counts as long as it
 * has the same version when it is committed, and so does what was found: as long as nothing else is found. What was written is
 * what this process has committed last. If another one has written it since, the commit meets a conflict and is decided anew, from
 * what is there. Where that happens again and again, what is written is read for a while, each time for twice as long.
 * It suits commands whose every decision is committed.
 * @param most resources of a kind that are kept, and what was found; what was noted first is forgotten first
 */
export function recentResources(others: KnownResources, kinds: RecentKinds, most = 20_000): KnownResources {
  const [read, written] = [new Set(kinds.read), new Set(kinds.written)]
  const recent = new ByKind<Known>()
  const found = new ByKind<readonly string[]>()
  let pause = 0
  let pausing = 0
  const isOurs = (kind: string) => read.has(kind) || written.has(kind)
  const keep = (kind: string, id: string, { version, doc }: Known) =>
    keepYoungest(recent.of(kind), id, { version, doc: frozen(doc) }, most)
  return {
    get(kind, id) {
      if (!isOurs(kind)) return others.get(kind, id)
      return pausing > 0 && written.has(kind) ? undefined : recent.get(kind, id)
    },
    note(kind, id, known) {
      if (isOurs(kind)) keep(kind, id, known)
      else others.note(kind, id, known)
    },
    forget(reliances, searches = []) {
      for (const { kind, id } of reliances) recent.of(kind).delete(id)
      for (const search of searches) found.of(pathOf(search)).delete(textsOf(search))
      others.forget(reliances)
      pause = Math.min(longest, 2 * pause + 1)
      pausing = pause
    },
    wrote(all) {
      if (pausing > 0) pausing--
      else pause >>= 1
      for (const { kind, id, version, doc } of all) {
        if (!isOurs(kind)) continue
        if (doc) keep(kind, id, { version, doc })
        else recent.of(kind).delete(id)
      }
    },
    found: (search) => found.get(pathOf(search), textsOf(search)),
    noteFound(search, ids) {
      if (read.has(search.kind)) keepYoungest(found.of(pathOf(search)), textsOf(search), ids, most)
    },
  }
}

const pathOf = ({ kind, path }: Search) => `${kind} ${path}`
const textsOf = ({ texts }: Search) => texts.join('\0')

/** Keeps something as the youngest of at most so many. */
function keepYoungest<T>(all: Map<string, T>, key: string, value: T, most: number): void {
  all.delete(key)
  all.set(key, value)
  if (all.size > most) all.delete(all.keys().next().value!)
}
