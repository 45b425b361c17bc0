import { entity } from '../../common/entity.ts'
import { money } from '../../common/money.ts'
import { productOfferingRef } from '../../common/product-refs.ts'
import { quantity } from '../../common/quantity.ts'
import { timePeriod } from '../../common/time-period.ts'
import { defineResource } from '../../core/define-resource.ts'
import { derivedId } from '../../core/derived-id.ts'
import type { Doc } from '../../core/json.ts'
import { amountOf, numberOf } from '../../core/money.ts'
import { about, classOf, integer, text } from '../../core/schema.ts'
import { runKind } from './derived-run.ts'
import { partnerRate, partnerRef, unrated } from './refs.ts'

const schema = classOf(
  'PartnerCharge',
  {
    ...entity,
    kind: about(runKind, 'What it is for.'),
    partner: about(partnerRef, 'The partner.'),
    period: about(timePeriod, 'The calendar month in which the uses began.'),
    direction: text('In which direction they went.'),
    usageType: text('Kind of use.'),
    productOffering: about(productOfferingRef, 'The price list.'),
    rate: about(partnerRate, 'The price; absent for what has none.'),
    unrated,
    reportedBy: text('Who reported the usage: what each reports is summed up apart, so that none waits for another.'),
    usageCount: integer('How many usages; one that goes on into another band is counted where it began.'),
    quantity: about(quantity, 'How much was used, after increments.'),
    amount: about(money, 'What they cost together, without tax, exact to six decimals; absent for what has no price.'),
  },
  { description: 'What usage at one price comes to with a partner in a month.' },
)

export const partnerCharge = defineResource({
  kind: 'PartnerCharge',
  schema,
  description:
    'What usage comes to with a partner in a month, for each direction, kind of use and price: seconds, bytes or events, and what they cost. Settlement reads it.',
  mandatory: ['kind', 'partner', 'period'],
  events: { create: null, attributeValueChange: null, delete: null },
  search: ['kind', 'partner.id', 'period.startDateTime', 'direction', 'usageType'],
  example: {
    '@type': 'PartnerCharge',
    kind: 'interconnect',
    partner: { '@type': 'PartnerRef', id: 'north-tel' },
    period: { startDateTime: '2026-10-01T00:00:00.000Z', endDateTime: '2026-11-01T00:00:00.000Z' },
    direction: 'out',
    usageType: 'voice',
    rate: {
      zone: 'CN_MOB',
      band: 'peak',
      price: { unit: 'EUR', value: 0.012 },
      unitOfMeasure: { amount: 60, units: 'second' },
    },
    reportedBy: 'system:usage-import',
    usageCount: 2,
    quantity: { amount: 150, units: 'second' },
    amount: { unit: 'EUR', value: 0.03 },
  },
})

/** What a usage adds to one of them. */
export interface Addition {
  readonly id: string
  /** The sum before anything was added. */
  readonly empty: Doc
  readonly usages: number
  readonly units: number
  /** In micro-units; absent for what has no price. */
  readonly micro?: bigint
}

/** What tells a sum from others: everything but what is summed up. */
export function chargeIdOf(empty: Doc): string {
  const { kind, partner, period, direction, usageType, productOffering, rate, unrated: code, reportedBy } = empty
  const refs = [partner, productOffering].map((ref) => (ref as Doc)['id'])
  const parts = [kind, ...refs, (period as Doc)['startDateTime'], direction, usageType, rate, code, reportedBy]
  return derivedId(['partner charge', ...parts, (empty['quantity'] as Doc)['units']])
}

/** A sum with what one usage adds. */
export function addedTo(sum: Doc, { usages, units, micro }: Addition): Doc {
  const quantity = sum['quantity'] as Doc
  const amount = amountOf(sum['amount'])
  return {
    ...sum,
    usageCount: Number(sum['usageCount']) + usages,
    quantity: { ...quantity, amount: Number(quantity['amount']) + units },
    ...(amount && { amount: { unit: amount.currency, value: numberOf(amount.micro + (micro ?? 0n)) } }),
  }
}
