import type { Rule } from '../core/define-resource.ts'
import type { Doc, Json } from '../core/json.ts'
import { amountProblem } from '../core/money.ts'
import { readModel } from './read-model.ts'
import { isForUsage, positive } from './tariff-of.ts'
import { valueSpecsOf, valuesOf } from './value-uses.ts'

/** What only means something with some models: names of values, and the models. */
const onlyWith: Readonly<Record<string, readonly unknown[]>> = {
  tier: ['graduated', 'volume'],
  counter: ['graduated', 'volume', 'package'],
  minCost: ['percentage'],
}

interface Kind {
  readonly is: (value: Json) => boolean
  readonly problem: string
}

const wholeUnits: Kind = {
  is: (value) => positive(value) !== undefined,
  problem: 'must be a whole number above 0',
}

/** What values have to be that are no names: one that is something else would be passed over, and every bill would be wrong. */
const kinds: Readonly<Record<string, Kind>> = {
  initialIncrement: wholeUnits,
  increment: wholeUnits,
  maxCost: {
    is: (value) => typeof value === 'number' && value >= 0 && amountProblem(value) === undefined,
    problem: 'must be an amount of money, and not below 0',
  },
  minCharge: { is: (value) => typeof value === 'boolean', problem: 'must be true or false' },
}

function misfits(price: Doc): { at: string; problem: string }[] {
  return Object.entries(kinds)
    .filter(([name, { is }]) => !valuesOf(price, name).every(is))
    .map(([name, { problem }]) => ({ at: `prodSpecCharValueUse ${name}`, problem }))
}

/** A price of the catalog whose model cannot be rated by is refused, with everything that is wrong with it. */
export const sensibleModel: Rule = ({ after }) => {
  const [model] = valuesOf(after, 'priceModel')
  const stray = isForUsage(after)
    ? Object.entries(onlyWith)
        .filter(([name, models]) => valueSpecsOf(after, name).length > 0 && !models.includes(model))
        .map(([name, models]) => ({
          at: `prodSpecCharValueUse ${name}`,
          problem: `needs the priceModel ${models.join(' or ')}`,
        }))
    : []
  if (model !== undefined && !isForUsage(after)) {
    return [{ at: 'prodSpecCharValueUse priceModel', problem: 'is for prices of priceType usage' }]
  }
  return [...readModel(after).faults, ...stray, ...(isForUsage(after) ? misfits(after) : [])]
}
