import { type Doc, docsIn, isDoc, sameJson } from '../../core/json.ts'
import { microOf, numberOf, percentageOf } from '../../core/money.ts'
import type { StoredResource } from '../../core/ports.ts'
import type { Stencil } from '../../core/stencil.ts'
import { parsed, StencilledResource } from '../../core/stored.ts'
import { type Rated, rate } from '../../rating/rate.ts'
import type { ReadyTariff } from '../../rating/tariffs-kept.ts'
import { referencesOf } from '../rate-usage.ts'
import { partsOf, tariffTypeOf } from '../rated-parts.ts'
import { knownTerms, type RatingTerms, ratingTerms } from '../rating-terms.ts'
import type { Charge } from '../usage-charge.ts'
import { specificationOf } from '../usage-identity.ts'
import { consumptionOf, recordIn, type UsageRecord } from '../usage-record.ts'
import type { FreshUses } from './fresh-uses.ts'
import { ReratedForm, UsageForm, undated } from './usage-form.ts'

/** A usage that costs something else, or the same as before (then there is no `after`). */
export interface StraightChange {
  readonly before: StencilledResource
  readonly after?: StencilledResource
  readonly bucket: string
  readonly was: Charge
  readonly is: Charge
}

/** What becomes of usage of one stencil at one price. */
interface Turn {
  readonly to: ReratedForm
  /** In percent. */
  readonly taxRate: number
  /** Whether its part says the same as before, but for what it costs. */
  readonly isSame: boolean
}

const forms = new WeakMap<Stencil, UsageForm | 'none'>()
/** By the tariff by which it is rated again. */
const turns = new WeakMap<ReadyTariff, Map<Stencil, Map<string, Turn | 'none'>>>()

/** What usage of a stencil says; undefined where it has to be looked at as a document. */
export function formOf(stored: StoredResource): UsageForm | undefined {
  if (!(stored instanceof StencilledResource)) return undefined
  const known = forms.get(stored.stencil) ?? UsageForm.of(stored.stencil) ?? 'none'
  forms.set(stored.stencil, known)
  return known === 'none' ? undefined : known
}

/**
 * Rates usage again of which nobody makes a document: what it costs depends on nothing but itself, no allowance, counter or balance, and
 * its bucket is open. It comes to what rating it again as a document comes to.
 */
export class StraightRerating {
  readonly #read: FreshUses
  readonly #at: string
  readonly #rules = new Map<UsageForm, Doc | undefined>()
  readonly #open = new Map<string, boolean>()

  constructor(read: FreshUses, at: string) {
    this.#read = read
    this.#at = at
  }

  /** Undefined when it has to be rated as a document. */
  take(one: StencilledResource, form: UsageForm): StraightChange | undefined | Promise<StraightChange | undefined> {
    const bucket = form.bucketOf(one.values)
    const [rule, isOpen] = [this.#rules.get(form), this.#open.get(bucket)]
    if (isOpen === false || (rule === undefined && this.#rules.has(form))) return undefined
    if (rule === undefined || isOpen === undefined) return this.#lookUp(form, bucket).then(() => this.take(one, form))
    // What somebody has given back is there for whoever comes next.
    if (this.#read.shares.hasSpare) return undefined
    const record = recordIn(form.saidOf(one.values), rule, form.receivedOf(one.values))
    if ('code' in record) return undefined
    const manner = { rule, usageType: form.usageType }
    const terms = knownTerms(record, manner, this.#read)
    if (terms) return this.#rated(one, form, record, terms)
    return ratingTerms(record, manner, this.#read).then((terms) =>
      'code' in terms ? undefined : this.#rated(one, form, record, terms),
    )
  }

  async #lookUp(form: UsageForm, bucket: string): Promise<void> {
    const rule = (await specificationOf(form.specification, this.#read))?.['ratingRule']
    this.#rules.set(form, isDoc(rule) ? rule : undefined)
    this.#open.set(bucket, (await this.#read.get('UsageBucket', bucket))?.['state'] === 'open')
  }

  #rated(
    one: StencilledResource,
    form: UsageForm,
    record: UsageRecord,
    terms: RatingTerms,
  ): StraightChange | undefined {
    const { product, catalog, included, countIds } = terms
    if (included.length > 0 || countIds.length > 0 || product['id'] !== form.productOf(one.values)) return undefined
    const rated = rate(consumptionOf(record), catalog.tariff, catalog.bandAt)
    const turn = 'code' in rated ? undefined : this.#turnOf(one, form, record, terms, rated)
    if (!turn || 'code' in rated) return undefined
    const { micro, units } = rated.parts[0]!
    const numbers = [numberOf(micro), numberOf(micro + percentageOf(micro, turn.taxRate)), units]
    const before = form.costOf(one.values)
    const [was, is] = [form.chargeOf(before[2], microOf(before[0])!), turn.to.form.chargeOf(units, micro)]
    const common = { before: one, bucket: form.bucketOf(one.values), was, is }
    if (turn.isSame && numbers.every((number, i) => number === before[i])) return common
    return { ...common, after: turn.to.turned(one, this.#at, numbers) }
  }

  #turnOf(
    one: StencilledResource,
    form: UsageForm,
    record: UsageRecord,
    terms: RatingTerms,
    rated: Rated,
  ): Turn | undefined {
    const { catalog } = terms
    const ofTariff = turns.get(catalog) ?? new Map<Stencil, Map<string, Turn | 'none'>>()
    turns.set(catalog, ofTariff)
    const ofStencil = ofTariff.get(form.stencil) ?? new Map<string, Turn | 'none'>()
    ofTariff.set(form.stencil, ofStencil)
    if (rated.reprices || rated.parts.length !== 1 || rated.charged.length === 0) return undefined
    const key = `${rated.zone} ${record.measure} ${tariffTypeOf(rated.charged)}`
    const known = ofStencil.get(key) ?? this.#turned(one, record, terms, rated) ?? 'none'
    ofStencil.set(key, known)
    return known === 'none' ? undefined : known
  }

  /** What the general way makes of one of such usage. */
  #turned(one: StencilledResource, { measure }: UsageRecord, terms: RatingTerms, rated: Rated): Turn | undefined {
    const usage = parsed(one)
    const { product } = referencesOf(terms, { id: '', period: terms.period })
    const parts = partsOf(rated, terms.catalog, { measure, at: this.#at, product, bucketOf: new Map() })
    const to = ReratedForm.of(one.stencil, { ...usage, status: 'rerated', ratedProductUsage: parts })
    if (!to) return undefined
    const same = sameJson(...([docsIn(usage['ratedProductUsage']), parts].map(costless) as [Doc[], Doc[]]))
    return { to, taxRate: Number(parts[0]!['taxRate']), isSame: same }
  }
}

function costless(parts: readonly Doc[]): Doc[] {
  return parts.map(undated).map(({ taxExcludedRatingAmount, taxIncludedRatingAmount, chargedQuantity, ...part }) => {
    const [excluded, included, quantity] = [taxExcludedRatingAmount, taxIncludedRatingAmount, chargedQuantity] as Doc[]
    return { ...part, units: [excluded!['unit']!, included!['unit']!, quantity!['units']!] }
  })
}
