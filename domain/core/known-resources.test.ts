import { describe, expect, test } from 'vitest'
import { memoryDatabase } from '../../adapters/memory/memory-database.ts'
import { resources } from '../resources.ts'
import { change, create } from './commands.ts'
import type { Doc } from './json.ts'
import { knownResources } from './known-resources.ts'
import type { ResourceStore } from './ports.ts'
import { regex } from './regex.ts'
import { countedIds, fakeClock, faultOf, testCore, tester } from './test-core.ts'

const kinds = ['ProductOffering', 'ProductSpecification', 'ProductOfferingPrice']

/** Two processes on one database; each remembers for itself, and notes what it reads. */
async function twoProcesses() {
  const { store } = memoryDatabase(resources, regex, { enqueue: () => undefined })
  const clock = fakeClock('2026-03-01T08:00:00.000Z')
  const ids = countedIds()
  const process = () => {
    const read: string[] = []
    const noting: ResourceStore = {
      ...store,
      get(kind, id) {
        read.push(kind)
        return store.get(kind, id)
      },
    }
    return { ...testCore(noting, resources, clock), ids, known: knownResources(kinds), read }
  }
  const [ours, other] = [process(), process()]
  const make = (kind: string, doc: Doc) => create(other, other.resource(kind), tester, doc)
  await make('ProductOfferingPrice', {
    id: 'p',
    name: 'Monthly',
    priceType: 'oneTime',
    price: { unit: 'EUR', value: 10 },
  })
  await make('ProductOffering', {
    id: 'line',
    name: 'Line',
    lifecycleStatus: 'Active',
    productOfferingPrice: [{ '@type': 'ProductOfferingPriceRef', id: 'p' }],
  })
  return {
    ours,
    order: async () => {
      const item = { action: 'add', productOffering: { '@type': 'ProductOfferingRef', id: 'line' } }
      const { doc } = await create(ours, ours.resource('ProductOrder'), tester, { productOrderItem: [item] })
      const [total] = doc['orderTotalPrice'] as { price: { dutyFreeAmount: { value: number } } }[]
      return total!.price.dutyFreeAmount.value
    },
    elsewhere: (kind: string, id: string, more: Doc) =>
      change(other, other.resource(kind), tester, id, (old) => ({ ...old, ...more })),
  }
}

describe('what is remembered of a catalog', () => {
  test('is not read again', async () => {
    const { ours, order } = await twoProcesses()
    await order()
    ours.read.length = 0
    expect(await order()).toBe(10)
    expect(ours.read.filter((kind) => kinds.includes(kind))).toEqual([])
  })

  test('does not hide a change that another process made from the very next order', async () => {
    const { order, elsewhere } = await twoProcesses()
    expect(await order()).toBe(10)
    await elsewhere('ProductOfferingPrice', 'p', { price: { unit: 'EUR', value: 12 } })
    expect(await order()).toBe(12)
    expect(await order()).toBe(12)
  })

  test('neither accepts nor refuses what the catalog as it is would not', async () => {
    const { order, elsewhere } = await twoProcesses()
    await order()
    await elsewhere('ProductOffering', 'line', { isSellable: false })
    expect((await faultOf(order())).code).toBe('ruleViolated')
    await elsewhere('ProductOffering', 'line', { isSellable: true })
    expect(await order()).toBe(10)
  })

  test('refuses for good when only a part of what was looked at is remembered', async () => {
    const { ours, order, elsewhere } = await twoProcesses()
    await elsewhere('ProductOffering', 'line', { isSellable: false })
    for (const known of [
      { kind: 'ProductOfferingPrice', id: 'p' },
      { kind: 'ProductOffering', id: 'line' },
    ]) {
      await faultOf(order())
      ours.known.forget([{ ...known, version: 1 }])
      expect((await faultOf(order())).code).toBe('ruleViolated')
    }
  })

  test('cannot be changed by whoever looks at it, and is forgotten from the oldest on', () => {
    const known = knownResources(['Thing'], 2)
    for (const id of ['a', 'b', 'c']) known.note('Thing', id, { version: 1, doc: { id, list: [{ deep: 1 }] } })
    known.note('Other', 'a', { version: 1, doc: {} })
    expect([known.get('Thing', 'a'), known.get('Other', 'a')]).toEqual([undefined, undefined])
    const [first] = known.get('Thing', 'b')!.doc['list'] as { deep: number }[]
    expect(() => Object.assign(first!, { deep: 2 })).toThrow(TypeError)
    known.forget([{ kind: 'Thing', id: 'b', version: 1 }])
    expect(known.get('Thing', 'b')).toBeUndefined()
  })
})
