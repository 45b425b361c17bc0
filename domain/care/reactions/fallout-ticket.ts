import { idIn } from '../../common/reference.ts'
import { type Core, change, createOnce } from '../../core/commands.ts'
import { type Doc, docsIn } from '../../core/json.ts'
import type { Reaction } from '../../core/reaction.ts'
import { docOf } from '../../core/stored.ts'
import { isOver } from '../ticket/ticket-states.ts'

/** Identifier of the ticket about a fallout: the same however often the reaction is carried out. */
const ticketOf = (falloutId: string) => `fallout-${falloutId}`

const related = (role: string, id: string, referred: string): Doc => ({
  '@type': 'RelatedEntity',
  role,
  entity: { '@type': 'EntityRef', id, '@referredType': referred },
})

/** An order that cannot go on by itself is a trouble of its customer. */
export const falloutOpensTicket: Reaction = {
  name: 'fallout-opens-ticket',
  says: 'A task of an order that failed for good opens a ticket for the customer of the order.',
  to: 'FalloutTask',
  when: ({ before, after }) => !before && after?.['state'] === 'open',
  async react(core, { id }, actor) {
    const [fallout, order] = await falloutAndOrder(core, id)
    if (!fallout) return
    const orderId = idIn(fallout['productOrder']) ?? 'unknown'
    await createOnce(core, core.resource('TroubleTicket'), actor, {
      id: ticketOf(id),
      name: `Order ${orderId} cannot go on`,
      description: `Task ${fallout['taskId']} of item ${fallout['orderItemId']} failed: ${fallout['reason']}`,
      severity: 'Major',
      ticketType: 'orderFallout',
      status: 'acknowledged',
      relatedEntity: [related('order', orderId, 'ProductOrder'), related('fallout', id, 'FalloutTask')],
      ...(order && docsIn(order['relatedParty']).length > 0 && { relatedParty: order['relatedParty']! }),
    })
  },
}

/** What is decided about the task ends the trouble, unless somebody has ended it before. */
export const falloutEndsTicket: Reaction = {
  name: 'fallout-ends-ticket',
  says: 'What is decided about such a task resolves its ticket.',
  to: 'FalloutTask',
  when: ({ before, after }) => before?.['state'] === 'open' && after?.['state'] === 'resolved',
  async react(core, { id }, actor) {
    const [fallout] = await falloutAndOrder(core, id)
    const stored = await core.store.get('TroubleTicket', ticketOf(id))
    if (!fallout || !stored) return
    const statusChangeReason = `${reasons[String(fallout['resolution'])] ?? 'It was resolved'} (falloutTask ${id})`
    await change(core, core.resource('TroubleTicket'), actor, ticketOf(id), (ticket) =>
      isOver(ticket['status']) ? ticket : { ...ticket, status: 'resolved', statusChangeReason },
    )
  },
}

const reasons: Readonly<Record<string, string>> = {
  retry: 'The task is tried again',
  skip: 'The order goes on as if the task had been done',
  giveUp: 'The item was given up',
}

async function falloutAndOrder(core: Core, id: string): Promise<[Doc?, Doc?]> {
  const fallout = await docOf(core.store, 'FalloutTask', id)
  const orderId = fallout && idIn(fallout['productOrder'])
  return [fallout, orderId === undefined ? undefined : await docOf(core.store, 'ProductOrder', orderId)]
}
