import { type Doc, isDoc, type Json } from '../core/json.ts'
import type { OrderState } from '../ordering/order-states.ts'
import { isDone, isGoing, type Task, tasksOf } from './task.ts'

/** What there is to know of an order to say what comes next. */
export interface Situation {
  readonly order: Doc
  readonly plan?: Doc
  /** The cancellation that is asked for, while it is not settled. */
  readonly cancellation?: Doc
  /** Now, in the canonical form of date-times. */
  readonly at: string
}

/** What to do next. `rest`: nothing, until somebody does something. */
export type NextStep =
  | { readonly do: 'rest' | 'assess' | 'plan' | 'finish' }
  | { readonly do: 'refuseCancellation'; readonly reason: string }
  | { readonly do: 'assessCancellation' | 'cancel' | 'finishCancellation' }
  | { readonly do: 'run' | 'compensate'; readonly tasks: readonly Task[] }
  | { readonly do: 'wait'; readonly until: string }

const rest: NextStep = { do: 'rest' }
const final: readonly string[] = ['completed', 'partial', 'failed', 'rejected', 'cancelled'] satisfies OrderState[]

/** Says what comes next for an order. Pure, and total over every state of an order. */
export function nextStep(situation: Situation): NextStep {
  const { order, plan, cancellation } = situation
  const state = String(order['state'])
  if (final.includes(state)) {
    return cancellation ? { do: 'refuseCancellation', reason: `the order is ${state}` } : rest
  }
  if (state === 'assessingCancellation') return assessed(plan)
  if (state === 'pendingCancellation') return cancelling(situation)
  if (cancellation) return { do: 'assessCancellation' }
  if (state === 'acknowledged') return needsPerson(order) ? rest : { do: 'assess' }
  if (state === 'inProgress.accepted') return startsLater(situation) ?? { do: 'plan' }
  if (!plan || plan['onHold'] === true) return rest
  return carriedOn(situation, plan)
}

/** An order that speaks of what this system does not know waits for somebody who does. */
function needsPerson({ productOrderErrorMessage: messages }: Doc): boolean {
  return Array.isArray(messages) && messages.length > 0
}

/** An order is not planned before the instant from which on it may be carried out. */
function startsLater({ order: { requestedStartDate: start }, at }: Situation): NextStep | undefined {
  return typeof start === 'string' && start > at ? { do: 'wait', until: start } : undefined
}

/** A deed that cannot be undone has been done: the order goes on. */
function assessed(plan: Doc | undefined): NextStep {
  const gone = plan && tasksOf(plan).find((task) => task.pointOfNoReturn === 'hard' && isDone(task))
  if (!gone) return { do: 'cancel' }
  return { do: 'refuseCancellation', reason: `${gone.name} cannot be undone any more` }
}

function cancelling({ plan, at }: Situation): NextStep {
  return undoing(plan ? tasksOf(plan) : [], at) ?? { do: 'finishCancellation' }
}

/** Compensates in reverse order: what nothing that is still in place depends on. */
function undoing(tasks: readonly Task[], at: string): NextStep | undefined {
  const inPlace = tasks.filter(({ state }) => state === 'completed')
  const ready = inPlace.filter(({ id }) => !inPlace.some(({ dependsOn }) => dependsOn.includes(id)))
  return dueOrWaiting('compensate', ready, at)
}

/** Those that are due now; else the instant at which the first will be. */
function dueOrWaiting(what: 'run' | 'compensate', tasks: readonly Task[], at: string): NextStep | undefined {
  const due = tasks.filter(({ nextTry }) => nextTry === undefined || nextTry <= at)
  if (due.length > 0) return { do: what, tasks: due }
  const until = tasks.flatMap(({ nextTry }) => nextTry ?? []).sort()[0]
  return until === undefined ? undefined : { do: 'wait', until }
}

function carriedOn({ order, at }: Situation, plan: Doc): NextStep {
  const tasks = tasksOf(plan)
  const given = givenUp(plan)
  const undo = undoing(
    tasks.filter(({ orderItemId }) => given.has(orderItemId)),
    at,
  )
  const going = tasks.filter((task) => isGoing(task) && !given.has(task.orderItemId))
  const run = dueOrWaiting('run', readyOf(tasks, going), at)
  const steps = [run, undo].filter((step) => step !== undefined)
  const step = steps.find((each) => each.do !== 'wait') ?? steps[0]
  if (step) return step
  return tasks.some(({ state }) => state === 'failed') || isFinished(order) ? rest : { do: 'finish' }
}

const isFinished = (order: Doc) => final.includes(String(order['state']))

/** Tasks of which every predecessor is done. */
export function readyOf(tasks: readonly Task[], among: readonly Task[]): Task[] {
  const done = new Set(tasks.filter(isDone).map(({ id }) => id))
  return among.filter(({ dependsOn }) => dependsOn.every((id) => done.has(id)))
}

/** Items that somebody gave up after a failure, and with them those that rely on them. */
export function givenUp(plan: Doc): ReadonlySet<string> {
  const items: Json | undefined = plan['givenUp']
  return new Set(Array.isArray(items) ? items.map((item) => (isDoc(item) ? String(item['id']) : String(item))) : [])
}
