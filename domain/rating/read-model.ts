import type { FaultDetail } from '../core/fault.ts'
import { type Doc, isDoc, type Json } from '../core/json.ts'
import { amountProblem, microOf } from '../core/money.ts'
import type { PriceModel, Tier } from './tariff.ts'
import { measured } from './unit-of-measure.ts'
import { valueSpecsOf, valuesOf } from './value-uses.ts'

/** The model of a price, unless it has none, and everything that is wrong with it. */
export interface ModelRead {
  readonly model?: PriceModel
  readonly faults: readonly FaultDetail[]
}

type ReadModel = (price: Doc, counter: string) => ModelRead

const uses = 'prodSpecCharValueUse'

/** How each model is read out of a price. */
const models: Readonly<Record<PriceModel['name'], ReadModel>> = {
  graduated: (price, counter) => tiered(price, (tiers) => ({ name: 'graduated', counter, tiers })),
  volume: (price, counter) => tiered(price, (tiers) => ({ name: 'volume', counter, tiers })),
  package: (price, counter) => ({ model: { name: 'package', counter }, faults: unitFaults(price) }),
  percentage: readPercentage,
}

const none: ModelRead = { faults: [] }

/**
 * Reads how units become an amount out of a price of the catalog. `priceModel` in its `prodSpecCharValueUse` says how. For
 * `graduated` and `volume` the values of `tier` are the tiers in turn: `value` is what the unit of measure of the price
 * costs, `valueTo` up to how many of its units in a billing period; the last has none. For `package` the unit of measure is
 * the size of one. For `percentage` the price says a `percentage` of what the usage is worth, and the least as `minCost`.
 * `counter` names what prices count together; else each price counts for itself.
 */
export function readModel(price: Doc): ModelRead {
  const [name] = valuesOf(price, 'priceModel')
  if (name === undefined) return none
  const read = Object.hasOwn(models, String(name)) ? models[name as PriceModel['name']] : undefined
  if (!read) return { faults: [fault(`${uses} priceModel`, `must be one of ${Object.keys(models).join(', ')}`)] }
  const banded = valuesOf(price, 'band').length > 0
  const { model, faults } = read(price, String(valuesOf(price, 'counter')[0] ?? price['id'] ?? ''))
  const all = banded ? [...faults, fault(`${uses} band`, `a ${name} price is for all bands`)] : faults
  return { ...(model && { model }), faults: all }
}

const isSplit = 'must be a whole number of seconds, bytes or events'

/** Tiers that begin at nothing, go on without gaps and end nowhere. */
function tiered(price: Doc, modelWith: (tiers: readonly Tier[]) => PriceModel): ModelRead {
  const specs = valueSpecsOf(price, 'tier')
  if (specs.length === 0) return { faults: [fault(`${uses} tier`, 'is needed for prices in tiers')] }
  const faults = [...unitFaults(price), ...specs.flatMap((spec, i) => tierFaults(spec, specs[i - 1], i, specs.length))]
  const amount = isDoc(price['price']) ? price['price']['value'] : undefined
  if (amount !== specs[0]!['value']) faults.push(fault('price.value', 'must be the value of the first tier'))
  if (faults.length > 0) return { faults }
  const { units }: Doc = isDoc(price['unitOfMeasure']) ? price['unitOfMeasure'] : {}
  const ends = specs.slice(0, -1).map(({ valueTo }) => measured({ amount: valueTo!, units: units! })?.count)
  const split = ends.flatMap((upTo, i) => (upTo === undefined ? [fault(`${uses} tier[${i}].valueTo`, isSplit)] : []))
  if (split.length > 0) return { faults: split }
  const tiers = specs.map(({ value }, i): Tier => {
    const upTo = ends[i]
    return { ...(upTo !== undefined && { upTo }), micro: microOf(value as number)! }
  })
  return { model: modelWith(tiers), faults }
}

function tierFaults({ value, valueFrom, valueTo }: Doc, before: Doc | undefined, i: number, count: number) {
  const at = (name: string) => `${uses} tier[${i}].${name}`
  const start = typeof before?.['valueTo'] === 'number' ? before['valueTo'] : 0
  const faults: FaultDetail[] = []
  const problem = typeof value === 'number' ? costProblem(value) : 'must be a number'
  if (problem) faults.push(fault(at('value'), problem))
  if (valueFrom !== undefined && valueFrom !== start) {
    faults.push(fault(at('valueFrom'), `must be ${start}, where the tier before ends`))
  }
  if (i === count - 1) {
    if (valueTo !== undefined) faults.push(fault(at('valueTo'), 'the last tier has no end'))
  } else if (typeof valueTo !== 'number' || valueTo <= start) {
    faults.push(fault(at('valueTo'), `must be more than ${start}, where the tier begins`))
  }
  return faults
}

function readPercentage(price: Doc): ModelRead {
  const { percentage: percent } = price
  const [least, most] = [valuesOf(price, 'minCost')[0], valuesOf(price, 'maxCost')[0]]
  const faults: FaultDetail[] = []
  if (typeof percent !== 'number' || percent < 0) faults.push(fault('percentage', 'is needed, and not negative'))
  const problem = least === undefined ? undefined : typeof least === 'number' ? costProblem(least) : 'must be a number'
  if (problem) faults.push(fault(`${uses} minCost`, problem))
  if (typeof least === 'number' && typeof most === 'number' && least > most) {
    faults.push(fault(`${uses} minCost`, `must not be more than maxCost, ${most}`))
  }
  if (measureOf(price['unitOfMeasure'] ?? { units: 'event' }) !== 'event') {
    faults.push(fault('unitOfMeasure', 'a percentage is of usage that is counted in events'))
  }
  if (faults.length > 0) return { faults }
  const floor = typeof least === 'number' ? { least: microOf(least)! } : {}
  return { model: { name: 'percentage', percent: percent as number, ...floor }, faults }
}

/** Tiers and packages are of something. */
function unitFaults(price: Doc): FaultDetail[] {
  const size = measured(price['unitOfMeasure'])
  return size && size.count > 0 ? [] : [fault('unitOfMeasure', 'must be a known unit and more than none of it')]
}

function measureOf(quantity: Json): string | undefined {
  return measured(quantity)?.measure
}

function costProblem(value: number): string | undefined {
  return value < 0 ? 'must not be negative' : amountProblem(value)
}

function fault(at: string, problem: string): FaultDetail {
  return { at, problem }
}
