import type { Reader, Rule } from '../../core/define-resource.ts'
import type { Doc } from '../../core/json.ts'
import { type Hierarchy, type Ties, tiesOf } from './ties.ts'

/**
 * The resources from `start` upwards, as they will be when `after` replaces `before`: children that it gains have it as
 * their parent, children that it loses have none. Ends where nobody is above, or where it comes round.
 */
export async function chainUp(
  { kind }: Hierarchy,
  { childrenOf, parentOf }: Ties,
  start: string,
  before: Doc | undefined,
  after: Doc,
  read: Reader,
): Promise<string[]> {
  const id = String(after['id'])
  const [gained, known] = [childrenOf(after), childrenOf(before)]
  const parentId = async (one: string): Promise<string | undefined> => {
    if (gained.has(one)) return id
    const parent = parentOf(await read.get(kind, one))?.id
    return parent === id && known.has(one) ? undefined : parent
  }
  const chain: string[] = []
  for (let at: string | undefined = start; at !== undefined; at = at === id ? undefined : await parentId(at)) {
    if (chain.includes(at)) break
    chain.push(at)
  }
  return chain
}

/** Refuses ties that would put a resource above itself, and shows the way round. */
export function noCircle(hierarchy: Hierarchy): Rule {
  const ties = tiesOf(hierarchy)
  const { childrenOf, parentOf } = ties
  const gainsChildren = (before: Doc | undefined, after: Doc) => {
    const known = childrenOf(before)
    return [...childrenOf(after).keys()].some((child) => !known.has(child))
  }
  return async ({ before, after }, read) => {
    const id = String(after['id'])
    if (childrenOf(after).has(id)) return [{ at: hierarchy.child.attribute, problem: `${id} would be above itself` }]
    const parent = parentOf(after)?.id
    if (parent === undefined || (parent === parentOf(before)?.id && !gainsChildren(before, after))) return []
    const chain = await chainUp(hierarchy, ties, parent, before, after, read)
    if (chain.at(-1) !== id) return []
    return [{ at: hierarchy.parent.attribute, problem: `goes round in a circle: ${[id, ...chain].join(' → ')}` }]
  }
}
