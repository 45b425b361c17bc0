import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Doc, docsIn } from '../../core/json.ts'
import type { AuditEntry, ResourceStore, StoredResource } from '../../core/ports.ts'
import { type Place, Stencil } from '../../core/stencil.ts'
import { parsed, StencilledResource } from '../../core/stored.ts'
import { tester } from '../../core/test-core.ts'
import { unfolded } from '../../core/unfolded.ts'
import { call, mixedHouse, mixedLines } from '../usage-fixtures.ts'
import { rerate } from './rerate.ts'

const part = ['ratedProductUsage', 0] as const
const common: readonly (readonly Place[])[] = [
  [['id']],
  [['usageDate']],
  [['receivedDate']],
  [
    ['product', 'id'],
    [...part, 'productRef', 'id'],
  ],
  [['billingAccount', 'id']],
  [['usageBucket', 'id']],
  [[...part, 'ratingDate']],
  [[...part, 'taxExcludedRatingAmount', 'value']],
  [[...part, 'taxIncludedRatingAmount', 'value']],
  [[...part, 'chargedQuantity', 'amount']],
]

const valueAt = (doc: Doc, place: Place) => place.reduce<unknown>((one, step) => (one as Doc)[step as string], doc)

/** Keeps usage that is rated as stencils with values; that of some identifiers as documents. */
function stencilled() {
  const known = new Map<string, Stencil>()
  return (stored: StoredResource): StoredResource => {
    const doc = parsed(stored)
    if (!docsIn(doc['ratedProductUsage'])[0] || doc['correctionBucket'] || stored.id.endsWith('0')) return stored
    const said = docsIn(doc['usageCharacteristic']).map((_, i): Place[] => [['usageCharacteristic', i, 'value']])
    const places = [...common, ...said]
    const words = structuredClone(doc)
    for (const of of places)
      for (const place of of) (valueAt(words, place.slice(0, -1)) as Doc)[place.at(-1)!] = typeof valueAt(doc, place)
    const stencil = known.get(JSON.stringify(words)) ?? new Stencil(doc, places)
    known.set(JSON.stringify(words), stencil)
    return new StencilledResource(
      stored.id,
      stored.version,
      stencil,
      places.map(([place]) => String(valueAt(doc, place!))),
    )
  }
}

async function house(isStencilled: boolean) {
  const all = await mixedHouse()
  const audit: AuditEntry[] = []
  const counted = { altered: 0 }
  const keep = stencilled()
  const { store } = all.core
  const ours: ResourceStore = {
    ...store,
    async list(kind, query) {
      const page = await store.list(kind, query)
      if (!isStencilled || query.stencilled !== true) return page
      return { ...page, items: page.items.map((item) => (item.following ? item : keep(item))) }
    },
    async commit(changes) {
      counted.altered += (changes.alterations ?? []).reduce((sum, { rows }) => sum + rows.length, 0)
      const conflict = await store.commit(changes)
      if (!conflict) audit.push(...unfolded(changes).audit)
      return conflict
    },
  }
  return { ...all, core: { ...all.core, store: ours }, audit, counted }
}

type House = Awaited<ReturnType<typeof house>>
type Step = (one: House) => Promise<unknown>

const often = <T>(one: T, times: number): T[] => Array.from({ length: times }, () => one)

const uses = fc.record({
  id: fc.nat({ max: 999 }),
  to: fc.constantFrom(...often('+49301234567', 3), '+8613912345678', '+8612345', '+12025550100', '+882123'),
  at: fc.constantFrom(
    ...['2026-10-06T08:00:00.000Z', '2026-10-06T17:59:30.000Z', '2026-10-25T00:59:30.000Z', '2026-10-09T23:59:59.000Z'],
    ...['2026-11-01T10:00:00.000Z', '2026-10-12T10:00:00.000Z'],
  ),
  seconds: fc.constantFrom(...often(61, 5), 0, 37, 125, 3599),
  from: fc.constantFrom(...often('4915550001', 6), ...Object.keys(mixedLines)),
})

const price = (id: string, value: number): Step => {
  return ({ patch }) => patch('ProductOfferingPrice', id, { price: { unit: 'EUR', value } })
}
const amount = fc.constantFrom(0.01, 0.09, 0.35, 0.333333, 1)
const offering = (productOffering: string): Step => {
  return ({ patch }) =>
    patch('Product', 'line', { productOffering: { '@type': 'ProductOfferingRef', id: productOffering } })
}
const step: fc.Arbitrary<Step> = fc.oneof(
  ...often(
    fc
      .tuple(fc.constantFrom(...often('voice-NAT-peak', 3), 'voice-NAT-off', 'voice-CN_MOB-off', 'connect-CN'), amount)
      .map(([id, value]) => price(id, value)),
    3,
  ),
  fc.constantFrom('voice-NAT-peak', 'voice-CN-off').map(
    (id): Step =>
      ({ patch }) =>
        patch('ProductOfferingPrice', id, { tax: [{ '@type': 'TaxItem', taxCategory: 'GST', taxRate: 7 }] }),
  ),
  fc.constantFrom('mobile', 'mobile-plus').map(offering),
  fc.constant<Step>(async ({ all, patch }) => {
    const open = (await all('UsageBucket')).find(({ state }) => state === 'open')
    if (open) await patch('UsageBucket', open['id'], { state: 'closed' })
  }),
)

async function outcome(one: House, calls: readonly Doc[], steps: readonly Step[]) {
  const { core, make, all, told, audit } = one
  for (const each of calls) await make('Usage', each).catch(() => undefined)
  const results: unknown[] = []
  for (const each of steps) {
    await each(one)
    for (const product of ['line', ...Object.keys(mixedLines)]) {
      results.push(await rerate(core, tester, product, '2026-10-01T00:00:00.000Z').catch(String))
    }
  }
  const kinds = ['Usage', 'UsageBucket', 'UsageCharge', 'AllowanceUse']
  const docs = await Promise.all(kinds.map((kind) => all(kind)))
  return { results, docs, told: await told(), audit: audit.map((entry) => JSON.stringify(entry)).sort() }
}

test('usage that is a stencil with values comes to what it comes to as a document when it is rated again', async () => {
  let altered = 0
  const laws = fc.asyncProperty(
    fc.uniqueArray(uses, { minLength: 2, maxLength: 16, selector: ({ id }) => id }),
    fc.array(step, { minLength: 1, maxLength: 4 }),
    async (records, steps) => {
      const calls = records.map(({ id, to, at, seconds, from }) => call(`r-${id}`, to, at, seconds, from))
      const [one, other] = await Promise.all([house(true), house(false)])
      const outcomes = await Promise.all([outcome(one, calls, steps), outcome(other, calls, steps)])
      expect(outcomes[0]).toEqual(outcomes[1])
      altered += one.counted.altered
      expect(other.counted.altered).toBe(0)
    },
  )
  await fc.assert(laws, { numRuns: 60 })
  expect(altered).toBeGreaterThan(10)
})
