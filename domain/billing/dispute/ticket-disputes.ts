import { isOver } from '../../care/ticket/ticket-states.ts'
import { idIn } from '../../common/reference.ts'
import { type Core, change, createOnce } from '../../core/commands.ts'
import { derivedId } from '../../core/derived-id.ts'
import { Fault } from '../../core/fault.ts'
import { type Doc, docsIn } from '../../core/json.ts'
import { type Filter, isText } from '../../core/query.ts'
import type { Reaction } from '../../core/reaction.ts'
import { docOf } from '../../core/stored.ts'

/** The lines of bills that a ticket is about. */
function linesOf(ticket: Doc | undefined): readonly string[] {
  const entities = docsIn(ticket?.['relatedEntity']).map(({ entity }) => entity as Doc | undefined)
  const lines = entities.filter((entity) => entity?.['@referredType'] === 'AppliedCustomerBillingRate')
  return lines.flatMap((entity) => idIn(entity) ?? [])
}

/** A ticket about lines of a bill says that the customer does not agree with them. */
export const ticketOpensDispute: Reaction = {
  name: 'ticket-opens-dispute',
  says: 'A ticket about lines of a bill opens a dispute about them, for each bill one.',
  to: 'TroubleTicket',
  when: ({ before, after }) => !isOver(after?.['status']) && linesOf(after).some((id) => !linesOf(before).includes(id)),
  async react(core, { id }, actor) {
    const ticket = await docOf(core.store, 'TroubleTicket', id)
    if (!ticket || isOver(ticket['status'])) return
    const rates = await Promise.all(
      linesOf(ticket).map((line) => docOf(core.store, 'AppliedCustomerBillingRate', line)),
    )
    const known = rates.flatMap((rate) => (rate && idIn(rate['bill']) !== undefined ? [rate] : []))
    for (const [bill, own] of Map.groupBy(known, (rate) => idIn(rate['bill'])!)) {
      const dispute: Doc = {
        id: derivedId(['dispute', id, bill]),
        bill: { '@type': 'CustomerBillRef', id: bill, '@referredType': 'CustomerBill' },
        disputedRate: own.map((rate) => ({
          rate: {
            '@type': 'AppliedCustomerBillingRateRef',
            id: rate['id']!,
            '@referredType': 'AppliedCustomerBillingRate',
          },
        })),
        troubleTicket: { '@type': 'EntityRef', id, '@referredType': 'TroubleTicket' },
        ...(typeof ticket['name'] === 'string' && { reason: ticket['name'] }),
      }
      await createOnce(core, core.resource('BillingDispute'), actor, dispute).catch(toldInTicket(core, id, actor))
    }
  },
}

/** What cannot be disputed is said in the ticket: a person has to look at it. */
function toldInTicket(core: Core, id: string, actor: Parameters<Reaction['react']>[2]) {
  return async (error: unknown) => {
    if (!(error instanceof Fault) || error.code !== 'ruleViolated') throw error
    const text = `No dispute was opened: ${error.details.map(({ at, problem }) => `${at} ${problem}`).join('; ')}`
    await change(core, core.resource('TroubleTicket'), actor, id, (ticket) => {
      const notes = docsIn(ticket['note'])
      return notes.some((note) => note['text'] === text)
        ? ticket
        : { ...ticket, note: [...notes, { '@type': 'Note', author: 'Tandem', text }] }
    })
  }
}

/** A ticket that is over leaves no dispute open. */
export const ticketEndsDispute: Reaction = {
  name: 'ticket-ends-dispute',
  says: 'A ticket that is cancelled withdraws its open disputes; one that is closed or rejected rejects those that nobody has accepted.',
  to: 'TroubleTicket',
  when: ({ before, after }) => before?.['status'] !== after?.['status'] && isDone(after?.['status']),
  async react(core, { id }, actor) {
    const ticket = await docOf(core.store, 'TroubleTicket', id)
    if (!ticket || !isDone(ticket['status'])) return
    const state = ticket['status'] === 'cancelled' ? 'withdrawn' : 'rejected'
    const filter: Filter = { kind: 'and', of: [isText(['troubleTicket', 'id'], id), isText(['state'], 'open')] }
    const { items } = await core.store.list('BillingDispute', { filter, sort: [], page: { offset: 0, limit: 1000 } })
    for (const item of items) {
      await change(core, core.resource('BillingDispute'), actor, item.id, (dispute) =>
        dispute['state'] === 'open' ? { ...dispute, state, reason: `Ticket ${id} is ${ticket['status']}` } : dispute,
      )
    }
  },
}

const isDone = (status: unknown) => ['closed', 'cancelled', 'rejected'].includes(String(status))

/** What is decided about a dispute ends its ticket, unless somebody has ended it before. */
export const disputeEndsTicket: Reaction = {
  name: 'dispute-ends-ticket',
  says: 'What is decided about a dispute resolves its ticket, once none of its disputes is open.',
  to: 'BillingDispute',
  when: ({ before, after }) =>
    before?.['state'] === 'open' && (after?.['state'] === 'accepted' || after?.['state'] === 'rejected'),
  async react(core, { id }, actor) {
    const dispute = await docOf(core.store, 'BillingDispute', id)
    const ticketId = idIn(dispute?.['troubleTicket'])
    if (!dispute || ticketId === undefined || !(await core.store.get('TroubleTicket', ticketId))) return
    const filter: Filter = { kind: 'and', of: [isText(['troubleTicket', 'id'], ticketId), isText(['state'], 'open')] }
    const open = await core.store.list('BillingDispute', { filter, sort: [], page: { offset: 0, limit: 1 } })
    if (open.items.length > 0) return
    const note = idIn(dispute['creditNote'])
    const reason = note === undefined ? 'The bill stands' : `Credit note ${note} was made`
    await change(core, core.resource('TroubleTicket'), actor, ticketId, (ticket) =>
      isOver(ticket['status']) ? ticket : { ...ticket, status: 'resolved', statusChangeReason: reason },
    )
  },
}
