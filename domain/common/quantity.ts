import { classOf, number, text } from '../core/schema.ts'

export const quantity = classOf(
  'Quantity',
  { amount: number('How many units; 1 when absent.'), units: text('Unit of the amount.') },
  { description: 'An amount with its unit.', plain: true },
)
