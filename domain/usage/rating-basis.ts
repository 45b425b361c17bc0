import { cycleOf } from '../account/cycle-of-account.ts'
import { type BillingPeriod, type Cycle, periodAt } from '../common/time/billing-period.ts'
import type { Reader } from '../core/define-resource.ts'
import type { Doc } from '../core/json.ts'
import type { Allowance } from '../rating/allowances.ts'
import type { Standing } from '../rating/models/part.ts'
import type { Consumption, Unrated } from '../rating/rate.ts'
import { allowanceOf, isAllowance, isFor, zoneTableOf } from '../rating/tariff-of.ts'
import { type ReadyTariff, readyTariff } from '../rating/tariffs-kept.ts'
import type { Measure } from '../rating/unit-of-measure.ts'
import { allowanceUseId, counterUseId, standingOf, usedUp } from './allowance-use.ts'
import { guide, type Reject } from './guide.ts'
import { pricesOf } from './prices-of-product.ts'
import { recordOf } from './usage-record.ts'

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
  readonly standings: ReadonlyMap<string, Standing>
  /** When the latest use began that took of what is included, or was counted by a counter; empty when none did. */
  readonly latest: (counter: string | undefined) => string
}

/**
 * Reads what a usage is rated by: whose it is, the tariff, what is left of allowances, and where counters stand
 * (`usage-billing` 3.3, R1 to R4).
 * @param at now
 */
export async function ratingBasis(usage: Doc, rule: Doc, at: string, read: Reader): Promise<RatingBasis | Reject> {
  const record = recordOf(usage, rule, at)
  if ('code' in record) return record
  const { destination, measure, count, value, usageDate } = record
  const name = String(rule['productCharacteristic'] ?? rule['subscriber'])
  const guided = await guide({ name, value: record.subscriber, at: usageDate }, read)
  if ('code' in guided) return guided
  const { product, account } = guided
  const usageType = typeof usage['usageType'] === 'string' ? usage['usageType'] : undefined
  const prices = await pricesOf(product, usageDate, read)
  const tables = [...new Set(prices.flatMap((price) => zoneTableOf(price) ?? []))]
  const table = tables[0] === undefined ? undefined : await read.get('ZoneTable', tables[0])
  const catalog = readyTariff(prices, table, measure, usageType)
  if (!catalog) return { code: 'NO_TARIFF', reason: `product ${product['id']} has no price for such usage` }
  const cycle = await cycleOf(account, read)
  const period = periodAt(cycle, usageDate)
  const { counters } = catalog
  const included = prices.filter((price) => isAllowance(price) && isFor(price, usageType))
  const [owner, start] = [String(product['id']), period.start]
  const used = (ids: readonly string[]) => Promise.all(ids.map((id) => read.get('AllowanceUse', id)))
  const uses = await used(included.map((price) => allowanceUseId(owner, String(price['id']), start)))
  const counts = await used(counters.map((counter) => counterUseId(owner, counter, measure, start)))
  return {
    ...{ product, account, cycle, period, usageDate, measure, catalog },
    consumption: {
      ...{ start: Date.parse(usageDate), units: count },
      ...(destination !== undefined && { to: destination }),
      ...(value !== undefined && { value }),
    },
    allowances: included.flatMap(
      (price, i) => allowanceOf(price, measure, Date.parse(period.end), usedUp(uses[i])) ?? [],
    ),
    standings: new Map(counters.map((counter, i) => [counter, standingOf(counts[i])])),
    latest: (counter) =>
      [...uses, ...counts.filter((_, i) => counters[i] === counter)]
        .map((use) => String(use?.['latestDate'] ?? ''))
        .reduce((latest, one) => (one > latest ? one : latest), ''),
  }
}

/** Why a usage with a basis cannot be rated all the same. */
export function unratedReason({ code }: Unrated, { to }: Consumption): Reject {
  if (code === 'NO_VALUE') return { code: 'BAD_FIELD', reason: 'nothing says what the usage is worth' }
  return { code, reason: code === 'NO_ZONE' ? `${to} is in no zone` : `no price for ${to}` }
}
