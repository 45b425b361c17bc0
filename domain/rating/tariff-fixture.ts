import { microOf } from '../core/money.ts'
import type { Tariff, ZonePrice } from './tariff.ts'

const micro = (value: number) => microOf(value)!

export function zonePrice(
  peak: number,
  off: number,
  [initial, step]: readonly [number, number],
  connect = 0,
): ZonePrice {
  return { initial, step, connect: micro(connect), per: 60, each: { peak: micro(peak), off: micro(off) } }
}

/** The tariff of the worked examples of `usage-billing`. */
export const tariffT: Tariff = {
  currency: 'EUR',
  timeZone: 'Europe/Berlin',
  bands: { bands: [{ name: 'peak', days: [1, 2, 3, 4, 5], from: 8 * 60, to: 20 * 60 }], otherwise: 'off' },
  zones: new Map([
    ['49', 'NAT'],
    ['4915', 'NAT_MOB'],
    ['86', 'CN'],
    ['8613', 'CN_MOB'],
    ['1', 'NANP'],
    ['1876', 'JM'],
    ['882', 'SAT'],
  ]),
  prices: new Map([
    ['NAT', zonePrice(0.09, 0.045, [60, 1])],
    ['NAT_MOB', zonePrice(0.19, 0.15, [60, 60])],
    ['CN', zonePrice(0.49, 0.35, [60, 60], 0.1)],
    ['CN_MOB', zonePrice(0.59, 0.41, [60, 6], 0.1)],
    ['NANP', zonePrice(0.12, 0.12, [60, 6])],
    ['JM', zonePrice(0.99, 0.99, [60, 60])],
    ['SAT', zonePrice(4.99, 4.99, [60, 60])],
  ]),
}
