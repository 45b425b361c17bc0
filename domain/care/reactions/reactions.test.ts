import { describe, expect, test } from 'vitest'
import { batch } from '../../core/batch.ts'
import { change } from '../../core/commands.ts'
import type { Doc } from '../../core/json.ts'
import { faultOf, tester } from '../../core/test-core.ts'
import { memoryHouse } from '../../memory-house.ts'

const monday = '2026-03-02T08:00:00.000Z'

/** A house in which everything follows at once that follows from a change. */
function house() {
  const { patch, ...built } = memoryHouse(monday)
  return {
    ...built,
    async patch(kind: string, id: unknown, body: Doc) {
      const doc = await patch(kind, id, body)
      await built.jobs.flush()
      return doc
    },
  }
}

const ticket: Doc = { description: 'No dial tone', severity: 'Major', ticketType: 'fault' }
const beneath = (id: string, relationshipType = 'parent'): Doc => ({
  troubleTicketRelationship: [{ '@type': 'TroubleTicketRelationship', id, relationshipType }],
})
const resolved = { status: 'resolved', statusChangeReason: 'Power is back' }

describe('the fallout of an order', () => {
  test('opens one ticket for the customer of the order, however often it is asked to, and resolves it when it is decided', async () => {
    const { make, patch, get, jobs } = house()
    const relatedParty = [{ role: 'customer', partyOrPartyRole: { '@type': 'PartyRoleRef', id: 'c-1' } }]
    await make('ProductOrder', {
      id: 'o-1',
      relatedParty,
      productOrderItem: [{ '@type': 'ProductOrderItem', action: 'add', product: { '@type': 'Product', name: 'Line' } }],
    })
    const fallout = await make('FalloutTask', { id: 'f-1', state: 'open' })
    expect(fallout['id']).toBe('f-1')
    await jobs.flush()
    expect(await get('TroubleTicket', 'fallout-f-1')).toMatchObject({
      status: 'acknowledged',
      ticketType: 'orderFallout',
      priority: 'Medium',
    })
    const cause = { kind: 'FalloutTask', id: 'f-1', version: 1, at: monday, reaction: 'fallout-opens-ticket' }
    await jobs.send([{ queue: 'reactions', data: cause }])
    await jobs.flush()
    await patch('FalloutTask', 'f-1', { state: 'resolved', resolution: 'retry' })
    expect(await get('TroubleTicket', 'fallout-f-1')).toMatchObject({
      status: 'resolved',
      statusChangeReason: 'The task is tried again (falloutTask f-1)',
      statusChangeHistory: [{ author: 'system:fallout-opens-ticket' }, { author: 'system:fallout-ends-ticket' }],
    })
  })

  test('leaves a ticket alone that somebody has ended before', async () => {
    const { make, patch, get, jobs } = house()
    await make('FalloutTask', { id: 'f-1', state: 'open' })
    await jobs.flush()
    await patch('TroubleTicket', 'fallout-f-1', { status: 'cancelled', statusChangeReason: 'Wrong customer' })
    await patch('FalloutTask', 'f-1', { state: 'resolved', resolution: 'skip' })
    expect(await get('TroubleTicket', 'fallout-f-1')).toMatchObject({ status: 'cancelled' })
  })
})

describe('the end of a ticket', () => {
  test('proposes the same to its open children and duplicates, and to nobody else', async () => {
    const { make, patch, get } = house()
    await make('TroubleTicket', { ...ticket, id: 'outage' })
    await make('TroubleTicket', { ...ticket, id: 'child', ...beneath('outage', 'Parent') })
    await make('TroubleTicket', { ...ticket, id: 'same', ...beneath('outage', 'duplicate') })
    await make('TroubleTicket', { ...ticket, id: 'friend', ...beneath('outage', 'seeAlso') })
    await make('TroubleTicket', { ...ticket, id: 'done', ...beneath('outage') })
    await patch('TroubleTicket', 'done', { status: 'cancelled', statusChangeReason: 'Moved' })
    await patch('TroubleTicket', 'outage', resolved)
    const proposal = {
      '@type': 'TroubleTicketStatusProposal',
      ...resolved,
      proposalDate: monday,
      troubleTicketId: 'outage',
    }
    for (const id of ['child', 'same']) {
      expect(await get('TroubleTicket', id)).toMatchObject({ status: 'acknowledged', statusProposal: proposal })
    }
    for (const id of ['friend', 'done', 'outage'])
      expect(await get('TroubleTicket', id)).not.toHaveProperty('statusProposal')
  })

  test('is followed or declined by whoever owns the child; nobody else proposes', async () => {
    const { core, make, patch } = house()
    await make('TroubleTicket', { ...ticket, id: 'outage' })
    for (const id of ['a', 'b']) await make('TroubleTicket', { ...ticket, id, ...beneath('outage') })
    await patch('TroubleTicket', 'outage', resolved)
    expect(await patch('TroubleTicket', 'a', resolved)).not.toHaveProperty('statusProposal')
    const forged = { statusProposal: { '@type': 'TroubleTicketStatusProposal', status: 'closed' } }
    expect((await faultOf(patch('TroubleTicket', 'b', forged))).details[0]?.at).toBe('statusProposal')
    const declined = await change(core, core.resource('TroubleTicket'), tester, 'b', ({ statusProposal: _, ...b }) => b)
    expect(declined.doc).toMatchObject({ status: 'acknowledged' })
    expect(declined.doc).not.toHaveProperty('statusProposal')
    await patch('TroubleTicket', 'outage', { status: 'closed' })
    expect(await patch('TroubleTicket', 'a', {})).toMatchObject({ statusProposal: { status: 'closed' } })
  })

  test('reaches a thousand children, in commits of a hundred', async () => {
    const { make, patch, get, core } = house()
    await make('TroubleTicket', { ...ticket, id: 'outage' })
    for (let i = 0; i < 1000; i += 100) {
      const writes = Array.from({ length: 100 }, (_, j) => ({
        do: 'create' as const,
        input: () => ({ ...ticket, id: `t-${i + j}`, ...beneath('outage') }),
        blame: (fault: never) => fault,
      }))
      await batch(core, core.resource('TroubleTicket'), tester, writes as never)
    }
    await patch('TroubleTicket', 'outage', resolved)
    for (let i = 0; i < 1000; i++) {
      expect(await get('TroubleTicket', `t-${i}`)).toMatchObject({ statusProposal: { status: 'resolved' } })
    }
  })
})
