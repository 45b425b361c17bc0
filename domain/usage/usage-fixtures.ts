import type { Doc } from '../core/json.ts'
import { memoryHouse } from '../memory-house.ts'
import { usageSpecificationExample } from './usage-specification.ts'

const value = (value: string | number | boolean): Doc => ({
  '@type': 'CharacteristicValueSpecification',
  valueType: typeof value,
  value,
})
const use = (name: string, ...values: (string | number | boolean)[]): Doc => ({
  '@type': 'ProductSpecificationCharacteristicValueUse',
  name,
  productSpecCharacteristicValue: values.map(value),
})

/** A price of usage: `[zone, band or all, amount, increments, unit]`. */
function usagePrice(zone: string, band: string | undefined, amount: number, [initial, step]: readonly number[]): Doc {
  return {
    id: `voice-${zone}-${band ?? 'all'}`,
    name: `Calls to ${zone}`,
    priceType: 'usage',
    lifecycleStatus: 'Active',
    price: { unit: 'EUR', value: amount },
    unitOfMeasure: { amount: 1, units: 'min' },
    tax: [{ '@type': 'TaxItem', taxCategory: 'VAT', taxRate: 19 }],
    pricingLogicAlgorithm: [{ '@type': 'PricingLogicAlgorithm', plaSpecId: 'zones-t' }],
    prodSpecCharValueUse: [
      use('usageType', 'voice'),
      use('zone', zone),
      ...(band === undefined ? [] : [use('band', band)]),
      use('initialIncrement', initial!),
      use('increment', step!),
    ],
  }
}

const connect: Doc = {
  id: 'connect-CN',
  name: 'Connection to China',
  priceType: 'usage',
  lifecycleStatus: 'Active',
  price: { unit: 'EUR', value: 0.1 },
  unitOfMeasure: { amount: 1, units: 'call' },
  prodSpecCharValueUse: [use('usageType', 'voice'), use('zone', 'CN', 'CN_MOB')],
}

const message: Doc = {
  id: 'message',
  name: 'Messages',
  priceType: 'usage',
  lifecycleStatus: 'Active',
  price: { unit: 'EUR', value: 0.0725 },
  unitOfMeasure: { amount: 1, units: 'message' },
  tax: [{ '@type': 'TaxItem', taxCategory: 'VAT', taxRate: 19 }],
  prodSpecCharValueUse: [use('usageType', 'sms')],
}

/** What tariff T of the worked examples (`usage-billing`) is in the words of the catalog. */
const tariff: readonly Doc[] = [
  usagePrice('NAT', 'peak', 0.09, [60, 1]),
  usagePrice('NAT', 'off', 0.045, [60, 1]),
  usagePrice('CN', 'peak', 0.49, [60, 60]),
  usagePrice('CN', 'off', 0.35, [60, 60]),
  usagePrice('CN_MOB', 'peak', 0.59, [60, 6]),
  usagePrice('CN_MOB', 'off', 0.41, [60, 6]),
  usagePrice('NANP', undefined, 0.12, [60, 6]),
  connect,
  message,
]

const included: Doc = {
  id: 'included',
  name: 'Included minutes',
  priceType: 'allowance',
  lifecycleStatus: 'Active',
  unitOfMeasure: { amount: 37, units: 's' },
  prodSpecCharValueUse: [use('usageType', 'voice'), use('zone', 'NAT')],
}

const characteristic = (name: string, said: string | number): Doc => ({
  '@type': typeof said === 'number' ? 'IntegerCharacteristic' : 'StringCharacteristic',
  name,
  value: said,
})

/** A call as the switch reports it. */
export function call(record: string, to: string, at: string, seconds: number, from = '+49 1555 0001'): Doc {
  return {
    usageType: 'voice',
    usageDate: at,
    usageSpecification: { '@type': 'UsageSpecificationRef', id: 'voice' },
    usageCharacteristic: [
      characteristic('recordId', record),
      characteristic('switch', 'fra-1'),
      characteristic('callingNumber', from),
      characteristic('calledNumber', to),
      characteristic('duration', seconds),
    ],
  }
}

type Make = (kind: string, doc: Doc) => Promise<Doc>

/** A house in memory with a world of usage. */
export async function usageHouse(start = '2026-11-01T09:00:00.000Z') {
  const house = memoryHouse(start)
  return { ...house, ...(await usageWorld(house.make)) }
}

/** What calls and messages are rated by: offerings `mobile` with tariff T, and `mobile-plus` with 37 seconds included. */
export async function usageCatalog(make: Make): Promise<void> {
  await make('UsageSpecification', { ...usageSpecificationExample, id: 'voice' })
  await make('UsageSpecification', {
    id: 'sms',
    name: 'Message',
    specCharacteristic: [{ '@type': 'CharacteristicSpecification', name: 'sender', valueType: 'string' }],
    ratingRule: { subscriber: 'sender', productCharacteristic: 'msisdn' },
  })
  await make('ZoneTable', {
    id: 'zones-t',
    name: 'Tariff T',
    timeZone: 'Europe/Berlin',
    zone: [
      { name: 'NAT', prefix: ['49'] },
      { name: 'CN', prefix: ['86'] },
      { name: 'CN_MOB', prefix: ['8613'] },
      { name: 'NANP', prefix: ['1'] },
      { name: 'SAT', prefix: ['882'] },
    ],
    band: [{ name: 'peak', day: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], from: '08:00', to: '20:00' }],
    otherwiseBand: 'off',
  })
  for (const price of [...tariff, included]) await make('ProductOfferingPrice', price)
  const refs = (prices: readonly Doc[]) => prices.map(({ id }) => ({ '@type': 'ProductOfferingPriceRef', id: id! }))
  await make('ProductOffering', {
    ...{ id: 'mobile', name: 'Mobile', lifecycleStatus: 'Active' },
    productOfferingPrice: refs(tariff),
  })
  await make('ProductOffering', {
    ...{ id: 'mobile-plus', name: 'Mobile plus', lifecycleStatus: 'Active' },
    productOfferingPrice: refs([...tariff, included]),
  })
}

/** A world in which a line with tariff T has the number 4915550001 since 1 October 2026, and is billed to `acc`. */
export async function usageWorld(make: Make) {
  await usageCatalog(make)
  await make('BillingAccount', {
    id: 'acc',
    name: 'Ada',
    ratingType: 'postpaid',
    relatedParty: [
      {
        '@type': 'RelatedPartyRefOrPartyRoleRef',
        role: 'owner',
        partyOrPartyRole: { '@type': 'PartyRoleRef', id: 'ada', '@referredType': 'Customer' },
      },
    ],
  })
  const line = (id: string, number: string, more: Doc = {}) =>
    make('Product', {
      id,
      status: 'active',
      startDate: '2026-10-01T00:00:00.000Z',
      productOffering: { '@type': 'ProductOfferingRef', id: 'mobile' },
      billingAccount: { '@type': 'BillingAccountRef', id: 'acc' },
      productCharacteristic: [characteristic('msisdn', number)],
      ...more,
    })
  await line('line', '4915550001')
  return { line }
}

/** Lines that are rated straight, that include something, that are paid ahead, and that are billed to nobody. */
export const mixedLines = {
  '4915550001': {},
  '4915550002': { productOffering: { '@type': 'ProductOfferingRef', id: 'mobile-plus' } },
  '4915550003': { billingAccount: { '@type': 'BillingAccountRef', id: 'ahead' } },
  '4915550004': { startDate: '2026-10-10T00:00:00.000Z' },
} as const

/** A house with these lines, a usage that is known, and a period that is closed, of which everything has been told. */
export async function mixedHouse() {
  const all = await usageHouse('2026-11-02T09:00:00.000Z')
  const { make, line, patch } = all
  await make('BillingAccount', { id: 'ahead', name: 'Ahead', ratingType: 'prepaid' })
  for (const [number, more] of Object.entries(mixedLines)) if (number !== '4915550001') await line(number, number, more)
  await make('Usage', call('known', '+49301234567', '2026-10-06T08:00:00.000Z', 61))
  // What is late for its own period goes into the next one.
  const [september] = await all.all('UsageBucket')
  if (september) await patch('UsageBucket', september['id'], { state: 'closed' })
  await all.told()
  return all
}
