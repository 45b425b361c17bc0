import { idIn } from '../../common/reference.ts'
import { type BillingPeriod, periodAt } from '../../common/time/billing-period.ts'
import { once, type Reader } from '../../core/define-resource.ts'
import { derivedId } from '../../core/derived-id.ts'
import { type Doc, docsIn, isDoc } from '../../core/json.ts'
import { numberOf } from '../../core/money.ts'
import { byBand } from '../../rating/by-band.ts'
import { type Rated, rate } from '../../rating/rate.ts'
import type { ReadyTariff } from '../../rating/tariffs-kept.ts'
import { valuesOf } from '../../rating/value-uses.ts'
import { normalised } from '../guide.ts'
import { allPricesOf, heldAt, tariffIn } from '../prices-of-product.ts'
import { unratedReason } from '../rating-basis.ts'
import { characteristicIn } from '../usage-identity.ts'
import { consumptionOf, recordOf, type UsageRecord } from '../usage-record.ts'
import { runKey } from './derived-run.ts'
import type { unratedCodes } from './refs.ts'

/** Why there is no price. */
interface Unpriced {
  readonly code: (typeof unratedCodes)[number]
  readonly reason: string
}

/**
 * Rates a usage in each derived run of its rule that names a partner: by the price list of the run, without anything that the
 * product includes or has used before (`usage-billing` 3.3, R11). So it depends on the event and the prices alone, and what the
 * customer pays changes nothing of it. What has no price is told, and counted, without one.
 * @param usage rated for the customer
 * @param at now
 * @returns PartnerRating documents
 */
export async function derivedRatings(usage: Doc, rule: Doc, at: string, read: Reader): Promise<readonly Doc[]> {
  const runs = docsIn(rule['derivedRuns'])
  const record = runs.length > 0 ? recordOf(usage, rule, at) : undefined
  if (!record || 'code' in record) return []
  const ratings = await Promise.all(runs.map((run) => ratingIn(run, usage, record, at, read)))
  return ratings.filter((one) => one !== undefined)
}

async function ratingIn(run: Doc, usage: Doc, record: UsageRecord, at: string, read: Reader): Promise<Doc | undefined> {
  const partner = await partnerOf(run, usage, read)
  if (!partner) return undefined
  const said = normalised(characteristicIn(usage, run['direction']))
  const route = { partner: String(partner['id']), ...(said !== undefined && { direction: said }) }
  const { timeZone = 'UTC' } = run
  const month = { frequency: 'monthly', anchor: '2000-01-01', timeZone: String(timeZone) } as const
  return {
    id: derivedId(['partner rating', usage['id'], runKey(run)]),
    kind: run['kind']!,
    usage: { '@type': 'UsageRef', id: usage['id'] ?? '', '@referredType': 'Usage' },
    usageDate: record.usageDate,
    ...(usage['usageType'] !== undefined && { usageType: usage['usageType'] }),
    partner,
    ...(said !== undefined && { direction: said }),
    productOffering: run['productOffering']!,
    period: shown(periodAt(month, record.usageDate)),
    ratingDate: at,
    ...(await priced(run, usage, record, route, read)),
  }
}

async function partnerOf({ partner, partnerRole }: Doc, usage: Doc, read: Reader): Promise<Doc | undefined> {
  if (partner !== undefined) {
    const id = normalised(characteristicIn(usage, partner))
    return id === undefined ? undefined : { '@type': 'PartnerRef', id }
  }
  const product = await read.get('Product', idIn(usage['product'])!)
  const party = docsIn(product?.['relatedParty']).find(({ role }) => role === partnerRole)?.['partyOrPartyRole']
  if (!isDoc(party) || idIn(party) === undefined) return undefined
  const { id, name, '@referredType': type } = party
  const more = { ...(name !== undefined && { name }), ...(type !== undefined && { '@referredType': type }) }
  return { '@type': 'PartnerRef', id: id!, ...more }
}

function shown({ start, end }: BillingPeriod): Doc {
  return { startDateTime: start, endDateTime: end }
}

/** Which way a usage went. */
interface Route {
  readonly partner: string
  readonly direction?: string
}

async function priced(run: Doc, usage: Doc, record: UsageRecord, route: Route, read: Reader): Promise<Doc> {
  const { usageDate, measure } = record
  const usageType = typeof usage['usageType'] === 'string' ? usage['usageType'] : undefined
  const list = idIn(run['productOffering'])!
  const prices = heldAt(await pricesFor(list, route, read), usageDate)
  const catalog = await tariffIn(prices, measure, usageType, read)
  if (!catalog)
    return unpriced(record, {
      code: 'NO_TARIFF',
      reason: `offering ${list} has no price for such usage, in one currency`,
    })
  const consumption = consumptionOf(record)
  const rated = rate(consumption, catalog.tariff, catalog.bandAt)
  if ('code' in rated) return unpriced(record, { ...unratedReason(rated, consumption), code: rated.code })
  if (rated.counter !== undefined) {
    return unpriced(record, { code: 'NO_TARIFF', reason: `prices that count what was used before are for no partner` })
  }
  return ofParts(rated, catalog, record, catalog.bandAt(consumption.start).band)
}

function unpriced({ count, measure }: UsageRecord, { code, reason }: Unpriced): Doc {
  return { part: [{ quantity: { amount: count, units: measure } }], unrated: code, reason }
}

/** The prices of a list that are for a partner and a direction: those that name the partner, or else those that name none. */
function pricesFor(list: string, { partner, direction }: Route, read: Reader): Promise<readonly Doc[]> {
  return once(read, `prices of ${list} for ${partner} ${direction}`, async () => {
    const all = (await allPricesOf(list, read)).filter((price) => {
      const directions = valuesOf(price, 'direction').map(String)
      return directions.length === 0 || (direction !== undefined && directions.includes(direction))
    })
    const own = all.filter((price) => valuesOf(price, 'partner').map(String).includes(partner))
    return own.length > 0 ? own : all.filter((price) => valuesOf(price, 'partner').length === 0)
  })
}

function ofParts(rated: Rated, { tariff }: ReadyTariff, { measure }: UsageRecord, first: string): Doc {
  const { zone, amount } = rated
  const price = tariff.prices.get(zone)!
  const money = (micro: bigint): Doc => ({ unit: tariff.currency, value: numberOf(micro) })
  const part = byBand(rated, price, first).map(({ band, units, micro }) => ({
    rate: {
      ...{ zone, band },
      price: money(price.each[band] ?? 0n),
      unitOfMeasure: { amount: price.per, units: measure },
      ...(price.connect > 0n && { connectFee: money(price.connect) }),
      ...(price.model?.name === 'percentage' && { percentage: price.model.percent }),
    },
    quantity: { amount: units, units: measure },
    amount: money(micro),
  }))
  return { part, amount: money(amount) }
}
