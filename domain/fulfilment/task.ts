import { type Doc, isDoc, type Json } from '../core/json.ts'
import type { TaskAction } from './provisioning.ts'

export const taskKinds = ['resource', 'service', 'product'] as const
export const taskStates = [
  'pending',
  'inProgress',
  'completed',
  'failed',
  'skipped',
  'cancelled',
  'compensated',
] as const
export const pointsOfNoReturn = ['none', 'soft', 'hard'] as const

export type TaskState = (typeof taskStates)[number]
export type PointOfNoReturn = (typeof pointsOfNoReturn)[number]

/** One node of a plan; its document is what the plan stores. */
export interface Task {
  readonly '@type': 'FulfilmentTask'
  /** Unique within the plan: the item, the kind, and a number. */
  readonly id: string
  readonly orderItemId: string
  /** The amendment that planned it; absent when it stands in the first plan. */
  readonly revision?: number
  readonly kind: (typeof taskKinds)[number]
  readonly action: TaskAction
  readonly name: string
  readonly state: TaskState
  /** Tasks that have to be completed first. */
  readonly dependsOn: string[]
  readonly pointOfNoReturn: PointOfNoReturn
  /** What a cancellation costs after this task, in units of the currency of the order; behind a soft point only. */
  readonly penalty?: number
  /** Minutes that it is planned to take. */
  readonly plannedMinutes: number
  readonly specification?: { readonly id: string; readonly name?: string }
  /**
   * True while nobody knows whether the network has done it: it was asked, and has not said no. A cancellation undoes such
   * tasks too.
   */
  readonly uncertain?: boolean
  /** How often it was tried without success. */
  readonly failures: number
  readonly nextTry?: string
  readonly completionDate?: string
  /** Why it failed last. */
  readonly reason?: string
  /** Identifier of the fallout task in which a person decides about it. */
  readonly fallout?: string
  /** What the network made: identifier and name of a resource or service. */
  readonly result?: { readonly id?: string; readonly name?: string }
}

/** The tasks of a stored plan. */
export function tasksOf(plan: Doc): readonly Task[] {
  const tasks: Json | undefined = plan['task']
  return Array.isArray(tasks) ? (tasks.filter(isDoc) as unknown as Task[]) : []
}

/** A plan with some of its tasks changed, by identifier. */
export function withTasks(plan: Doc, changes: ReadonlyMap<string, Partial<Task>>): Doc {
  const task = tasksOf(plan).map((each) => ({ ...each, ...changes.get(each.id) }))
  return { ...plan, task: task as unknown as Json[] }
}

/** A plan in which one task is replaced. */
export function withTask(plan: Doc, task: Task): Doc {
  const tasks = tasksOf(plan).map((each) => (each.id === task.id ? task : each))
  return { ...plan, task: tasks as unknown as Json[] }
}

const unfinished: readonly TaskState[] = ['pending', 'inProgress', 'failed']

/** Whether nothing more happens to a task by itself. */
export const isOver = ({ state }: Task): boolean => !unfinished.includes(state)

/** Whether a task waits for its turn, or for the network. */
export const isGoing = ({ state }: Task): boolean => state === 'pending' || state === 'inProgress'

/** Whether what depends on a task may begin. */
export const isDone = ({ state }: Task): boolean => state === 'completed' || state === 'skipped'
