import { describe, expect, test } from 'vitest'
import type { Doc } from '../../domain/core/json.ts'
import { ordersWorld } from '../fixture-orders.ts'

const base = '/tmf-api/productOrderingManagement'

/** A network that does not answer for the first item until it is told to. */
async function world() {
  let isOpen = false
  const { call, later, make } = ordersWorld(({ itemId }) => (itemId === '1' && !isOpen ? { retry: 'busy' } : undefined))
  const reference = (type: string, id: string): Doc => ({ '@type': `${type}Ref`, id, '@referredType': type })
  await make('ProductSpecification', {
    ...{ id: 'line', name: 'Line', lifecycleStatus: 'Active' },
    serviceSpecification: [reference('ServiceSpecification', 'voice')],
  })
  await make('ProductOffering', {
    ...{ id: 'line', name: 'Line', lifecycleStatus: 'Active' },
    productSpecification: reference('ProductSpecification', 'line'),
  })
  return {
    call,
    open() {
      isOpen = true
      return later(60)
    },
  }
}

const line = (id: string, more: Doc = {}): Doc => ({
  id,
  action: 'add',
  productOffering: { id: 'line', name: 'Line' },
  product: { name: `Line ${id}` },
  ...more,
})
const behind = (id: string): Doc => ({ productOrderItemRelationship: [{ id, relationshipType: 'reliesOn' }] })

/** The same order in the words of a generation. */
const generations = {
  v4: { line, behind },
  v5: {
    line: (id: string, more: Doc = {}): Doc => ({
      '@type': 'ProductOrderItem',
      ...line(id, more),
      productOffering: { '@type': 'ProductOfferingRef', id: 'line', '@referredType': 'ProductOffering' },
      product: { '@type': 'Product', name: `Line ${id}` },
    }),
    behind: (id: string): Doc => ({
      productOrderItemRelationship: [{ '@type': 'OrderItemRelationship', id, relationshipType: 'reliesOn' }],
    }),
  },
} as const

/** One amendment in each of the four patch forms: the second line gets a name, and there is a third one. */
const forms: readonly [string, (items: Doc[], third: Doc) => unknown][] = [
  ['application/json', (items, third) => ({ productOrderItem: [items[0], named(items[1]!), third] })],
  ['application/merge-patch+json', (items, third) => ({ productOrderItem: [items[0], named(items[1]!), third] })],
  [
    'application/json-patch+json',
    (_, third) => [
      { op: 'replace', path: '/productOrderItem/1/product/name', value: 'Office' },
      { op: 'add', path: '/productOrderItem/-', value: third },
    ],
  ],
  [
    'application/json-patch-query+json',
    (_, third) => [
      { op: 'replace', path: '/productOrderItem/product/name?productOrderItem.id=2', value: 'Office' },
      { op: 'add', path: '/productOrderItem/-', value: third },
    ],
  ],
]

const named = (one: Doc): Doc => ({ ...one, product: { ...(one['product'] as Doc), name: 'Office' } })

describe.each(['v4', 'v5'] as const)('in %s', (generation) => {
  const words = generations[generation]
  const orders = `${base}/${generation}/productOrder`
  const create = (items: Doc[]): Doc => ({
    ...(generation === 'v5' && { '@type': 'ProductOrder' }),
    productOrderItem: items,
  })

  test.each(forms)('an order on its way is amended by %s, and delivered as amended', async (type, patch) => {
    const { call, open } = await world()
    const made = await call('POST', orders, create([words.line('1'), words.line('2', words.behind('1'))]))
    expect(made.status).toBe(201)
    const order = `${orders}/${made.body['id']}`
    const items = (await call('GET', order)).body['productOrderItem'] as Doc[]
    const taken = await call('PATCH', order, patch(items, words.line('3', words.behind('2'))), type)
    expect(taken).toMatchObject({
      status: 200,
      body: { state: 'inProgress', productOrderItem: [{}, { product: { name: 'Office' } }, { id: '3' }] },
    })
    await open()
    expect((await call('GET', order)).body).toMatchObject({ state: 'completed' })
    const products = await call('GET', '/tmf-api/productInventory/v4/product?status=active&fields=name,status')
    expect(products.body.map(({ name }) => name).toSorted()).toEqual(['Line 1', 'Line 3', 'Office'])
  })

  test.each(forms)(
    'one that comes too late by %s changes nothing, and says what to do instead',
    async (type, patch) => {
      const { call } = await world()
      const made = await call('POST', orders, create([words.line('2'), words.line('1')]))
      const order = `${orders}/${made.body['id']}`
      const before = await call('GET', order)
      const items = before.body['productOrderItem'] as Doc[]
      const third = words.line('3', words.behind('1'))
      // The item that gets a name is the first in the list here, and done.
      const late = type.includes('query') ? patch(items, third) : patch([...items].toReversed(), third)
      const json = JSON.stringify(late).replace('/productOrderItem/1/', '/productOrderItem/0/')
      expect(await call('PATCH', order, JSON.parse(json), type)).toMatchObject({
        status: 422,
        body: {
          code: 'ruleViolated',
          message: expect.stringMatching(/item 2 is being carried out .*: cancel the order/),
        },
      })
      expect(await call('GET', order)).toEqual(before)
    },
  )
})
