import type { ResourceSpec } from '../core/define-resource.ts'
import { type Filter, isText } from '../core/query.ts'

/** Who may refer to a resource so that it cannot be removed: a kind, the path of the identifier, and what it does. */
export interface Use {
  readonly by: string
  readonly at: string
  /** Completes "offering 7 … specification 3": `follows`, `bundles`. */
  readonly verb: string
  /**
   * Kinds that the reference may mean, where there are several. One that says it means another of them (`@referredType`)
   * does not count: identifiers are unique only within their collection.
   */
  readonly among?: readonly string[]
}

/** Enough to see who is in the way; the caller asks again after changing these. */
const shown = 5

/** The filter that finds those who refer to `id` at a path. */
export function refersTo({ at }: Pick<Use, 'at'>, id: string): Filter {
  return isText(at.split('.'), id)
}

/** Names the resources that need one of a kind. One that refers to itself is not in its own way. */
export function neededBy(kind: string, uses: readonly Use[]): NonNullable<ResourceSpec['neededBy']> {
  return async (doc, read) => {
    const id = String(doc['id'])
    const found = await Promise.all(uses.map((use) => read.find(use.by, means(use, kind, id), shown + 1)))
    return uses.flatMap(({ by, verb }, i) =>
      found[i]!.filter((user) => by !== kind || user['id'] !== id)
        .slice(0, shown)
        .map((user) => ({ at: `${by} ${user['id']}`, problem: `${verb} ${kind} ${id}` })),
    )
  }
}

function means(use: Use, kind: string, id: string): Filter {
  const others = use.among?.filter((other) => other !== kind) ?? []
  if (others.length === 0) return refersTo(use, id)
  const elsewhere: Filter = { kind: 'or', of: others.map((other) => isText(['@referredType'], other)) }
  const meant: Filter = { kind: 'and', of: [isText(['id'], id), { kind: 'not', of: elsewhere }] }
  // The plain condition is answered from an index; the other one looks at the same element.
  return { kind: 'and', of: [refersTo(use, id), { kind: 'some', path: use.at.split('.').slice(0, -1), where: meant }] }
}
