import { migration, resourceTable } from '../migration.ts'

/** How orders are carried out, and what people have to decide about them. */
export const fulfilment = migration(7, 'fulfilment', [
  resourceTable('FulfilmentPlan', { state: 'text', jeopardy: 'text', creationDate: 'text' }),
  resourceTable('FalloutTask', { state: 'text', 'productOrder.id': 'text', creationDate: 'text', assignee: 'text' }),
])
