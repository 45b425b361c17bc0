import { entity } from '../common/entity.ts'
import { money } from '../common/money.ts'
import { billingAccountRef, productRef } from '../common/product-refs.ts'
import { quantity } from '../common/quantity.ts'
import { defineResource } from '../core/define-resource.ts'
import { derivedIds } from '../core/derived-id.ts'
import { type Doc, docsIn, isDoc } from '../core/json.ts'
import { microOf, numberOf } from '../core/money.ts'
import { about, classOf, dateTime, flag, integer, listOf, number, text } from '../core/schema.ts'
import { usageBucketRef } from './usage-class.ts'

const chargeLine = classOf(
  'UsageChargeLine',
  {
    usageType: text('Kind of use.'),
    usageRatingTag: text('usage, included usage or non included usage.'),
    taxCategory: text('Kind of tax.'),
    taxRate: number('Rate of the tax, in percent.'),
    correctionOf: dateTime('Start of the period, billed already, of which this corrects what was charged.'),
    prepaid: flag('True when balances have paid for it, so that no bill charges it.'),
    count: integer('How many usages; for a correction, how many more.'),
    quantity: about(quantity, 'How much was charged for, or included.'),
    amount: about(money, 'What they cost together, without tax, exact to six decimals.'),
  },
  { description: 'What uses of one kind cost together.', plain: true },
)

const schema = classOf(
  'UsageCharge',
  {
    ...entity,
    usageBucket: about(usageBucketRef, 'The account and the period with which it is billed.'),
    billingAccount: about(billingAccountRef, 'The account that pays.'),
    product: about(productRef, 'The product that was used.'),
    usageCount: integer('How many usages.'),
    charge: listOf(chargeLine, 'What they cost, by kind and tax.'),
  },
  { description: 'What the use of one product in one billing period costs, summed up for the bill.' },
)

export const usageCharge = defineResource({
  kind: 'UsageCharge',
  schema,
  description:
    'What the use of a product in a billing period costs: the sum of its rated usage, exact to the millionth.',
  mandatory: ['usageBucket', 'product'],
  events: { create: null, attributeValueChange: null, delete: null },
  search: ['usageBucket.id', 'billingAccount.id', 'product.id'],
  example: {
    '@type': 'UsageCharge',
    usageBucket: { '@type': 'UsageBucketRef', id: 'bucket-1' },
    billingAccount: { '@type': 'BillingAccountRef', id: 'acc-1' },
    product: { '@type': 'ProductRef', id: 'line-1' },
    usageCount: 1,
    charge: [
      {
        usageType: 'voice',
        usageRatingTag: 'usage',
        taxCategory: 'VAT',
        taxRate: 19,
        count: 1,
        quantity: { amount: 78, units: 'second' },
        amount: { unit: 'EUR', value: 0.813 },
      },
    ],
  },
})

/** The identifier of what a product costs in a bucket. */
export function usageChargeId(bucket: string, product: string): string {
  return chargeId(bucket, product)
}

const chargeId = derivedIds('charge')

/** What a part of one usage adds. */
export interface Charge {
  readonly usageType?: string
  readonly tag: string
  readonly taxCategory?: string
  readonly taxRate: number
  /** Start of the period that has been billed, when this corrects what was charged there. */
  readonly correctionOf?: string
  /** Balances have paid for it. */
  readonly prepaid?: true
  readonly units: number
  readonly measure: string
  readonly currency: string
  readonly micro: bigint
}

/** Charges of one usage, of which those that go on one line are one: the usage is counted there once. */
export function together(charges: readonly Charge[]): Charge[] {
  const lines: Charge[] = []
  for (const charge of charges) {
    const at = lines.findIndex((line) => areOnLine(line, charge))
    const line = lines[at]
    if (line) lines[at] = { ...line, units: line.units + charge.units, micro: line.micro + charge.micro }
    else lines.push(charge)
  }
  return lines
}

/** The charges of a product with so many usages more in them. @param lines what these come to, and how many are on each */
export function added(all: Doc, lines: readonly ChargeLine[], usages: number): Doc {
  const charge = lines.reduce(
    (lines, { charge, count }) => withCharge(lines, charge, count),
    [...docsIn(all['charge'])],
  )
  return { ...all, usageCount: countOf(all['usageCount']) + usages, charge }
}

/** What charges of many usages come to on one line, and how many usages are on it: less than none, where more go than come. */
export class ChargeLine {
  /** The line's own, which grows. */
  readonly #charge: { -readonly [Name in keyof Charge]: Charge[Name] }
  #count: number

  constructor(charge: Charge, count: number) {
    this.#charge = { ...charge }
    this.#count = count
  }

  get charge(): Charge {
    return this.#charge
  }

  get count(): number {
    return this.#count
  }

  add(units: number, micro: bigint, count: number): void {
    this.#charge.units += units
    this.#charge.micro += micro
    this.#count += count
  }
}

/** Adds a charge to the line that it goes on. @param by -1 when it is taken away */
export function sumUp(lines: ChargeLine[], charge: Charge, by: 1 | -1 = 1): void {
  sumUpAmount(lines, charge, charge, by)
}

/** The same of a charge that comes to another amount. */
export function sumUpAmount(
  lines: ChargeLine[],
  charge: Charge,
  { units, micro }: Pick<Charge, 'units' | 'micro'>,
  by: 1 | -1 = 1,
): void {
  const [more, moreMicro] = by > 0 ? [units, micro] : [-units, -micro]
  const line = lines.find((one) => areOnLine(one.charge, charge))
  if (line) line.add(more, moreMicro, by)
  else lines.push(new ChargeLine({ ...charge, units: more, micro: moreMicro }, by))
}

/** The charges of a product when usages cost something else than before; lines of which nothing is left are gone. */
export function adjusted(all: Doc, changes: readonly ChargeLine[]): Doc {
  const lines = changes.reduce((lines, { charge, count }) => withCharge(lines, charge, count), docsIn(all['charge']))
  return { ...all, charge: lines.filter((line) => !isNothing(line)) }
}

function isNothing({ count, quantity, amount }: Doc): boolean {
  return count === 0 && (quantity as Doc)['amount'] === 0 && (amount as Doc)['value'] === 0
}

/** @param by how many usages more, or less, are on it */
function withCharge(lines: readonly Doc[], charge: Charge, by: number): Doc[] {
  const at = lines.findIndex((line) => isSameLine(line, charge))
  const before: Doc = lines[at] ?? {}
  const counted: Doc = isDoc(before['quantity']) ? before['quantity'] : {}
  const amount: Doc = isDoc(before['amount']) ? before['amount'] : {}
  const line: Doc = {
    ...lineFor(charge),
    count: countOf(before['count']) + by,
    quantity: { amount: countOf(counted['amount']) + charge.units, units: charge.measure },
    amount: { unit: charge.currency, value: numberOf(microOf(countOf(amount['value']))! + charge.micro) },
  }
  return at < 0 ? [...lines, line] : lines.with(at, line)
}

/** What the charges on a line have in common. */
function lineFor({ usageType, tag, taxCategory, taxRate, correctionOf, prepaid }: Charge): Doc {
  return {
    ...(usageType !== undefined && { usageType }),
    usageRatingTag: tag,
    ...(taxCategory !== undefined && { taxCategory }),
    taxRate,
    ...(correctionOf !== undefined && { correctionOf }),
    ...(prepaid !== undefined && { prepaid }),
  }
}

/** What charges on one line have in common. */
type LineOf = {
  readonly [Name in Exclude<keyof Charge, 'units' | 'micro'>]?: unknown
}

function isSameLine(line: Doc, charge: Charge): boolean {
  const { usageType, usageRatingTag: tag, taxCategory, taxRate, correctionOf, prepaid } = line
  const [measure, currency] = [(line['quantity'] as Doc)['units'], (line['amount'] as Doc)['unit']]
  return areOnLine({ usageType, tag, taxCategory, taxRate, correctionOf, prepaid, measure, currency }, charge)
}

/** Whether charges go on one line. Of seconds and bytes, or of two currencies, there is no sum. */
function areOnLine(one: LineOf, other: LineOf): boolean {
  return (
    one.usageType === other.usageType &&
    one.tag === other.tag &&
    one.taxCategory === other.taxCategory &&
    one.taxRate === other.taxRate &&
    one.correctionOf === other.correctionOf &&
    one.prepaid === other.prepaid &&
    one.measure === other.measure &&
    one.currency === other.currency
  )
}

function countOf(value: Doc[string] | undefined): number {
  return typeof value === 'number' ? value : 0
}
