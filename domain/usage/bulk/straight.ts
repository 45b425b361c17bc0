import { periodAt } from '../../common/time/billing-period.ts'
import type { Attempt } from '../../core/attempt.ts'
import type { PlanNew } from '../../core/define-resource.ts'
import { Fault } from '../../core/fault.ts'
import { type Doc, docsIn, isDoc, jsonTogether } from '../../core/json.ts'
import type { Tally } from '../../core/tally.ts'
import { isPaidAhead } from '../../prepay/unit-balances.ts'
import { rate } from '../../rating/rate.ts'
import { referencesOf } from '../rate-usage.ts'
import { partsOf } from '../rated-parts.ts'
import { knownTerms, type Manner, type RatingTerms, ratingTerms } from '../rating-terms.ts'
import { openBucket } from '../usage-bucket.ts'
import { consumptionOf, recordOf, type UsageRecord } from '../usage-record.ts'
import { bucketWith, chargesOf, chargeWith, UsageSum } from '../usage-sum.ts'

/** Terms under which what a usage costs depends on nothing but itself. */
interface Straight {
  readonly terms: RatingTerms
  readonly refers: ReturnType<typeof referencesOf>
  /** These as JSON. */
  readonly text: string
  /** What came to it since that was planned last. */
  sum?: UsageSum | undefined
}

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
    const usageType = typeof doc['usageType'] === 'string' ? doc['usageType'] : undefined
    const manner = { rule, usageType }
    const terms = knownTerms(record, manner, this.#tally)
    if (terms && this.#known.has(terms)) return this.#rated(id, doc, record, this.#known.get(terms))
    return this.#straightFor(record, manner).then((straight) => this.#rated(id, doc, record, straight))
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
    const { refers, terms } = straight
    const { catalog } = terms
    const rated = rate(consumptionOf(record), catalog.tariff, catalog.bandAt)
    if ('code' in rated || rated.reprices) return undefined
    const { at } = this.#attempt
    const facts = { measure: record.measure, at, product: refers.product, bucketOf: none }
    const parts = partsOf(rated, catalog, facts)
    const own: Doc = { '@type': 'Usage', ...doc, id }
    const after: Doc = { ...own, status: 'rated', receivedDate: at, ratedProductUsage: parts }
    const text = jsonTogether(after, straight.text)
    Object.assign(after, refers)
    const charges = chargesOf(after, parts)
    this.#plan(id, after, text)
    if (straight.sum) straight.sum.add(charges)
    else {
      straight.sum = new UsageSum(after, charges)
      this.#summed.add(straight)
    }
    return after
  }
}

const none: ReadonlyMap<string, string> = new Map()
