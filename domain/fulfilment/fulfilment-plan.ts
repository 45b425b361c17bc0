import { entity } from '../common/entity.ts'
import { defineResource } from '../core/define-resource.ts'
import type { Doc } from '../core/json.ts'
import { defineLifecycle } from '../core/lifecycle.ts'
import { about, classOf, dateTime, flag, integer, listOf, number, oneOf, text } from '../core/schema.ts'
import { productOrderRef } from '../ordering/product-order-parts.ts'
import { pointsOfNoReturn, taskKinds, taskStates } from './task.ts'

const specification = classOf(
  'TaskSpecification',
  { id: text('Identifier of the specification.'), name: text('Name of the specification.') },
  { description: 'The service or resource specification that a task realizes.', plain: true },
)

const result = classOf(
  'TaskResult',
  { id: text('Identifier of what was made.'), name: text('Name of what was made.') },
  { description: 'The service or resource that a task made.', plain: true },
)

const task = classOf(
  'FulfilmentTask',
  {
    id: text('Identifier of the task within its plan.'),
    orderItemId: text('Item of the order that the task is for.'),
    revision: integer('The revision of the plan that brought the task; absent in a plan that was never amended.'),
    kind: oneOf(taskKinds, 'What the task makes.'),
    action: oneOf(['add', 'modify', 'delete'], 'What the task does with it.'),
    name: text('Name of the task.'),
    state: oneOf(taskStates, 'How far the task is.'),
    dependsOn: listOf(text(), 'Tasks that come first.'),
    pointOfNoReturn: oneOf(pointsOfNoReturn, 'Whether the order can still be cancelled behind this task.'),
    penalty: number('What a cancellation costs behind this task.'),
    plannedMinutes: integer('Minutes that the task is planned to take.'),
    specification,
    uncertain: flag('True while nobody knows whether the network has done it.'),
    failures: integer('How often the task was tried without success.'),
    nextTry: dateTime('Not before this instant is it tried again.'),
    completionDate: dateTime('When it was done.'),
    reason: text('Why it failed last.'),
    fallout: text('Identifier of the fallout task in which a person decides about it.'),
    result,
  },
  { description: 'One step of a plan.' },
)

const itemRef = classOf(
  'PlanItemRef',
  { id: text('Identifier of the item within the order.') },
  { description: 'An item of the order.', plain: true },
)

const schema = classOf(
  'FulfilmentPlan',
  {
    ...entity,
    productOrder: about(productOrderRef, 'The order that is carried out.'),
    state: oneOf(['inProgress', 'completed', 'cancelled'], 'How far the plan is.'),
    creationDate: dateTime('When the plan was made.'),
    plannedCompletionDate: dateTime('When it was to be done by the first forecast.'),
    jeopardy: text('How much the order is in danger of being late: None, Low, Medium, High or Critical.'),
    revision: integer('How often the order was amended after it was planned.'),
    onHold: flag('True while the customer has put the order aside.'),
    formerState: text('State of the order before a cancellation was assessed.'),
    penalty: number('What the cancellation costs, in units of the currency of the order.'),
    givenUp: listOf(itemRef, 'Items that were given up after a failure.'),
    task: listOf(task, 'The steps.'),
  },
  { description: 'How an order is carried out: its tasks, and what each waits for.' },
)

const example: Doc = {
  '@type': 'FulfilmentPlan',
  productOrder: { '@type': 'ProductOrderRef', id: 'order-7001' },
  state: 'inProgress',
  jeopardy: 'None',
  task: [
    {
      '@type': 'FulfilmentTask',
      id: '1-resource-1',
      orderItemId: '1',
      kind: 'resource',
      action: 'add',
      name: 'Phone number',
      state: 'completed',
      dependsOn: [],
      pointOfNoReturn: 'none',
      plannedMinutes: 15,
      failures: 0,
      result: { id: 'msisdn-353861234567', name: '+353 86 123 4567' },
    },
    {
      '@type': 'FulfilmentTask',
      id: '1-product-1',
      orderItemId: '1',
      kind: 'product',
      action: 'add',
      name: 'Business Mobile 20 GB',
      state: 'pending',
      dependsOn: ['1-resource-1'],
      pointOfNoReturn: 'none',
      plannedMinutes: 0,
      failures: 0,
    },
  ],
}

/** Written by fulfilment alone; callers may look. */
export const fulfilmentPlan = defineResource({
  kind: 'FulfilmentPlan',
  schema,
  description: 'How an order is carried out. Made by the server; it has the identifier of its order.',
  lifecycle: defineLifecycle({
    attribute: 'state',
    initial: 'inProgress',
    steps: { inProgress: ['completed', 'cancelled'], completed: [], cancelled: [] },
  }),
  mandatory: [],
  search: ['state', 'jeopardy', 'creationDate'],
  example,
})
