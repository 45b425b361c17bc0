import { type Doc, docsIn, type Json } from '../core/json.ts'

import { expectedEnd, jeopardyOf } from './forecast.ts'
import { isDone, isOver, type Task, tasksOf } from './task.ts'

/** The milestones of every order, in their order, and when each is reached. */
const milestones: readonly { id: string; says: string; reached(tasks: readonly Task[], order: Doc): boolean }[] = [
  { id: 'accepted', says: 'The order is accepted and planned.', reached: () => true },
  {
    id: 'provisioned',
    says: 'Everything that the network has to do is done.',
    reached: (tasks) => tasks.filter(({ kind }) => kind !== 'product').every(isDone),
  },
  {
    id: 'completed',
    says: 'The customer has what was ordered.',
    reached: (_, order) => order['state'] === 'completed',
  },
]

/** Keeps what an order tells of its way up to date: milestones, the expected completion date, and alerts. */
export function withProgress(order: Doc, plan: Doc, at: string): { order: Doc; plan: Doc } {
  const tasks = tasksOf(plan)
  const now = Date.parse(at)
  const expected = expectedEnd(tasks, now)
  const planned =
    typeof plan['plannedCompletionDate'] === 'string' ? Date.parse(plan['plannedCompletionDate']) : expected
  const told = { ...order, productOrderMilestone: milestonesOf(order, tasks, at) }
  if (tasks.every(isOver)) return { order: told, plan }
  const level = jeopardyOf({ start: startOf(plan, now), plannedEnd: planned, ...requested(order) }, expected)
  const watched = { ...plan, jeopardy: level }
  const dated = { ...told, expectedCompletionDate: new Date(expected).toISOString() }
  return { order: plan['jeopardy'] === level ? dated : withAlert(dated, level, expected, at), plan: watched }
}

function startOf({ creationDate }: Doc, now: number): number {
  return typeof creationDate === 'string' ? Date.parse(creationDate) : now
}

function requested({ requestedCompletionDate: date }: Doc): { requested?: number } {
  return typeof date === 'string' ? { requested: Date.parse(date) } : {}
}

function milestonesOf(order: Doc, tasks: readonly Task[], at: string): Json[] {
  const known = new Map(docsIn(order['productOrderMilestone']).map((each) => [each['id'], each]))
  const ended = ['partial', 'failed', 'cancelled'].includes(String(order['state']))
  return milestones.map(({ id, says, reached }) => {
    const before = known.get(id)
    if (before?.['status'] === 'Completed' || before?.['status'] === 'Violated') return before
    const status = reached(tasks, order) ? 'Completed' : ended ? 'Violated' : 'Yet-To-Reach'
    const date = status === 'Yet-To-Reach' ? {} : { milestoneDate: at }
    return { '@type': 'ProductOrderMilestone', id, name: id, description: says, status, ...date }
  })
}

/** An alert on every change of level; the way back to None is one too, because it is what its readers wait for. */
function withAlert(order: Doc, level: string, expected: number, at: string): Doc {
  const alerts = docsIn(order['productOrderJeopardyAlert'])
  if (level === 'None' && alerts.length === 0) return order
  const alert: Doc = {
    '@type': 'ProductOrderJeopardyAlert',
    id: String(alerts.length + 1),
    name: 'Completion date',
    alertDate: at,
    jeopardyType: level,
    exception: level === 'None' ? 'Back on time' : 'Behind the plan',
    message: `The order is expected to be done at ${new Date(expected).toISOString()}.`,
  }
  return { ...order, productOrderJeopardyAlert: [...alerts, alert] }
}
