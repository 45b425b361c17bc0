import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Doc, docsIn, isDoc } from '../core/json.ts'
import { faultOf } from '../core/test-core.ts'
import { fulfilmentHouse, item, reliesOn, tariff, withCatalog } from './test-house.ts'

/** A house whose network does not answer for the first item until it is told to. */
async function slowHouse() {
  let isOpen = false
  const built = fulfilmentHouse({
    fault: ({ itemId, compensation }) =>
      itemId === '1' && !isOpen && !compensation ? { retry: 'no answer yet' } : undefined,
  })
  await withCatalog(built)
  await built.events()
  return {
    ...built,
    async finish() {
      isOpen = true
      await built.later(30)
    },
  }
}

const line = (id: string, value: string, more: Doc = {}) => item(id, 'line', { ...tariff(value), ...more })
const itemsOf = (order: Doc) => docsIn(order['productOrderItem'])
const statesOf = (order: Doc) => itemsOf(order).map(({ state }) => state)
const tariffOf = (product: Doc) => docsIn(product['productCharacteristic'])[0]?.['value']
const details = async (work: Promise<unknown>) => (await faultOf(work)).details.map(({ problem }) => problem).join('\n')

describe('an order that is being carried out', () => {
  const twoLines = { productOrderItem: [line('1', 'M'), line('2', 'S', reliesOn('1'))] }

  test('takes a change of an item of which nothing has begun: plan, product, prices and network follow it', async () => {
    const { order, patch, get, all, finish, asked } = await slowHouse()
    const going = await order(twoLines)
    const id = String(going['id'])
    const [first, second] = itemsOf(going)
    const changed = {
      ...second!,
      quantity: 2,
      product: { ...(second!['product'] as Doc), ...(tariff('M')['product'] as Doc) },
    }
    const after = await patch('ProductOrder', id, { productOrderItem: [first!, changed] })
    expect(after).toMatchObject({ state: 'inProgress' })
    // One line and two: 3 × 29.99 a month, 3 × 25.00 once.
    expect(after['orderTotalPrice']).toMatchObject([
      { price: { dutyFreeAmount: { value: 89.97 } } },
      { price: { dutyFreeAmount: { value: 75 } } },
    ])
    expect(asked.some((key) => key.includes('/2-'))).toBe(false)
    await finish()
    expect(await get('ProductOrder', id)).toMatchObject({ state: 'completed' })
    const products = await all('Product')
    expect(products.map((product) => [product['status'], tariffOf(product)])).toEqual([
      ['active', 'M'],
      ['active', 'M'],
    ])
    expect(products.map(({ id: product }) => product)).toContain((second!['product'] as Doc)['id'])
  })

  test('takes another item, which is judged, planned behind what it relies on, and delivered', async () => {
    const { order, patch, get, all, finish } = await slowHouse()
    const going = await order({ productOrderItem: [line('1', 'M')] })
    const id = String(going['id'])
    const with_ = (more: Doc) => patch('ProductOrder', id, { productOrderItem: [...itemsOf(going), more] })
    expect(await details(with_(line('2', 'XXL')))).toContain('tariffClass must be')
    expect(await details(with_(item('2', 'unknown')))).toContain('unknown')
    expect(await details(with_(item('2', 'roaming', reliesOn('3'))))).toContain('not there')
    expect(await all('Product')).toHaveLength(1)
    await with_(item('2', 'roaming', reliesOn('1')))
    const plan = await get('FulfilmentPlan', id)
    expect(docsIn(plan['task']).find((task) => task['id'] === '2-service-1')).toMatchObject({
      state: 'pending',
      dependsOn: ['1-product-1'],
    })
    await finish()
    expect(await get('ProductOrder', id)).toMatchObject({ state: 'completed' })
    expect((await all('Product')).map(({ name, status }) => [name, status])).toEqual([
      ['line', 'active'],
      ['roaming', 'active'],
    ])
  })

  test.each([
    ['is left out', (items: Doc[]) => [items[0]!], 'completed'],
    ['is called cancelled', (items: Doc[]) => [items[0]!, { ...items[1]!, state: 'cancelled' }], 'partial'],
  ])('takes back an item that %s', async (_, without, state) => {
    const { order, patch, get, all, finish, asked } = await slowHouse()
    const going = await order(twoLines)
    const id = String(going['id'])
    const after = await patch('ProductOrder', id, { productOrderItem: without(itemsOf(going)) })
    expect(after['orderTotalPrice']).toMatchObject([{ price: { dutyFreeAmount: { value: 29.99 } } }, {}])
    await finish()
    expect(await get('ProductOrder', id)).toMatchObject({ state })
    expect((await all('Product')).map(({ status }) => status).toSorted()).toEqual(['active', 'cancelled'])
    expect(asked.some((key) => key.includes('/2-'))).toBe(false)
  })

  test('is as it was when a change comes too late, and says which item, why, and what to do', async () => {
    const { order, patch, get, finish } = await slowHouse()
    const going = await order(twoLines)
    const id = String(going['id'])
    const [, second] = itemsOf(going)
    const patched = (...items: Doc[]) => patch('ProductOrder', id, { productOrderItem: items })
    expect(await details(patched(line('1', 'S'), second!))).toMatch(/item 1 is being carried out \(number is .*cancel/)
    expect(await details(patched({ ...second!, productOrderItemRelationship: [] }))).toContain('item 1 is being')
    const enabling = item('3', 'roaming', {
      productOrderItemRelationship: [{ '@type': 'OrderItemRelationship', id: '1', relationshipType: 'enables' }],
    })
    expect(await details(patched(...itemsOf(going), enabling))).toContain('cannot wait for item 3')
    expect(await get('ProductOrder', id)).toEqual(going)
    await finish()
    expect(await details(patched(line('1', 'M'), line('2', 'M')))).toContain('the order is completed')
  })

  test('does not lose an item on which another one relies, nor its last one', async () => {
    const { order, patch } = await slowHouse()
    const going = await order({
      productOrderItem: [line('1', 'M'), line('2', 'S', reliesOn('1')), item('3', 'roaming', reliesOn('2'))],
    })
    const [first, second, third] = itemsOf(going)
    const patched = (...items: Doc[]) => patch('ProductOrder', String(going['id']), { productOrderItem: items })
    expect(await details(patched(first!, { ...second!, state: 'cancelled' }, third!))).toContain(
      'item 3 relies on item 2',
    )
    expect(await details(patched(first!, third!))).toContain('not there')
    await patched(first!, { ...second!, state: 'cancelled' }, { ...third!, state: 'cancelled' })
  })

  test('takes notes, and other dates against which its forecast is held', async () => {
    const { order, patch } = await slowHouse()
    const going = await order({ productOrderItem: [line('1', 'M')] })
    const note = [{ '@type': 'Note', text: 'Ring twice.' }]
    const [first] = itemsOf(going)
    const soon = '2026-03-02T08:01:00.000Z'
    const after = await patch('ProductOrder', String(going['id']), {
      note,
      requestedCompletionDate: soon,
      productOrderItem: [{ ...first!, note }],
    })
    expect(after).toMatchObject({ note, productOrderItem: [{ note }], requestedCompletionDate: soon })
    expect(docsIn(after['productOrderJeopardyAlert']).at(-1)).toMatchObject({ jeopardyType: 'Critical' })
  })

  test('does not take as a change what the server filled in and the caller leaves out', async () => {
    const { order, patch, finish, all, get } = await slowHouse()
    const going = await order(twoLines)
    const id = String(going['id'])
    await patch('ProductOrder', id, { productOrderItem: [line('1', 'M'), line('2', 'M', reliesOn('1'))] })
    await finish()
    expect(await get('ProductOrder', id)).toMatchObject({ state: 'completed' })
    expect((await all('Product')).map(tariffOf)).toEqual(['M', 'M'])
  })
})

/** What a customer may do to an order on its way; `n` chooses the item. */
const amendments = fc.array(
  fc.record({
    do: fc.constantFrom('change', 'add', 'leaveOut', 'cancel', 'time'),
    n: fc.nat(4),
    value: fc.constantFrom('S', 'M'),
  }),
  { minLength: 1, maxLength: 6 },
)

test('however an order is amended, what was taken is delivered, as if it had been ordered so from the start', async () => {
  await fc.assert(
    fc.asyncProperty(amendments, fc.integer({ min: 1, max: 3 }), async (steps, count) => {
      const { order, patch, get, all, finish, later, asked } = await slowHouse()
      const chain = Array.from({ length: count }, (_, i) => line(`${i + 1}`, 'M', i === 0 ? {} : reliesOn(`${i}`)))
      const id = String((await order({ productOrderItem: chain }))['id'])
      let added = 100
      let tries = 0
      for (const { do: what, n, value } of steps) {
        const before = await get('ProductOrder', id)
        const items = itemsOf(before)
        const at = n % items.length
        const next = {
          time: items,
          change: items.map((one, i) =>
            i === at ? { ...one, product: { ...(one['product'] as Doc), ...(tariff(value)['product'] as Doc) } } : one,
          ),
          add: [...items, line(`${++added}`, value, n % 2 ? reliesOn(String(items[at]!['id'])) : {})],
          leaveOut: items.filter((_, i) => i !== at),
          cancel: items.map((one, i) => (i === at ? { ...one, state: 'cancelled' } : one)),
        }[what]
        // A third failure would need a person.
        if (what === 'time') await (tries++ === 0 ? later(1) : undefined)
        else {
          const refused = await patch('ProductOrder', id, { productOrderItem: next }).then(
            () => false,
            () => true,
          )
          if (refused) expect(itemsOf(await get('ProductOrder', id))).toEqual(items)
        }
      }
      await finish()
      await finish()
      const done = await get('ProductOrder', id)
      const wanted = itemsOf(done).filter(({ state }) => state !== 'cancelled')
      expect(new Set(statesOf(done).filter((state) => state !== 'cancelled'))).toEqual(new Set(['completed']))
      const products = await all('Product')
      const active = products.filter(({ status }) => status === 'active')
      expect(active.map((one) => [one['id'], tariffOf(one)]).toSorted()).toEqual(
        wanted
          .map((one) => [isDoc(one['product']) && one['product']['id'], tariffOf(one['product'] as Doc)])
          .toSorted(),
      )
      expect(new Set(products.map(({ status }) => status)).isSubsetOf(new Set(['active', 'cancelled']))).toBe(true)
      // Each task of the first item is asked for again until the network answers; all others are asked for once.
      const others = asked.filter((key) => !key.includes('/1-'))
      expect(others.length).toBe(new Set(others).size)
      expect(active.every((one) => docsIn(one['realizingService']).length === 2)).toBe(true)
    }),
    { numRuns: 60 },
  )
})
