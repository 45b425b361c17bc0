import type { Outcome, Verdict } from '../judge.ts'

export type Tally = Record<Verdict, number>

/** Outcomes of one API in one generation. */
export interface Section {
  readonly api: string
  readonly generation: string
  readonly tally: Tally
  readonly outcomes: readonly Outcome[]
}

/** Groups outcomes by API and generation, in the order in which they came. */
export function sectionsOf(outcomes: readonly Outcome[]): Section[] {
  const groups = Map.groupBy(outcomes, ({ api, generation }) => `${api} ${generation}`)
  return [...groups.values()].map((group) => ({
    api: group[0]!.api,
    generation: group[0]!.generation,
    tally: tallyOf(group),
    outcomes: group,
  }))
}

export function tallyOf(outcomes: readonly Outcome[]): Tally {
  const tally: Tally = { passed: 0, failed: 0, skipped: 0 }
  for (const { verdict } of outcomes) tally[verdict]++
  return tally
}
