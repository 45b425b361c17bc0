import fc from 'fast-check'
import { expect, test } from 'vitest'
import { idIn } from '../../common/reference.ts'
import { type Doc, docsIn, isDoc } from '../../core/json.ts'
import { everyItem, withEveryItem } from '../../ordering/order-items.ts'
import { item, reliesOn, tariff } from '../test-house.ts'
import { line, slowHouse } from './slow-house.ts'

const deeds = [
  ...['tariff', 'quantity', 'place', 'account', 'link', 'add', 'addBeneath', 'leaveOut', 'cancel'],
  ...['date', 'parties', 'customer', 'orderAccount', 'hold', 'goOn', 'time'],
] as const

/** What a customer may do to an order on its way; `n` chooses the item, `value` what it becomes. */
const steps = fc.array(
  fc.record({ do: fc.constantFrom(...deeds), n: fc.nat(4), value: fc.constantFrom('S', 'M'), many: fc.nat(3) }),
  { minLength: 1, maxLength: 8 },
)

const party = (role: string, id: string): Doc => ({ role, partyOrPartyRole: { '@type': 'PartyRoleRef', id } })
const account = (id: string): Doc => ({ billingAccount: { '@type': 'BillingAccountRef', id } })
const placed = (id: string): Doc => ({
  place: [{ '@type': 'RelatedPlaceRefOrValue', role: 'installation', place: { '@type': 'PlaceRef', id } }],
})

type Step = { do: string; n: number; value: string; many: number }

/** The order after a step, as its caller sends it; `next` is an identifier for another item. */
function after(order: Doc, { do: what, n, value, many }: Step, next: string): Doc {
  const all = everyItem(order).map(({ item: one }) => one)
  const target = all[n % all.length]!
  const id = String(target['id'])
  const edited = (edit: (one: Doc) => Doc) => withEveryItem(order, (one) => (one['id'] === id ? edit(one) : one))
  const product = (more: Doc) => edited((one) => ({ ...one, product: { ...(one['product'] as Doc), ...more } }))
  const top = docsIn(order['productOrderItem'])
  const without = (doc: Doc): Doc => {
    const kept = docsIn(doc['productOrderItem']).filter((one) => one['id'] !== id)
    return 'productOrderItem' in doc ? { ...doc, productOrderItem: kept.map(without) } : doc
  }
  const changes: Record<string, () => Doc> = {
    tariff: () => product(tariff(value)['product'] as Doc),
    place: () => product(many === 0 ? { place: [] } : placed(value)),
    quantity: () => edited((one) => ({ ...one, quantity: many + 1 })),
    account: () => edited((one) => ({ ...one, ...account(value) })),
    link: () => edited((one) => ({ ...one, ...(many === 0 ? { productOrderItemRelationship: [] } : reliesOn('1')) })),
    add: () => ({ ...order, productOrderItem: [...top, line(next, value, many > 1 ? reliesOn(id) : {})] }),
    addBeneath: () =>
      edited((one) => ({
        ...one,
        productOrderItem: [...docsIn(one['productOrderItem']), item(next, 'roaming', many > 1 ? reliesOn('1') : {})],
      })),
    leaveOut: () => without(order),
    cancel: () => edited((one) => ({ ...one, state: 'cancelled' })),
    date: () => ({ ...order, requestedCompletionDate: `2026-03-0${many + 3}T00:00:00.000Z` }),
    parties: () => ({ ...order, relatedParty: [party('customer', 'ada'), party('seller', value)] }),
    customer: () => ({ ...order, relatedParty: [party('customer', value)] }),
    orderAccount: () => ({ ...order, ...account(value) }),
    hold: () => ({ ...order, state: 'held' }),
    goOn: () => ({ ...order, state: 'inProgress' }),
  }
  return changes[what]!()
}

/** What a customer asks for, without what the server said of it and without what was withdrawn. */
function wanted(doc: Doc): Doc {
  const { productOrderItem: items, itemPrice: _, itemTotalPrice: __, state: ___, ...rest } = doc
  const kept = docsIn(items).filter(({ state }) => state !== 'cancelled')
  const product = isDoc(rest['product']) ? { product: without(rest['product'], ['id']) } : {}
  return { ...rest, ...product, ...(kept.length > 0 && { productOrderItem: kept.map(wanted) }) }
}

function without(doc: Doc, names: readonly string[]): Doc {
  return Object.fromEntries(Object.entries(doc).filter(([name]) => !names.includes(name)))
}

/** What came of an order: its sums, its tasks and its products, without names and times that differ from order to order. */
async function resultOf(house: Pick<Awaited<ReturnType<typeof slowHouse>>, 'get' | 'all'>, id: string) {
  const order = await house.get('ProductOrder', id)
  const items = everyItem(order).filter(({ item: { state } }) => state !== 'cancelled')
  const itemOfProduct = new Map(items.map(({ item: one }) => [idIn(one['product']), String(one['id'])]))
  const stored = await house.all('Product')
  const product = (doc: Doc) => ({
    ...without(doc, [
      'id',
      'creationDate',
      'orderDate',
      'startDate',
      'terminationDate',
      'pricePeriod',
      'productOrderItem',
    ]),
    productRelationship: docsIn(doc['productRelationship']).map((one) => itemOfProduct.get(String(one['id']))),
    realizingService: docsIn(doc['realizingService']).map(({ name }) => name),
    realizingResource: docsIn(doc['realizingResource']).map(({ name }) => name),
  })
  const tasks = docsIn((await house.get('FulfilmentPlan', id))['task']).filter(({ state }) => state !== 'cancelled')
  const task = ({ id: name, state, action, dependsOn }: Doc) => [
    name,
    state,
    action,
    [...(dependsOn as string[])].sort(),
  ]
  return {
    states: items.map(({ item: one }) => [one['id'], one['state']]),
    totals: order['orderTotalPrice'],
    tasks: tasks.map(task).toSorted(),
    products: stored
      .filter((one) => itemOfProduct.has(String(one['id'])))
      .map((one) => [itemOfProduct.get(String(one['id'])), product(one)])
      .toSorted(([a], [b]) => String(a).localeCompare(String(b))),
    others: new Set(stored.filter((one) => !itemOfProduct.has(String(one['id']))).map(({ status }) => status)),
  }
}

async function house() {
  const built = await slowHouse()
  for (const id of ['S', 'M']) await built.make('BillingAccount', { id, name: id })
  return built
}

test('however an order is amended, what was taken is delivered, as if it had been ordered so from the start', async () => {
  let taken = 0
  await fc.assert(
    fc.asyncProperty(steps, fc.integer({ min: 1, max: 3 }), fc.boolean(), async (todo, count, isBundle) => {
      const amended = await house()
      const chain = Array.from({ length: count }, (_, i) => line(`${i + 1}`, 'M', i === 0 ? {} : reliesOn(`${i}`)))
      const option = { productOrderItem: [item('0', 'roaming', reliesOn('1'))] }
      const items = isBundle ? [...chain, line('bundle', 'M', option)] : chain
      const id = String((await amended.order({ ...account('M'), productOrderItem: items }))['id'])
      let added = 100
      let tries = 0
      for (const step of todo) {
        // A third failure would need a person.
        if (step.do === 'time') {
          if (tries++ === 0) await amended.later(1)
          continue
        }
        const kinds = ['ProductOrder', 'FulfilmentPlan'] as const
        const all = async () => [
          ...(await Promise.all(kinds.map((kind) => amended.get(kind, id)))),
          await amended.all('Product'),
        ]
        const before = await all()
        const sent = after(before[0] as Doc, step, `${++added}`)
        const refused = await amended.patch('ProductOrder', id, sent).then(
          () => false,
          () => true,
        )
        if (refused) expect(await all()).toEqual(before)
        else taken++
      }
      const last = await amended.get('ProductOrder', id)
      if (last['state'] === 'held') await amended.patch('ProductOrder', id, { state: 'inProgress' })
      await amended.finish()
      await amended.finish()
      const done = await amended.get('ProductOrder', id)
      const { others, ...result } = await resultOf(amended, id)

      const direct = await house()
      direct.open()
      const again = await direct.order(without(wanted(done), serverSaid))
      const expected = await resultOf(direct, String(again['id']))
      expect(result).toEqual({ ...result, ...without(expected as unknown as Doc, ['others']) })
      expect(new Set(result.states.map(([, state]) => state))).toEqual(new Set(['completed']))
      expect(others.isSubsetOf(new Set(['cancelled']))).toBe(true)

      // The network was asked for nothing but what was wanted in the end, and for each thing once, tries aside.
      const products = new Map(everyItem(done).map(({ item: one }) => [String(one['id']), one['product']]))
      for (const { itemId, product } of amended.requests) expect(product).toEqual(products.get(itemId))
      const keys = amended.requests.filter(({ itemId }) => itemId !== '1').map(({ key }) => key)
      expect(keys.length).toBe(new Set(keys).size)
    }),
    { numRuns: 100 },
  )
  expect(taken).toBeGreaterThan(100)
})

const serverSaid = [
  ...['id', 'creationDate', 'completionDate', 'expectedCompletionDate', 'orderTotalPrice'],
  ...['productOrderMilestone', 'productOrderJeopardyAlert'],
]
