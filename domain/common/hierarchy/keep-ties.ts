import type { Consequence, Reader, Step } from '../../core/define-resource.ts'
import type { Doc } from '../../core/json.ts'
import type { Filter } from '../../core/query.ts'
import { chainUp } from './chain.ts'
import { type End, type Hierarchy, sameTie, type Ties, tiesOf } from './ties.ts'

/** Resources that may have waited for a new one under its identifier; more than these keep waiting. */
const waitingAtMost = 1000

/**
 * Keeps both ends of every tie the same: what is written at one end follows at the other, in the same commit. The end
 * that is written wins. Ties to resources that do not exist stay one-sided until the resource comes.
 */
export function keepTies(hierarchy: Hierarchy) {
  const keeper: Keeper = { hierarchy, ties: tiesOf(hierarchy) }
  return async (step: Step, read: Reader): Promise<readonly Consequence[]> => {
    const consequences = [...parentEnds(keeper, step), ...(await childEnds(keeper, step, read))]
    if (!step.before && step.after) consequences.push(...(await welcome(keeper, step.after, read)))
    return consequences
  }
}

interface Keeper {
  readonly hierarchy: Hierarchy
  readonly ties: Ties
}

/** What a changed parent means for the resources above. */
function parentEnds({ hierarchy, ties }: Keeper, { before, after }: Step): Consequence[] {
  const { id, name } = (after ?? before)!
  const [was, is] = [ties.parentOf(before), ties.parentOf(after)]
  const result: Consequence[] = []
  if (was && was.id !== is?.id) result.push(on(hierarchy, was.id, (doc) => ties.withoutChild(doc, String(id))))
  if (is && !sameTie(was, is)) {
    result.push(on(hierarchy, is.id, (doc) => ties.withChild(doc, { ...is, id: String(id) }, name)))
  }
  return result
}

/** What changed children mean for the resources below, and for those that were above them. */
async function childEnds({ hierarchy, ties }: Keeper, { before, after }: Step, read: Reader): Promise<Consequence[]> {
  const { id, name } = (after ?? before)!
  const [were, are] = [ties.childrenOf(before), ties.childrenOf(after)]
  const result: Consequence[] = []
  for (const child of were.keys()) if (!are.has(child)) result.push(leave({ hierarchy, ties }, String(id), child))
  for (const tie of are.values()) {
    if (sameTie(were.get(tie.id), tie)) continue
    result.push(on(hierarchy, tie.id, (doc) => ties.withParent(doc, { ...tie, id: String(id) }, name)))
    const old = ties.parentOf(await read.get(hierarchy.kind, tie.id))
    if (old && old.id !== id) result.push(on(hierarchy, old.id, (doc) => ties.withoutChild(doc, tie.id)))
  }
  return result
}

/** The end below loses its parent, unless it has found another one already. */
function leave({ hierarchy, ties }: Keeper, parent: string, child: string): Consequence {
  return on(hierarchy, child, (doc) => (ties.parentOf(doc)?.id === parent ? ties.withoutParent(doc) : undefined))
}

/** Ties up with resources that named a new one before it existed, as happens when they are loaded in any order. */
async function welcome(keeper: Keeper, doc: Doc, read: Reader): Promise<Consequence[]> {
  const { kind, parent, child } = keeper.hierarchy
  const id = String(doc['id'])
  const [below, above] = await Promise.all([
    read.find(kind, names(parent, id), waitingAtMost),
    read.find(kind, names(child, id), waitingAtMost),
  ])
  return [...adopt(keeper, doc, below), ...(await settleUnder(keeper, doc, above, read))]
}

function adopt({ hierarchy, ties }: Keeper, doc: Doc, below: readonly Doc[]): Consequence[] {
  const mine = ties.childrenOf(doc)
  return below
    .filter((child) => !mine.has(String(child['id'])))
    .map((child) => {
      const tie = { ...ties.parentOf(child)!, id: String(child['id']) }
      return on(hierarchy, String(doc['id']), (self) => ties.withChild(self, tie, child['name']))
    })
}

/** Of several that claim it, the first becomes the parent; a claim that would close a circle is dropped. */
async function settleUnder(
  { hierarchy, ties }: Keeper,
  doc: Doc,
  above: readonly Doc[],
  read: Reader,
): Promise<Consequence[]> {
  const id = String(doc['id'])
  let parent = ties.parentOf(doc)?.id
  const result: Consequence[] = []
  for (const claimant of above) {
    const claim = String(claimant['id'])
    if (claim === parent) continue
    if (parent === undefined && !(await chainUp(hierarchy, ties, claim, undefined, doc, read)).includes(id)) {
      const tie = { ...ties.childrenOf(claimant).get(id)!, id: claim }
      result.push(on(hierarchy, id, (self) => ties.withParent(self, tie, claimant['name'])))
      parent = claim
    } else result.push(on(hierarchy, claim, (other) => ties.withoutChild(other, id)))
  }
  return result
}

function names(end: End, id: string): Filter {
  return { kind: 'compare', path: [end.attribute, ...end.id], op: 'eq', value: id }
}

function on({ kind }: Hierarchy, id: string, change: (doc: Doc) => Doc | undefined): Consequence {
  return { kind, id, change }
}
