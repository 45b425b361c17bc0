import type { Doc } from '../core/json.ts'
import { type BandClock, bandClock } from './band-clock.ts'
import { type CatalogTariff, tariffOf } from './tariff-of.ts'
import type { Measure } from './unit-of-measure.ts'

/** A tariff with the clock of its bands. */
export interface ReadyTariff extends CatalogTariff {
  readonly bandAt: BandClock
}

interface Kept {
  readonly prices: readonly Doc[]
  readonly table: Doc | undefined
  readonly measure: Measure
  readonly usageType: string | undefined
  readonly ready: ReadyTariff | undefined
}

/** Tariffs that begin with one price: one for each kind of usage, say. */
const most = 50

const byFirst = new WeakMap<Doc, Kept[]>()

/**
 * `tariffOf`, which remembers what it has made of the very same documents: prices that are read much and changed seldom are
 * the same objects until they change, and to read a tariff out of them takes longer than to rate by it.
 */
export function readyTariff(
  prices: readonly Doc[],
  table: Doc | undefined,
  measure: Measure,
  usageType: string | undefined,
): ReadyTariff | undefined {
  const [first] = prices
  if (!first) return undefined
  const kept = byFirst.get(first) ?? []
  const known = kept.find(
    (one) =>
      one.measure === measure && one.usageType === usageType && one.table === table && sameDocs(one.prices, prices),
  )
  if (known) return known.ready
  const catalog = tariffOf(prices, table, measure, usageType)
  const ready = catalog && { ...catalog, bandAt: bandClock(catalog.tariff) }
  byFirst.set(first, [{ prices, table, measure, usageType, ready }, ...kept].slice(0, most))
  return ready
}

function sameDocs(some: readonly Doc[], others: readonly Doc[]): boolean {
  return some.length === others.length && some.every((doc, i) => doc === others[i])
}
