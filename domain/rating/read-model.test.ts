import { describe, expect, test } from 'vitest'
import type { Doc, Json } from '../core/json.ts'
import { microOf } from '../core/money.ts'
import { readModel } from './read-model.ts'
import { tariffOf } from './tariff-of.ts'

type Value = number | string | Doc

const use = (name: string, ...values: Value[]): Doc => ({
  name,
  productSpecCharacteristicValue: values.map((value) => (typeof value === 'object' ? value : { value })),
})

const price = (model: string, uses: Doc[], more: Doc = {}): Doc => ({
  id: 'p',
  priceType: 'usage',
  price: { unit: 'EUR', value: 0.1 },
  unitOfMeasure: { amount: 1, units: 'min' },
  prodSpecCharValueUse: [use('priceModel', model), ...uses],
  ...more,
})
const tiers = use(
  'tier',
  { valueFrom: 0, valueTo: 100, value: 0.1 },
  { valueFrom: 100, valueTo: 300, value: 0.08 },
  {
    value: 0.05,
  },
)

describe('a price with a model', () => {
  test('has tiers in the units of its unit of measure, and counts for itself unless it names a counter', () => {
    const expected = [{ upTo: 6000, micro: 100_000n }, { upTo: 18_000, micro: 80_000n }, { micro: 50_000n }]
    expect(readModel(price('graduated', [tiers]))).toEqual({
      model: { name: 'graduated', counter: 'p', tiers: expected },
      faults: [],
    })
    expect(readModel(price('volume', [tiers, use('counter', 'calls')])).model).toMatchObject({ counter: 'calls' })
  })

  test('has tiers that end where it is said, whatever that is in binary', () => {
    const data = price('graduated', [use('tier', { valueTo: 2.01, value: 0.1 }, { value: 0.05 })], {
      unitOfMeasure: { amount: 1, units: 'GB' },
    })
    expect(readModel(data).model).toMatchObject({ tiers: [{ upTo: 2_010_000_000 }, {}] })
  })

  test('is a package of its unit of measure, or a percentage with a least', () => {
    const data = price('package', [], { unitOfMeasure: { amount: 100, units: 'MB' } })
    expect(readModel(data)).toEqual({ model: { name: 'package', counter: 'p' }, faults: [] })
    const percent = { percentage: 20, unitOfMeasure: { amount: 1, units: 'event' } }
    expect(readModel(price('percentage', [use('minCost', 0.1)], percent)).model).toEqual({
      name: 'percentage',
      percent: 20,
      least: microOf(0.1),
    })
  })

  test('is the price of its zones in all bands, whatever else is offered there', () => {
    const table = { band: [{ name: 'peak', day: ['monday'], from: '08:00', to: '20:00' }] }
    const plain = { ...price('x', []), id: 'q', prodSpecCharValueUse: [use('band', 'peak')] }
    const { tariff, sources, counters } = tariffOf([plain, price('graduated', [tiers])], table, 'second', undefined)!
    expect(tariff.prices.get('*')).toMatchObject({ each: { peak: 100_000n }, model: { name: 'graduated' } })
    expect([sources.get('*')!['id'], counters]).toEqual(['p', ['p']])
  })
})

describe('is refused, and rated by nothing:', () => {
  const values = (...list: Json[]) => use('tier', ...list.map((one) => one as Doc))
  const at = 'prodSpecCharValueUse'
  test.each<[string, Doc, string[]]>([
    ['a model that nobody knows', price('dutch', []), [`${at} priceModel`]],
    ['tiers that are not there', price('graduated', []), [`${at} tier`]],
    ['a tier without a price', price('volume', [values({ value: 0.1, valueTo: 1 }, {})]), [`${at} tier[1].value`]],
    [
      'a price below nothing',
      price('volume', [values({ value: 0.1, valueTo: 1 }, { value: -1 })]),
      [`${at} tier[1].value`],
    ],
    ['a last tier that ends', price('volume', [values({ value: 0.1, valueTo: 1 })]), [`${at} tier[0].valueTo`]],
    [
      'a tier in the middle without end',
      price('volume', [values({ value: 0.1 }, { value: 1 })]),
      [`${at} tier[0].valueTo`],
    ],
    [
      'tiers that go back',
      price('graduated', [values({ value: 0.1, valueTo: 9 }, { value: 1, valueTo: 5 }, { value: 2 })]),
      [`${at} tier[1].valueTo`],
    ],
    [
      'a gap between tiers',
      price('graduated', [values({ value: 0.1, valueTo: 9 }, { valueFrom: 10, value: 1 })]),
      [`${at} tier[1].valueFrom`],
    ],
    [
      'a tier that ends within a second',
      price('graduated', [values({ value: 0.1, valueTo: 0.12 }, { value: 1 })]),
      [`${at} tier[0].valueTo`],
    ],
    ['another price than the first tier', price('graduated', [values({ value: 0.2 })]), ['price.value']],
    [
      'tiers of no known unit',
      price('graduated', [tiers], { unitOfMeasure: { amount: 1, units: 'ell' } }),
      ['unitOfMeasure'],
    ],
    ['packages of nothing', price('package', [], { unitOfMeasure: { amount: 0, units: 'MB' } }), ['unitOfMeasure']],
    ['a share of nothing', price('percentage', [], { unitOfMeasure: { units: 'event' } }), ['percentage']],
    ['a share of seconds', price('percentage', [], { percentage: 5 }), ['unitOfMeasure']],
    [
      'a least that is more than the most',
      price('percentage', [use('minCost', 2), use('maxCost', 1)], { percentage: 5, unitOfMeasure: { units: 'event' } }),
      [`${at} minCost`],
    ],
    ['tiers for some bands', price('graduated', [tiers, use('band', 'peak')]), [`${at} band`]],
  ])('%s', (_, doc, places) => {
    expect(readModel(doc).faults.map((fault) => fault.at)).toEqual(places)
    expect(tariffOf([doc], undefined, 'second', undefined)).toBeUndefined()
  })
})
