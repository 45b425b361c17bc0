import { timeZoneIsKnown } from '../common/time/zone-rule.ts'
import { defineResource } from '../core/define-resource.ts'
import { billingCycleSpecification as schema } from './bill-classes.ts'
import { billedAs } from './bill-use.ts'
import { cycleIsUnderstood, offsetsAreInOrder } from './billing-cycle.ts'

export const billingCycleSpecification = defineResource({
  kind: 'BillingCycleSpecification',
  schema,
  description: 'When bills are made, sent and due, as a pattern that accounts share.',
  mandatory: ['name'],
  search: ['name', 'frequency'],
  rules: [cycleIsUnderstood, timeZoneIsKnown, offsetsAreInOrder],
  neededBy: billedAs('BillingCycleSpecification'),
  example: {
    '@type': 'BillingCycleSpecification',
    name: 'Monthly, on the first',
    description: 'For consumers: billed on the first of the following month, two weeks to pay',
    frequency: 'monthly',
    billingPeriod: 'month',
    billingDateShift: 31,
    chargeDateOffset: 31,
    creditDateOffset: 31,
    mailingDateOffset: 33,
    paymentDueDateOffset: 47,
    validFor: { startDateTime: '2024-01-01T00:00:00.000Z' },
  },
})
