import { beforeEach, describe, expect, test } from 'vitest'
import { memoryDatabase } from '../../adapters/memory/memory-database.ts'
import { systemClock, uuids } from '../../adapters/system/clock.ts'
import type { Doc } from '../../domain/core/json.ts'
import { regex } from '../../domain/core/regex.ts'
import { resources } from '../../domain/resources.ts'
import { apis } from '../all.ts'
import { buildApp } from '../rest/app.ts'
import { defaultSettings } from '../rest/settings.ts'

const orders4 = '/tmf-api/productOrderingManagement/v4/productOrder'
const orders5 = '/tmf-api/productOrderingManagement/v5/productOrder'
const products4 = '/tmf-api/productInventory/v4/product'
const products5 = '/tmf-api/productInventory/v5/product'

let app: ReturnType<typeof buildApp>

beforeEach(() => {
  const { store, keys } = memoryDatabase(resources, regex, { enqueue: () => undefined })
  const resource = (kind: string) => resources.find((each) => each.kind === kind)!
  const core = { store, clock: systemClock, ids: uuids, resource, references: 'lenient' as const }
  app = buildApp({ core, keys, apis, settings: defaultSettings })
})

async function call(method: string, path: string, body?: Doc) {
  const sent = body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const response = await app.request(path, { method, ...sent })
  return { status: response.status, body: (await response.json()) as Doc & Doc[] }
}

async function created(path: string, body: Doc): Promise<Doc> {
  const answer = await call('POST', path, body)
  expect(answer).toMatchObject({ status: 201 })
  return answer.body
}

const items: Doc[] = [{ '@type': 'ProductOrderItem', id: '1', action: 'add' }]
const newOrder = (extra: Doc = {}) => created(orders5, { '@type': 'ProductOrder', productOrderItem: items, ...extra })
const seenIn = async (path: string, { id }: Doc): Promise<Doc> => (await call('GET', `${path}/${id}`)).body
const ids = async (query: string) => (await call('GET', `${orders4}?${query}`)).body.map(({ id }) => id)

describe('an order', () => {
  test('with items that nobody knows is accepted in v4 and waits', async () => {
    const product = { name: 'Something', productCharacteristic: [{ name: 'colour', value: 'red' }] }
    const order = await created(orders4, { productOrderItem: [{ id: '100', action: 'add', product }] })
    expect(order).toMatchObject({ state: 'acknowledged', orderDate: expect.any(String) })
    expect(await seenIn(orders5, order)).toMatchObject({
      creationDate: order['orderDate'],
      productOrderItem: [
        {
          '@type': 'ProductOrderItem',
          product: {
            '@type': 'Product',
            name: 'Something',
            productCharacteristic: [{ '@type': 'StringCharacteristic', name: 'colour', value: 'red' }],
          },
        },
      ],
    })
  })

  test.each([
    ['draft', 'acknowledged', [{}]],
    ['inProgress.accepted', 'inProgress', [{ state: 'inProgress.accepted' }]],
  ])(
    'in the state %s is %s in v4, is found by that word, and keeps its state when v4 changes something else',
    async (state, shown, steps) => {
      const order = await newOrder(state === 'draft' ? { requestedInitialState: 'draft' } : {})
      for (const step of steps) await call('PATCH', `${orders5}/${order['id']}`, step)
      const seen = await seenIn(orders4, order)
      expect(seen['state']).toBe(shown)
      expect(await ids(`state=${shown}`)).toEqual([order['id']])
      const { href: _, orderDate: __, ...again } = seen
      expect(await call('PATCH', `${orders4}/${order['id']}`, { ...again, description: 'x' })).toMatchObject({
        status: 200,
      })
      expect(await seenIn(orders5, order)).toMatchObject({ state, description: 'x' })
    },
  )

  test('that v5 alone calls a draft cannot be asked for in v4', async () => {
    await newOrder({ requestedInitialState: 'draft' })
    expect(await ids('state=draft')).toEqual([])
    const draft = { productOrderItem: [{ id: '1', action: 'add' }], state: 'draft' }
    expect((await call('POST', orders4, draft)).status).toBe(400)
  })

  test('has one external identifier in v4; further ones of v5 are kept, and found', async () => {
    const known = (id: string): Doc => ({ '@type': 'ExternalIdentifier', id, owner: 'ERP' })
    const order = await newOrder({ externalId: [known('a'), known('b')] })
    expect((await seenIn(orders4, order))['externalId']).toBe('a')
    await call('PATCH', `${orders4}/${order['id']}`, { externalId: 'c' })
    expect((await seenIn(orders5, order))['externalId']).toEqual([
      { '@type': 'ExternalIdentifier', id: 'c' },
      known('b'),
    ])
    for (const id of ['c', 'b']) expect(await ids(`externalId=${id}`)).toEqual([order['id']])
  })

  test('names its parties and channels flat in v4 and nested in v5', async () => {
    const relatedParty = [{ id: 'p1', name: 'Ann', role: 'customer', '@referredType': 'Individual' }]
    const channel = [{ id: 'shop', name: 'The shop', role: 'sale' }]
    const order = await created(orders4, { productOrderItem: [{ id: '1', action: 'add' }], relatedParty, channel })
    expect(order).toMatchObject({ relatedParty, channel })
    expect(await seenIn(orders5, order)).toMatchObject({
      relatedParty: [
        { '@type': 'RelatedPartyRefOrPartyRoleRef', partyOrPartyRole: { '@type': 'PartyRef', id: 'p1', name: 'Ann' } },
      ],
      channel: [{ '@type': 'RelatedChannel', role: 'sale', channel: { '@type': 'ChannelRef', id: 'shop' } }],
    })
    expect(await ids('relatedParty.id=p1&channel.id=shop')).toEqual([order['id']])
  })
})

describe('a product', () => {
  test('says in v4 what another product is, whole or as a reference, and v5 keeps both', async () => {
    const productRelationship = [
      { relationshipType: 'reliesOn', product: { id: 'p9', name: 'Line' } },
      { relationshipType: 'bundled', product: { id: 'p8', status: 'active', isBundle: false } },
    ]
    const one = await created(products4, { status: 'active', productRelationship })
    expect(one['productRelationship']).toEqual(productRelationship)
    expect((await seenIn(products5, one))['productRelationship']).toEqual([
      { '@type': 'ProductRelationship', relationshipType: 'reliesOn', id: 'p9', name: 'Line' },
      {
        '@type': 'ProductRelationship',
        relationshipType: 'bundled',
        id: 'p8',
        product: { '@type': 'Product', status: 'active', isBundle: false },
      },
    ])
    expect((await call('GET', `${products4}?productRelationship.product.id=p9`)).body).toHaveLength(1)
  })

  test('keeps, when v4 changes it, the address that v5 gave whole', async () => {
    const place = { '@type': 'GeographicAddress', id: 'a1', streetName: 'Dock', city: 'Galway' }
    const one = await created(products5, {
      '@type': 'Product',
      place: [{ '@type': 'RelatedPlaceRefOrValue', role: 'home', place }],
    })
    const { body: seen } = await call('PATCH', `${products4}/${one['id']}`, { name: 'Line' })
    expect(seen['place']).toEqual([{ role: 'home', id: 'a1', '@referredType': 'GeographicAddress' }])
    expect(await seenIn(products5, one)).toEqual({ ...one, name: 'Line' })
  })
})
