import type { Consequence, Reader, Step } from '../core/define-resource.ts'
import type { Doc } from '../core/json.ts'
import type { Filter } from '../core/query.ts'
import { chainUp } from './organization-chain.ts'
import {
  childrenOf,
  parentOf,
  sameTie,
  withChild,
  withoutChild,
  withoutParent,
  withParent,
} from './organization-ties.ts'

/** Organizations that may have waited for a new one under its identifier; more than these keep waiting. */
const waitingAtMost = 1000

/**
 * Keeps both ends of every tie the same: what is written at one end follows at the other, in the same commit. The end
 * that is written wins. Ties to organizations that do not exist stay one-sided until the organization comes.
 */
export async function keepTies(step: Step, read: Reader): Promise<readonly Consequence[]> {
  const consequences = [...parentEnds(step), ...(await childEnds(step, read))]
  if (!step.before && step.after) consequences.push(...(await welcome(step.after, read)))
  return consequences
}

/** What a changed parent relationship means for the organizations above. */
function parentEnds({ before, after }: Step): Consequence[] {
  const { id, name } = (after ?? before)!
  const [was, is] = [parentOf(before), parentOf(after)]
  const result: Consequence[] = []
  if (was && was.id !== is?.id) result.push(on(was.id, (doc) => withoutChild(doc, String(id))))
  if (is && !sameTie(was, is)) result.push(on(is.id, (doc) => withChild(doc, { ...is, id: String(id) }, name)))
  return result
}

/** What changed child relationships mean for the organizations below, and for those that were above them. */
async function childEnds({ before, after }: Step, read: Reader): Promise<Consequence[]> {
  const { id, name } = (after ?? before)!
  const [were, are] = [childrenOf(before), childrenOf(after)]
  const result: Consequence[] = []
  for (const child of were.keys()) if (!are.has(child)) result.push(leave(String(id), child))
  for (const tie of are.values()) {
    if (sameTie(were.get(tie.id), tie)) continue
    result.push(on(tie.id, (doc) => withParent(doc, { ...tie, id: String(id) }, name)))
    const old = parentOf(await read.get('Organization', tie.id))
    if (old && old.id !== id) result.push(on(old.id, (doc) => withoutChild(doc, tie.id)))
  }
  return result
}

/** The end below loses its parent, unless it has found another one already. */
function leave(parent: string, child: string): Consequence {
  return on(child, (doc) => (parentOf(doc)?.id === parent ? withoutParent(doc) : undefined))
}

/** Ties up with organizations that named a new one before it existed, as happens when they are loaded in any order. */
async function welcome(doc: Doc, read: Reader): Promise<Consequence[]> {
  const id = String(doc['id'])
  const [below, above] = await Promise.all([
    read.find('Organization', names('organizationParentRelationship', id), waitingAtMost),
    read.find('Organization', names('organizationChildRelationship', id), waitingAtMost),
  ])
  return [...adopt(doc, below), ...(await settleUnder(doc, above, read))]
}

function adopt(doc: Doc, below: readonly Doc[]): Consequence[] {
  const mine = childrenOf(doc)
  return below
    .filter((child) => !mine.has(String(child['id'])))
    .map((child) => {
      const tie = { ...parentOf(child)!, id: String(child['id']) }
      return on(String(doc['id']), (self) => withChild(self, tie, child['name']))
    })
}

/** Of several that claim it, the first becomes the parent; a claim that would close a circle is dropped. */
async function settleUnder(doc: Doc, above: readonly Doc[], read: Reader): Promise<Consequence[]> {
  const id = String(doc['id'])
  let parent = parentOf(doc)?.id
  const result: Consequence[] = []
  for (const claimant of above) {
    const claim = String(claimant['id'])
    if (claim === parent) continue
    if (parent === undefined && !(await chainUp(claim, undefined, doc, read)).includes(id)) {
      const tie = { ...childrenOf(claimant).get(id)!, id: claim }
      result.push(on(id, (self) => withParent(self, tie, claimant['name'])))
      parent = claim
    } else result.push(on(claim, (other) => withoutChild(other, id)))
  }
  return result
}

function names(attribute: string, id: string): Filter {
  return { kind: 'compare', path: [attribute, 'organization', 'id'], op: 'eq', value: id }
}

function on(id: string, change: (doc: Doc) => Doc | undefined): Consequence {
  return { kind: 'Organization', id, change }
}
