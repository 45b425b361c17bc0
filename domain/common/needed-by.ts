import type { ResourceSpec } from '../core/define-resource.ts'
import type { Filter } from '../core/query.ts'

/** Who may refer to a resource so that it cannot be removed: a kind, the path of the identifier, and what it does. */
export interface Use {
  readonly by: string
  readonly at: string
  /** Completes "offering 7 … specification 3": `follows`, `bundles`. */
  readonly verb: string
}

/** Enough to see who is in the way; the caller asks again after changing these. */
const shown = 5

/** The filter that finds those who refer to `id` at a path. */
export function refersTo({ at }: Pick<Use, 'at'>, id: string): Filter {
  return { kind: 'compare', path: at.split('.'), op: 'eq', value: id }
}

/** Names the resources that need one of a kind. One that refers to itself is not in its own way. */
export function neededBy(kind: string, uses: readonly Use[]): NonNullable<ResourceSpec['neededBy']> {
  return async (doc, read) => {
    const id = String(doc['id'])
    const found = await Promise.all(uses.map((use) => read.find(use.by, refersTo(use, id), shown + 1)))
    return uses.flatMap(({ by, verb }, i) =>
      found[i]!.filter((user) => by !== kind || user['id'] !== id)
        .slice(0, shown)
        .map((user) => ({ at: `${by} ${user['id']}`, problem: `${verb} ${kind} ${id}` })),
    )
  }
}
