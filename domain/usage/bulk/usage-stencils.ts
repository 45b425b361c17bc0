import type { Doc } from '../../core/json.ts'
import { numberOf, percentageOf } from '../../core/money.ts'
import { isPlainText, type Place, Stencil } from '../../core/stencil.ts'
import type { Rated } from '../../rating/rate.ts'
import type { ReadyTariff } from '../../rating/tariffs-kept.ts'
import { tariffTypeOf } from '../rated-parts.ts'
import type { Charge } from '../usage-charge.ts'
import type { FlatShape } from './flat-record.ts'

/** Usage of one shape at one price: its words, and what it is charged as. */
export interface Priced {
  readonly stencil: Stencil
  /** In percent. */
  readonly taxRate: number
  /** That of one of it: others are so many units at so much. */
  readonly charge: Charge
  /** What it has come to so far, in micro-units, as texts: without tax, and with it. */
  readonly amounts: Map<bigint, AmountTexts>
}

type AmountTexts = readonly [amount: string, withTax: string]

/** Amounts of one price that are remembered: calls of one price mostly cost one of a few hundred. */
const mostAmounts = 1000

const received: readonly Place[] = [['receivedDate'], ['ratedProductUsage', 0, 'ratingDate']]

/** Whose usage is, and with what it is billed, as `referencesOf` says. */
const whose: readonly (readonly Place[])[] = [
  [
    ['product', 'id'],
    ['ratedProductUsage', 0, 'productRef', 'id'],
  ],
  [['billingAccount', 'id']],
  [['billingPeriod', 'startDateTime']],
  [['billingPeriod', 'endDateTime']],
  [['usageBucket', 'id']],
  [['usageBucket', 'billingPeriod', 'startDateTime']],
  [['usageBucket', 'billingPeriod', 'endDateTime']],
]

const cost: readonly (readonly Place[])[] = [
  [['ratedProductUsage', 0, 'taxExcludedRatingAmount', 'value']],
  [['ratedProductUsage', 0, 'taxIncludedRatingAmount', 'value']],
  [['ratedProductUsage', 0, 'chargedQuantity', 'amount']],
]

/** The values that usage of one commit and one subscriber shares; undefined when one of them is not plain. */
export function sharedValues(at: string, refers: Doc): readonly string[] | undefined {
  const values = whose.map(([place]) =>
    String(place!.reduce<unknown>((value, step) => (value as Doc)[step as string], refers)),
  )
  return values.every(isPlainText) ? [at, ...values] : undefined
}

/** The values of its own of a usage of which there is one part, in the order of the gaps of its stencil. */
export function ownValues(id: string, { parts: [part] }: Rated, priced: Priced, said: readonly string[]): string[] {
  const { micro, units } = part!
  const [amount, withTax] = priced.amounts.get(micro) ?? amountTexts(micro, priced)
  return [id, amount, withTax, String(units), ...said]
}

function amountTexts(micro: bigint, { taxRate, amounts }: Priced): AmountTexts {
  const texts = [String(numberOf(micro)), String(numberOf(micro + percentageOf(micro, taxRate)))] as const
  if (amounts.size < mostAmounts) amounts.set(micro, texts)
  return texts
}

/** More than that are no sort of usage of which there is much. */
const most = 1000

/** The stencils of usage of one shape, by its price and the band in which it is. */
export class UsageStencils {
  readonly #shape: FlatShape
  readonly #known = new WeakMap<ReadyTariff, Map<string, Map<string, Priced>>>()
  #count = 0

  constructor(shape: FlatShape) {
    this.#shape = shape
  }

  /** What is known of usage that is rated so. */
  find(catalog: ReadyTariff, { zone, charged }: Rated): Priced | undefined {
    return this.#known.get(catalog)?.get(zone)?.get(tariffTypeOf(charged))
  }

  /** Lets usage that is rated so be told by its values. @param usage one of it @param charge what it is charged as */
  keep(catalog: ReadyTariff, { zone, charged }: Rated, usage: Doc, charge: Charge): void {
    if (this.#count++ >= most) return
    const own = [[['id']], ...cost, ...this.#shape.places.map((place) => [place])]
    const stencil = new Stencil(usage, own, [received, ...whose])
    const zones = this.#known.get(catalog) ?? new Map<string, Map<string, Priced>>()
    const types = zones.get(zone) ?? new Map<string, Priced>()
    types.set(tariffTypeOf(charged), { stencil, charge, taxRate: charge.taxRate, amounts: new Map() })
    zones.set(zone, types)
    this.#known.set(catalog, zones)
  }
}
