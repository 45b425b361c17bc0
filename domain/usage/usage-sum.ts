import type { Consequence, Reader } from '../core/define-resource.ts'
import { type Doc, docsIn } from '../core/json.ts'
import { amountOf } from '../core/money.ts'
import { added, type Charge, ChargeLine, sumUp, sumUpAmount, together, usageChargeId } from './usage-charge.ts'

/** What usages of one product in one bucket come to: one of them, or many of one commit. */
export class UsageSum {
  /** One of the usages; they have all in common that says whose they are. */
  readonly usage: Doc
  readonly #lines: ChargeLine[]
  #count = 1

  constructor(usage: Doc, charges: readonly Charge[]) {
    this.usage = usage
    this.#lines = charges.map((charge) => new ChargeLine(charge, 1))
  }

  get count(): number {
    return this.#count
  }

  get lines(): readonly ChargeLine[] {
    return this.#lines
  }

  /** One more usage. @param charges each on a line of its own */
  add(charges: readonly Charge[]): void {
    this.#count++
    for (const charge of charges) sumUp(this.#lines, charge)
  }

  /** One more usage, which is charged as another one was, for so much. */
  addAlike(charge: Charge, amount: Pick<Charge, 'units' | 'micro'>): void {
    this.#count++
    sumUpAmount(this.#lines, charge, amount)
  }
}

/** The bucket is written with each usage: who closes it either comes before, or sees the usage. */
export async function bucketWith({ usage, count }: UsageSum, read: Reader): Promise<Consequence> {
  const { usageBucket, billingAccount } = usage
  const bucket = usageBucket as Doc
  const [kind, id] = ['UsageBucket', String(bucket['id'])]
  if (await read.get(kind, id)) {
    return { kind, id, change: (doc) => ({ ...doc, usageCount: Number(doc['usageCount']) + count }) }
  }
  const [part] = docsIn(usage['ratedProductUsage'])
  const create: Doc = {
    billingAccount: billingAccount!,
    billingPeriod: bucket['billingPeriod']!,
    state: 'open',
    currency: amountOf(part!['taxExcludedRatingAmount'])!.currency,
    usageCount: count,
  }
  return { kind, id, create }
}

/** What a product costs in a bucket, with these usages. */
export async function chargeWith({ usage, lines, count }: UsageSum, read: Reader): Promise<Consequence> {
  const { product, billingAccount, usageBucket } = usage
  const kind = 'UsageCharge'
  const id = usageChargeId(String((usageBucket as Doc)['id']), String((product as Doc)['id']))
  if (await read.get(kind, id)) return { kind, id, change: (doc) => added(doc, lines, count) }
  const fresh: Doc = { usageBucket: usageBucket!, billingAccount: billingAccount!, product: product! }
  return { kind, id, create: added(fresh, lines, count) }
}

/** What a usage adds to the charges of its product: parts of it that go on one line are one. */
export function chargesOf(usage: Doc, parts: readonly Doc[]): Charge[] {
  return together(parts.map((part) => chargeOf(usage, part)))
}

function chargeOf({ usageType, balanceDebit }: Doc, part: Doc): Charge {
  const { currency, micro } = amountOf(part['taxExcludedRatingAmount'])!
  const { amount, units } = part['chargedQuantity'] as Doc
  return {
    ...(typeof usageType === 'string' && { usageType }),
    tag: String(part['usageRatingTag']),
    ...(typeof part['taxCategory'] === 'string' && { taxCategory: part['taxCategory'] }),
    taxRate: Number(part['taxRate']),
    ...(balanceDebit !== undefined && { prepaid: true as const }),
    units: Number(amount),
    measure: String(units),
    currency,
    micro,
  }
}
