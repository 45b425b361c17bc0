import type { Rule } from '../core/define-resource.ts'
import { readModel } from './read-model.ts'
import { isForUsage } from './tariff-of.ts'
import { valueSpecsOf, valuesOf } from './value-uses.ts'

/** What only means something with some models: names of values, and the models. */
const onlyWith: Readonly<Record<string, readonly unknown[]>> = {
  tier: ['graduated', 'volume'],
  counter: ['graduated', 'volume', 'package'],
  minCost: ['percentage'],
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
  return [...readModel(after).faults, ...stray]
}
