import { type Day, dayPlus, daysBetween } from './days.ts'
import { isIrrevocable, rankOf, type Stage } from './stages.ts'

/** Something that is still to be paid, less what the customer disputes. */
export interface OpenItem {
  readonly due: Day
  readonly currency: string
  /** In micro-units; nothing or less when all of it is disputed. */
  readonly undisputed: bigint
}

/** When a stage begins, and how long it lasts at least. */
export interface StageRule {
  readonly stage: Stage
  /** Days after the anchor. */
  readonly daysPastDue: number
  /** Days before the next stage may follow. */
  readonly minimalDwell: number
}

/** What a policy says of stages. */
export interface StageTable {
  /** In the order of `stages`, from the first one, and without a gap. */
  readonly rules: readonly StageRule[]
  /** What an item has to exceed to be collected, in micro-units. */
  readonly floor: (currency: string) => bigint
  /** What was due before is left alone. */
  readonly dueFrom?: Day
}

/** Where the collection of what an account owes stands: what has happened so far. */
export interface Standing {
  readonly stage: Stage
  /** The day from which the dwell of the stage counts. */
  readonly since: Day
  /** Whether what was to be done in the stage has been done. */
  readonly confirmed: boolean
  /** Since when a promise, or a person, has kept it from going on. */
  readonly frozenSince?: Day
}

/** What is true today. */
export interface Situation {
  readonly items: readonly OpenItem[]
  /** A plan to pay is in force. */
  readonly promised: boolean
  /** A person has put it on hold. */
  readonly held: boolean
  /** The account has a tag that exempts it. */
  readonly exempt: boolean
  readonly today: Day
}

/** What follows. */
export interface Judgement {
  readonly stage: Stage
  /** The day on which the oldest item fell due that is collected; undefined when there is none. */
  readonly anchor?: Day
  /** The stage that the facts alone would justify. */
  readonly justified: Stage
  readonly since: Day
  readonly frozenSince?: Day
  /** Why it is so, for people. */
  readonly reason: string
}

/** Nothing is owed, and nothing has happened. */
export function nothingYet(today: Day): Standing {
  return { stage: 'current', since: today, confirmed: true }
}

/**
 * The stage of an account (`usage-billing` 3.6): at most one up, and not before the one before has lasted as long as it has to
 * and what was to be done in it is confirmed; down at once, to what the facts justify. A promise, or a person, keeps it from
 * going up; once that is over it goes on from where it was, and the time between does not count as dwell. What is disputed
 * justifies nothing. Pure, and total.
 */
export function judge(table: StageTable, standing: Standing, situation: Situation): Judgement {
  const { today, exempt } = situation
  const anchor = exempt ? undefined : anchorOf(table, situation.items)
  const justified = anchor === undefined ? 'current' : justifiedAt(table, daysBetween(anchor, today))
  const common = { justified, ...(anchor !== undefined && { anchor }) }
  const frozen = frozenBy(situation)
  const frozenSince = standing.frozenSince ?? today
  const isLower = rankOf(justified) < rankOf(standing.stage)
  if (isLower && !(isIrrevocable(standing.stage) && justified !== 'current')) {
    const lowered = { ...common, stage: justified, since: today, reason: loweredBecause(justified, exempt) }
    return frozen === undefined || justified === 'current' ? lowered : { ...lowered, frozenSince }
  }
  if (frozen !== undefined && standing.stage !== 'current') {
    return { ...common, stage: standing.stage, since: standing.since, frozenSince, reason: frozen }
  }
  const since = thawed(standing, today)
  const next = frozen === undefined ? nextAbove(table, standing.stage) : undefined
  const stays = { ...common, stage: standing.stage, since }
  if (!next || rankOf(justified) < rankOf(next.stage)) return { ...stays, reason: 'nothing further is due' }
  const dwell = table.rules.find(({ stage }) => stage === standing.stage)?.minimalDwell ?? 0
  if (!standing.confirmed) return { ...stays, reason: 'what was to be done is not confirmed' }
  if (daysBetween(since, today) < dwell) return { ...stays, reason: `stays for ${dwell} days at least` }
  return { ...common, stage: next.stage, since: today, reason: `${daysBetween(anchor!, today)} days past due` }
}

/** The day on which the oldest item fell due that exceeds the floor. */
export function anchorOf({ floor, dueFrom }: StageTable, items: readonly OpenItem[]): Day | undefined {
  const counted = items.filter(
    ({ due, currency, undisputed }) => undisputed > floor(currency) && (dueFrom === undefined || due >= dueFrom),
  )
  return counted.map(({ due }) => due).sort()[0]
}

function justifiedAt({ rules }: StageTable, daysPastDue: number): Stage {
  return rules.findLast((rule) => rule.daysPastDue <= daysPastDue)?.stage ?? 'current'
}

function nextAbove({ rules }: StageTable, stage: Stage): StageRule | undefined {
  return rules.find((rule) => rankOf(rule.stage) === rankOf(stage) + 1)
}

function loweredBecause(justified: Stage, exempt: boolean): string {
  if (exempt) return 'the account is exempt'
  return justified === 'current' ? 'nothing is past due any more' : 'what is past due is younger now'
}

/** Why a case does not go on while a plan to pay is kept. */
export const promiseInForce = 'a promise to pay is in force'

function frozenBy({ promised, held }: Situation): string | undefined {
  if (promised) return promiseInForce
  return held ? 'a person has put it on hold' : undefined
}

/** The day from which dwell counts once nothing keeps it any more. */
function thawed({ since, frozenSince }: Standing, today: Day): Day {
  if (frozenSince === undefined) return since
  return dayPlus(since, daysBetween(frozenSince > since ? frozenSince : since, today))
}
