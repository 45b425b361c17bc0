import { type Doc, docsIn, isDoc, type Json } from '../../core/json.ts'
import { type Place, Stencil } from '../../core/stencil.ts'
import { StencilledResource } from '../../core/stored.ts'
import type { Charge } from '../usage-charge.ts'
import type { Saying } from '../usage-record.ts'
import { chargesOf } from '../usage-sum.ts'

type Values = readonly string[]

/** What of a usage is where, when its one part costs something that nothing else has a share in. */
const [part, cost] = [
  ['ratedProductUsage', 0] as const,
  [
    ['ratedProductUsage', 0, 'taxExcludedRatingAmount', 'value'],
    ['ratedProductUsage', 0, 'taxIncludedRatingAmount', 'value'],
    ['ratedProductUsage', 0, 'chargedQuantity', 'amount'],
  ] as const,
]
const [rated, ofProduct]: readonly Place[] = [
  [...part, 'ratingDate'],
  [...part, 'productRef', 'id'],
]
const inPart = new Set([...cost, rated, ofProduct].map((place) => place!.join('.')))

/** What says the same of all usage of a stencil. */
const constant = ['@type', 'status', 'usageType', 'usageSpecification']

/** What usage has that is paid for, shared out or corrected. */
const particular = ['outOfOrder', 'balanceDebit', 'reserveBalance', 'correctionBucket']

/** Usage of one stencil, as those see it who rate it again. */
export class UsageForm {
  readonly stencil: Stencil
  readonly usageType: string | undefined
  readonly #date: (values: Values) => Json
  readonly #received: (values: Values) => Json
  readonly #bucket: (values: Values) => Json
  readonly #product: (values: Values) => Json
  readonly #cost: readonly ((values: Values) => Json)[]
  readonly #characteristics = new Map<Json | undefined, (values: Values) => Json>()
  readonly #charge: Charge

  /** Undefined for usage that has to be looked at as a document. */
  static of(stencil: Stencil): UsageForm | undefined {
    const { sample, gaps, own } = stencil
    // Those of a database have no values in common with others.
    if (own < gaps.length) return undefined
    const [only, ...others] = docsIn(sample['ratedProductUsage'])
    const isPlain = others.length === 0 && only?.['usageRatingTag'] === 'usage' && isDoc(sample['usageBucket'])
    if (!only || !isPlain || particular.some((name) => sample[name] !== undefined)) return undefined
    if (['ratingTier', 'usageCounter', 'bucket'].some((name) => only[name] !== undefined)) return undefined
    const isOtherwise = (place: Place) =>
      constant.includes(String(place[0])) || (place[0] === part[0] && !inPart.has(place.join('.')))
    return gaps.some(({ places }) => places.some(isOtherwise)) ? undefined : new UsageForm(stencil)
  }

  private constructor(stencil: Stencil) {
    this.stencil = stencil
    const { sample } = stencil
    this.usageType = typeof sample['usageType'] === 'string' ? sample['usageType'] : undefined
    this.#date = reader(stencil, ['usageDate'])
    this.#received = reader(stencil, ['receivedDate'])
    this.#bucket = reader(stencil, ['usageBucket', 'id'])
    this.#product = reader(stencil, ['product', 'id'])
    this.#cost = cost.map((place) => reader(stencil, place))
    for (const [i, { name }] of docsIn(sample['usageCharacteristic']).entries()) {
      // Of two of one name the first counts.
      if (this.#characteristics.has(name)) continue
      this.#characteristics.set(name, reader(stencil, ['usageCharacteristic', i, 'value']))
    }
    this.#charge = chargesOf(sample, docsIn(sample['ratedProductUsage']))[0]!
  }

  /** The specification of its usage. */
  get specification(): Doc {
    return { usageSpecification: this.stencil.sample['usageSpecification']! }
  }

  dateOf(values: Values): string {
    return String(this.#date(values))
  }

  receivedOf(values: Values): string {
    return String(this.#received(values))
  }

  bucketOf(values: Values): string {
    return String(this.#bucket(values))
  }

  productOf(values: Values): string {
    return String(this.#product(values))
  }

  /** What was used, when and by whom. */
  saidOf(values: Values): Saying {
    return { usageDate: this.dateOf(values), valueOf: (name) => this.#characteristics.get(name)?.(values) }
  }

  /** Its amounts without and with tax, and its units. */
  costOf(values: Values): readonly [excluded: number, included: number, units: number] {
    const [excluded, included, units] = this.#cost
    return [Number(excluded!(values)), Number(included!(values)), Number(units!(values))]
  }

  /** What it is charged as, of so many units at so much. */
  chargeOf(units: number, micro: bigint): Charge {
    return { ...this.#charge, units, micro }
  }
}

/** Reads what stands at a place in documents of a stencil. */
function reader({ sample, gaps }: Stencil, place: Place): (values: Values) => Json {
  const key = place.join('.')
  const at = gaps.findIndex(({ places }) => places.some((one) => one.join('.') === key))
  if (at >= 0) return gaps[at]!.isText ? (values) => values[at]! : (values) => JSON.parse(values[at]!) as Json
  const always = place.reduce<Json | undefined>((value, step) => (value as Doc | undefined)?.[step], sample) ?? null
  return () => always
}

/** What usage of one stencil becomes when it costs something else: usage of another one, with most of its values. */
export class ReratedForm {
  readonly form: UsageForm
  readonly #stencil: Stencil
  readonly #kept: readonly number[]

  /** Undefined where that is no such usage. @param after one of it */
  static of(before: Stencil, after: Doc): ReratedForm | undefined {
    const isOutside = (place: Place) => place[0] !== part[0]
    const kept = before.gaps.flatMap(({ places }, i) => {
      const outside = places.filter(isOutside)
      if (outside.length === 0) return []
      const isProduct = outside.some((place) => place.join('.') === 'product.id')
      return [{ i, places: isProduct ? [...outside, ofProduct!] : outside }]
    })
    const stencil = new Stencil(after, [...kept.map(({ places }) => places), [rated!], ...cost.map((one) => [one])])
    const form = UsageForm.of(stencil)
    return (
      form &&
      new ReratedForm(
        form,
        kept.map(({ i }) => i),
      )
    )
  }

  private constructor(form: UsageForm, kept: readonly number[]) {
    this.form = form
    this.#stencil = form.stencil
    this.#kept = kept
  }

  /** The usage, rated again. @param numbers what it costs without and with tax, and its units */
  turned({ id, version, values }: StencilledResource, at: string, numbers: readonly number[]): StencilledResource {
    const those: string[] = []
    for (const i of this.#kept) those.push(values[i]!)
    those.push(at)
    for (const number of numbers) those.push(String(number))
    return new StencilledResource(id, version + 1, this.#stencil, those)
  }
}

/** What a part of a usage says but for when it was rated. */
export function undated({ ratingDate: _, isBilled: __, ...rest }: Doc): Doc {
  return rest
}
