import { type Doc, docsIn, isDoc } from '../../core/json.ts'
import { assignee } from '../ticket/assignee.ts'
import { raised } from '../ticket/ticket-priority.ts'
import { isOver } from '../ticket/ticket-states.ts'

/** A ticket after the escalations at some percents of its target; the ticket itself when there are none, or it is over. */
export function escalated(ticket: Doc, objective: Doc, percents: readonly number[], at: string): Doc {
  if (isOver(ticket['status'])) return ticket
  const steps = docsIn(objective['escalation']).filter(({ atPercent }) => percents.includes(Number(atPercent)))
  const inOrder = steps.toSorted((a, b) => Number(a['atPercent']) - Number(b['atPercent']))
  return inOrder.reduce((so, step) => withNote(taken(so, step), step, at), ticket)
}

function taken(ticket: Doc, { action, party }: Doc): Doc {
  if (action === 'raisePriority') return { ...ticket, priority: raised(ticket['priority']) }
  if (action !== 'reassign' || !isDoc(party)) return ticket
  const others = docsIn(ticket['relatedParty']).filter(({ role }) => role !== assignee)
  const related = { '@type': 'RelatedPartyRefOrPartyRoleRef', role: assignee, partyOrPartyRole: party }
  return { ...ticket, relatedParty: [...others, related] }
}

/** What was done is noted for whoever reads the ticket; who is to be told gets a message too (`clockTells`). */
function withNote(ticket: Doc, { action, atPercent, party }: Doc, at: string): Doc {
  const who = isDoc(party) ? ` ${party['name'] ?? party['id']}` : ''
  const text = `${atPercent} % of the time is used: ${words[String(action)]}${who}`
  const note = { '@type': 'Note', text, date: at, author: 'system:service-level' }
  return { ...ticket, note: [...docsIn(ticket['note']), note] }
}

const words: Readonly<Record<string, string>> = {
  raisePriority: 'priority raised',
  reassign: 'given to',
  notify: 'to be told:',
}
