import { ratioOf } from '../core/money.ts'
import { type Rated, unitsIn } from './rate.ts'
import type { ZonePrice } from './tariff.ts'

/** What a usage costs in one band. */
export interface BandPart {
  readonly band: string
  readonly units: number
  readonly micro: bigint
}

/**
 * What a usage costs, band by band, so that all units at one price can be summed up: rounded cumulatively, the parts sum to what
 * the whole costs. The connect fee is in the first; what is capped is missing in the last.
 * @param first the band in which the usage began, of one of which nothing is charged
 */
export function byBand({ charged, amount }: Rated, price: ZonePrice, first: string): BandPart[] {
  const bands = [...new Set(charged.map(({ band }) => band))]
  if (bands.length < 2 || price.model) return [{ band: bands[0] ?? first, units: unitsIn(charged), micro: amount }]
  let [exact, given] = [0n, 0n]
  return bands.map((band) => {
    const units = unitsIn(charged.filter((stint) => stint.band === band))
    exact += BigInt(units) * (price.each[band] ?? 0n)
    const upTo = price.connect + ratioOf(exact, BigInt(price.per))
    const reached = upTo < amount ? upTo : amount
    const micro = reached - given
    given = reached
    return { band, units, micro }
  })
}
