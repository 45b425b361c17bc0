import { entity } from '../common/entity.ts'
import { refTo } from '../common/entity-ref.ts'
import { type BillingPeriod, type Cycle, dayIn, daysAfter, startOfDay } from '../common/time/billing-period.ts'
import { timePeriod } from '../common/time-period.ts'
import { defineResource } from '../core/define-resource.ts'
import { derivedId } from '../core/derived-id.ts'
import type { Doc } from '../core/json.ts'
import { about, classOf, dateTime, text } from '../core/schema.ts'

const billCycleSpecificationRef = refTo('BillCycleSpecificationRef', 'when bills are made, sent and due', {
  description: text('What the cycle is for.'),
})

const schema = classOf(
  'BillCycle',
  {
    ...entity,
    name: text('Name of the cycle.'),
    description: text('What the cycle is for.'),
    billingPeriod: text('How long a period is, such as month.'),
    validFor: about(timePeriod, 'The period that is billed.'),
    billingDate: dateTime('The date of the bills.'),
    chargeDate: dateTime('Until when charges that came in are on the bills.'),
    creditDate: dateTime('Until when credits that came in are on the bills.'),
    mailingDate: dateTime('When the bills are sent.'),
    paymentDueDate: dateTime('When they have to be paid.'),
    BillCycleSpecification: about(
      billCycleSpecificationRef,
      'The pattern that it follows; TM Forum spells it with a capital letter.',
    ),
  },
  { description: 'One turn of a billing cycle: the dates of its bills.' },
)

export const billCycle = defineResource({
  kind: 'BillCycle',
  schema,
  description: 'One turn of a billing cycle, with the dates of its bills; made by the run that makes them.',
  mandatory: [],
  search: ['name', 'billingDate', 'BillCycleSpecification.id', 'validFor.startDateTime'],
  events: { create: null, attributeValueChange: null, delete: null },
  example: {
    '@type': 'BillCycle',
    name: 'Monthly, on the first',
    billingPeriod: 'monthly',
    validFor: { startDateTime: '2026-10-01T00:00:00.000Z', endDateTime: '2026-11-01T00:00:00.000Z' },
    billingDate: '2026-11-01T00:00:00.000Z',
    mailingDate: '2026-11-03T00:00:00.000Z',
    paymentDueDate: '2026-11-17T00:00:00.000Z',
    BillCycleSpecification: {
      '@type': 'BillCycleSpecificationRef',
      id: 'monthly-first',
      '@referredType': 'BillingCycleSpecification',
    },
  },
})

/** Days to pay where the cycle says nothing. */
const usualTerm = 14

/** Dates of the bills of a period: offsets count days from its start (TMF666). */
export function billCycleOf(specification: Doc | undefined, cycle: Cycle, period: BillingPeriod): Doc {
  const { timeZone } = cycle
  const first = dayIn(period.start, timeZone)
  const dayAt = (name: string) => {
    const shift = specification?.[name]
    return typeof shift === 'number' ? daysAfter(first, shift) : undefined
  }
  const end = dayIn(period.end, timeZone)
  const billed = latest(end, dayAt('billingDateShift'))
  const at = (day: string) => startOfDay(day, timeZone)
  const id = specification?.['id']
  return {
    '@type': 'BillCycle',
    id: derivedId(['cycle', id, cycle.frequency, cycle.anchor, timeZone, period.start]),
    name: specification?.['name'] ?? 'Calendar month',
    billingPeriod: cycle.frequency,
    validFor: { startDateTime: period.start, endDateTime: period.end },
    billingDate: at(billed),
    chargeDate: at(latest(end, dayAt('chargeDateOffset'))),
    creditDate: at(latest(end, dayAt('creditDateOffset'))),
    mailingDate: at(latest(billed, dayAt('mailingDateOffset'))),
    paymentDueDate: at(dayAt('paymentDueDateOffset') ?? daysAfter(billed, usualTerm)),
    ...(typeof id === 'string' && {
      BillCycleSpecification: {
        '@type': 'BillCycleSpecificationRef',
        id,
        '@referredType': 'BillingCycleSpecification',
      },
    }),
  }
}

function latest(day: string, other: string | undefined): string {
  return other !== undefined && other > day ? other : day
}
