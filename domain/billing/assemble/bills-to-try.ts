import fc from 'fast-check'
import type { Doc } from '../../core/json.ts'
import { numberOf } from '../../core/money.ts'
import { withPricePeriods } from '../../inventory/price-periods.ts'
import type { BillFacts } from './assemble-bill.ts'

/** Currencies with no, two and three decimals. */
export const currencies = ['JPY', 'EUR', 'KWD'] as const

/** A calendar month of UTC; 0 is October 2026. */
export function month(number: number): { readonly start: string; readonly end: string } {
  const first = (n: number) => new Date(Date.UTC(2026, 9 + n, 1)).toISOString()
  return { start: first(number), end: first(number + 1) }
}

const taxes = [
  { category: 'VAT', rate: 19 },
  { category: 'VAT', rate: 7.7 },
  { category: 'levy', rate: 0.5 },
  { category: 'exempt', rate: 0 },
] as const
const tax = fc.constantFrom(...taxes)

/** Amounts up to six decimals, of either sign. */
const anyMicro = fc.bigInt(-900_000_000n, 900_000_000n)
const money = (currency: string, micro: bigint): Doc => ({ unit: currency, value: numberOf(micro) })

function alteration(currency: string) {
  const price = fc.oneof(
    fc.integer({ min: -100, max: 50 }).map((percentage): Doc => ({ '@type': 'Price', percentage })),
    anyMicro.map((micro): Doc => ({ '@type': 'Price', dutyFreeAmount: money(currency, micro) })),
  )
  return fc
    .record({ price, priority: fc.integer({ min: 1, max: 3 }) })
    .map((one): Doc => ({ '@type': 'PriceAlteration', ...one }))
}

function priceIn(currency: string) {
  const usual = { priceType: fc.constantFrom('recurring', 'oneTime'), micro: anyMicro, tax }
  return fc.record({ ...usual, alterations: fc.array(alteration(currency), { maxLength: 2 }) }).map(
    ({ priceType, micro, tax: { category, rate }, alterations }): Doc => ({
      '@type': 'ProductPrice',
      priceType,
      price: { '@type': 'Price', dutyFreeAmount: money(currency, micro), taxRate: rate },
      productOfferingPrice: { '@type': 'ProductOfferingPriceRef', id: category },
      priceAlteration: alterations,
    }),
  )
}

const productRef = (id: string): Doc => ({ '@type': 'ProductRef', id, '@referredType': 'Product' })

function bucketIn(currency: string) {
  const line = fc.record({
    usageType: fc.constantFrom('voice', 'sms', 'data'),
    tag: fc.constantFrom('usage', 'included usage'),
    tax,
    micro: fc.bigInt(-99_999_999n, 999_999_999n),
  })
  const lines = fc.uniqueArray(line, {
    maxLength: 5,
    selector: ({ usageType, tag, tax: { category, rate } }) => `${usageType} ${tag} ${category} ${rate}`,
  })
  const billingPeriod = { startDateTime: month(0).start, endDateTime: month(0).end }
  return fc.array(lines, { maxLength: 3 }).map((products) => ({
    bucket: { id: 'bucket', billingPeriod, currency } as Doc,
    charges: products.map(
      (found, i): Doc => ({
        product: productRef(`product-${i}`),
        charge: found.map(({ usageType, tag, tax: { category, rate }, micro }) => ({
          ...{ usageType, usageRatingTag: tag, taxCategory: category, taxRate: rate, count: 1 },
          ...{ quantity: { amount: 1, units: 'event' }, amount: money(currency, micro) },
        })),
      }),
    ),
  }))
}

/** Facts of a first bill, of October 2026: products that began in it, their use, and rates that wait. */
export const anyFacts = fc.constantFrom(...currencies).chain((currency) =>
  fc
    .record({
      products: fc.array(
        fc.record({
          days: fc.tuple(fc.integer({ min: 0, max: 30 }), fc.option(fc.integer({ min: 0, max: 40 }))),
          prices: fc.array(priceIn(currency), { maxLength: 3 }),
        }),
        { maxLength: 3 },
      ),
      used: bucketIn(currency),
      waiting: fc.array(fc.record({ micro: anyMicro, tax }), { maxLength: 2 }),
      discount: fc.option(fc.integer({ min: -60, max: 30 })),
    })
    .map(({ products, used, waiting, discount }) =>
      facts({
        products: products.map(({ days: [from, length], prices }, i) => {
          const startDate = day(from)
          const ended = length !== null && { status: 'terminated', terminationDate: day(from + length) }
          const off: Doc = { '@type': 'PriceAlteration', name: 'Off', price: { percentage: discount ?? 0 } }
          const forUse: Doc = { '@type': 'ProductPrice', priceType: 'usage', priceAlteration: [off] }
          const productPrice = discount === null ? prices : [...prices, forUse]
          const begun = withPricePeriods({
            after: { id: `product-${i}`, status: 'active', startDate, productPrice },
            at: startDate,
          })
          return ended ? withPricePeriods({ before: begun, after: { ...begun, ...ended }, at: day(80) }) : begun
        }),
        used: [used],
        waiting: waiting.map(({ micro, tax: { category, rate } }, i) => ({
          ...{ id: `waiting-${i}`, appliedBillingRateType: 'appliedBillingCharge', chargeType: 'lateFee' },
          taxExcludedAmount: money(currency, micro),
          appliedTax: [{ '@type': 'AppliedBillingTaxRate', taxCategory: category, taxRate: rate }],
        })),
      }),
    )
    .map((one) => ({ currency, facts: one })),
)

/** An instant within a day of October 2026, counted from 0. */
export function day(number: number, hour = 10): string {
  return new Date(Date.UTC(2026, 9, 1 + number, hour)).toISOString()
}

/** What goes into a bill of an account that is billed by calendar months; the kind of tax is the name of the price. */
export function facts(more: Partial<BillFacts>): BillFacts {
  return {
    ...{ account: { id: 'acc' }, period: month(0), category: 'normal', sequence: '', isOnCycle: true, given: {} },
    cycle: { frequency: 'monthly', anchor: '2000-01-01', timeZone: 'UTC' },
    billed: { charged: [], known: new Set() },
    ...{ products: [], used: [], waiting: [], violations: [], at: month(0).end },
    taxOf: ({ productOfferingPrice }) => ({
      category: String((productOfferingPrice as Doc | undefined)?.['id'] ?? 'VAT'),
      inAdvance: true,
    }),
    ...more,
  }
}
