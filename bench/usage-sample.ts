/** Lines with a voice tariff of ten prices, each on an account of its own, and records of calls on them. */
const use = (name: string, value: string | number) => ({
  '@type': 'ProductSpecificationCharacteristicValueUse',
  name,
  productSpecCharacteristicValue: [{ '@type': 'CharacteristicValueSpecification', value }],
})

const zones = ['1', '33', '44', '49', '86']
const prices = zones.flatMap((zone) =>
  (['peak', 'off-peak'] as const).map((band, i) => ({
    '@type': 'ProductOfferingPrice',
    id: `call-${zone}-${band}`,
    name: `Calls to ${zone}, ${band}`,
    priceType: 'usage',
    lifecycleStatus: 'Active',
    price: { unit: 'EUR', value: 0.09 - i * 0.045 },
    unitOfMeasure: { amount: 1, units: 'min' },
    tax: [{ '@type': 'TaxItem', taxCategory: 'VAT', taxRate: 19 }],
    pricingLogicAlgorithm: [{ '@type': 'PricingLogicAlgorithm', plaSpecId: 'zones' }],
    prodSpecCharValueUse: [use('zone', zone), use('band', band), use('initialIncrement', 60), use('increment', 6)],
  })),
)

const specified = (name: string, valueType: string, isUnique = false) => ({
  '@type': 'CharacteristicSpecification',
  name,
  valueType,
  isUnique,
})

/** The prices of the tariff, and what all of them are after a correction. */
export const priceIds: readonly string[] = prices.map(({ id }) => id)
export const corrected = { price: { unit: 'EUR', value: 0.1 } }

const lines = 100
export const lineIds: readonly string[] = Array.from({ length: lines }, (_, line) => `line-${line}`)
const numberOf = (line: number) => `4915550${String(line).padStart(4, '0')}`

/** What has to be there before a call can be rated: `[path, body]`, in order. */
export const usageWorld: readonly (readonly [path: string, body: object])[] = [
  [
    'usageManagement/v5/usageSpecification',
    {
      '@type': 'UsageSpecification',
      id: 'voice',
      name: 'Call',
      specCharacteristic: [
        specified('recordId', 'string', true),
        specified('from', 'string'),
        specified('to', 'string'),
        specified('duration', 'integer'),
      ],
      ratingRule: {
        subscriber: 'from',
        productCharacteristic: 'msisdn',
        destination: 'to',
        quantity: 'duration',
        units: 's',
      },
    },
  ],
  [
    'rating/v1/zoneTable',
    {
      '@type': 'ZoneTable',
      id: 'zones',
      name: 'Calls',
      timeZone: 'Europe/Berlin',
      zone: zones.map((name) => ({ name, prefix: [name] })),
      band: [
        { name: 'peak', day: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], from: '08:00', to: '20:00' },
      ],
    },
  ],
  ...prices.map((body) => ['productCatalogManagement/v5/productOfferingPrice', body] as const),
  [
    'productCatalogManagement/v5/productOffering',
    {
      '@type': 'ProductOffering',
      id: 'talk',
      name: 'Talk',
      lifecycleStatus: 'Active',
      productOfferingPrice: prices.map(({ id }) => ({ '@type': 'ProductOfferingPriceRef', id })),
    },
  ],
  ...Array.from({ length: lines }, (_, line) => accountAndLine(line)).flat(),
]

function accountAndLine(line: number): (readonly [string, object])[] {
  const owner = { '@type': 'PartyRoleRef', id: `c-${line}`, '@referredType': 'Customer' }
  return [
    [
      'accountManagement/v5/billingAccount',
      {
        '@type': 'BillingAccount',
        id: `acc-${line}`,
        name: `Account ${line}`,
        relatedParty: [{ '@type': 'RelatedPartyRefOrPartyRoleRef', role: 'owner', partyOrPartyRole: owner }],
      },
    ],
    [
      'productInventory/v5/product',
      {
        '@type': 'Product',
        id: `line-${line}`,
        status: 'active',
        startDate: '2025-01-01T00:00:00.000Z',
        productOffering: { '@type': 'ProductOfferingRef', id: 'talk' },
        billingAccount: { '@type': 'BillingAccountRef', id: `acc-${line}` },
        productCharacteristic: [{ '@type': 'StringCharacteristic', name: 'msisdn', value: numberOf(line) }],
      },
    ],
  ]
}

/** One record of a call, as its columns in a file. */
export interface CallRecord {
  readonly recordId: string
  readonly from: string
  readonly to: string
  readonly duration: number
  readonly usageDate: string
}

const begin = Date.UTC(2025, 9, 1)

/** The n-th call of a run; runs have records of their own. */
export function callRecord(run: string, n: number): CallRecord {
  return {
    recordId: `${run}-${n}`,
    from: numberOf(n % lines),
    to: `${zones[n % zones.length]}${300_000 + (n % 9973)}`,
    duration: 1 + ((n * 7) % 600),
    usageDate: new Date(begin + (n % 2_500_000) * 1000).toISOString(),
  }
}

/** The body of a POST of a call. */
export function callBody({ usageDate, ...said }: CallRecord): object {
  return {
    '@type': 'Usage',
    usageType: 'voice',
    usageDate,
    usageSpecification: { '@type': 'UsageSpecificationRef', id: 'voice' },
    usageCharacteristic: Object.entries(said).map(([name, value]) => ({
      '@type': typeof value === 'number' ? 'IntegerCharacteristic' : 'StringCharacteristic',
      name,
      value,
    })),
  }
}
