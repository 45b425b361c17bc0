import type { Doc } from '../../core/json.ts'
import { amountOf } from '../../core/money.ts'
import { minutesOf } from './duration.ts'
import { creditsOf, percentOf } from './objective.ts'

export interface Owed {
  /** Working minutes behind the target of the step that counts. */
  readonly lateBy: number
  readonly credit?: Doc
}

/** What an objective owes for a clock that has reached a percentage of its target: the last step of its credits behind it. */
export function creditAt(objective: Doc, percent: number): Owed {
  const minutes = minutesOf(objective['conformanceTarget'])!
  const step = creditsOf(objective).findLast(({ lateBy }) => percentOf(lateBy, minutes) <= percent)
  return step ? { lateBy: step.lateBy, credit: step.credit } : { lateBy: 0 }
}

/** The greater of two amounts; the first one when they are not in the same currency. */
export function greater(one: Doc | undefined, other: Doc | undefined): Doc | undefined {
  const [a, b] = [amountOf(one), amountOf(other)]
  if (!a || !b) return one ?? other
  return a.currency === b.currency && b.micro > a.micro ? other : one
}
