import { periodAt } from '../../common/time/billing-period.ts'
import type { Attempt } from '../../core/attempt.ts'
import type { PlanNew } from '../../core/define-resource.ts'
import { Fault } from '../../core/fault.ts'
import { type Doc, docsIn, isDoc, jsonTogether } from '../../core/json.ts'
import type { Stencil } from '../../core/stencil.ts'
import type { Tally } from '../../core/tally.ts'
import { isPaidAhead } from '../../prepay/unit-balances.ts'
import { type Rated, rate } from '../../rating/rate.ts'
import { referencesOf } from '../rate-usage.ts'
import { partsOf } from '../rated-parts.ts'
import { covers, knownTerms, type Manner, type RatingTerms, ratingTerms } from '../rating-terms.ts'
import { openBucket } from '../usage-bucket.ts'
import type { Charge } from '../usage-charge.ts'
import { consumptionOf, recordIn, recordOf, type UsageRecord } from '../usage-record.ts'
import { bucketWith, chargesOf, chargeWith, UsageSum } from '../usage-sum.ts'
import type { FlatRecord, FlatShape } from './flat-record.ts'
import { ownValues, sharedValues } from './usage-stencils.ts'

/** Terms under which what a usage costs depends on nothing but itself. */
interface Straight {
  readonly terms: RatingTerms
  readonly refers: ReturnType<typeof referencesOf>
  /** These as JSON. */
  readonly text: string
  /** These as values of a stencil, once somebody has asked for them; undefined when one is not plain. */
  shared?: { readonly values: readonly string[] | undefined }
  /** What came to it since that was planned last. */
  sum?: UsageSum | undefined
}

/** Plans a usage that is a stencil with values. */
export type PlanFilled = (id: string, stencil: Stencil, values: readonly string[], shared: readonly string[]) => void

/** What a record may say of a usage, if it is to be the usage that a create makes of it. */
const sayable = ['@type', 'usageType', 'usageSpecification', 'usageDate', 'description', 'usageCharacteristic']

/**
 * Takes the records of a batch that a create would make the very same usage of, without any of what a create has to look after:
 * no allowance, counter or balance that depends on the order, nobody who is paid besides, nothing that is not at hand. A file is
 * full of them. What they come to is summed up, and planned with `settle`, which has to come before any other create.
 */
export class StraightRating {
  readonly #attempt: Attempt
  readonly #tally: Tally
  readonly #specification: Doc
  readonly #rule: Doc | undefined
  readonly #plan: PlanNew
  readonly #known = new WeakMap<RatingTerms, Straight | undefined>()
  /** What is known already of whom flat records of a shape name, by the number that they use. */
  readonly #bySubscriber = new Map<FlatShape, Map<string, Straight[]> | undefined>()
  readonly #summed = new Set<Straight>()

  /**
   * @param specification of the records, as the tally has it
   * @param plan plans a usage that is new
   */
  constructor(attempt: Attempt, tally: Tally, specification: Doc, plan: PlanNew) {
    this.#attempt = attempt
    this.#tally = tally
    this.#specification = specification
    this.#plan = plan
    const rule = specification['ratingRule']
    const isPlain = isDoc(rule) && docsIn(rule['derivedRuns']).length === 0 && attempt.core.references !== 'strict'
    this.#rule = isPlain ? rule : undefined
  }

  /**
   * Plans a usage whose identifier nobody has ever had; undefined when it has to be created as any other. What it waits for is
   * there for all others of its terms.
   */
  take(id: string, doc: Doc): Doc | undefined | Promise<Doc | undefined> {
    const rule = this.#rule
    if (!rule || !this.#isSayable(doc)) return undefined
    const record = recordOf(doc, rule, this.#attempt.at)
    if ('code' in record) return undefined
    const manner = mannerOf(doc, rule)
    const terms = knownTerms(record, manner, this.#tally)
    if (terms && this.#known.has(terms)) return this.#rated(id, doc, record, this.#known.get(terms))
    return this.#straightFor(record, manner).then((straight) => this.#rated(id, doc, record, straight))
  }

  /** The same for a record that is nothing but its values; false when it has to be created as any other. */
  takeFlat(flat: FlatRecord, plan: PlanFilled): boolean | Promise<boolean> {
    const rule = this.#rule
    const straights = rule && this.#straightsOf(flat.shape)
    if (!straights) return false
    const record = recordIn(flat, rule, this.#attempt.at)
    if ('code' in record) return false
    const { subscriber } = record
    const known = straights.get(subscriber)?.find(({ terms }) => covers(terms, record))
    if (known) return this.#filled(flat, record, known, plan)
    return this.#straightFor(record, mannerOf(flat.shape.stencil.sample, rule)).then((straight) => {
      if (!straight) return false
      straights.set(subscriber, [...(straights.get(subscriber) ?? []), straight])
      return this.#filled(flat, record, straight, plan)
    })
  }

  /** Undefined for a shape of usage that has to be created as any other. */
  #straightsOf(shape: FlatShape): Map<string, Straight[]> | undefined {
    const all = this.#bySubscriber
    if (!all.has(shape)) all.set(shape, this.#isSayable(shape.stencil.sample) ? new Map() : undefined)
    return all.get(shape)
  }

  /** Plans what the usages that were taken come to. */
  async settle(): Promise<void> {
    for (const straight of this.#summed) {
      const { sum } = straight
      straight.sum = undefined
      if (!sum) continue
      await this.#tally.follow(await bucketWith(sum, this.#tally))
      await this.#tally.follow(await chargeWith(sum, this.#tally))
    }
    this.#summed.clear()
  }

  #isSayable(doc: Doc): boolean {
    for (const name in doc) if (!sayable.includes(name)) return false
    const { usageSpecification, usageDate } = doc
    return (
      usageDate !== undefined && isDoc(usageSpecification) && usageSpecification['id'] === this.#specification['id']
    )
  }

  async #straightFor(record: UsageRecord, manner: Manner): Promise<Straight | undefined> {
    try {
      const terms = await ratingTerms(record, manner, this.#tally)
      if ('code' in terms) return undefined
      if (!this.#known.has(terms)) this.#known.set(terms, await this.#straightOf(terms))
      return this.#known.get(terms)
    } catch (error) {
      if (error instanceof Fault) return undefined
      throw error
    }
  }

  async #straightOf(terms: RatingTerms): Promise<Straight | undefined> {
    const { account, cycle, period, included, countIds } = terms
    if (included.length > 0 || countIds.length > 0 || isPaidAhead(account)) return undefined
    const bucket = await openBucket(String(account['id']), period, ({ end }) => periodAt(cycle, end), this.#tally)
    const refers = referencesOf(terms, bucket)
    return { terms, refers, text: JSON.stringify(refers) }
  }

  #rated(id: string, doc: Doc, record: UsageRecord, straight: Straight | undefined): Doc | undefined {
    if (!straight) return undefined
    const { catalog } = straight.terms
    const rated = rate(consumptionOf(record), catalog.tariff, catalog.bandAt)
    if ('code' in rated || rated.reprices) return undefined
    return this.#planned(id, doc, record, rated, straight).after
  }

  /** By the words of what was rated so before, or as the first of its kind, by which others are. */
  #filled(flat: FlatRecord, record: UsageRecord, straight: Straight, plan: PlanFilled): boolean {
    const { catalog } = straight.terms
    const rated = rate(consumptionOf(record), catalog.tariff, catalog.bandAt)
    if ('code' in rated || rated.reprices) return false
    const { id, shape, values } = flat
    straight.shared ??= { values: sharedValues(this.#attempt.at, straight.refers) }
    const { values: shared } = straight.shared
    const priced = shared && shape.rated.find(catalog, rated)
    if (priced) {
      const part = rated.parts[0]!
      plan(id, priced.stencil, ownValues(id, rated, priced, values), shared)
      if (straight.sum) straight.sum.addAlike(priced.charge, part)
      else {
        const { micro, units } = part
        const { after } = this.#told(id, flat.doc, record, rated, straight)
        this.#sumUp(straight, [{ ...priced.charge, micro, units }], after)
      }
      return true
    }
    const { after, charges } = this.#planned(id, flat.doc, record, rated, straight)
    if (shared && rated.parts.length === 1) shape.rated.keep(catalog, rated, after, charges[0]!)
    return true
  }

  #planned(id: string, doc: Doc, record: UsageRecord, rated: Rated, straight: Straight) {
    const { after, text, charges } = this.#told(id, doc, record, rated, straight)
    this.#plan(id, after, text)
    this.#sumUp(straight, charges, after)
    return { after, charges }
  }

  /** The usage as a document and as its text, and what it is charged as. */
  #told(id: string, doc: Doc, record: UsageRecord, rated: Rated, { terms, refers, text: rest }: Straight) {
    const { at } = this.#attempt
    const { catalog } = terms
    const facts = { measure: record.measure, at, product: refers.product, bucketOf: none }
    const parts = partsOf(rated, catalog, facts)
    const own: Doc = { '@type': 'Usage', ...doc, id }
    const after: Doc = { ...own, status: 'rated', receivedDate: at, ratedProductUsage: parts }
    const text = jsonTogether(after, rest)
    Object.assign(after, refers)
    return { after, text, charges: chargesOf(after, parts) }
  }

  /** @param usage one of those that come to it */
  #sumUp(straight: Straight, charges: readonly Charge[], usage: Doc): void {
    if (straight.sum) straight.sum.add(charges)
    else {
      straight.sum = new UsageSum(usage, charges)
      this.#summed.add(straight)
    }
  }
}

function mannerOf({ usageType }: Doc, rule: Doc): Manner {
  return { rule, usageType: typeof usageType === 'string' ? usageType : undefined }
}

const none: ReadonlyMap<string, string> = new Map()
