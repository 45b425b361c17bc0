import { NoAnswer } from './client.ts'
import type { Level, Rule } from './rule.ts'
import type { Trial } from './trial.ts'
import { Mismatch, Unmet } from './verdicts.ts'

export type Verdict = 'passed' | 'failed' | 'skipped'

/** What became of one rule on one resource. */
export interface Outcome {
  readonly api: string
  /** `v4`, `v5`, or `v4+v5` for rules about both together. */
  readonly generation: string
  readonly resource: string
  readonly rule: string
  readonly level: Level
  readonly says: string
  readonly verdict: Verdict
  readonly expected?: string
  readonly seen?: string
  /** Why it was skipped. */
  readonly reason?: string
  readonly ms: number
}

type Judged = Omit<Outcome, 'api' | 'generation' | 'resource'>

/** Examines one rule. An error of the suite itself is not swallowed: it counts as a failure that says so. */
export async function judge(rule: Rule, trial: Trial, before: ReadonlyMap<string, Outcome>): Promise<Judged> {
  const about = { rule: rule.id, level: rule.level, says: rule.says }
  const unmet = rule.needs?.find((id) => before.has(id) && before.get(id)!.verdict !== 'passed')
  if (unmet !== undefined) return { ...about, verdict: 'skipped', reason: `${unmet} did not pass`, ms: 0 }
  const started = performance.now()
  const found = await rule.check(trial).then(
    () => ({ verdict: 'passed' as const }),
    (error: unknown) => verdictOf(error),
  )
  return { ...about, ...found, ms: Math.round(performance.now() - started) }
}

function verdictOf(error: unknown): Pick<Outcome, 'verdict' | 'expected' | 'seen' | 'reason'> {
  if (error instanceof Unmet) return { verdict: 'skipped', reason: error.message }
  if (error instanceof Mismatch) return { verdict: 'failed', expected: error.expected, seen: error.seen }
  if (error instanceof NoAnswer) return { verdict: 'failed', expected: 'an answer', seen: error.message }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { verdict: 'failed', expected: 'the suite to understand the answer', seen: text }
}
