import { about, classOf, integer, text } from '../core/schema.ts'
import { paymentMethodRef } from './entity-ref.ts'
import { money } from './money.ts'
import { timePeriod } from './time-period.ts'

export const paymentPlan = classOf(
  'PaymentPlan',
  {
    id: text('Identifier of the plan within its account.'),
    planType: text('Kind of plan, such as regular.'),
    status: text('Whether the plan is in force: Effective, or Ineffective once it was ended, or a payment was missed.'),
    priority: integer('Which plan is served first; the lowest number is.'),
    numberOfPayments: integer('Into how many payments the total is divided.'),
    paymentFrequency: text(
      'How often a payment is due, such as monthly: one in each period from the start on, before the period is over.',
    ),
    totalAmount: about(money, 'What is paid off altogether.'),
    validFor: about(timePeriod, 'From when on the plan holds, and until when all of it has to be paid.'),
    paymentMethod: about(paymentMethodRef, 'The means by which payments are made.'),
  },
  { description: 'An agreement to pay what is owed in several payments.' },
)
