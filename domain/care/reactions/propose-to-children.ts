import { act, type Deed } from '../../core/act.ts'
import { type Doc, docsIn } from '../../core/json.ts'
import { isText } from '../../core/query.ts'
import type { Reaction } from '../../core/reaction.ts'
import { docOf, pagesOf, parsed } from '../../core/stored.ts'
import { isOver } from '../ticket/ticket-states.ts'

/** What the end of a ticket proposes to the tickets beneath it, and to which of them. */
const proposals: Readonly<Record<string, (child: Doc) => boolean>> = {
  resolved: ({ status }) => !isOver(status),
  closed: ({ status }) => status === 'resolved',
}

/** Children that are written in one commit. */
const atOnce = 100

/**
 * The end of a ticket proposes the same to its children and duplicates: whoever owns them decides. Each of them gets the
 * proposal once; a new status of its own settles it. Children are taken in order of their identifiers, some at a time, so
 * an outage with ten thousand of them is no large commit, and a job that is cut off goes over them again.
 */
export const endProposesToChildren: Reaction = {
  name: 'end-proposes-to-children',
  says: 'A ticket that is resolved or closed proposes the same to its children and duplicates.',
  to: 'TroubleTicket',
  when: ({ before, after }) =>
    before?.['status'] !== after?.['status'] && Object.hasOwn(proposals, String(after?.['status'])),
  async react(core, { id, at }, actor) {
    const parent = await docOf(core.store, 'TroubleTicket', id)
    const suits = proposals[String(parent?.['status'])]
    if (!parent || !suits) return
    const proposal = proposalOf(parent, at)
    const tied = isText(['troubleTicketRelationship', 'id'], id)
    for await (const page of pagesOf(core.store, 'TroubleTicket', tied, atOnce)) {
      const children = page.map(parsed).filter((child) => isBeneath(child, id))
      const due = children.filter((child) => suits(child) && !hasProposal(child, id, proposal))
      const change = (now: Doc): Doc => (suits(now) ? { ...now, statusProposal: proposal } : now)
      const deeds = due.map((child): Deed => ({ do: 'change', kind: 'TroubleTicket', id: String(child['id']), change }))
      if (deeds.length > 0) await act(core, actor, async () => ({ deeds }))
    }
  },
}

function proposalOf({ id, status, statusChangeReason }: Doc, at: string): Doc {
  return {
    '@type': 'TroubleTicketStatusProposal',
    status: status!,
    ...(statusChangeReason !== undefined && { statusChangeReason }),
    proposalDate: at,
    troubleTicketId: id!,
  }
}

function hasProposal({ statusProposal }: Doc, parent: string, { status }: Doc): boolean {
  const known = statusProposal as Doc | undefined
  return known?.['troubleTicketId'] === parent && known['status'] === status
}

const upwards = ['parent', 'duplicate']

/** Whether a ticket names another one as its parent, or as what it duplicates. */
function isBeneath({ troubleTicketRelationship: ties }: Doc, parent: string): boolean {
  return docsIn(ties).some(
    ({ id, relationshipType }) => id === parent && upwards.includes(String(relationshipType).toLowerCase()),
  )
}
