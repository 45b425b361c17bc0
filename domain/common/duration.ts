import { classOf, integer, text } from '../core/schema.ts'

export const duration = classOf(
  'Duration',
  {
    amount: integer('How many units of time.'),
    units: text('Unit of time, such as second, hour, day or month.'),
  },
  { description: 'A length of time.', plain: true },
)
