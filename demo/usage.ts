import type { Body } from './body.ts'
import { type Creation, paths } from './creation.ts'
import type { CustomerLife } from './customers.ts'
import { organizationId } from './organizations.ts'
import type { Random } from './random.ts'
import { currency, partners } from './world.ts'

const lines = 12
/** Uses of each line in each month. */
const perMonth = 8
const months = [0, 1, 2]
const untaxed = 4

/** How much of each kind, and where it goes; the last of the countries is in no zone, so that these are rejected. */
const kinds = ['voice', 'voice', 'voice', 'sms', 'data'] as const
const countries = ['353', '35386', '44', '49', '86', '1', '999']

const specified = (name: string, valueType: string, isUnique = false): Body => ({
  '@type': 'CharacteristicSpecification',
  name,
  valueType,
  isUnique,
  maxCardinality: 1,
})

/** Calls are carried on by partner networks, which are paid for that by prices of their own. */
const carried: Body = {
  kind: 'interconnect',
  partner: 'carrier',
  productOffering: { '@type': 'ProductOfferingRef', id: 'offering-carriers', name: 'Carriers' },
  timeZone: 'Europe/Dublin',
}

function specification(id: string, name: string, quantity: string | undefined, units: string, goes: boolean): Body {
  const isCarried = quantity === 'duration'
  return {
    '@type': 'UsageSpecification',
    id,
    name,
    lifecycleStatus: 'active',
    specCharacteristic: [
      specified('recordId', 'string', true),
      specified('msisdn', 'string'),
      ...(goes ? [specified('calledNumber', 'string')] : []),
      ...(quantity === undefined ? [] : [specified(quantity, 'integer')]),
      ...(isCarried ? [specified('carrier', 'string')] : []),
    ],
    ratingRule: {
      subscriber: 'msisdn',
      ...(goes && { destination: 'calledNumber' }),
      ...(quantity !== undefined && { quantity }),
      units,
      ...(isCarried && { derivedRuns: [carried] }),
    },
  }
}

const specifications: readonly Body[] = [
  specification('usage-voice', 'Voice call', 'duration', 's', true),
  specification('usage-sms', 'Short message', undefined, 'message', true),
  specification('usage-data', 'Data session', 'volume', 'B', false),
]

const zones: Body = {
  '@type': 'ZoneTable',
  id: 'zones-ireland',
  name: 'Calls and messages from Ireland',
  timeZone: 'Europe/Dublin',
  zone: [
    { name: 'Ireland', prefix: ['353'] },
    { name: 'Irish mobiles', prefix: ['3538'] },
    { name: 'Europe', prefix: ['44', '49', '33', '34', '39'] },
    { name: 'World', prefix: ['1', '86', '91', '61'] },
  ],
  band: [{ name: 'peak', day: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], from: '08:00', to: '20:00' }],
  otherwiseBand: 'off-peak',
}

const use = (name: string, ...values: (string | number)[]): Body => ({
  '@type': 'ProductSpecificationCharacteristicValueUse',
  name,
  productSpecCharacteristicValue: values.map((value) => ({
    '@type':
      typeof value === 'number' ? 'IntegerCharacteristicValueSpecification' : 'StringCharacteristicValueSpecification',
    value,
  })),
})

/** Tiers in turn: what a unit costs, and up to how many of them in a month; the last has no end. */
const tiers = (...list: readonly (readonly [value: number, valueTo?: number])[]): Body => ({
  '@type': 'ProductSpecificationCharacteristicValueUse',
  name: 'tier',
  productSpecCharacteristicValue: list.map(([value, valueTo]) => ({
    '@type': 'NumberCharacteristicValueSpecification',
    value,
    ...(valueTo !== undefined && { valueTo }),
  })),
})

function price(
  id: string,
  name: string,
  priceType: string,
  amount: number,
  units: string,
  uses: Body[],
  value?: number,
): Body {
  return {
    '@type': 'ProductOfferingPrice',
    id: `price-talk-${id}`,
    name,
    priceType,
    lifecycleStatus: 'Active',
    version: '1.0',
    validFor: { startDateTime: '2020-01-01T00:00:00.000Z' },
    ...(value !== undefined && { price: { unit: currency, value } }),
    unitOfMeasure: { amount, units },
    prodSpecCharValueUse: uses,
    pricingLogicAlgorithm: [{ '@type': 'PricingLogicAlgorithm', name: 'Zones', plaSpecId: 'zones-ireland' }],
    tax: [{ '@type': 'TaxItem', taxCategory: 'VAT', taxRate: 23 }],
  }
}

const bySecond = [use('initialIncrement', 60), use('increment', 1)]
const voice = (zone: string, ...more: Body[]) => [use('usageType', 'voice'), use('zone', zone), ...more, ...bySecond]

const prices: readonly Body[] = [
  price('ireland-peak', 'Calls in Ireland, daytime', 'usage', 1, 'min', voice('Ireland', use('band', 'peak')), 0.09),
  price('ireland', 'Calls in Ireland', 'usage', 1, 'min', voice('Ireland'), 0.045),
  price('mobiles', 'Calls to Irish mobiles', 'usage', 1, 'min', voice('Irish mobiles'), 0.15),
  price('europe', 'Calls to Europe', 'usage', 1, 'min', voice('Europe'), 0.19),
  price('world', 'Calls to the world', 'usage', 1, 'min', voice('World'), 0.49),
  price('world-connect', 'Connection to the world', 'usage', 1, 'call', voice('World').slice(0, 2), 0.1),
  price('sms', 'Short messages', 'usage', 1, 'message', [use('usageType', 'sms')], 0.0725),
  price('data', 'Data', 'usage', 1, 'MB', [use('usageType', 'data')], 0.01),
  price('minutes', 'Fifteen minutes to Irish mobiles', 'allowance', 15, 'min', voice('Irish mobiles').slice(0, 2)),
]

/** The more, the cheaper; and data by the package. */
const byQuantity: readonly Body[] = [
  price(
    ...(['ireland-tiers', 'Calls in Ireland, in tiers', 'usage', 1, 'min'] as const),
    [...voice('Ireland'), use('priceModel', 'graduated'), tiers([0.08, 20], [0.06, 60], [0.04])],
    0.08,
  ),
  price(
    ...(['data-package', 'Data, for each 250 MB', 'usage', 250, 'MB'] as const),
    [use('usageType', 'data'), use('priceModel', 'package')],
    2,
  ),
]

const [transalpine, isthmus] = partners.interconnectPartner
const route = (carrier: string, ...zones: string[]) => [
  use('usageType', 'voice'),
  use('zone', ...zones),
  use('partner', organizationId(carrier)),
]

/** What partner networks are paid for calls that they carry on. */
const routes: readonly Body[] = [
  price(
    'route-ireland',
    'Calls into other networks of Ireland',
    'usage',
    1,
    'min',
    route(transalpine, 'Ireland'),
    0.004,
  ),
  price('route-mobiles', 'Calls to Irish mobiles', 'usage', 1, 'min', route(transalpine, 'Irish mobiles'), 0.012),
  price('route-europe', 'Calls to Europe', 'usage', 1, 'min', route(isthmus, 'Europe'), 0.03),
  price('route-world', 'Calls to the world', 'usage', 1, 'min', route(isthmus, 'World'), 0.11),
]

function offering(id: string, name: string, description: string, prices: readonly Body[]): Body {
  return {
    '@type': 'ProductOffering',
    id: `offering-${id}`,
    ...{ name, description, lifecycleStatus: 'Active', version: '1.0' },
    validFor: { startDateTime: '2020-01-01T00:00:00.000Z' },
    productSpecification: { '@type': 'ProductSpecificationRef', id: 'specification-mobile-line', name: 'Mobile line' },
    productOfferingPrice: prices.map(({ id, name }) => ({ '@type': 'ProductOfferingPriceRef', id: id!, name: name! })),
  }
}

const otherwise = /-(ireland|ireland-peak|data)$/
const offerings: readonly Body[] = [
  offering('talk', 'Talk', 'Pay for what you use; fifteen minutes to Irish mobiles are included in each month', prices),
  offering('talk-more', 'Talk more', 'Calls in Ireland that get cheaper the more you talk, and data by the package', [
    ...prices.filter(({ id }) => !otherwise.test(String(id))),
    ...byQuantity,
  ]),
]

/** No product of a customer: a list of prices. */
const carriers = offering('carriers', 'Carriers', 'What partner networks are paid for calls that they carry on', routes)

const numberOf = (line: number) => `35389${String(1_000_000 + line * 1373)}`

/** Whose lines are used: those of them that pay by bill are asked for money, too. */
export function lineOwners(customers: readonly CustomerLife[]): readonly CustomerLife[] {
  return customers
    .filter(({ life, segment, body }) => life.state === 'Active' && segment !== 'company' && body['account'])
    .slice(0, lines)
}

/** Lines with numbers, what calls, messages and data cost on them, and three months in which they were used. */
export function usagePlan(random: Random, customers: readonly CustomerLife[]): Creation[][] {
  const owners = lineOwners(customers)
  const uses = owners.flatMap((_, line) =>
    months.flatMap((month) => Array.from({ length: perMonth }, (_, i) => usage(random, line, month, i))),
  )
  return [
    [
      ...specifications.map((body) => creation('usage specifications', `${paths.usage}/usageSpecification`, body)),
      creation('zone tables', `${paths.rating}/zoneTable`, zones),
      ...[...prices, ...byQuantity, ...routes].map((body) =>
        creation('prices', `${paths.catalog}/productOfferingPrice`, body),
      ),
    ],
    [...offerings, carriers].map((body) => creation('offerings', `${paths.catalog}/productOffering`, body)),
    owners.map(({ body }, line) => creation('lines', `${paths.inventory}/product`, product(body, line))),
    owners
      .flatMap(({ body, prepaid }, line) => (prepaid ? topups(body, line) : []))
      .map((body) => creation('top-ups', `${paths.prepay}/topupBalance`, body)),
    uses.map((body) => creation('usages', `${paths.usage}/usage`, body)),
  ]
}

function creation(what: string, path: string, body: Body): Creation {
  return { what, path, body }
}

function product(customer: Body, line: number): Body {
  const [account] = customer['account'] as Body[]
  const { id, name } = offerings[line % 3 === 2 ? 1 : 0]!
  const role = { '@type': 'PartyRoleRef', id: customer['id']!, name: customer['name']!, '@referredType': 'Customer' }
  return {
    '@type': 'Product',
    id: `line-${String(line + 1).padStart(2, '0')}`,
    name: name!,
    status: 'active',
    startDate: '2025-01-01T00:00:00.000Z',
    productOffering: { '@type': 'ProductOfferingRef', id: id!, name: name! },
    billingAccount: { '@type': 'BillingAccountRef', id: account!['id']!, name: account!['name']! },
    productPrice: [monthly(line)],
    productCharacteristic: [{ '@type': 'StringCharacteristic', name: 'msisdn', value: numberOf(line) }],
    relatedParty: [{ '@type': 'RelatedPartyOrPartyRole', role: 'customer', partyOrPartyRole: role }],
  }
}

/** Credit that was paid for ahead, in two parts, and minutes that came with the first. */
function topups(customer: Body, line: number): Body[] {
  const [account] = customer['account'] as Body[]
  const number = String(line + 1).padStart(2, '0')
  const topup = (i: number, description: string, bucket: string, usageType: string, amount: Body) => ({
    ...{ '@type': 'TopupBalance', id: `topup-${number}-${i}`, description, amount, usageType },
    bucket: { '@type': 'BucketRef', id: `${bucket.toLowerCase()}-${number}`, name: bucket, '@referredType': 'Bucket' },
    partyAccount: { '@type': 'PartyAccountRef', id: account!['id']!, '@referredType': 'BillingAccount' },
    product: [{ '@type': 'ProductRef', id: `line-${number}`, '@referredType': 'Product' }],
  })
  return [
    topup(1, 'Starter pack', 'Credit', 'monetary', { amount: 20, units: currency }),
    topup(2, 'At the counter', 'Credit', 'monetary', { amount: 80, units: currency }),
    topup(3, 'Starter pack', 'Minutes', 'voice', { amount: 30, units: 'min' }),
  ]
}

/** What the line itself costs; of one, nobody knows the tax, so that its bills are on hold. */
function monthly(line: number): Body {
  const taxRate = line === untaxed ? 0 : 23
  return {
    '@type': 'ProductPrice',
    name: 'Talk, each month',
    priceType: 'recurring',
    recurringChargePeriod: 'month',
    price: { '@type': 'Price', dutyFreeAmount: { unit: currency, value: 9.99 }, taxRate },
  }
}

function usage(random: Random, line: number, month: number, i: number): Body {
  const kind = random.pick(kinds)
  const country = random.pick(countries)
  const to = `${country}${random.whole(1_000_000, 9_999_999)}`
  const at = Date.UTC(2025, month, random.whole(1, 28), random.whole(6, 23), random.whole(0, 59), random.whole(0, 59))
  const text = (name: string, value: string) => ({ '@type': 'StringCharacteristic', name, value })
  const whole = (name: string, value: number) => ({ '@type': 'IntegerCharacteristic', name, value })
  return {
    '@type': 'Usage',
    usageType: kind,
    usageDate: new Date(at).toISOString(),
    usageSpecification: {
      '@type': 'UsageSpecificationRef',
      id: `usage-${kind}`,
      '@referredType': 'UsageSpecification',
    },
    usageCharacteristic: [
      text('recordId', `${line + 1}-${month + 1}-${i + 1}`),
      text('msisdn', numberOf(line)),
      ...(kind === 'data' ? [] : [text('calledNumber', to)]),
      ...(kind === 'voice' ? [whole('duration', random.whole(5, 900)), text('carrier', carrierTo(country))] : []),
      ...(kind === 'data' ? [whole('volume', random.whole(100_000, 400_000_000))] : []),
    ],
  }
}

/** The network over which a call to a country goes. */
function carrierTo(country: string): string {
  return organizationId(country.startsWith('353') ? transalpine : isthmus)
}
