import { type Doc, docsIn, isDoc } from '../../core/json.ts'
import type { Target } from '../clock/clock.ts'
import { minutesOf } from './duration.ts'

/** Warnings that are given where an objective does not say which. */
const usualWarnings = [50, 80]

/** What this system watches on tickets, each with a clock of its own. */
export const measures = ['timeToResolve', 'timeToRespond'] as const

export type Measure = (typeof measures)[number]

/** What an objective wants to be watched on tickets; undefined when it is about something else. */
export function measureOf({ serviceLevelObjectiveParameter: parameter }: Doc): Measure | undefined {
  return isDoc(parameter) ? measures.find((one) => one === parameter['name']) : undefined
}

export const isWatched = (objective: Doc): boolean => measureOf(objective) !== undefined

/** Percents of the target at which warnings are given; undefined when the text is no list of them. */
export function warningsOf({ thresholdTarget: text }: Doc): readonly number[] | undefined {
  if (text === undefined) return usualWarnings
  const percents = String(text)
    .split(',')
    .map((part) => Number(part.trim().replace(/%$/, '')))
  return percents.every((percent) => Number.isFinite(percent) && percent > 0 && percent < 100) ? percents : undefined
}

/** States of a ticket in which its clock does not run. */
export function pausingStates({ pausedIn: states }: Doc): readonly string[] {
  return Array.isArray(states) ? states.map(String) : ['pending', 'held']
}

/** What the clock of an objective counts against: warnings, the target, escalations, and the steps of its credits. */
export function targetOf(objective: Doc): Target | undefined {
  const minutes = minutesOf(objective['conformanceTarget'])
  const warnings = warningsOf(objective)
  if (minutes === undefined || !warnings) return undefined
  const escalations = docsIn(objective['escalation']).map(({ atPercent }) => Number(atPercent))
  const late = creditsOf(objective).map(({ lateBy }) => percentOf(lateBy, minutes))
  const points = [...new Set([...warnings, 100, ...escalations, ...late])].toSorted((a, b) => a - b)
  return { ms: minutes * 60_000, points }
}

export interface CreditStep {
  /** Working minutes behind the target from which on it counts. */
  readonly lateBy: number
  readonly credit: Doc
}

/** The credits of an objective, the smallest delay first. */
export function creditsOf(objective: Doc): readonly CreditStep[] {
  const steps = docsIn(objective['serviceLevelObjectiveConsequence']).flatMap(({ lateByMinutes = 0, credit }) =>
    isDoc(credit) ? [{ lateBy: Number(lateByMinutes), credit }] : [],
  )
  return steps.toSorted((a, b) => a.lateBy - b.lateBy)
}

/** Percent of a target at which a clock is so late. */
export const percentOf = (lateBy: number, minutes: number) => ((minutes + lateBy) / minutes) * 100
