import { duration } from '../common/duration.ts'
import { entity } from '../common/entity.ts'
import { money } from '../common/money.ts'
import { timePeriod } from '../common/time-period.ts'
import { about, classOf, number, text } from '../core/schema.ts'

export const productOfferingTerm = classOf(
  'ProductOfferingTerm',
  {
    name: text('Name of the commitment.'),
    description: text('What is committed to.'),
    duration: about(duration, 'How long the commitment lasts.'),
    validFor: timePeriod,
  },
  { description: 'Something that the customer commits to, such as a minimum term.', required: ['name'] },
)

export const pricingLogicAlgorithm = classOf(
  'PricingLogicAlgorithm',
  {
    ...entity,
    name: text('Name of the algorithm.'),
    description: text('How the price is found.'),
    plaSpecId: text('Identifier of the specification of the algorithm.'),
    validFor: timePeriod,
  },
  { description: 'Where the amount of a price comes from when it is not fixed.' },
)

export const taxItem = classOf(
  'TaxItem',
  {
    id: text('Identifier of the tax; v4 knows it.'),
    href: text('Address of the tax; v4 knows it.'),
    taxCategory: text('Kind of tax, such as value-added tax.'),
    taxRate: number('Rate of the tax, in percent.'),
    taxAmount: about(money, 'Amount of the tax.'),
  },
  { description: 'A tax on a price.' },
)
