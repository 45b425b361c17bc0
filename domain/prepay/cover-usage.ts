import type { Reader } from '../core/define-resource.ts'
import { type Doc, docsIn, isDoc, type Json } from '../core/json.ts'
import { affordable } from '../rating/affordable.ts'
import { rate } from '../rating/rate.ts'
import { type Measure, measured, mostOfOneUse } from '../rating/unit-of-measure.ts'
import { type RatingBasis, ratingBasis, unratedReason } from '../usage/rating-basis.ts'
import { specificationOf } from '../usage/usage-identity.ts'
import { type Failure, refusal } from './action-class.ts'

/** How much of a use is paid for when nobody says how long it may be: a day, a terabyte, a thousand events. */
const longest: Readonly<Record<Measure, number>> = { second: 86_400, byte: 1_000_000_000_000, event: 1000 }

/** A use that goes on: what it costs so far, and how far a balance reaches. In whole millionths. */
export interface Cover {
  readonly currency: string
  readonly measure: Measure
  /** What so many units cost, from the beginning on: rounded once, as when it is over. */
  costOf(units: number): bigint
  /** How many units a balance pays for, from the beginning on, and the most that they cost on the way. */
  reach(balance: bigint): { readonly units: number; readonly reserve: bigint }
}

/**
 * Rates a use that is about to begin as the usage will be that reports it (`usage-billing` 3.3, prepaid).
 * @param at now
 */
export async function coverOf(reservation: Doc, at: string, read: Reader): Promise<Cover | Failure> {
  const planned = reservation['plannedUsage'] as Doc
  const rule = (await specificationOf(planned, read))?.['ratingRule']
  if (!isDoc(rule)) return refusal('NO_PRICE', 'the usage specification does not say how usage is rated')
  const begun = { ...planned, usageDate: planned['usageDate'] ?? reservation['requestedDate'] ?? at }
  const basis = await ratingBasis(withoutQuantity(begun, rule['quantity']), rule, at, read)
  if ('code' in basis) return refusal('NO_PRICE', `${basis.code}: ${basis.reason}`)
  const mostUnits = mostOf(reservation['requestedQuantity'], basis, rule)
  if (mostUnits === undefined) return refusal('BAD_AMOUNT', `requestedQuantity is no number of ${basis.measure}s`)
  return coverBy(basis, mostUnits)
}

function coverBy(basis: RatingBasis, mostUnits: number): Cover | Failure {
  const { catalog, consumption, allowances, standings, measure } = basis
  const { tariff, bandAt } = catalog
  const before = { allowances, standings }
  const first = rate({ ...consumption, units: 0 }, tariff, bandAt, before)
  if ('code' in first) {
    const { code, reason } = unratedReason(first, consumption)
    return refusal('NO_PRICE', `${code}: ${reason}`)
  }
  return {
    ...{ currency: tariff.currency, measure },
    costOf(units) {
      const rated = rate({ ...consumption, units }, tariff, bandAt, before)
      return 'code' in rated ? 0n : rated.amount
    },
    reach(balance) {
      const reached = affordable(balance, consumption, tariff, bandAt, mostUnits, before)
      return 'code' in reached ? { units: 0, reserve: 0n } : { units: reached.units, reserve: reached.reserve }
    },
  }
}

/** Nobody knows yet how much will be used. */
function withoutQuantity(planned: Doc, name: Json | undefined): Doc {
  if (typeof name !== 'string') return planned
  const others = docsIn(planned['usageCharacteristic']).filter((one) => one['name'] !== name)
  return { ...planned, usageCharacteristic: [...others, { name, value: 0 }] }
}

function mostOf(requested: Json | undefined, { measure }: RatingBasis, rule: Doc): number | undefined {
  if (rule['quantity'] === undefined) return 1
  if (requested === undefined) return longest[measure]
  const counted = measured(requested)
  return counted?.measure === measure ? Math.min(counted.count, mostOfOneUse[measure]) : undefined
}
