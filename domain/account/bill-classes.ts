import { entity } from '../common/entity.ts'
import { timePeriod } from '../common/time-period.ts'
import { about, classOf, integer, text } from '../core/schema.ts'

export const billFormat = classOf(
  'BillFormat',
  {
    ...entity,
    name: text('Name of the format, such as detailed invoice.'),
    description: text('What a bill in this format shows.'),
  },
  { description: 'How much a bill shows, and in which arrangement.', required: ['name'] },
)

export const billPresentationMedia = classOf(
  'BillPresentationMedia',
  {
    ...entity,
    name: text('Name of the medium, such as post or e-mail.'),
    description: text('What is special about the medium.'),
  },
  { description: 'The way in which a bill reaches whoever pays it.', required: ['name'] },
)

const days = (what: string) => integer(`${what}, in days from the start of the billing period.`)

export const billingCycleSpecification = classOf(
  'BillingCycleSpecification',
  {
    ...entity,
    name: text('Name of the cycle.'),
    description: text('What the cycle is for.'),
    frequency: text('How often bills are made; one of the published words, such as monthly.'),
    billingPeriod: text('The time that a bill covers; says the same as frequency, such as month.'),
    timeZone: text('Time zone on whose walls periods begin and end, such as Europe/Dublin; UTC when absent.'),
    billingDateShift: days('Date of the bill'),
    chargeDateOffset: days('Until when charges that came in are put on the bill'),
    creditDateOffset: days('Until when credits that came in are put on the bill'),
    mailingDateOffset: days('When the bill is sent'),
    paymentDueDateOffset: days('When the payment is due'),
    validFor: about(
      timePeriod,
      'From when, and until when, accounts may be billed in this cycle; the first day begins a period.',
    ),
  },
  {
    description: 'When bills are made, sent and due.',
    required: ['name'],
    alsoNamed: ['BillCycleSpecification'],
  },
)
