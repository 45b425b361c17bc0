import { accountRef } from '../domain/billing/billing-fixtures.ts'
import { idIn } from '../domain/common/reference.ts'
import { type Doc, docsIn } from '../domain/core/json.ts'
import type { ResourceStore } from '../domain/core/ports.ts'
import { usageCatalog } from '../domain/usage/usage-fixtures.ts'
import type { grounds } from './fixture-care.ts'
import { type House, openHouse } from './fixture-house.ts'

export const eur = (value: number): Doc => ({ unit: 'EUR', value })

export const customer: Doc = {
  '@type': 'RelatedPartyRefOrPartyRoleRef',
  role: 'customer',
  partyOrPartyRole: { '@type': 'PartyRoleRef', id: 'c-1', '@referredType': 'Customer' },
}

/** A house that sells a line with calls by the minute, 37 seconds of them included, and sends its bills on the first of the month. */
export async function storyHouse(
  ground: (typeof grounds)[number],
  between?: (store: ResourceStore) => ResourceStore,
): Promise<House> {
  const house = await openHouse(ground, '2026-09-30T06:00:00.000Z', between)
  const { make } = house
  await usageCatalog(make)
  const taxed = { tax: [{ '@type': 'TaxItem', taxCategory: 'VAT', taxRate: 19 }], lifecycleStatus: 'Active' }
  await make('ProductOfferingPrice', {
    ...{ id: 'monthly', name: 'Monthly charge', priceType: 'recurring', price: eur(29.99), ...taxed },
    ...{ recurringChargePeriodType: 'month', recurringChargePeriodLength: 1 },
  })
  await make('ProductOfferingPrice', {
    ...{ id: 'activation', name: 'Activation', priceType: 'oneTime', price: eur(25), ...taxed },
  })
  await make('ProductSpecification', {
    ...{ id: 'line', name: 'Mobile line', lifecycleStatus: 'Active' },
    productSpecCharacteristic: [
      { '@type': 'CharacteristicSpecification', name: 'msisdn', valueType: 'string', minCardinality: 1 },
    ],
    serviceSpecification: [{ '@type': 'ServiceSpecificationRef', id: 'voice', name: 'Voice' }],
  })
  const calls = ['NAT-peak', 'NAT-off', 'CN-peak', 'CN-off', 'CN_MOB-peak', 'CN_MOB-off'].map((id) => `voice-${id}`)
  await make('ProductOffering', {
    ...{ id: 'mobile-m', name: 'Mobile M', lifecycleStatus: 'Active' },
    productSpecification: { '@type': 'ProductSpecificationRef', id: 'line' },
    productOfferingPrice: ['monthly', 'activation', 'included', 'connect-CN', ...calls].map((id) => ({
      ...{ '@type': 'ProductOfferingPriceRef', id },
    })),
  })
  await make('BillingCycleSpecification', {
    ...{ id: 'first', name: 'Monthly, on the first', frequency: 'monthly', timeZone: 'Europe/Berlin' },
    ...{ validFor: { startDateTime: '2024-01-01T00:00:00.000Z' }, paymentDueDateOffset: 35 },
  })
  await house.settle()
  await house.told()
  return house
}

const day = 86_400_000

/** The next mornings, up to the one of a day. */
export function morningsUntil(now: Date, until: string): readonly string[] {
  const [today, last] = [Date.parse(now.toISOString().slice(0, 10)), Date.parse(until.slice(0, 10))]
  const days = Array.from({ length: (last - today) / day }, (_, i) => new Date(today + (i + 1) * day))
  return days.map((one) => one.toISOString().replace('T00', 'T06'))
}

export const becomesCustomer = async ({ make, patch }: House) => {
  await patch('Customer', 'c-1', { status: 'Created' })
  const cycleSpecification = { '@type': 'BillingCycleSpecificationRef', id: 'first' }
  await make('BillingAccount', {
    ...{ id: 'acc', name: 'Ada Okafor', ratingType: 'postpaid', relatedParty: [customer] },
    billStructure: { '@type': 'BillStructure', cycleSpecification },
  })
}

export const ordersLine = ({ make }: House) => {
  const productCharacteristic = [{ '@type': 'StringCharacteristic', name: 'msisdn', value: '4915550001' }]
  const item = {
    ...{ '@type': 'ProductOrderItem', id: '1', action: 'add', billingAccount: accountRef() },
    productOffering: { '@type': 'ProductOfferingRef', id: 'mobile-m' },
    product: { '@type': 'Product', productCharacteristic },
  }
  return make('ProductOrder', {
    ...{ id: 'o-1', relatedParty: [customer], billingAccount: accountRef(), productOrderItem: [item] },
  })
}

const header = 'recordId,switch,callingNumber,calledNumber,duration,usageDate'

/** A file of a switch, with records and the trailer that says how many they are and how long. */
export const comesInFile = ({ make, files }: House, id: string, records: readonly string[], trailer: string) => {
  files.set(id, [header, ...records, trailer].join('\n'))
  const usageSpecification = { '@type': 'UsageSpecificationRef', id: 'voice' }
  return make('UsageImportJob', {
    id,
    url: id,
    source: 'fra-1',
    sequence: 1,
    usageType: 'voice',
    usageSpecification,
  })
}

/** The one usage that was rejected is said to be of another caller, and comes again. */
export const wasOf = async ({ list, patch }: House, number: string) => {
  const [wrong] = await list('Usage', 'status=rejected')
  const usageCharacteristic = docsIn(wrong!['usageCharacteristic']).map((one) =>
    one['name'] === 'callingNumber' ? { ...one, value: number } : one,
  )
  return patch('Usage', wrong!['id'], { usageCharacteristic, status: 'recycled' })
}

export const isBilled = ({ make }: House, month: string) =>
  make('BillRun', {
    ...{ id: month, billingPeriod: { startDateTime: `${month}-05T00:00:00.000Z` } },
    cycleSpecification: { '@type': 'BillingCycleSpecificationRef', id: 'first' },
  })

export const pays = ({ make }: House, value: number) =>
  make('Payment', {
    ...{ account: { '@type': 'AccountRef', id: 'acc' }, totalAmount: eur(value) },
    paymentMethod: { '@type': 'PaymentMethodRefOrValue', name: 'Transfer' },
  })

/** The bill under a number. */
export const billNo = async ({ list }: House, no: string) => (await list('CustomerBill', `billNo=${no}`))[0]!

/** What a bill comes to, what is left of it, and its lines, without tax. */
export async function seenOn(house: House, no: string): Promise<Doc> {
  const { id, state, taxIncludedAmount, remainingAmount, disputedAmount } = await billNo(house, no)
  const value = (money: unknown) => (money as Doc | undefined)?.['value'] ?? 0
  const rates = (await house.list('AppliedCustomerBillingRate')).filter(({ bill }) => idIn(bill) === id)
  const lines = rates.map(({ name, taxExcludedAmount }) => `${name} ${value(taxExcludedAmount)}`).toSorted()
  return {
    ...{ state: state!, total: value(taxIncludedAmount), left: value(remainingAmount) },
    ...(disputedAmount !== undefined && { disputed: value(disputedAmount) }),
    lines,
  }
}

/** A line of a bill, by its name. */
export async function lineOn(house: House, no: string, name: string): Promise<Doc> {
  const { id } = await billNo(house, no)
  const rates = await house.list('AppliedCustomerBillingRate')
  return rates.find((rate) => idIn(rate['bill']) === id && rate['name'] === name)!
}

/** The only product, and whether it is barred. */
export async function theLine({ list }: House): Promise<{ id: string; state: string }> {
  const [line] = await list('Product')
  const barring = docsIn(line!['productCharacteristic']).find(({ name }) => name === 'barring')?.['value']
  return { id: String(line!['id']), state: [line!['status'], ...(barring === undefined ? [] : [barring])].join(' ') }
}
