import { expect, test } from 'vitest'
import { memoryDatabase } from '../../adapters/memory/memory-database.ts'
import { create } from '../../domain/core/commands.ts'
import type { Doc } from '../../domain/core/json.ts'
import type { ResourceStore } from '../../domain/core/ports.ts'
import { regex } from '../../domain/core/regex.ts'
import { fakeClock, testCore, tester } from '../../domain/core/test-core.ts'
import { resources } from '../../domain/resources.ts'
import { apis } from '../all.ts'
import { buildApp } from '../rest/app.ts'
import { defaultSettings } from '../rest/settings.ts'

type Wrap = (store: ResourceStore) => ResourceStore
type Block = { state: string; reason?: string; total: number; ageSeconds: number; item: Doc[]; source: string }

/** A customer with something of everything, and somebody else beside. */
async function world(wrap: Wrap = (store) => store) {
  const clock = fakeClock('2026-03-02T08:00:00.000Z')
  const { store, keys } = memoryDatabase(resources, regex, { enqueue: () => undefined })
  const core = testCore(store, resources, clock)
  const make = async (kind: string, doc: Doc) => (await create(core, core.resource(kind), tester, doc)).doc
  const party = (id: string) => [{ role: 'customer', partyOrPartyRole: { '@type': 'PartyRoleRef', id } }]
  await make('Individual', { id: 'ada', givenName: 'Ada', familyName: 'Okafor' })
  for (const id of ['c-1', 'c-2'])
    await make('Customer', {
      id,
      name: id,
      engagedParty: { '@type': 'PartyRef', id: 'ada', '@referredType': 'Individual' },
    })
  const relatedParty = party('c-1')
  await make('BillingAccount', { id: 'account', name: 'Household', relatedParty })
  await make('Product', { id: 'line', name: 'Line', status: 'active', relatedParty })
  const items = [{ '@type': 'ProductOrderItem', action: 'add', product: { '@type': 'Product', name: 'Line' } }]
  await make('ProductOrder', { id: 'open', relatedParty, productOrderItem: items })
  await make('ServiceLevelObjective', {
    conformanceComparator: '<=',
    conformanceTarget: 'PT4H',
    serviceLevelObjectiveParameter: { '@type': 'ServiceLevelSpecParameter', name: 'timeToResolve' },
  })
  await make('TroubleTicket', { id: 'dead', description: 'Dead', severity: 'Major', ticketType: 'fault', relatedParty })
  for (let i = 10; i < 35; i++)
    await make('PartyInteraction', {
      id: `call-${i}`,
      direction: 'inbound',
      reason: 'A question',
      relatedChannel: [],
      relatedParty,
      interactionDate: { startDateTime: `2026-02-01T00:00:${i}.000Z` },
    })
  await make('CommunicationMessage', {
    id: 'welcome',
    messageType: 'SMS',
    content: 'Welcome',
    sender: {},
    receiver: [{ '@type': 'Receiver', phoneNumber: '1234567', party: party('c-1')[0]! }],
  })
  await make('Product', { id: 'other', name: 'Other', status: 'active', relatedParty: party('c-2') })
  const app = buildApp({
    core: { ...core, store: wrap(store) },
    keys,
    apis,
    settings: { ...defaultSettings, viewPatienceMs: 20 },
  })
  const view = async (query = '', id = 'c-1') => {
    const answer = await app.request(`/tmf-api/customerView/v1/customer/${id}${query}`)
    return { status: answer.status, body: (await answer.json()) as Record<string, Block> & Doc }
  }
  return { clock, view, app }
}

test('one call shows a customer with party, accounts, products, open orders, tickets with clocks, the last contacts and messages', async () => {
  const { view } = await world()
  const { status, body } = await view()
  expect(status).toBe(200)
  expect(body).toMatchObject({
    id: 'c-1',
    '@type': 'CustomerView',
    href: 'http://localhost/tmf-api/customerView/v1/customer/c-1',
  })
  const ids = (name: string) => (body[name] as Block).item.map(({ id }) => id)
  expect(['individual', 'organization', 'billingAccount', 'product', 'productOrder'].map(ids)).toEqual([
    ...[['ada'], [], ['account'], ['line'], ['open']],
  ])
  expect((body['troubleTicket'] as Block).item).toMatchObject([
    { id: 'dead', clock: { state: 'running', dueDate: '2026-03-02T12:00:00.000Z' } },
  ])
  expect(body['product']).toMatchObject({
    state: 'complete',
    source: '/tmf-api/productInventory/v5/product',
    ageSeconds: expect.any(Number),
    total: 1,
    item: [{ href: 'http://localhost/tmf-api/productInventory/v5/product/line', name: 'Line' }],
  })
  expect((body['communicationMessage'] as Block).item).toMatchObject([
    { id: 'welcome', delivery: [{ channel: 'sms' }] },
  ])
  expect(ids('partyInteraction')).toEqual(Array.from({ length: 20 }, (_, i) => `call-${34 - i}`))
  expect((body['partyInteraction'] as Block).total).toBe(25)
})

test('only what is asked for is read and shown, and references alone with depth=0', async () => {
  const listed: string[] = []
  const { view } = await world((store) => ({
    ...store,
    list(kind, query) {
      listed.push(kind)
      return store.list(kind, query)
    },
  }))
  const { body } = await view('?fields=product,troubleTicket.total&depth=0')
  expect(Object.keys(body).toSorted()).toEqual(['@type', 'href', 'id', 'product', 'troubleTicket'])
  expect(body['troubleTicket']).toEqual({ total: 1 })
  expect((body['product'] as Block).item).toEqual([
    {
      href: 'http://localhost/tmf-api/productInventory/v5/product/line',
      id: 'line',
      name: 'Line',
      '@type': 'Product',
    },
  ])
  expect(listed.toSorted()).toEqual(['Product', 'TroubleTicket'])
})

test('a part that is slow or fails is marked partial and shows what it was before; the rest is whole', async () => {
  let mood: 'well' | 'slow' | 'broken' = 'well'
  const { view } = await world((store) => ({
    ...store,
    list(kind, query) {
      if (kind !== 'PartyInteraction' || mood === 'well') return store.list(kind, query)
      return mood === 'slow' ? new Promise(() => undefined) : Promise.reject(new Error('away'))
    },
  }))
  mood = 'slow'
  expect((await view('?fields=partyInteraction', 'c-2')).body['partyInteraction']).toEqual({
    source: '/tmf-api/partyInteraction/v5/partyInteraction',
    state: 'partial',
    reason: 'took longer than 20 ms',
    item: [],
  })
  mood = 'well'
  await view()
  mood = 'broken'
  const { status, body } = await view()
  expect(status).toBe(200)
  expect(body['partyInteraction']).toMatchObject({ state: 'partial', reason: 'could not be read', total: 25 })
  expect((body['partyInteraction'] as Block).item).toHaveLength(20)
  expect((body['product'] as Block).state).toBe('complete')
})

test('what is no customer is 404, and a depth that is none 400; nothing else is offered', async () => {
  const { view, app } = await world()
  expect(await view('', 'nobody')).toMatchObject({ status: 404, body: { code: 'notFound' } })
  expect(await view('?depth=all')).toMatchObject({ status: 400, body: { code: 'invalidQuery' } })
  const answer = await app.request('/tmf-api/customerView/v1/customer/c-1', { method: 'DELETE' })
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, expect.stringContaining('GET')])
})
