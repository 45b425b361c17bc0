import type { Doc } from '../core/json.ts'
import { call, usageHouse } from './usage-fixtures.ts'

type Make = (kind: string, doc: Doc) => Promise<Doc>
type Value = number | string | Doc

export const use = (name: string, ...values: Value[]): Doc => ({
  '@type': 'ProductSpecificationCharacteristicValueUse',
  name,
  productSpecCharacteristicValue: values.map((value) => ({
    '@type': 'CharacteristicValueSpecification',
    ...(typeof value === 'object' ? value : { value }),
  })),
})

function price(
  id: string,
  usageType: string,
  amount: number,
  [count, units]: readonly [number, string],
  more: Doc,
): Doc {
  const { prodSpecCharValueUse: uses = [], ...rest } = more
  return {
    ...{ id, name: id, priceType: 'usage', lifecycleStatus: 'Active' },
    price: { unit: 'EUR', value: amount },
    unitOfMeasure: { amount: count, units },
    tax: [{ '@type': 'TaxItem', taxCategory: 'VAT', taxRate: 19 }],
    pricingLogicAlgorithm: [{ '@type': 'PricingLogicAlgorithm', plaSpecId: 'zones-t' }],
    prodSpecCharValueUse: [use('usageType', usageType), ...(uses as Doc[])],
    ...rest,
  }
}

/** One price of each model, as the catalog says it. */
export const tieredPrices: readonly Doc[] = [
  price('tiers-home', 'voice', 0.1, [1, 'min'], {
    prodSpecCharValueUse: [
      use('priceModel', 'graduated'),
      use('zone', 'NAT'),
      use(
        'tier',
        { valueFrom: 0, valueTo: 100, value: 0.1 },
        { valueFrom: 100, valueTo: 300, value: 0.08 },
        { value: 0.05 },
      ),
    ],
  }),
  price('volume-china', 'voice', 0.5, [1, 'min'], {
    prodSpecCharValueUse: [
      use('priceModel', 'volume'),
      use('zone', 'CN', 'CN_MOB'),
      use('tier', { valueTo: 10, value: 0.5 }, { value: 0.4 }),
    ],
  }),
  price('package-data', 'data', 1, [100, 'MB'], { prodSpecCharValueUse: [use('priceModel', 'package')] }),
  price('percentage-content', 'content', 0, [1, 'event'], {
    percentage: 20,
    prodSpecCharValueUse: [use('priceModel', 'percentage'), use('minCost', 0.1), use('maxCost', 5)],
  }),
]

const characteristic = (name: string, value: string | number): Doc => ({
  '@type': typeof value === 'number' ? 'NumberCharacteristic' : 'StringCharacteristic',
  name,
  value,
})

/** A record of another kind than a call: `volume` in MB for data, what it is worth for content. */
function record(kind: 'data' | 'content', id: string, at: string, amount: number, from = '4915550003'): Doc {
  return {
    usageType: kind,
    usageDate: at,
    usageSpecification: { '@type': 'UsageSpecificationRef', id: kind },
    usageCharacteristic: [
      characteristic('recordId', id),
      characteristic('user', from),
      characteristic(kind === 'data' ? 'volume' : 'price', amount),
    ],
  }
}

export const session = (id: string, at: string, megabytes: number, from?: string) =>
  record('data', id, at, megabytes, from)
export const content = (id: string, at: string, value: number, from?: string) => record('content', id, at, value, from)

const voice = (id: string, to: string, at: string, seconds: number, from = '4915550003') =>
  call(id, to, at, seconds, from)
export const home = (id: string, at: string, seconds: number, from?: string) =>
  voice(id, '+49301234567', at, seconds, from)
export const china = (id: string, at: string, seconds: number, from?: string) =>
  voice(id, '+8613912345678', at, seconds, from)

/** A line 4915550003 whose prices are in tiers, in packages and shares, in a world of usage. */
export async function tieredWorld(make: Make, line: (id: string, number: string, more?: Doc) => Promise<Doc>) {
  const specified = (name: string, valueType: string, isUnique = false): Doc => ({
    '@type': 'CharacteristicSpecification',
    ...{ name, valueType, isUnique },
  })
  const specification = (id: string, amount: string, rule: Doc) =>
    make('UsageSpecification', {
      ...{ id, name: id },
      specCharacteristic: [
        specified('recordId', 'string', true),
        specified('user', 'string'),
        specified(amount, 'number'),
      ],
      ratingRule: { subscriber: 'user', productCharacteristic: 'msisdn', ...rule },
    })
  await specification('data', 'volume', { quantity: 'volume', units: 'MB' })
  await specification('content', 'price', { value: 'price' })
  for (const one of tieredPrices) await make('ProductOfferingPrice', one)
  await make('ProductOffering', {
    ...{ id: 'mobile-tiers', name: 'Mobile in tiers', lifecycleStatus: 'Active' },
    productOfferingPrice: tieredPrices.map(({ id }) => ({ '@type': 'ProductOfferingPriceRef', id: id! })),
  })
  await line('tiered', '4915550003', { productOffering: { '@type': 'ProductOfferingRef', id: 'mobile-tiers' } })
}

export async function tieredHouse(start?: string) {
  const house = await usageHouse(start)
  await tieredWorld(house.make, house.line)
  return house
}
