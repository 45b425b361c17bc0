import { priceOf } from '../price-of.ts'
import type { ZonePrice } from '../tariff.ts'
import type { Part, Priceable } from './part.ts'

/** Each unit costs the price of the band that its increment began in. */
export function perUnit({ stints, units }: Priceable, price: ZonePrice): Part[] {
  return [{ units, micro: priceOf(stints, price) }]
}
