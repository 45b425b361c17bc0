import { expect, test } from 'vitest'
import type { Doc } from '../core/json.ts'
import { faultOf } from '../core/test-core.ts'
import { fulfilmentHouse, type HouseSettings, item, morning, reliesOn, tariff, withCatalog } from './test-house.ts'

async function house(settings: HouseSettings = {}) {
  const built = fulfilmentHouse(settings)
  await withCatalog(built)
  await built.events()
  return built
}

const newLine = { productOrderItem: [item('1', 'line', tariff('M')), item('2', 'roaming', reliesOn('1'))] }
const statesOf = (order: Doc) => (order['productOrderItem'] as Doc[]).map(({ state }) => state)

test('a new line with an option becomes two active products, each realized by what the network made', async () => {
  const { order, all, asked, events, get } = await house()
  const done = await order(newLine)
  expect(done).toMatchObject({ state: 'completed', completionDate: morning })
  expect(statesOf(done)).toEqual(['completed', 'completed'])
  const products = await all('Product')
  expect(products).toHaveLength(2)
  expect(products[0]).toMatchObject({
    status: 'active',
    startDate: morning,
    name: 'line',
    productSpecification: { id: 'line' },
    productOrderItem: [{ orderId: done['id'], orderItemId: '1', orderItemAction: 'add' }],
    realizingService: [{ name: 'voice' }, { name: 'data' }],
    realizingResource: [{ name: 'number' }],
  })
  const keys = ['1-resource-1', '1-service-1', '1-service-2', '2-service-1'].map((task) => `${done['id']}/${task}`)
  expect(asked).toEqual(keys)
  expect(await get('FulfilmentPlan', String(done['id']))).toMatchObject({ state: 'completed', jeopardy: 'None' })
  expect((await events()).filter((name) => !name.startsWith('FulfilmentPlan'))).toEqual([
    'ProductOrderCreateEvent',
    // Accepted, then planned, with the two products.
    'ProductOrderStateChangeEvent',
    'ProductOrderAttributeValueChangeEvent',
    'ProductOrderStateChangeEvent',
    'ProductOrderMilestoneEvent',
    'ProductCreateEvent',
    'ProductCreateEvent',
    // The number; then voice and data, with which the line is there; then the option, and with it everything.
    'ProductOrderAttributeValueChangeEvent',
    'ProductAttributeValueChangeEvent',
    'ProductStateChangeEvent',
    'ProductOrderAttributeValueChangeEvent',
    'ProductOrderStateChangeEvent',
    'ProductOrderMilestoneEvent',
    'ProductAttributeValueChangeEvent',
    'ProductStateChangeEvent',
  ])
})

test('prices come from the catalog and are added up, recurring and one-time apart, with tax on each sum', async () => {
  const { order } = await house()
  const done = await order({
    productOrderItem: [item('1', 'line', { ...tariff('S'), quantity: 3 }), item('2', 'roaming')],
  })
  const money = (net: number, gross: number) => ({
    price: { dutyFreeAmount: { unit: 'EUR', value: net }, taxIncludedAmount: { unit: 'EUR', value: gross } },
  })
  // 3 × 29.99 + 4.99 = 94.96, 19 % of it 18.0424; 3 × 25.00 = 75.00, 19 % of it 14.25.
  expect(done['orderTotalPrice']).toMatchObject([
    { priceType: 'recurring', recurringChargePeriod: 'month', ...money(94.96, 113) },
    { priceType: 'oneTime', ...money(75, 89.25) },
  ])
})

test('every fault of an order is listed, and nothing of it is stored', async () => {
  const { order, all, make } = await house()
  await make('ProductOffering', { id: 'old', name: 'old', lifecycleStatus: 'Active' })
  await make('BillingAccount', { id: 'gone', name: 'gone', relatedParty: [], state: 'Suspended' })
  const wrong = {
    billingAccount: { '@type': 'BillingAccountRef', id: 'gone' },
    productOrderItem: [
      item('1', 'line', tariff('XXL')),
      item('2', 'line', reliesOn('3')),
      item('3', 'roaming', {
        ...reliesOn('2'),
        itemPrice: [
          {
            '@type': 'OrderPrice',
            priceType: 'recurring',
            productOfferingPrice: { id: 'roaming-monthly' },
            price: { '@type': 'Price', dutyFreeAmount: { unit: 'EUR', value: 1 } },
          },
        ],
      }),
    ],
  }
  const fault = await faultOf(order(wrong))
  expect(fault.code).toBe('ruleViolated')
  const found = fault.details.map(({ at, problem }) => `${at} ${problem}`).join('\n')
  expect(found).toContain('wait for each other')
  expect(found).toContain('productOrderItem[0].product.productCharacteristic[0].value tariffClass must be "S" or "M"')
  expect(found).toContain('tariffClass needs at least 1 value')
  expect(found).toContain('productOrderItem[2].itemPrice[0].price the catalog says 4.99 EUR')
  expect(found).toContain('billingAccount account gone is Suspended')
  expect(await all('ProductOrder')).toEqual([])
})

test('a draft notes its faults; handing it in needs them gone', async () => {
  const { order, patch } = await house()
  const draft = await order({ state: 'draft', productOrderItem: [item('1', 'line')] })
  expect(draft).toMatchObject({ state: 'draft', productOrderErrorMessage: [{ code: 'ruleViolated' }] })
  const id = String(draft['id'])
  expect((await faultOf(patch('ProductOrder', id, { state: 'acknowledged' }))).code).toBe('ruleViolated')
  await patch('ProductOrder', id, { state: 'acknowledged', productOrderItem: [item('1', 'line', tariff('S'))] })
})

test('an order of what the catalog does not know waits for a person, with the reason on it', async () => {
  const { order, asked, patch } = await house()
  const waiting = await order({ productOrderItem: [item('1', 'something else')] })
  expect(waiting).toMatchObject({
    state: 'acknowledged',
    productOrderErrorMessage: [{ code: 'unknownReference', message: expect.stringContaining('something else') }],
  })
  expect(asked).toEqual([])
  expect(await patch('ProductOrder', String(waiting['id']), { state: 'inProgress' })).toMatchObject({
    state: 'inProgress',
  })
})

test.each([
  ['pend', 'pending', 'pending'],
  ['refuse', 'rejected', 'rejected'],
] as const)('an order whose assessment says %s is %s, and says why', async (decision, state, itemState) => {
  const { order, asked, events } = await house({
    assessment: { assess: async () => ({ decision, reason: 'No credit' }) },
  })
  const judged = await order(newLine)
  expect(judged).toMatchObject({ state, productOrderErrorMessage: [{ message: 'No credit' }] })
  expect(statesOf(judged)).toEqual([itemState, itemState])
  expect(asked).toEqual([])
  expect((await events()).includes('ProductOrderInformationRequiredEvent')).toBe(decision === 'pend')
})

test('a task that fails in passing is tried again later with the same key, and the order shows its new date', async () => {
  let failures = 1
  const fault = ({ taskId }: { taskId: string }) =>
    taskId === '1-service-1' && failures-- > 0 ? { retry: 'switch busy' } : undefined
  const { order, asked, later, get } = await house({ fault })
  const waiting = await order(newLine)
  expect(waiting).toMatchObject({ state: 'inProgress', expectedCompletionDate: '2026-03-02T10:01:00.000Z' })
  await later(1)
  const done = await get('ProductOrder', String(waiting['id']))
  expect(done).toMatchObject({ state: 'completed', completionDate: '2026-03-02T08:01:00.000Z' })
  expect(asked.filter((key) => key.endsWith('1-service-1'))).toHaveLength(2)
})

const brokenVoice = {
  fault: ({ taskId, compensation }: { taskId: string; compensation: boolean }) =>
    taskId === '1-service-1' && !compensation ? { failed: 'port is in use' } : undefined,
}

test('a task that fails for good asks a person; repaired, the order goes on', async () => {
  let broken = true
  const { order, all, patch, get, events } = await house({
    fault: (request) => (broken ? brokenVoice.fault(request) : undefined),
  })
  const held = await order(newLine)
  expect(held['state']).toBe('held')
  expect(statesOf(held)).toEqual(['held', 'inProgress'])
  const [fallout] = await all('FalloutTask')
  expect(fallout).toMatchObject({ state: 'open', taskId: '1-service-1', reason: 'port is in use' })
  expect(await events()).toContain('FalloutTaskCreateEvent')
  broken = false
  const id = String(fallout!['id'])
  expect((await faultOf(patch('FalloutTask', id, { state: 'resolved' }))).code).toBe('ruleViolated')
  await patch('FalloutTask', id, { state: 'resolved', resolution: 'retry' })
  expect(await get('ProductOrder', String(held['id']))).toMatchObject({ state: 'completed' })
})

test('an item that is given up is undone, with all that relies on it; the rest of the order is done', async () => {
  const { order, all, patch, get, asked } = await house(brokenVoice)
  const held = await order({ productOrderItem: [...newLine.productOrderItem, item('3', 'phone')] })
  const [fallout] = await all('FalloutTask')
  await patch('FalloutTask', String(fallout!['id']), { state: 'resolved', resolution: 'giveUp' })
  const ended = await get('ProductOrder', String(held['id']))
  expect(ended['state']).toBe('partial')
  expect(statesOf(ended)).toEqual(['failed', 'failed', 'completed'])
  const products = await all('Product')
  expect(products.map(({ status }) => status)).toEqual(['aborted', 'aborted', 'active'])
  const undone = asked.filter((key) => key.endsWith('/undo')).map((key) => key.split('/')[1])
  expect(undone).toEqual(['1-service-2', '1-resource-1'])
})

test('an item that is given up is undone although another one waits for a person', async () => {
  let isOpen = false
  const { order, all, patch, get, later, asked } = await house({
    fault: ({ taskId, compensation }) => {
      if (compensation) return isOpen ? undefined : { retry: 'busy' }
      return taskId.endsWith('service-1') ? { failed: 'port is in use' } : undefined
    },
  })
  const lines = ['1', '2'].map((id) => item(id, 'line', tariff('M')))
  const id = String((await order({ productOrderItem: lines }))['id'])
  const [first, second] = await all('FalloutTask')
  await patch('FalloutTask', String(first!['id']), { state: 'resolved', resolution: 'giveUp' })
  expect(await get('ProductOrder', id)).toMatchObject({ state: 'held' })
  isOpen = true
  await later(1)
  const gone = String(first!['orderItemId'])
  expect(asked.filter((key) => key.includes(`/${gone}-`) && key.endsWith('/undo')).length).toBeGreaterThan(2)
  expect(statesOf(await get('ProductOrder', id)).toSorted()).toEqual(['failed', 'held'])
  await patch('FalloutTask', String(second!['id']), { state: 'resolved', resolution: 'skip' })
  expect(await get('ProductOrder', id)).toMatchObject({ state: 'partial' })
})

test('an order is partial as soon as an item is given up of which nothing was done, when the others are done', async () => {
  const { order, all, patch, get } = await house({
    fault: ({ taskId }) => (taskId === '1-resource-1' ? { failed: 'no number is free' } : undefined),
  })
  const held = await order({ productOrderItem: [item('1', 'line', tariff('M')), item('2', 'phone')] })
  expect(statesOf(held)).toEqual(['held', 'completed'])
  const [fallout] = await all('FalloutTask')
  await patch('FalloutTask', String(fallout!['id']), { state: 'resolved', resolution: 'giveUp' })
  const ended = await get('ProductOrder', String(held['id']))
  expect([ended['state'], ...statesOf(ended)]).toEqual(['partial', 'failed', 'completed'])
})

test('an order is cancelled although an item that was given up is still being undone', async () => {
  let isOpen = false
  const { order, all, make, patch, get, later } = await house({
    fault: (request) => (request.compensation && !isOpen ? { retry: 'busy' } : brokenVoice.fault(request)),
  })
  const id = String((await order({ productOrderItem: [item('1', 'line', tariff('M'))] }))['id'])
  const [fallout] = await all('FalloutTask')
  await patch('FalloutTask', String(fallout!['id']), { state: 'resolved', resolution: 'giveUp' })
  const task = await make('CancelProductOrder', { productOrder: { '@type': 'ProductOrderRef', id } })
  isOpen = true
  await later(1)
  expect(await get('ProductOrder', id)).toMatchObject({ state: 'cancelled' })
  expect(await get('FulfilmentPlan', id)).toMatchObject({ state: 'cancelled' })
  expect(await get('CancelProductOrder', String(task['id']))).toMatchObject({ state: 'done' })
})

test('an order is not begun before its requested start, and can be changed freely until then', async () => {
  const { order, patch, get, later, asked } = await house()
  const made = await order({
    requestedStartDate: '2026-03-02T09:00:00.000Z',
    productOrderItem: [item('1', 'line', tariff('M'))],
  })
  expect(made['state']).toBe('inProgress.accepted')
  const id = String(made['id'])
  await patch('ProductOrder', id, { productOrderItem: [item('1', 'line', tariff('S'))] })
  await later(30)
  await patch('ProductOrder', id, { requestedStartDate: '2026-03-02T10:00:00.000Z' })
  await later(45)
  expect(asked).toEqual([])
  expect(await get('ProductOrder', id)).toMatchObject({ state: 'inProgress.accepted' })
  await later(45)
  expect(await get('ProductOrder', id)).toMatchObject({
    state: 'completed',
    completionDate: '2026-03-02T10:00:00.000Z',
  })
})

test('a task that was tried too often counts as failed', async () => {
  const { order, later, all } = await house({ fault: () => ({ retry: 'nobody answers' }) })
  await order({ productOrderItem: [item('1', 'roaming')] })
  await later(1)
  expect(await all('FalloutTask')).toEqual([])
  await later(2)
  expect(await all('FalloutTask')).toMatchObject([{ reason: 'nobody answers' }])
})

test('a cancellation before the point of no return undoes what was done, in reverse order', async () => {
  const { order, make, flush, get, all, asked } = await house(brokenVoice)
  const held = await order({ productOrderItem: [item('1', 'line', tariff('M'))] })
  const orderId = String(held['id'])
  const task = await make('CancelProductOrder', {
    productOrder: { '@type': 'ProductOrderRef', id: orderId },
    cancellationReason: 'Moved away',
  })
  await flush()
  expect(await get('CancelProductOrder', String(task['id']))).toMatchObject({
    state: 'done',
    effectiveCancellationDate: morning,
  })
  expect(await get('ProductOrder', orderId)).toMatchObject({
    state: 'cancelled',
    cancellationReason: 'Moved away',
    cancellationDate: morning,
  })
  expect(await all('Product')).toMatchObject([{ status: 'cancelled' }])
  expect(await all('FalloutTask')).toMatchObject([{ state: 'resolved', resolution: 'giveUp', resolutionDate: morning }])
  expect(asked.filter((key) => key.endsWith('/undo')).map((key) => key.split('/')[1])).toEqual([
    '1-service-2',
    '1-resource-1',
  ])
  const plan = await get('FulfilmentPlan', orderId)
  expect((plan['task'] as Doc[]).map(({ state }) => state)).toEqual([
    'compensated',
    'cancelled',
    'compensated',
    'cancelled',
  ])
})

test('a cancellation behind a hard point of no return is refused, and the order goes on where it was', async () => {
  const { order, make, flush, get, asked, patch, all } = await house(brokenVoice)
  const held = await order({ productOrderItem: [item('1', 'line', tariff('M')), item('2', 'phone')] })
  const orderId = String(held['id'])
  const task = await make('CancelProductOrder', { productOrder: { '@type': 'ProductOrderRef', id: orderId } })
  await flush()
  expect(await get('CancelProductOrder', String(task['id']))).toMatchObject({
    state: 'rejected',
    cancellationReason: expect.stringContaining('handset cannot be undone'),
  })
  expect(await get('ProductOrder', orderId)).toMatchObject({ state: 'held' })
  expect(asked.filter((key) => key.endsWith('/undo'))).toEqual([])
  const [fallout] = await all('FalloutTask')
  await patch('FalloutTask', String(fallout!['id']), { state: 'resolved', resolution: 'skip' })
  expect(await get('ProductOrder', orderId)).toMatchObject({ state: 'completed' })
})

test('an order that is over, and one that was never begun, can be asked to be cancelled too', async () => {
  const { order, make, flush, get } = await house()
  const cancelled = async (id: unknown) => {
    const task = await make('CancelProductOrder', { productOrder: { '@type': 'ProductOrderRef', id } as Doc })
    await flush()
    return [
      (await get('CancelProductOrder', String(task['id'])))['state'],
      (await get('ProductOrder', String(id)))['state'],
    ]
  }
  expect(await cancelled((await order(newLine))['id'])).toEqual(['rejected', 'completed'])
  const waiting = await order({ productOrderItem: [item('1', 'something else')] })
  expect(await cancelled(waiting['id'])).toEqual(['done', 'cancelled'])
})

test('an upgrade changes the product, and an order to end it ends it', async () => {
  const { order, all, get } = await house()
  await order({ productOrderItem: [item('1', 'line', tariff('S'))] })
  const id = String((await all('Product'))[0]!['id'])
  const change = (action: string, more: Doc = {}) => ({
    productOrderItem: [{ '@type': 'ProductOrderItem', id: '1', action, product: { '@type': 'Product', id, ...more } }],
  })
  await order(change('modify', tariff('M')['product'] as Doc))
  expect(await get('Product', id)).toMatchObject({
    status: 'active',
    productCharacteristic: [{ name: 'tariffClass', value: 'M' }],
    productOrderItem: [{ orderItemAction: 'add' }, { orderItemAction: 'modify' }],
  })
  expect(await order(change('delete'))).toMatchObject({ state: 'completed' })
  expect(await get('Product', id)).toMatchObject({ status: 'terminated', terminationDate: morning })
  const fault = await faultOf(order(change('modify')))
  expect(fault.details).toContainEqual({ at: 'productOrderItem[0].product.id', problem: `product ${id} is terminated` })
})

test('a bundle is one product that bundles the others, and is there when they all are', async () => {
  const { order, all, asked } = await house()
  const bundle = item('1', 'phone', { productOrderItem: [item('1.1', 'line', tariff('M')), item('1.2', 'roaming')] })
  expect(await order({ productOrderItem: [bundle] })).toMatchObject({ state: 'completed' })
  const products = await all('Product')
  const whole = products.find(({ name }) => name === 'phone')!
  expect(whole).toMatchObject({ isBundle: true, status: 'active' })
  const parts = (whole['productRelationship'] as Doc[]).map(({ id }) => id)
  expect(parts.toSorted()).toEqual(
    products
      .filter(({ name }) => name !== 'phone')
      .map(({ id }) => id)
      .toSorted(),
  )
  expect(asked.at(-1)).toMatch(/1-resource-1$/)
})

test('an order can be put aside and let go on; its state is not the caller’s otherwise', async () => {
  const { order, patch, get, later } = await house({
    fault: ({ taskId }) => (taskId === '1-resource-1' && held < 2 ? { retry: String(held++) } : undefined),
  })
  let held = 0
  const going = await order({ productOrderItem: [item('1', 'line', tariff('M'))] })
  const id = String(going['id'])
  expect((await faultOf(patch('ProductOrder', id, { state: 'completed' }))).code).toBe('ruleViolated')
  const amended = { productOrderItem: [item('1', 'line', tariff('S'))] }
  expect((await faultOf(patch('ProductOrder', id, amended))).details[0]).toMatchObject({ at: 'productOrderItem' })
  await patch('ProductOrder', id, { state: 'held' })
  await later(10)
  expect(await get('ProductOrder', id)).toMatchObject({ state: 'held' })
  await patch('ProductOrder', id, { state: 'inProgress' })
  await later(10)
  expect(await get('ProductOrder', id)).toMatchObject({ state: 'completed' })
})

test('an order that falls behind its plan raises an alert when its level changes, and not before', async () => {
  const { order, later, get, events } = await house({
    fault: ({ taskId }) => (taskId === '1-service-1' ? { retry: 'busy' } : undefined),
  })
  const going = await order({
    requestedCompletionDate: '2026-03-02T09:02:00.000Z',
    productOrderItem: [item('1', 'roaming')],
  })
  const id = String(going['id'])
  expect(going['productOrderJeopardyAlert']).toMatchObject([{ jeopardyType: 'Low' }])
  expect((await events()).filter((name) => name === 'ProductOrderJeopardyAlertEvent')).toHaveLength(1)
  await later(1)
  expect((await get('ProductOrder', id))['productOrderJeopardyAlert']).toMatchObject([
    { jeopardyType: 'Low' },
    { jeopardyType: 'Critical' },
  ])
})

test('what may have been done, because the network did not answer, is undone with the rest', async () => {
  const silent = ({ taskId, compensation }: { taskId: string; compensation: boolean }) =>
    taskId === '1-service-1' && !compensation ? { retry: 'no answer' } : undefined
  const { order, make, flush, get, asked } = await house({ fault: silent })
  const going = await order({ productOrderItem: [item('1', 'line', tariff('M'))] })
  await make('CancelProductOrder', { productOrder: { '@type': 'ProductOrderRef', id: going['id'] } })
  await flush()
  expect(await get('ProductOrder', String(going['id']))).toMatchObject({ state: 'cancelled' })
  const undone = asked.filter((key) => key.endsWith('/undo')).map((key) => key.split('/')[1])
  expect(undone.toSorted()).toEqual(['1-resource-1', '1-service-1', '1-service-2'])
  expect(undone.at(-1)).toBe('1-resource-1')
})

test('an order that waits can be changed while nobody has planned it, and is judged anew; its state alone is no reason', async () => {
  const { order, patch, events } = await house({
    assessment: { assess: async () => ({ decision: 'pend', reason: 'Which tariff?' }) },
  })
  const waiting = await order({ productOrderItem: [item('1', 'line', tariff('S'))] })
  const id = String(waiting['id'])
  await events()
  await patch('ProductOrder', id, { state: 'held' })
  expect(await events()).toEqual(['ProductOrderStateChangeEvent'])
  const changed = (value: string) => patch('ProductOrder', id, { productOrderItem: [item('1', 'line', tariff(value))] })
  expect((await faultOf(changed('XXL'))).code).toBe('ruleViolated')
  expect(await changed('M')).toMatchObject({ state: 'held', orderTotalPrice: [{}, {}] })
})
