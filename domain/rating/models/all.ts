import type { ZonePrice } from '../tariff.ts'
import { graduated } from './graduated.ts'
import { packaged } from './package.ts'
import type { Part, Priceable } from './part.ts'
import { perUnit } from './per-unit.ts'
import { percentage } from './percentage.ts'
import { volume } from './volume.ts'

/** What units cost by the model of their price, part by part (`usage-billing` 3.3, R8). */
export function pricedParts(usage: Priceable, price: ZonePrice): readonly Part[] {
  const { model } = price
  switch (model?.name) {
    case undefined:
      return perUnit(usage, price)
    case 'graduated':
      return graduated(usage, price, model)
    case 'volume':
      return volume(usage, price, model)
    case 'package':
      return packaged(usage, price)
    case 'percentage':
      return percentage(usage, price, model)
  }
}
