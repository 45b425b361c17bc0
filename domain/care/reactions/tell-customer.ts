import { customerRefsIn } from '../../common/reference.ts'
import type { Actor } from '../../core/actor.ts'
import { type Core, change } from '../../core/commands.ts'
import type { Step } from '../../core/define-resource.ts'
import { Fault } from '../../core/fault.ts'
import { type Doc, docsIn, isDoc } from '../../core/json.ts'
import type { Cause, Reaction } from '../../core/reaction.ts'
import { docOf } from '../../core/stored.ts'
import { assignee } from '../ticket/assignee.ts'
import { ticketTexts } from './standard-texts.ts'
import { messageIdOf, tell } from './tell.ts'

const hour = 3_600_000

/** A customer learns at once that a trouble is over. */
export const resolvedTellsCustomer: Reaction = {
  name: 'resolved-ticket-tells-customer',
  says: 'A ticket that is resolved tells its customers so, by e-mail or short message.',
  to: 'TroubleTicket',
  when: isResolved,
  react: (core, cause, actor) => tellAll(core, cause, actor, 'resolved'),
}

/**
 * A customer is asked later how satisfied they are, when they have seen whether the trouble is over.
 * @param afterHours hours after the ticket was resolved
 */
export const resolvedAsksCustomer = (afterHours: number): Reaction => ({
  name: 'resolved-ticket-asks-customer',
  says: 'Some time after a ticket was resolved its customers are asked how satisfied they are.',
  to: 'TroubleTicket',
  when: isResolved,
  react: (core, cause, actor) =>
    tellAll(core, cause, actor, 'survey', new Date(Date.parse(cause.at) + afterHours * hour).toISOString()),
})

/** Nobody is asked how well a trouble was mended that is there again. */
export const reopenedAsksNobody: Reaction = {
  name: 'reopened-ticket-asks-nobody',
  says: 'A ticket that is taken up again calls off the question that was not asked yet.',
  to: 'TroubleTicket',
  when: ({ before, after }) => hasEnded(before) && after !== undefined && !hasEnded(after),
  async react(core, { id, at }, actor) {
    const ticket = await docOf(core.store, 'TroubleTicket', id)
    if (!ticket) return
    for (const customer of customersBehind(ticket)) {
      const message = messageIdOf(newsId('survey', ticket, at), customer)
      await change(core, core.resource('CommunicationMessage'), actor, message, (now) =>
        now['state'] === 'initial' ? { ...now, state: 'cancelled' } : now,
      ).catch(isNothingToCallOff)
    }
  },
}

function isNothingToCallOff(error: unknown): void {
  // It was never written, or sending has begun meanwhile.
  if (!(error instanceof Fault && ['notFound', 'illegalTransition', 'ruleViolated'].includes(error.code))) throw error
}

const hasEnded = (ticket: Doc | undefined) => ticket?.['status'] === 'resolved' || ticket?.['status'] === 'closed'

function isResolved({ before, after }: Step): boolean {
  return before?.['status'] !== 'resolved' && after?.['status'] === 'resolved'
}

async function tellAll(
  core: Core,
  { id, at }: Cause,
  actor: Actor,
  what: 'resolved' | 'survey',
  scheduled?: string,
): Promise<void> {
  const ticket = await docOf(core.store, 'TroubleTicket', id)
  if (!ticket || !hasEnded(ticket)) return
  const values = { reason: String(ticket['statusChangeReason'] ?? reasonOf(ticket)) }
  const news = { id: newsId(what, ticket, at), standard: ticketTexts[what], role: 'customer', ticket, at, values }
  for (const to of customersBehind(ticket)) await tell(core, actor, { ...news, to, ...(scheduled && { scheduled }) })
}

/** The same for all that belongs to one end of a ticket; another end later has another one. */
function newsId(what: string, ticket: Doc, at: string): string {
  const ends = docsIn(ticket['statusChangeHistory']).filter(
    ({ status, statusChangeDate }) => status === 'resolved' && String(statusChangeDate) <= at,
  )
  return `ticket-${what}-${ticket['id']}-${ends.length}`
}

/** Why it was resolved, also when it was closed since. */
function reasonOf({ statusChangeHistory }: Doc): string {
  const resolved = docsIn(statusChangeHistory).findLast(({ status }) => status === 'resolved')
  return String(resolved?.['statusChangeReason'] ?? '')
}

/** Those for whom a ticket is there, each once; not those who work on it. */
function customersBehind(ticket: Doc): Doc[] {
  const relatedParty = docsIn(ticket['relatedParty']).filter(({ role }) => role !== assignee)
  const byId = new Map(
    customerRefsIn({ relatedParty })
      .filter(isDoc)
      .map((ref) => [String(ref['id']), ref]),
  )
  return [...byId.values()]
}
