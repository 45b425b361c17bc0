import { describe, expect, test } from 'vitest'
import { type Doc, docsIn } from '../../core/json.ts'
import { faultOf } from '../../core/test-core.ts'
import { fulfilmentHouse, item, reliesOn, tariff, withCatalog } from '../test-house.ts'
import { itemsOf, line, slowHouse } from './slow-house.ts'

const tariffOf = (product: Doc) => docsIn(product['productCharacteristic'])[0]?.['value']
const details = async (work: Promise<unknown>) => (await faultOf(work)).details.map(({ problem }) => problem).join('\n')

describe('an order that is being carried out', () => {
  const twoLines = { productOrderItem: [line('1', 'M'), line('2', 'S', reliesOn('1'))] }

  const twoOf = (state: string) => [{ state }, { state }]

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
    ['is left out', (items: readonly Doc[]) => [items[0]!], 'completed'],
    ['is called cancelled', (items: readonly Doc[]) => [items[0]!, { ...items[1]!, state: 'cancelled' }], 'partial'],
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

  test('begins nothing while it is put aside, not even what is amended, and notes what is next when it goes on', async () => {
    const { order, patch, get, later, open, requests, flush } = await slowHouse()
    const going = await order(twoLines)
    const id = String(going['id'])
    await patch('ProductOrder', id, { state: 'held' })
    open()
    await later(10)
    const asked = requests.length
    const [first, second] = itemsOf(await get('ProductOrder', id))
    const changed = { ...second!, quantity: 2 }
    expect(await patch('ProductOrder', id, { productOrderItem: [first!, changed] })).toMatchObject({ state: 'held' })
    await later(60)
    expect(requests.length).toBe(asked)
    await patch('ProductOrder', id, { state: 'inProgress' })
    await later(10)
    await flush()
    expect(await get('ProductOrder', id)).toMatchObject({ state: 'completed' })
  })

  test('stays aside although one of its tasks fails meanwhile, and goes on when both are settled', async () => {
    let isBroken = true
    // The order is put aside right before it is noted that its task has failed.
    let putAside: (() => Promise<unknown>) | undefined
    const house = fulfilmentHouse({
      fault: ({ itemId }) => (itemId === '1' && isBroken ? { failed: 'no number left' } : undefined),
      between: (store) => ({
        ...store,
        async commit(changes) {
          const now = changes.writes.some(({ kind }) => kind === 'FalloutTask') ? putAside : undefined
          putAside = now ? undefined : putAside
          await now?.()
          return store.commit(changes)
        },
      }),
    })
    await withCatalog(house)
    putAside = () => house.write('ProductOrder', 'aside', (order) => ({ ...order, state: 'held' }))
    await house.order({ id: 'aside', ...twoLines })
    isBroken = false
    const release = () => house.patch('ProductOrder', 'aside', { state: 'inProgress' })
    expect(await house.get('ProductOrder', 'aside')).toMatchObject({ state: 'held' })
    expect(await details(release())).toContain('resolve the falloutTask')
    const [fallout] = await house.all('FalloutTask')
    await house.patch('FalloutTask', String(fallout!['id']), { state: 'resolved', resolution: 'retry' })
    await house.later(60)
    expect(await house.get('ProductOrder', 'aside')).toMatchObject({
      state: 'held',
      productOrderItem: twoOf('inProgress'),
    })
    await release()
    expect(await house.get('ProductOrder', 'aside')).toMatchObject({ state: 'completed' })
  })

  test('what is planned anew has another key for the network, which may have said no to the earlier one', async () => {
    const { order, patch, finish, requests } = await slowHouse()
    const going = await order(twoLines)
    const [first, second] = itemsOf(going)
    await patch('ProductOrder', String(going['id']), { productOrderItem: [first!, { ...second!, quantity: 2 }] })
    await finish()
    const keys = requests.filter(({ itemId }) => itemId === '2').map(({ key }) => key.split('/')[1])
    expect(keys.toSorted()).toEqual(['2-resource-1@1', '2-service-1@1', '2-service-2@1'])
  })

  test('keeps its items where they are, and its sums right, whatever a caller says of them', async () => {
    const { order, patch, get, finish, write } = await slowHouse()
    const going = await order(twoLines)
    const id = String(going['id'])
    const [first, second] = itemsOf(going)
    const patched = (...items: Doc[]) => patch('ProductOrder', id, { productOrderItem: items })
    expect(await details(patched({ ...first!, state: 'completed' }, second!))).toContain('follows from the tasks')
    expect(await details(patched(first!, second!, line('3', 'M', { state: 'inProgress' })))).toContain('follows from')
    const cheap = [{ ...docsIn(second!['itemTotalPrice'])[0]!, price: { dutyFreeAmount: { unit: 'EUR', value: 1 } } }]
    expect(await details(patched(first!, { ...second!, itemTotalPrice: cheap }))).toContain('added up')
    expect(await details(patch('ProductOrder', id, { orderTotalPrice: cheap }))).toContain('added up')
    expect(await get('ProductOrder', id)).toEqual(going)
    const withoutSum = await write('ProductOrder', id, ({ orderTotalPrice: _, ...order }) => order)
    expect(withoutSum.doc).toEqual(going)
    const { state: _, itemTotalPrice: __, ...stateless } = first!
    expect(await patched(stateless, second!)).toMatchObject({ productOrderItem: [first, second] })
    await finish()
    const done = await get('ProductOrder', id)
    const bare = itemsOf(done).map(({ state: ___, itemTotalPrice: ____, ...one }) => one)
    expect(await patch('ProductOrder', id, { productOrderItem: bare, description: 'done' })).toMatchObject({
      productOrderItem: itemsOf(done),
    })
  })

  test('does not go to another account or customer behind the back of what has begun', async () => {
    const { order, patch, make, get, all, finish } = await slowHouse()
    for (const id of ['private', 'office']) await make('BillingAccount', { id, name: id })
    const account = (id: string) => ({ billingAccount: { '@type': 'BillingAccountRef', id } })
    const party = (role: string, id: string): Doc => ({ role, partyOrPartyRole: { '@type': 'PartyRoleRef', id } })
    const own = { ...line('2', 'S', reliesOn('1')), ...account('private') }
    const customer = [party('customer', 'ada')]
    const going = await order({
      ...account('private'),
      relatedParty: customer,
      productOrderItem: [line('1', 'M'), own],
    })
    const id = String(going['id'])
    expect(await details(patch('ProductOrder', id, account('office')))).toContain('item 1 is being carried out')
    expect(await details(patch('ProductOrder', id, { relatedParty: [party('customer', 'bo')] }))).toContain('item 1')
    expect(await get('ProductOrder', id)).toEqual(going)
    const parties = [...customer, party('seller', 'shop')]
    await patch('ProductOrder', id, { relatedParty: parties })
    const [first, second] = itemsOf(going)
    await patch('ProductOrder', id, { productOrderItem: [first!, { ...second!, ...account('office') }] })
    await finish()
    const products = await all('Product')
    expect(products.map((one) => (one['billingAccount'] as Doc)['id']).toSorted()).toEqual(['office', 'private'])
    expect(products.map((one) => docsIn(one['relatedParty']).map(({ role }) => role))).toEqual([
      ['customer', 'seller'],
      ['customer', 'seller'],
    ])
  })

  test('does not take back what was withdrawn, and says what to do instead', async () => {
    const { order, patch, get, finish } = await slowHouse()
    const going = await order(twoLines)
    const id = String(going['id'])
    const [first, second] = itemsOf(going)
    const patched = (...items: Doc[]) => patch('ProductOrder', id, { productOrderItem: items })
    await patched(first!, { ...second!, state: 'cancelled' })
    expect(await details(patched(first!, { ...second!, state: 'inProgress' }))).toContain('leave it out')
    expect(await details(patched(first!, { ...second!, state: 'cancelled', quantity: 3 }))).toMatch(
      /item 2 was withdrawn: ask for it in an item of another id/,
    )
    const { state: _, ...bare } = second!
    expect(await patched(first!, bare)).toMatchObject({ productOrderItem: [{}, { state: 'cancelled' }] })
    await finish()
    expect(await get('ProductOrder', id)).toMatchObject({ state: 'partial' })
    expect(await details(patched(itemsOf(await get('ProductOrder', id))[0]!))).toContain('the order is partial')
    expect(await details(patched(first!, line('2', 'M')))).toContain(
      'is partial, and what it asked for stays as it is: order',
    )
  })

  test('does not get alone what is sold only beneath something else', async () => {
    const { order, patch, make, get } = await slowHouse()
    const specification = { '@type': 'ProductSpecificationRef', id: 'roaming' }
    await make('ProductOffering', {
      ...{ id: 'extra', name: 'extra', lifecycleStatus: 'Active', isSellable: false },
      productSpecification: specification,
    })
    const extra = item('2.1', 'extra', reliesOn('1'))
    const bundle = line('2', 'S', { ...reliesOn('1'), productOrderItem: [extra] })
    const going = await order({ productOrderItem: [line('1', 'M'), bundle] })
    const id = String(going['id'])
    const [first, second] = itemsOf(going)
    const moved = [first!, { ...second!, productOrderItem: [] }, itemsOf(second!)[0]!]
    expect(await details(patch('ProductOrder', id, { productOrderItem: moved }))).toContain('sold only')
    expect(await get('ProductOrder', id)).toEqual(going)
  })

  test('withdraws with an item everything beneath it', async () => {
    const { order, patch, all, finish, requests } = await slowHouse()
    const bundle = line('2', 'S', { ...reliesOn('1'), productOrderItem: [item('2.1', 'roaming', reliesOn('1'))] })
    const going = await order({ productOrderItem: [line('1', 'M'), bundle] })
    const [first, second] = itemsOf(going)
    const after = await patch('ProductOrder', String(going['id']), {
      productOrderItem: [first!, { ...second!, state: 'cancelled' }],
    })
    expect(itemsOf(itemsOf(after)[1]!)).toMatchObject([{ id: '2.1', state: 'cancelled' }])
    await finish()
    expect((await all('Product')).map(({ status }) => status).toSorted()).toEqual(['active', 'cancelled', 'cancelled'])
    expect(requests.some(({ itemId }) => itemId !== '1')).toBe(false)
  })
})

test('what is asked of the network is what the plan was made for, although the order is amended between two looks', async () => {
  // Somebody amends the order right before a job reads its plan, and after whatever the job reads at the same time.
  let amend: (() => Promise<unknown>) | undefined
  const products: Doc[] = []
  const house = fulfilmentHouse({
    fault: ({ itemId, product }) => {
      if (itemId === '2') products.push(product)
      return itemId === '1' ? { retry: 'busy' } : undefined
    },
    between: (store) => ({
      ...store,
      async get(kind, id) {
        const now = amend
        if (now && kind === 'FulfilmentPlan') {
          amend = undefined
          await new Promise(setImmediate)
          await now()
        }
        return store.get(kind, id)
      },
    }),
  })
  await withCatalog(house)
  const going = await house.order({ productOrderItem: [line('1', 'M')] })
  amend = () =>
    house.write('ProductOrder', String(going['id']), (order) => ({
      ...order,
      productOrderItem: [...itemsOf(order), line('2', 'M')],
    }))
  await house.later(1)
  await house.later(1)
  expect(products.map(tariffOf)).toEqual(['M', 'M', 'M'])
})
