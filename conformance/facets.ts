import type { Rule } from './rule.ts'
import { canChange, type Facet, type ListFacet } from './rules/subject.ts'
import type { Trial } from './trial.ts'

/** An array whose elements have something that is set or not. */
export type FlaggedList = ListFacet & { readonly flag: string }

export function isFlagged(list: ListFacet | undefined): list is FlaggedList {
  return list?.flag !== undefined
}

type Part = Pick<Rule, 'appliesTo' | 'check'>

/** What a rule examines on resources that have an array of objects; others it does not apply to. */
export function withList(check: (trial: Trial, list: ListFacet) => Promise<void>): Part {
  return { appliesTo: ({ list }) => list !== undefined, check: (trial) => check(trial, trial.subject.list!) }
}

/** The same for an array whose elements have something that is set or not. */
export function withFlag(check: (trial: Trial, list: FlaggedList) => Promise<void>): Part {
  return {
    appliesTo: ({ list }) => isFlagged(list),
    check: (trial) => check(trial, trial.subject.list as FlaggedList),
  }
}

/** The same for an array that may hold the same element twice. */
export function withRepeats(check: (trial: Trial, list: ListFacet) => Promise<void>): Part {
  return { ...withList(check), appliesTo: ({ list }) => list !== undefined && list.distinct !== true }
}

/** The same for an array that may be left out. */
export function withOptionalList(check: (trial: Trial, list: ListFacet) => Promise<void>): Part {
  return {
    ...withList(check),
    appliesTo: ({ list, mandatory }) => list !== undefined && !mandatory.includes(list.attribute),
  }
}

/** The same for an array that a PATCH may change. */
export function withChangeable(part: Part): Part {
  const { appliesTo } = part
  return {
    ...part,
    appliesTo: (subject, generation) =>
      subject.list !== undefined &&
      canChange(subject, subject.list.attribute) &&
      (appliesTo?.(subject, generation) ?? true),
  }
}

/** The same for resources with a date-time. */
export function withDate(check: (trial: Trial, date: Facet<string>) => Promise<void>): Part {
  return { appliesTo: ({ date }) => date !== undefined, check: (trial) => check(trial, trial.subject.date!) }
}
