import { idIn } from '../common/reference.ts'
import { defineResource, type ResourceSpec } from '../core/define-resource.ts'
import type { Doc } from '../core/json.ts'
import { fulfilmentJob } from '../fulfilment/queue.ts'
import { cancelProductOrder as schema } from './cancel-product-order-class.ts'
import { cancelProductOrderLifecycle } from './cancel-states.ts'

/** Dates the task, and the cancellation once it is done. */
const datedTask: NonNullable<ResourceSpec['complete']> = ({ before, after, at }) => {
  if (!before) return { ...after, creationDate: at }
  const done = after['state'] === 'done' && before['state'] !== 'done'
  return done ? { ...after, effectiveCancellationDate: at } : after
}

const example: Doc = {
  '@type': 'CancelProductOrder',
  productOrder: { '@type': 'ProductOrderRef', id: 'order-7001', '@referredType': 'ProductOrder' },
  cancellationReason: 'Ordered twice',
  requestedCancellationDate: '2025-03-04T00:00:00.000Z',
}

export const cancelProductOrder = defineResource({
  kind: 'CancelProductOrder',
  schema,
  description: 'The task to cancel an order: whether it can still be done, and what became of it.',
  lifecycle: cancelProductOrderLifecycle,
  mandatory: ['productOrder'],
  serverSets: ['creationDate', 'effectiveCancellationDate'],
  search: ['state', 'creationDate', 'productOrder.id'],
  complete: datedTask,
  references: [{ path: 'productOrder.id', kinds: ['ProductOrder'] }],
  jobs: ({ after }) => (after ? [fulfilmentJob(idIn(after['productOrder']))] : []),
  events: { attributeValueChange: null, delete: null },
  furtherEvents: [
    {
      name: 'CancelProductOrderInformationRequiredEvent',
      says: 'waits for something that only the customer can say',
    },
  ],
  example,
})
