import { anyObject } from '../common/any-object.ts'
import { entity } from '../common/entity.ts'
import { defineResource } from '../core/define-resource.ts'
import type { Doc } from '../core/json.ts'
import { about, classOf, dateTime, integer, listOf, number, oneOf, text } from '../core/schema.ts'
import { blocks } from './customer-blocks.ts'

const block = classOf(
  'CustomerViewBlock',
  {
    source: text('Where its items come from: the collection that answers for them.'),
    state: oneOf(
      ['complete', 'partial'],
      'partial when the source was too slow or failed: what is shown may be old, or missing.',
    ),
    reason: text('Why it is partial.'),
    asOf: dateTime('When its items were read.'),
    ageSeconds: number('How old they are.'),
    total: integer('How many there are; more than shown when the list is cut.'),
    item: listOf(anyObject(), 'The newest of them, each with its address; references only with depth=0.'),
  },
  { description: 'One part of what is known about a customer.', plain: true },
)

const example: Doc = {
  '@type': 'CustomerView',
  product: {
    source: '/tmf-api/productInventory/v5/product',
    state: 'complete',
    asOf: '2025-03-03T09:00:00.000Z',
    ageSeconds: 0,
    total: 1,
    item: [{ '@type': 'Product', id: 'product-9001', name: 'Business line', status: 'active' }],
  },
}

/** Put together whenever it is asked for; nothing of it is stored. */
export const customerView = defineResource({
  kind: 'CustomerView',
  collection: 'customer',
  schema: classOf(
    'CustomerView',
    { ...entity, ...Object.fromEntries(blocks.map(({ name, says }) => [name, about(block, says)])) },
    { description: 'All that is known about a customer, at one look.' },
  ),
  description: 'All that is known about a customer: each part with its source and its age.',
  mandatory: [],
  events: { create: null, attributeValueChange: null, stateChange: null, delete: null },
  example,
})
