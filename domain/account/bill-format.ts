import { defineResource } from '../core/define-resource.ts'
import { billFormat as schema } from './bill-classes.ts'
import { billedAs } from './bill-use.ts'

export const billFormat = defineResource({
  kind: 'BillFormat',
  schema,
  description: 'How much a bill shows: the totals, every call, or something between.',
  mandatory: ['name'],
  search: ['name'],
  neededBy: billedAs('BillFormat'),
  example: {
    '@type': 'BillFormat',
    name: 'Itemised invoice',
    description: 'Totals per line, followed by every call, message and data session',
  },
})
