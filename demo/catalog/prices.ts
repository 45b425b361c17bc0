import type { Body } from '../body.ts'
import { currency } from '../world.ts'

/** What something costs by use: so much for so many units. */
export type Usage = readonly [what: string, amount: number, per: readonly [amount: number, units: string]]

/** The prices of an offering, without tax. */
export interface Prices {
  readonly monthly?: number
  readonly once?: number
  readonly usage?: readonly Usage[]
  /** Percentage off the monthly price. */
  readonly discount?: number
}

const vat = 20

/** The prices of an offering as they are created, with identifiers made of its own. */
export function priceBodies(offering: string, name: string, prices: Prices): Body[] {
  const { monthly, once, usage = [], discount } = prices
  return [
    ...(monthly === undefined
      ? []
      : [
          price(`${offering}-monthly`, `${name}, monthly`, 'recurring', monthly, {
            recurringChargePeriodType: 'month',
            recurringChargePeriodLength: 1,
          }),
        ]),
    ...(once === undefined ? [] : [price(`${offering}-once`, `${name}, once`, 'oneTime', once)]),
    ...usage.map(([what, amount, [per, units]]) =>
      price(`${offering}-${what}`, `${name}, ${what}`, 'usage', amount, { unitOfMeasure: { amount: per, units } }),
    ),
    ...(discount === undefined ? [] : [discountBody(offering, name, discount)]),
  ]
}

function price(id: string, name: string, priceType: string, value: number, more: Body = {}): Body {
  const tax = { '@type': 'TaxItem', taxCategory: 'VAT', taxRate: vat }
  return { ...common(id, name), priceType, price: { unit: currency, value }, tax: [tax], ...more }
}

function discountBody(offering: string, name: string, percentage: number): Body {
  const relation = { '@type': 'ProductOfferingPriceRelationship', relationshipType: 'discount' }
  return {
    ...common(`${offering}-discount`, `${name}, discount`),
    priceType: 'discount',
    percentage,
    popRelationship: [{ ...relation, id: `price-${offering}-monthly`, name: `${name}, monthly` }],
  }
}

function common(id: string, name: string): Body {
  return {
    '@type': 'ProductOfferingPrice',
    id: `price-${id}`,
    name,
    lifecycleStatus: 'Active',
    version: '1.0',
    validFor: { startDateTime: '2020-01-01T00:00:00.000Z' },
  }
}
