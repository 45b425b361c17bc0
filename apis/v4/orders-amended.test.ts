import { expect, test } from 'vitest'
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

test('an order on its way is amended in every patch form, in both generations, and delivered as amended', async () => {
  const { call, open } = await world()
  const made = await call('POST', `${base}/v4/productOrder`, { productOrderItem: [line('1'), line('2', behind('1'))] })
  expect(made.status).toBe(201)
  const { id } = made.body
  const [v4, v5] = [`${base}/v4/productOrder/${id}`, `${base}/v5/productOrder/${id}`]

  const merged = await call('GET', v4).then(({ body }) => body['productOrderItem'] as Doc[])
  const renamed = merged.map((one, i) =>
    i === 1 ? { ...one, product: { ...(one['product'] as Doc), name: 'Office' } } : one,
  )
  expect(await call('PATCH', v4, { productOrderItem: renamed }, 'application/merge-patch+json')).toMatchObject({
    status: 200,
    body: { state: 'inProgress', productOrderItem: [{}, { product: { name: 'Office' } }] },
  })

  const added = { '@type': 'ProductOrderItem', ...line('3', behind('2')), product: { '@type': 'Product', name: 'Fax' } }
  const item = {
    ...added,
    productOffering: { '@type': 'ProductOfferingRef', id: 'line', '@referredType': 'ProductOffering' },
    productOrderItemRelationship: [{ '@type': 'OrderItemRelationship', id: '2', relationshipType: 'reliesOn' }],
  }
  const patch = [{ op: 'add', path: '/productOrderItem/-', value: item }]
  expect(await call('PATCH', v5, patch, 'application/json-patch+json')).toMatchObject({ status: 200 })

  const query = [{ op: 'replace', path: '/productOrderItem/product/name?productOrderItem.id=3', value: 'Alarm' }]
  expect(await call('PATCH', v5, query, 'application/json-patch-query+json')).toMatchObject({ status: 200 })

  const late = [{ op: 'replace', path: '/productOrderItem/0/product/name', value: 'Too late' }]
  const before = await call('GET', v5)
  expect(await call('PATCH', v5, late, 'application/json-patch+json')).toMatchObject({
    status: 422,
    body: { code: 'ruleViolated', message: expect.stringContaining('item 1 is being carried out') },
  })
  expect(await call('GET', v5)).toEqual(before)

  await open()
  expect((await call('GET', v4)).body).toMatchObject({ state: 'completed' })
  const products = await call('GET', '/tmf-api/productInventory/v4/product?status=active&fields=name,status')
  expect(products.body.map(({ name }) => name).toSorted()).toEqual(['Alarm', 'Line 1', 'Office'])

  const closed = await call('PATCH', v5, [{ op: 'remove', path: '/productOrderItem/2' }], 'application/json-patch+json')
  expect(closed).toMatchObject({ status: 422, body: { message: expect.stringContaining('the order is completed') } })
})
