import { placeOf } from './customer-sample.ts'

const currency = 'EUR'
const account = `account-${placeOf(0)}`
const product = `line-${placeOf(0)}`
const bucket = `bucket-${placeOf(0)}`
const billingPeriod = { startDateTime: '2026-10-01T00:00:00.000Z', endDateTime: '2026-11-01T00:00:00.000Z' }
const billingAccount = { '@type': 'BillingAccountRef', id: account, '@referredType': 'BillingAccount' }
const productRef = { '@type': 'ProductRef', id: product, '@referredType': 'Product' }
const usageKinds = ['national', 'mobile', 'international', 'message', 'data'] as const

const price = (name: string, value: number) => ({
  '@type': 'ProductPrice',
  name,
  priceType: 'recurring',
  recurringChargePeriod: 'month',
  price: { '@type': 'Price', dutyFreeAmount: { unit: currency, value }, taxRate: 19 },
})

/** What the sample customer is made of through the API: an account, and a line that two prices are paid for. */
export const billedWorld: readonly (readonly [path: string, body: Record<string, unknown>])[] = [
  [
    'accountManagement/v5/billingAccount',
    {
      '@type': 'BillingAccount',
      id: account,
      name: 'Bills',
      creditLimit: { unit: currency, value: 200 },
      relatedParty: [
        {
          '@type': 'RelatedPartyRefOrPartyRoleRef',
          role: 'owner',
          partyOrPartyRole: { '@type': 'PartyRoleRef', id: `customer-${placeOf(0)}`, '@referredType': 'Customer' },
        },
      ],
    },
  ],
  [
    'productInventory/v5/product',
    {
      '@type': 'Product',
      id: product,
      name: 'Mobile line',
      status: 'active',
      startDate: '2026-11-01T00:00:00.000Z',
      billingAccount,
      productPrice: [price('Line', 20), price('Option', 4.99)],
    },
  ],
]

/** What the customer has used, as the server would have summed it up: the bill gets a line for each kind. */
export const billedUsage: readonly (readonly [table: string, doc: Record<string, unknown>])[] = [
  [
    'usage_bucket',
    { '@type': 'UsageBucket', id: bucket, billingAccount, billingPeriod, state: 'open', currency, usageCount: 5 },
  ],
  [
    'usage_charge',
    {
      '@type': 'UsageCharge',
      id: `charge-${placeOf(0)}`,
      usageBucket: { '@type': 'UsageBucketRef', id: bucket, billingPeriod, '@referredType': 'UsageBucket' },
      billingAccount,
      product: productRef,
      usageCount: 5,
      charge: usageKinds.map((usageType, i) => ({
        usageType,
        usageRatingTag: 'usage',
        taxCategory: 'VAT',
        taxRate: 19,
        count: 1,
        quantity: { amount: 60 * (i + 1), units: 'second' },
        amount: { unit: currency, value: 0.813 + i },
      })),
    },
  ],
]
