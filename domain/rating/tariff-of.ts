import { weekdays } from '../common/time/day.ts'
import { type Doc, docsIn, type Json } from '../core/json.ts'
import { amountOf, microOf } from '../core/money.ts'
import type { Allowance } from './allowances.ts'
import { readModel } from './read-model.ts'
import { anywhere, type Band, type PriceModel, type Tariff, type ZonePrice } from './tariff.ts'
import { type Measure, measured } from './unit-of-measure.ts'
import { valuesOf } from './value-uses.ts'
import { minuteOf, offPeak } from './zone-table.ts'

/** A tariff, and the price of the catalog that each zone is paid by. */
export interface CatalogTariff {
  readonly tariff: Tariff
  /** By zone: the price of one unit, which says what is taxed and how. */
  readonly sources: ReadonlyMap<string, Doc>
  /** Counters of units of a billing period on which prices depend. */
  readonly counters: readonly string[]
}

/** What a price says of the usage that it is for. */
interface Offer {
  readonly price: Doc
  readonly zones: readonly string[]
  /** Bands that it is for; all when empty. */
  readonly bands: readonly string[]
  readonly currency: string
  readonly micro: bigint
  readonly per: number
  readonly model?: PriceModel
}

/**
 * Reads the tariff of one kind of usage out of prices of the catalog (TMF620): those of `priceType` usage, each for the
 * zones, bands and kinds of usage in its `prodSpecCharValueUse`. The unit of measure says for how much the amount is; a
 * price per event, where usage is measured otherwise, is the connect fee of its zones. `initialIncrement`, `increment`,
 * `maxCost` and `minCharge` are values of the price, too. A price with a `priceModel` (`readModel`) is that of its zones in
 * all bands.
 * @param measure what the usage is counted in
 * @param usageType kind of usage; prices for another kind are passed over
 * @returns undefined when none of the prices is for this usage, or they are in several currencies: nobody can say in which it is paid
 */
export function tariffOf(
  prices: readonly Doc[],
  table: Doc | undefined,
  measure: Measure,
  usageType: string | undefined,
): CatalogTariff | undefined {
  const usable = prices.filter((price) => isForUsage(price) && isFor(price, usageType))
  const perUnit = usable.flatMap((price) => offerOf(price, measure))
  const perCall = measure === 'event' ? [] : usable.flatMap((price) => offerOf(price, 'event'))
  const [currency, ...others] = new Set([...perUnit, ...perCall].map((offer) => offer.currency))
  if (perUnit.length === 0 || currency === undefined || others.length > 0) return undefined
  const bands = bandsOf(table)
  const names = [...new Set([...bands.map(({ name }) => name), otherwiseOf(table)])]
  const zones = [...new Set(perUnit.flatMap(({ zones }) => zones))]
  const zonePrices = new Map(zones.flatMap((zone) => zonePrice(zone, perUnit, perCall, names)))
  return {
    tariff: {
      currency,
      timeZone: typeof table?.['timeZone'] === 'string' ? table['timeZone'] : 'UTC',
      zones: prefixesOf(table),
      bands: { bands, otherwise: otherwiseOf(table) },
      prices: zonePrices,
      untimed: measure !== 'second',
    },
    sources: new Map(zones.map((zone) => [zone, offersIn(zone, perUnit)[0]!.price])),
    counters: [...new Set([...zonePrices.values()].flatMap(counterOf))],
  }
}

/** What is left of the units that a price of `priceType` allowance includes in each period. */
export function allowanceOf(price: Doc, measure: Measure, expires: number, used: number): Allowance | undefined {
  const granted = measured(price['unitOfMeasure'])
  if (granted?.measure !== measure) return undefined
  const [zones, bands] = [valuesOf(price, 'zone'), valuesOf(price, 'band')]
  const [priority] = valuesOf(price, 'priority')
  return {
    id: String(price['id']),
    priority: typeof priority === 'number' ? priority : 0,
    expires,
    left: Math.max(0, granted.count - used),
    ...(zones.length > 0 && { zones: zones.map(String) }),
    ...(bands.length > 0 && { bands: bands.map(String) }),
  }
}

/** Whether a price is for this kind of usage: it names it, or none. */
export function isFor(price: Doc, usageType: string | undefined): boolean {
  const types = valuesOf(price, 'usageType').map((type) => String(type).toLowerCase())
  return types.length === 0 || (usageType !== undefined && types.includes(usageType.toLowerCase()))
}

/** The zone table that a price is read with: what its `pricingLogicAlgorithm` names. */
export function zoneTableOf(price: Doc): string | undefined {
  const named = docsIn(price['pricingLogicAlgorithm']).find(({ plaSpecId }) => typeof plaSpecId === 'string')
  return named && String(named['plaSpecId'])
}

export function isForUsage({ priceType }: Doc): boolean {
  return /^usage([ _-]?charge)?$/i.test(String(priceType))
}

export function isAllowance({ priceType }: Doc): boolean {
  return String(priceType).toLowerCase() === 'allowance'
}

function offerOf(price: Doc, measure: Measure): Offer[] {
  const amount = amountOf(price['price'])
  const per = measured(price['unitOfMeasure'] ?? { units: 'event' })
  if (!amount || per?.measure !== measure || per.count === 0) return []
  const { model, faults } = readModel(price)
  if (faults.length > 0) return []
  const zones = valuesOf(price, 'zone').map(String)
  return [
    {
      price,
      zones: zones.length > 0 ? zones : [anywhere],
      bands: valuesOf(price, 'band').map(String),
      ...amount,
      per: per.count,
      ...(model && { model }),
    },
  ]
}

/** What is offered for a zone: a price with a model alone, since it is for all bands. */
function offersIn(zone: string, offers: readonly Offer[]): readonly Offer[] {
  const here = offers.filter(({ zones }) => zones.includes(zone))
  const modelled = here.find(({ model }) => model !== undefined)
  return modelled ? [modelled] : here
}

function counterOf({ model }: ZonePrice): string[] {
  return model && 'counter' in model ? [model.counter] : []
}

/** The price of a zone, when each band has one. A price for some bands comes before one for all. */
function zonePrice(
  zone: string,
  perUnit: readonly Offer[],
  perCall: readonly Offer[],
  bands: readonly string[],
): [string, ZonePrice][] {
  const here = offersIn(zone, perUnit)
  const { model } = here[0]!
  const offers = bands.map((band) => inBand(here, band))
  if (!offers.every((one) => one !== undefined)) return []
  // Prices for different amounts are compared in one that all of them divide.
  const per = offers.map((one) => one.per).reduce(leastCommonMultiple)
  const connects = perCall.filter(({ zones }) => zones.includes(zone) || zones.includes(anywhere))
  const own = (name: string) => here.flatMap(({ price }) => valuesOf(price, name))[0]
  const step = positive(own('increment')) ?? 1
  const most = own('maxCost')
  const connect = connects.reduce((sum, { micro }) => sum + micro, 0n)
  return [
    [
      zone,
      {
        initial: positive(own('initialIncrement')) ?? step,
        step,
        connect,
        per,
        each: Object.fromEntries(
          bands.map((band, i) => [band, offers[i]!.micro * BigInt(per / offers[i]!.per)] as const),
        ),
        ...(typeof most === 'number' && { most: microOf(most)! }),
        minCharge: own('minCharge') === true,
        ...(model && { model }),
      },
    ],
  ]
}

function inBand(offers: readonly Offer[], band: string): Offer | undefined {
  return offers.find(({ bands }) => bands.includes(band)) ?? offers.find(({ bands }) => bands.length === 0)
}

/** A whole number above 0. */
export function positive(value: Json | undefined): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined
}

function leastCommonMultiple(a: number, b: number): number {
  let [x, y] = [a, b]
  while (y > 0) [x, y] = [y, x % y]
  return (a / x) * b
}

function prefixesOf(table: Doc | undefined): Map<string, string> {
  return new Map(
    docsIn(table?.['zone']).flatMap(({ name, prefix }) =>
      (Array.isArray(prefix) ? prefix : []).map((one) => [String(one), String(name)] as const),
    ),
  )
}

const names: readonly string[] = weekdays

function bandsOf(table: Doc | undefined): Band[] {
  return docsIn(table?.['band']).map(({ name, day, from, to }) => ({
    name: String(name),
    days: (Array.isArray(day) ? day : []).map((one) => names.indexOf(String(one)) + 1),
    from: minuteOf(from) ?? 0,
    to: minuteOf(to) ?? 0,
  }))
}

function otherwiseOf(table: Doc | undefined): string {
  return typeof table?.['otherwiseBand'] === 'string' ? table['otherwiseBand'] : offPeak
}
