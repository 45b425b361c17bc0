import type { Doc } from '../core/json.ts'
import { handleReratings } from '../usage/rerating/usage-rerating.ts'
import { usageHouse } from '../usage/usage-fixtures.ts'
import { sizeIn } from './balance-amount.ts'
import { handleBalanceTime } from './handle-balance-time.ts'

export const euros = (amount: number): Doc => ({ amount, units: 'EUR' })
export const bucketOf = (id: string): Doc => ({ '@type': 'BucketRef', id, '@referredType': 'Bucket' })
export const account = (id = 'acc-prepaid'): Doc => ({
  '@type': 'PartyAccountRef',
  id,
  '@referredType': 'BillingAccount',
})

type Make = (kind: string, doc: Doc) => Promise<Doc>

/** A prepaid line 4915550007 at 0.19 a minute to zone NAT and its mobiles, in a world of usage. */
export async function prepaidWorld(make: Make, line: (id: string, number: string, more?: Doc) => Promise<Doc>) {
  const use = (name: string, ...values: (string | number)[]): Doc => ({
    '@type': 'ProductSpecificationCharacteristicValueUse',
    name,
    productSpecCharacteristicValue: values.map((value) => ({ '@type': 'CharacteristicValueSpecification', value })),
  })
  await make('ProductOfferingPrice', {
    ...{ id: 'prepaid-voice', name: 'Calls', priceType: 'usage', lifecycleStatus: 'Active' },
    price: { unit: 'EUR', value: 0.19 },
    unitOfMeasure: { amount: 1, units: 'min' },
    pricingLogicAlgorithm: [{ '@type': 'PricingLogicAlgorithm', plaSpecId: 'zones-t' }],
    prodSpecCharValueUse: [use('usageType', 'voice'), use('increment', 60)],
  })
  await make('ProductOffering', {
    ...{ id: 'prepaid', name: 'Prepaid', lifecycleStatus: 'Active' },
    productOfferingPrice: [{ '@type': 'ProductOfferingPriceRef', id: 'prepaid-voice' }],
  })
  const character = (name: string, valueType: string, isUnique = false): Doc => ({
    '@type': 'CharacteristicSpecification',
    ...{ name, valueType, isUnique },
  })
  await make('UsageSpecification', {
    ...{ id: 'prepaid-call', name: 'Call of a prepaid line' },
    specCharacteristic: [
      character('recordId', 'string', true),
      ...['caller', 'called', 'session'].map((name) => character(name, 'string')),
      character('duration', 'integer'),
    ],
    ratingRule: {
      ...{
        subscriber: 'caller',
        productCharacteristic: 'msisdn',
        destination: 'called',
        quantity: 'duration',
        units: 's',
      },
      reservation: 'session',
    },
  })
  await make('BillingAccount', {
    ...{ id: 'acc-prepaid', name: 'Bo', ratingType: 'prepaid' },
    relatedParty: [
      {
        '@type': 'RelatedPartyRefOrPartyRoleRef',
        role: 'owner',
        partyOrPartyRole: { '@type': 'PartyRoleRef', id: 'bo', '@referredType': 'Customer' },
      },
    ],
  })
  await line('prepaid-line', '4915550007', {
    productOffering: { '@type': 'ProductOfferingRef', id: 'prepaid' },
    billingAccount: { '@type': 'BillingAccountRef', id: 'acc-prepaid' },
  })
}

/** What is said of a call before it begins, and, with seconds, when it is over. */
export function prepaidCall(
  record: string,
  seconds?: number,
  more: { at?: string; session?: unknown; to?: string; from?: string } = {},
): Doc {
  const { at = '2026-11-01T08:59:00.000Z', session, to = '+4930', from = '4915550007' } = more
  const said = (name: string, value: string | number): Doc => ({ '@type': 'StringCharacteristic', name, value })
  return {
    usageType: 'voice',
    usageDate: at,
    usageSpecification: { '@type': 'UsageSpecificationRef', id: 'prepaid-call' },
    usageCharacteristic: [
      said('recordId', record),
      said('caller', from),
      said('called', to),
      ...(session === undefined ? [] : [said('session', String(session))]),
      ...(seconds === undefined ? [] : [{ ...said('duration', seconds), '@type': 'IntegerCharacteristic' }]),
    ],
  }
}

export function topup(amount: Doc, bucket = 'b', more: Doc = {}): Doc {
  return { amount, bucket: bucketOf(bucket), partyAccount: account(), usageType: 'monetary', ...more }
}

export async function prepaidHouse(start?: string) {
  const house = await usageHouse(start)
  handleBalanceTime(house.jobs, house.core)
  handleReratings(house.jobs, house.core)
  await prepaidWorld(house.make, house.line)
  const { make, get } = house
  return {
    ...house,
    topup: (amount: number, bucket?: string, more?: Doc) => make('TopupBalance', topup(euros(amount), bucket, more)),
    reserve: (more: Doc, bucket = 'b') =>
      make('ReserveBalance', { bucket: bucketOf(bucket), partyAccount: account(), usageType: 'monetary', ...more }),
    /** What a balance has: remaining, reserved, used, expired and granted, as they are shown. */
    async sizes(bucket = 'b') {
      const doc = await get('Bucket', bucket)
      return ['remaining', 'reserved', 'used', 'expired', 'granted'].map(
        (name) => (doc[`${name}Value`] as Doc)['amount'],
      )
    },
    /** Whether what is there, is held, was used and has expired is what came in, and none of it less than nothing. */
    async isBalanced(bucket = 'b') {
      const doc = await get('Bucket', bucket)
      const [remaining, reserved, used, expired, granted] = ['remaining', 'reserved', 'used', 'expired', 'granted'].map(
        (name) => sizeIn(doc[`${name}Value`]),
      )
      const all = [remaining!, reserved!, used!, expired!]
      return all.every((size) => size >= 0n) && all.reduce((sum, size) => sum + size, 0n) === granted
    },
  }
}
