import { isDone, isOver, type Task } from './task.ts'

const minute = 60_000

/**
 * When a plan is expected to be done, by a forward pass over its graph: a finished task ends when it did, any other begins
 * when the last of its predecessors ends, but not before `now`, and takes as long as planned.
 * @param now epoch milliseconds
 */
export function expectedEnd(tasks: readonly Task[], now: number): number {
  const byId = new Map(tasks.map((task) => [task.id, task]))
  const ends = new Map<string, number>()
  const endOf = (id: string): number => {
    const known = ends.get(id)
    if (known !== undefined) return known
    const task = byId.get(id)
    const end = task ? endOfTask(task, Math.max(now, ...task.dependsOn.map(endOf))) : now
    ends.set(id, end)
    return end
  }
  return Math.max(now, ...tasks.map(({ id }) => endOf(id)))
}

function endOfTask(task: Task, start: number): number {
  if (isOver(task)) return isDone(task) && task.completionDate ? Date.parse(task.completionDate) : 0
  const from = task.nextTry === undefined ? start : Math.max(start, Date.parse(task.nextTry))
  return from + task.plannedMinutes * minute
}

export const jeopardyLevels = ['None', 'Low', 'Medium', 'High', 'Critical'] as const
export type JeopardyLevel = (typeof jeopardyLevels)[number]

/**
 * How much an order is in danger of being late (`usage-billing` 3.11): its delay in percent of what was planned is Low up
 * to 25, Medium up to 50, High up to 100, and Critical beyond, or when it will miss the date that was asked for.
 * All in epoch milliseconds.
 */
export function jeopardyOf(
  plan: { start: number; plannedEnd: number; requested?: number },
  expected: number,
): JeopardyLevel {
  if (plan.requested !== undefined && expected > plan.requested) return 'Critical'
  const planned = Math.max(minute, plan.plannedEnd - plan.start)
  const delay = ((expected - plan.plannedEnd) / planned) * 100
  if (delay < 1) return 'None'
  return delay <= 25 ? 'Low' : delay <= 50 ? 'Medium' : delay <= 100 ? 'High' : 'Critical'
}
