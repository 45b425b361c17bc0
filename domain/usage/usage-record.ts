import { instantIn } from '../common/time/instant.ts'
import type { Doc, Json } from '../core/json.ts'
import { amountProblem, microOf } from '../core/money.ts'
import type { Consumption } from '../rating/rate.ts'
import { type Measure, measured, mostOfOneUse } from '../rating/unit-of-measure.ts'
import { normalised, type Reject } from './guide.ts'
import { characteristicIn } from './usage-identity.ts'

/** Usage that is dated further ahead than clocks are apart has a wrong date. In milliseconds. */
const mostAhead = 5 * 60_000
const day = 86_400_000

/** What a usage says that rating needs. */
export interface UsageRecord {
  readonly subscriber: string
  readonly destination?: string
  readonly measure: Measure
  readonly count: number
  /** What it is worth, in micro-units. */
  readonly value?: bigint
  readonly usageDate: string
  /** The same in epoch milliseconds. */
  readonly start: number
}

/** What a usage says: its date, and its characteristics by their names. */
export interface Saying {
  readonly usageDate: string
  valueOf(name: Json | undefined): Json | undefined
}

/** Reads a usage by the rule of its specification. @param at now */
export function recordOf(usage: Doc, rule: Doc, at: string): UsageRecord | Reject {
  return recordIn({ usageDate: String(usage['usageDate']), valueOf: (name) => characteristicIn(usage, name) }, rule, at)
}

/** The same of one of which there is no document. */
export function recordIn(usage: Saying, rule: Doc, at: string): UsageRecord | Reject {
  const { usageDate } = usage
  const start = instantIn(usageDate)
  const age = instantOf(at) - start
  if (age < -mostAhead) return { code: 'FUTURE', reason: `${usageDate} is still to come` }
  const { mostDaysLate } = rule
  if (typeof mostDaysLate === 'number' && age > mostDaysLate * day) {
    return { code: 'TOO_OLD', reason: `${usageDate} is more than ${mostDaysLate} days ago` }
  }
  const subscriber = normalised(usage.valueOf(rule['subscriber']))
  if (subscriber === undefined) return badField(rule['subscriber'], 'names nobody')
  const destination = normalised(usage.valueOf(rule['destination']))
  if (rule['destination'] !== undefined && !/^\d{1,15}$/.test(destination ?? '')) {
    return badField(rule['destination'], 'is no number in E.164')
  }
  const quantity = rule['quantity'] === undefined ? 1 : numberIn(usage.valueOf(rule['quantity']))
  const counted = measured({ amount: quantity ?? -1, units: rule['units'] ?? 'event' })
  if (!counted) return badField(rule['quantity'], `is no whole number of ${rule['units'] ?? 'events'}`)
  const { measure, count } = counted
  if (count > mostOfOneUse[measure]) return badField(rule['quantity'], 'is longer than a year')
  const said = rule['value'] === undefined ? undefined : numberIn(usage.valueOf(rule['value']))
  if (rule['value'] !== undefined && (said === undefined || said < 0 || amountProblem(said))) {
    return badField(rule['value'], 'is no amount of money')
  }
  const record: Writable<UsageRecord> = { subscriber, measure, count, usageDate, start }
  if (destination !== undefined) record.destination = destination
  if (said !== undefined) record.value = microOf(said)!
  return record
}

/** Written out, because to spread objects takes longer than to read what is in them. */
type Writable<T> = { -readonly [Name in keyof T]: T[Name] }

/** Usage that comes together is read at the same instant. */
let [lastAt, lastInstant] = ['', Number.NaN]

function instantOf(at: string): number {
  if (at !== lastAt) [lastAt, lastInstant] = [at, Date.parse(at)]
  return lastInstant
}

/** What of a usage its price is worked out from. */
export function consumptionOf({ destination, count, value, start }: UsageRecord): Consumption {
  const consumption: Writable<Consumption> = { start, units: count }
  if (destination !== undefined) consumption.to = destination
  if (value !== undefined) consumption.value = value
  return consumption
}

function badField(name: Json | undefined, problem: string): Reject {
  return { code: 'BAD_FIELD', reason: `${name} ${problem}` }
}

function numberIn(value: Json | undefined): number | undefined {
  const number = typeof value === 'string' && /^\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : value
  return typeof number === 'number' ? number : undefined
}
