import type { Generation, Operation, Subject } from './rules/subject.ts'
import type { Trial } from './trial.ts'

/** `official`: TM Forum's public rules demand it. `ours`: they leave it open, or say less, and Tandem decided. */
export type Level = 'official' | 'ours'

/** One thing that a server has to do, and how to find out whether it does. */
export interface Rule {
  /** Stable name: family, dot, rule. Goldens, reports and fault declarations use it. */
  readonly id: string
  readonly level: Level
  /** One sentence that a reader of the report understands. */
  readonly says: string
  /** Rules without which this one could only repeat their failure; it is skipped when one of them did not pass. */
  readonly needs?: readonly string[]
  /** Operations without which it cannot be examined, beyond list and get; it does not apply to resources without them. */
  readonly uses?: readonly Operation[]
  /** Whether the resource has what the rule is about; rules that do not apply are not reported. */
  readonly appliesTo?: (subject: Subject, generation: Generation) => boolean
  /** Answers when the server keeps the rule; throws Mismatch (verdicts.ts) when it does not, Unmet when that cannot be found out. */
  readonly check: (trial: Trial) => Promise<void>
}

/** Rules that need the same operations; one that says its own keeps them. */
export function using(operations: readonly Operation[], rules: readonly Rule[]): readonly Rule[] {
  return rules.map((rule) => ({ uses: operations, ...rule }))
}
