import { entity } from '../common/entity.ts'
import { note } from '../common/note.ts'
import { idIn } from '../common/reference.ts'
import { defineResource, type Rule } from '../core/define-resource.ts'
import type { Doc } from '../core/json.ts'
import { defineLifecycle } from '../core/lifecycle.ts'
import { about, classOf, dateTime, listOf, oneOf, text } from '../core/schema.ts'
import { productOrderRef } from '../ordering/product-order-parts.ts'
import { fulfilmentJob } from './queue.ts'

const resolutions = ['retry', 'skip', 'giveUp'] as const

const schema = classOf(
  'FalloutTask',
  {
    ...entity,
    productOrder: about(productOrderRef, 'The order that cannot go on.'),
    taskId: text('The task of its plan that failed.'),
    orderItemId: text('The item of the order that waits.'),
    reason: text('Why the task failed.'),
    state: oneOf(['open', 'resolved'], 'Whether somebody still has to decide.'),
    resolution: oneOf(
      resolutions,
      'What was decided: to try again, to go on as if it had been done, or to give the item up.',
    ),
    assignee: text('Who looks after it.'),
    note: listOf(note, 'Remarks.'),
    creationDate: dateTime('When it came up; set by the server.'),
    resolutionDate: dateTime('When it was resolved; set by the server.'),
  },
  { description: 'Something about an order that a person has to decide, because a task failed for good.' },
)

/** What a person may say of it; the rest is the server's. */
const example: Doc = { '@type': 'FalloutTask', assignee: 'Night shift', state: 'open' }

const resolvedSomehow: Rule = ({ after: { state, resolution } }) =>
  state === 'resolved' && resolution === undefined ? [{ at: 'resolution', problem: 'is needed to resolve it' }] : []

/** Opened by fulfilment; resolving it lets the order go on. */
export const falloutTask = defineResource({
  kind: 'FalloutTask',
  schema,
  description: 'What a person has to decide about an order that cannot go on by itself.',
  lifecycle: defineLifecycle({
    attribute: 'state',
    initial: 'open',
    steps: { open: ['resolved'], resolved: [] },
  }),
  mandatory: [],
  serverSets: ['productOrder', 'taskId', 'orderItemId', 'reason', 'creationDate', 'resolutionDate'],
  search: ['state', 'productOrder.id', 'creationDate', 'assignee'],
  complete: ({ before, after, at }) => {
    if (!before) return { ...after, creationDate: at }
    return before['state'] !== after['state'] ? { ...after, resolutionDate: at } : after
  },
  rules: [resolvedSomehow],
  jobs: ({ before, after }) =>
    before?.['state'] === 'open' && after?.['state'] === 'resolved' ? [fulfilmentJob(idIn(after['productOrder']))] : [],
  example,
})
