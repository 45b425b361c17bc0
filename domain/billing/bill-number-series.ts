import { entity } from '../common/entity.ts'
import type { Deed } from '../core/act.ts'
import { defineResource, type Reader } from '../core/define-resource.ts'
import { derivedId } from '../core/derived-id.ts'
import type { Doc } from '../core/json.ts'
import { classOf, integer, text } from '../core/schema.ts'

const schema = classOf(
  'BillNumberSeries',
  {
    ...entity,
    name: text('What the series numbers.'),
    prefix: text('How its numbers begin.'),
    next: integer('The next number.'),
  },
  { description: 'Numbers of bills, or of credit notes: without gaps, in the order in which they are sent.' },
)

export const billNumberSeries = defineResource({
  kind: 'BillNumberSeries',
  schema,
  description: 'Numbers without gaps: one is taken in the commit that sends the bill, so none is lost or given twice.',
  mandatory: [],
  search: ['name'],
  events: { create: null, attributeValueChange: null, delete: null },
  example: { '@type': 'BillNumberSeries', name: 'bill', prefix: 'B', next: 1 },
})

const prefixes = { bill: 'B', 'credit note': 'C' } as const
export type Series = keyof typeof prefixes

/**
 * The next numbers of a series, and what has to be written in the commit that uses them: whoever takes numbers at the same time
 * has to decide anew (P-19).
 */
export async function takeNumbers(
  series: Series,
  count: number,
  read: Reader,
): Promise<{ readonly numbers: readonly string[]; readonly deeds: readonly Deed[] }> {
  const id = derivedId(['series', series])
  const stored = await read.get('BillNumberSeries', id)
  const prefix = String(stored?.['prefix'] ?? prefixes[series])
  const first = Number(stored?.['next'] ?? 1)
  const numbers = Array.from({ length: count }, (_, i) => `${prefix}${String(first + i).padStart(9, '0')}`)
  const doc: Doc = { ...(stored ?? { '@type': 'BillNumberSeries', id, name: series, prefix }), next: first + count }
  if (count === 0) return { numbers, deeds: [] }
  return {
    numbers,
    deeds: [
      stored ? { do: 'replace', kind: 'BillNumberSeries', doc } : { do: 'create', kind: 'BillNumberSeries', doc },
    ],
  }
}
