import type { BillingPeriod, Cycle } from '../common/time/billing-period.ts'
import type { Reader } from '../core/define-resource.ts'
import type { Doc } from '../core/json.ts'
import { type FindUnits, isPaidAhead, noUnits, type UnitBalances, unitsOf } from '../prepay/unit-balances.ts'
import type { Allowance } from '../rating/allowances.ts'
import type { Standing } from '../rating/models/part.ts'
import type { Consumption, Unrated } from '../rating/rate.ts'
import { allowanceOf } from '../rating/tariff-of.ts'
import type { ReadyTariff } from '../rating/tariffs-kept.ts'
import type { Measure } from '../rating/unit-of-measure.ts'
import { standingOf, usedUp } from './allowance-use.ts'
import type { Reject } from './guide.ts'
import { ratingTerms } from './rating-terms.ts'
import { characteristicIn } from './usage-identity.ts'
import { consumptionOf, recordOf } from './usage-record.ts'

/** All that the price of a usage depends on. */
export interface RatingBasis {
  readonly product: Doc
  readonly account: Doc
  readonly cycle: Cycle
  readonly period: BillingPeriod
  readonly usageDate: string
  readonly measure: Measure
  readonly catalog: ReadyTariff
  readonly consumption: Consumption
  readonly allowances: readonly Allowance[]
  /** Those of them that are balances. */
  readonly units: UnitBalances
  readonly standings: ReadonlyMap<string, Standing>
  /** When the latest use began that took of what is included, or was counted by a counter; empty when none did. */
  readonly latest: (counter: string | undefined) => string
}

/**
 * Reads what a usage is rated by: whose it is, the tariff, what is left of allowances, and where counters stand
 * (`usage-billing` 3.3, R1 to R4).
 * @param at now
 * @param findUnits finds the balances of minutes, bytes and messages that are there for it; those of its account when absent
 */
export async function ratingBasis(
  usage: Doc,
  rule: Doc,
  at: string,
  read: Reader,
  findUnits?: FindUnits,
): Promise<RatingBasis | Reject> {
  const record = recordOf(usage, rule, at)
  if ('code' in record) return record
  const { measure, usageDate } = record
  const usageType = typeof usage['usageType'] === 'string' ? usage['usageType'] : undefined
  const terms = await ratingTerms(record, { rule, usageType }, read)
  if ('code' in terms) return terms
  const { product, account, cycle, period, catalog, included, useIds, countIds } = terms
  const { counters } = catalog
  const uses = useIds.length === 0 ? [] : await usesOf(useIds, read)
  const counts = countIds.length === 0 ? [] : await usesOf(countIds, read)
  const find = findUnits ?? (isPaidAhead(account) ? unitsOf : undefined)
  const reservation = characteristicIn(usage, rule['reservation'])
  const units = find ? await find({ product, account, at, usageType, measure, reservation }, read) : noUnits
  const given = included.flatMap(
    (price, i) => allowanceOf(price, measure, Date.parse(period.end), usedUp(uses[i])) ?? [],
  )
  return {
    ...{ product, account, cycle, period, usageDate, measure, catalog, units },
    consumption: consumptionOf(record),
    allowances: units.allowances.length === 0 ? given : [...given, ...units.allowances],
    standings: counters.length === 0 ? none : new Map(counters.map((name, i) => [name, standingOf(counts[i])])),
    latest: (counter) => {
      let latest = ''
      const counted = counts.filter((_, i) => counters[i] === counter)
      for (const use of [...uses, ...counted]) {
        const date = String(use?.['latestDate'] ?? '')
        if (date > latest) latest = date
      }
      return latest
    },
  }
}

const none: ReadonlyMap<string, Standing> = new Map()

async function usesOf(ids: readonly string[], read: Reader): Promise<readonly (Doc | undefined)[]> {
  return Promise.all(ids.map((id) => read.get('AllowanceUse', id)))
}

/** Why a usage with a basis cannot be rated all the same. */
export function unratedReason({ code }: Unrated, { to }: Consumption): Reject {
  if (code === 'NO_VALUE') return { code: 'BAD_FIELD', reason: 'nothing says what the usage is worth' }
  return { code, reason: code === 'NO_ZONE' ? `${to} is in no zone` : `no price for ${to}` }
}
