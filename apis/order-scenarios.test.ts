import { expect, test } from 'vitest'
import type { Doc } from '../domain/core/json.ts'
import { item, morning, reliesOn, tariff, withCatalog } from '../domain/fulfilment/test-house.ts'
import { ordersWorld } from './fixture-orders.ts'

async function world(...fault: Parameters<typeof ordersWorld>) {
  const built = ordersWorld(...fault)
  await withCatalog(built)
  return built
}

const newLine: Doc = {
  productOrderItem: [
    item('1', 'line', tariff('M')),
    item('2', 'roaming', reliesOn('1')),
    item('3', 'phone', reliesOn('1')),
  ],
}
const orderRef = ({ id }: Doc): Doc => ({
  productOrder: { '@type': 'ProductOrderRef', id: id!, '@referredType': 'ProductOrder' },
})
const noPort = ({ taskId, compensation }: { taskId: string; compensation: boolean }) =>
  taskId === '1-service-1' && !compensation ? { failed: 'port is in use' } : undefined

test('a new line with two options: one order, three products, each made of what the network delivered', async () => {
  const { make, now, products, asked } = await world()
  const order = await make('ProductOrder', newLine)
  expect(order).toMatchObject({ state: 'acknowledged' })
  expect(await now('ProductOrder', order['id'])).toMatchObject({
    state: 'completed',
    completionDate: morning,
    productOrderItem: [{ state: 'completed' }, { state: 'completed' }, { state: 'completed' }],
    productOrderMilestone: [{ status: 'Completed' }, { status: 'Completed' }, { status: 'Completed' }],
    orderTotalPrice: [{ price: { dutyFreeAmount: { value: 34.98 } } }, { price: { dutyFreeAmount: { value: 25 } } }],
  })
  expect(await products()).toMatchObject([
    { name: 'line', status: 'active', startDate: morning, realizingService: [{ name: 'voice' }, { name: 'data' }] },
    { name: 'roaming', status: 'active', realizingService: [{ name: 'roaming' }] },
    { name: 'phone', status: 'active', realizingResource: [{ name: 'handset' }] },
  ])
  expect(asked[0]).toBe('1-resource-1')
  expect(asked.slice(-2).toSorted()).toEqual(['2-service-1', '3-resource-1'])
})

test('an upgrade, and in the end the end: the product changes, and is terminated', async () => {
  const { make, products, later, call } = await world()
  await make('ProductOrder', { productOrderItem: [item('1', 'line', tariff('S'))] })
  const [{ id }] = (await products()) as [Doc]
  const change = (action: string, more: Doc = {}): Doc => ({
    productOrderItem: [
      { '@type': 'ProductOrderItem', id: '1', action, product: { '@type': 'Product', id: id!, ...more } },
    ],
  })
  await later(60)
  await make('ProductOrder', change('modify', tariff('M')['product'] as Doc))
  expect(await products()).toMatchObject([
    { id, status: 'active', startDate: morning, productCharacteristic: [{ name: 'tariffClass', value: 'M' }] },
  ])
  await make('ProductOrder', change('delete'))
  expect(await products()).toMatchObject([{ id, status: 'terminated', terminationDate: '2026-03-02T09:00:00.000Z' }])
  const late = await call('POST', '/tmf-api/productOrderingManagement/v5/productOrder', {
    ...{ '@type': 'ProductOrder' },
    ...change('modify'),
  })
  expect(late).toMatchObject({ status: 422, body: { message: expect.stringContaining('is terminated') } })
})

test('a bundle: the whole is a product that names its parts, and is there when they all are', async () => {
  const { make, products, asked } = await world()
  const parts = [item('1.1', 'line', tariff('M')), item('1.2', 'roaming')]
  await make('ProductOrder', { productOrderItem: [item('1', 'phone', { productOrderItem: parts })] })
  const [whole, ...others] = (await products()).toSorted((a) => (a['name'] === 'phone' ? -1 : 1))
  expect(whole).toMatchObject({ isBundle: true, status: 'active' })
  const bundled = (whole!['productRelationship'] as Doc[]).map(({ id }) => id)
  expect(bundled.toSorted()).toEqual(others.map(({ id }) => id).toSorted())
  expect(asked.at(-1)).toBe('1-resource-1')
})

test('a partial failure: a person is asked, repairs it, and the order goes on from there', async () => {
  let isBroken = true
  const { make, now, fallouts, call, asked } = await world((request) => (isBroken ? noPort(request) : undefined))
  const { id } = await make('ProductOrder', newLine)
  expect(await now('ProductOrder', id)).toMatchObject({
    state: 'held',
    productOrderItem: [{ state: 'held' }, { state: 'inProgress' }, { state: 'inProgress' }],
  })
  const [fallout] = await fallouts()
  expect(fallout).toMatchObject({ state: 'open', taskId: '1-service-1', reason: 'port is in use' })
  const path = `/tmf-api/fulfilment/v1/falloutTask/${fallout!['id']}`
  expect(await call('PATCH', path, { state: 'resolved' })).toMatchObject({ status: 422 })
  isBroken = false
  expect(await call('PATCH', path, { state: 'resolved', resolution: 'retry' })).toMatchObject({ status: 200 })
  expect(await now('ProductOrder', id)).toMatchObject({ state: 'completed' })
  expect(asked.filter((task) => task === '1-resource-1')).toHaveLength(1)
  expect(asked.filter((task) => task === '1-service-1')).toHaveLength(2)
})

test('a cancellation before the point of no return: what was done is undone, in reverse order', async () => {
  const { make, now, products, fallouts, asked } = await world(noPort)
  const order = await make('ProductOrder', { productOrderItem: [item('1', 'line', tariff('M'))] })
  const task = await make('CancelProductOrder', { ...orderRef(order), cancellationReason: 'Moved away' })
  expect(await now('CancelProductOrder', task['id'])).toMatchObject({
    state: 'done',
    effectiveCancellationDate: morning,
  })
  expect(await now('ProductOrder', order['id'])).toMatchObject({ state: 'cancelled', cancellationReason: 'Moved away' })
  expect(await products()).toMatchObject([{ status: 'cancelled' }])
  expect(await fallouts()).toMatchObject([{ state: 'resolved' }])
  expect(asked.filter((each) => each.endsWith('/undo'))).toEqual(['1-service-2/undo', '1-resource-1/undo'])
})

test('a cancellation behind it: rejected with the reason, and the order goes on where it was', async () => {
  const { make, now, fallouts, call, asked } = await world(noPort)
  const order = await make('ProductOrder', { productOrderItem: [item('1', 'line', tariff('M')), item('2', 'phone')] })
  const task = await make('CancelProductOrder', orderRef(order))
  expect(await now('CancelProductOrder', task['id'])).toMatchObject({
    state: 'rejected',
    cancellationReason: expect.stringContaining('handset cannot be undone'),
  })
  expect(await now('ProductOrder', order['id'])).toMatchObject({ state: 'held' })
  expect(asked.some((each) => each.endsWith('/undo'))).toBe(false)
  const [fallout] = await fallouts()
  await call('PATCH', `/tmf-api/fulfilment/v1/falloutTask/${fallout!['id']}`, { state: 'resolved', resolution: 'skip' })
  expect(await now('ProductOrder', order['id'])).toMatchObject({ state: 'completed' })
})
