import { amountProblem } from '../core/money.ts'
import { classOf, number, text } from '../core/schema.ts'

/** An amount at the edge, as JSON carries it; sums and shares are formed in whole micro-units (`core/money.ts`). */
export const money = classOf(
  'Money',
  {
    unit: text('Currency, by its three letters of ISO 4217.'),
    value: number('The amount, in units of the currency; at most six decimals.', amountProblem),
  },
  { description: 'An amount of money in one currency.', plain: true },
)
