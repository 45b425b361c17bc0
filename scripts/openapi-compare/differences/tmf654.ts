import { adds, lacks } from '../declare.ts'
import type { Declared } from '../difference.ts'

const where = 'TMF654 v4'

/** Balances. */
export const tmf654: readonly Declared[] = [
  ...lacks(where, 'Amounts and periods are plain values, here as in all other documents.', [
    ['attribute', '*.@baseType'],
    ['attribute', '*.@schemaLocation'],
    ['attribute', '*.@type'],
    ['class attribute', 'Money.*'],
    ['class attribute', 'Quantity.*'],
    ['class attribute', 'TimePeriod.*'],
  ]),
  ...lacks(where, 'What the server keeps for itself, nobody has to send.', [
    ['class mandatory', 'AccumulatedBalance.*'],
    ['class mandatory', 'BalanceActionHistory.*'],
  ]),
  ...adds(where, 'What a resource always has, its readers may rely on.', [
    ['class mandatory', 'AccumulatedBalance.*'],
    ['class mandatory', 'BalanceActionHistory.*'],
    ['class mandatory', 'Bucket.*'],
  ]),
  ...adds(where, 'The official document leaves some attributes out when something is created; what is sent is kept.', [
    ['mandatory', '*.partyAccount.id'],
    ['mandatory', '*.relatedParty.*'],
  ]),
  ...adds(
    where,
    'A balance that is suspended, or expires, says so; what is done with one changes and goes like all others.',
    [
      ['path', '/listener/*'],
      ['attribute', '*Event.*'],
      ['class', '*Event'],
      ['class', '*EventPayload'],
    ],
  ),
]
