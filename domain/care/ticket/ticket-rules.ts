import { idIn } from '../../common/reference.ts'
import type { Rule } from '../../core/define-resource.ts'
import { type Doc, docsIn, sameJson } from '../../core/json.ts'
import { type Reopening, reopenWindow } from './reopening.ts'
import { statesWithReason } from './ticket-states.ts'

/** How a ticket ended is not said without a reason. */
export const endNeedsReason: Rule = ({ before, after: { status, statusChangeReason } }) => {
  if (before?.['status'] === status || !statesWithReason.includes(String(status))) return []
  if (typeof statusChangeReason === 'string' && statusChangeReason.trim() !== '') return []
  return [{ at: 'statusChangeReason', problem: `is needed for a ticket to be ${status}` }]
}

/** Proposals come from the end of other tickets; whoever owns a ticket may only take one away. */
export const proposalsComeByThemselves: Rule = ({ before, after: { statusProposal } }) =>
  statusProposal === undefined || sameJson(before?.['statusProposal'], statusProposal)
    ? []
    : [{ at: 'statusProposal', problem: 'comes from the end of a parent: set the status, or remove the proposal' }]

/** A ticket that is over can be taken up again for some time; after that the trouble is a new one. */
export const reopenedInTime: Rule = async ({ before, after, at }, read) => {
  const reopening: Reopening = { before, after }
  const window = await reopenWindow(reopening, read)
  if (window === undefined || at <= window.until) return []
  const problem = `was ${before!['status']} more than ${window.days} days ago: open a new ticket that refers to this one`
  return [{ at: 'status', problem }]
}

/** What a ticket is to another one of its kind is said once, of another ticket, and by one parent at most. */
export const tiesMakeSense: Rule = ({ after }) => {
  const ties = docsIn(after['troubleTicketRelationship'])
  const parents = ties.filter(isParent)
  const own = ties.findIndex(({ id }) => id === after['id'])
  return [
    ...(own < 0 ? [] : [{ at: `troubleTicketRelationship[${own}]`, problem: 'names the ticket itself' }]),
    ...(parents.length <= 1 ? [] : [{ at: 'troubleTicketRelationship', problem: 'names more than one parent' }]),
  ]
}

/** More generations than any operator has; a longer chain is taken for a circle. */
const deepest = 50

/** No ticket is above itself. */
export const parentsEndSomewhere: Rule = async ({ before, after }, read) => {
  const start = parentOf(after)
  if (start === undefined || start === parentOf(before)) return []
  const chain = [String(after['id'])]
  for (let at: string | undefined = start; at !== undefined; at = parentOf(await read.get('TroubleTicket', at))) {
    const isRound = chain.includes(at) || chain.length > deepest
    chain.push(at)
    if (isRound) {
      const problem = `goes round in a circle: ${chain.join(' → ')}`
      return [{ at: 'troubleTicketRelationship', problem }]
    }
  }
  return []
}

const isParent = ({ relationshipType }: Doc) => String(relationshipType).toLowerCase() === 'parent'

function parentOf(ticket: Doc | undefined): string | undefined {
  return idIn(docsIn(ticket?.['troubleTicketRelationship']).find(isParent))
}
