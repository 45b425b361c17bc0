import { entity } from '../../common/entity.ts'
import { refTo } from '../../common/entity-ref.ts'
import { money } from '../../common/money.ts'
import { productOfferingRef } from '../../common/product-refs.ts'
import { quantity } from '../../common/quantity.ts'
import { timePeriod } from '../../common/time-period.ts'
import { defineResource } from '../../core/define-resource.ts'
import { about, classOf, dateTime, listOf, text } from '../../core/schema.ts'
import { runKind } from './derived-run.ts'
import { partnerRate, partnerRef, unrated } from './refs.ts'

const ratedPart = classOf(
  'PartnerRatingPart',
  {
    rate: about(partnerRate, 'The price.'),
    quantity: about(quantity, 'How much is paid for, after increments.'),
    amount: about(money, 'What it costs, without tax; six decimals.'),
  },
  { description: 'What was used of one usage at one price.', plain: true },
)

const schema = classOf(
  'PartnerRating',
  {
    ...entity,
    kind: about(runKind, 'What it is for.'),
    usage: about(refTo('UsageRef', 'a usage'), 'The usage.'),
    usageDate: dateTime('When the use began.'),
    usageType: text('Kind of use.'),
    partner: about(partnerRef, 'The partner.'),
    direction: text('In which direction it went.'),
    productOffering: about(productOfferingRef, 'The price list.'),
    period: about(timePeriod, 'The calendar month in which the use began.'),
    ratingDate: dateTime('When it was rated.'),
    part: listOf(ratedPart, 'What it costs, price by price.'),
    amount: about(money, 'What it costs together, without tax; six decimals.'),
    unrated,
    reason: text('The same for people to read.'),
  },
  {
    description: 'What one usage costs the operator, or what a commission for it is of; no customer is charged for it.',
  },
)

export const partnerRating = defineResource({
  kind: 'PartnerRating',
  schema,
  description: 'What one usage is rated at for a partner: a partner network, or a distributor; it is on no bill.',
  mandatory: ['kind', 'usage', 'partner'],
  events: { create: null, attributeValueChange: null, delete: null },
  search: ['kind', 'usage.id', 'usageDate', 'partner.id', 'period.startDateTime'],
  example: {
    '@type': 'PartnerRating',
    kind: 'interconnect',
    usage: { '@type': 'UsageRef', id: 'call-1', '@referredType': 'Usage' },
    usageDate: '2026-10-05T17:59:30.000Z',
    usageType: 'voice',
    partner: { '@type': 'PartnerRef', id: 'north-tel' },
    direction: 'out',
    period: { startDateTime: '2026-10-01T00:00:00.000Z', endDateTime: '2026-11-01T00:00:00.000Z' },
    part: [
      {
        rate: {
          zone: 'CN_MOB',
          band: 'peak',
          price: { unit: 'EUR', value: 0.012 },
          unitOfMeasure: { amount: 60, units: 'second' },
        },
        quantity: { amount: 75, units: 'second' },
        amount: { unit: 'EUR', value: 0.015 },
      },
    ],
    amount: { unit: 'EUR', value: 0.015 },
  },
})
