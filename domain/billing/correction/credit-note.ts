import { idIn } from '../../common/reference.ts'
import type { Deed } from '../../core/act.ts'
import type { Reader } from '../../core/define-resource.ts'
import { derivedId } from '../../core/derived-id.ts'
import { Fault, type FaultDetail } from '../../core/fault.ts'
import { type Doc, docsIn, isDoc, type Json } from '../../core/json.ts'
import { type Amount, amountOf, microIn, moneyOf, roundedToMinor, taxOn } from '../../core/money.ts'
import { isText } from '../../core/query.ts'
import { creditBooking } from '../../ledger/bill-entries.ts'
import { book } from '../../ledger/book.ts'
import { payAgain, spread } from '../../payment/apply-credits.ts'
import type { Credit } from '../../payment/credits.ts'
import { takeNumbers } from '../bill-number-series.ts'
import { rateTotals } from '../rate-totals.ts'
import { credited, writtenOff } from '../settle.ts'

/** A line of a bill that is taken back, wholly or in part. */
export interface TakenBack {
  readonly rate: string
  /** Without tax; what is left of the line, when absent. */
  readonly amount?: Doc
}

/** What lines of a bill, named with a part of each or without, are to be taken back. */
export function takenBackIn(lines: Json | undefined): readonly TakenBack[] {
  return docsIn(lines).map(({ rate, amount }) => ({ rate: idIn(rate) ?? '', ...(isDoc(amount) && { amount }) }))
}

/** A credit note with all that has to be written for it. */
export interface CreditNote {
  readonly note: Doc
  readonly rates: readonly Doc[]
  readonly deeds: readonly Deed[]
}

const most = 100_000

/**
 * Takes back lines of a bill that was sent: a bill of its own, with a number of its own, that reverses the amounts and, at the
 * rates of then, the tax. All that is taken back of a bill is taxed as one sum, so that in the end not a cent is left
 * (`usage-billing` 3.4, 7; P-10). It takes back what is still to be paid of the bill, then what was given up of it; the rest goes to
 * others that are open, then is to the customer's credit.
 * @param lines all that is left of the bill, when empty
 * @param key tells this credit note from others of the bill
 * @throws Fault ruleViolated when the bill was not sent, or more would be taken back than was charged
 */
export async function creditNoteOf(
  billId: string,
  lines: readonly TakenBack[],
  key: string,
  reason: string,
  at: string,
  read: Reader,
): Promise<CreditNote> {
  const bill = await read.get('CustomerBill', billId)
  const problem = bill ? notCreditable(bill) : 'does not exist'
  if (!bill || problem) throw new Fault('ruleViolated', [{ at: 'bill', problem: `${billId} ${problem}` }])
  const original = await ratesOf(billId, read)
  const earlier = await ratesOfEarlier(billId, read)
  const parts = partsOf(original, earlier, lines)
  const id = derivedId(['credit note', billId, key])
  const { currency } = amountOf(bill['taxIncludedAmount'])!
  const taxes = taxesOf(original, earlier, parts, currency)
  const net = parts.reduce((sum, { micro }) => sum + micro, 0n)
  const tax = taxes.reduce((sum, { micro }) => sum + micro, 0n)
  const total = { currency, micro: net + tax }
  const remaining = amountOf(bill['remainingAmount'])!
  const own = leastOf(remaining.micro, total.micro)
  const givenUp = leastOf(microIn(bill, 'writtenOffAmount'), total.micro - own)
  const surplus = { currency, micro: total.micro - own - givenUp }
  const { numbers, deeds } = await takeNumbers('credit note', 1, read)
  const reference = { '@type': 'CustomerBillRef', id, '@referredType': 'CustomerBill' }
  const money = (micro: bigint) => moneyOf({ currency, micro })
  const taxParts = taxByPart(parts, taxes)
  const rates = parts.map((part) => creditRate(part, taxParts.get(part)!, reference, reason, at))
  const note: Doc = {
    ...noteBase(bill),
    id,
    billNo: numbers[0]!,
    billDate: at,
    state: surplus.micro === 0n ? 'settled' : 'sent',
    reason,
    originalBill: { '@type': 'CustomerBillRef', id: billId, '@referredType': 'CustomerBill' },
    taxExcludedAmount: money(-net),
    rateTotal: rateTotals(rates),
    taxItem: taxes.map(({ category, rate, base, micro }) => ({
      '@type': 'TaxItem',
      taxCategory: category,
      taxRate: rate,
      taxBase: money(-base),
      taxAmount: money(-micro),
    })),
    taxIncludedAmount: money(-total.micro),
    amountDue: money(-total.micro),
    remainingAmount: money(-surplus.micro),
    appliedPayment: [],
  }
  const account = idIn(bill['billingAccount']) ?? ''
  const rest: Credit = { kind: 'CustomerBill', id, date: at, micro: surplus.micro, from: 'unappliedAmount' }
  return {
    note,
    rates,
    deeds: [
      ...deeds,
      { do: 'create', kind: 'CustomerBill', doc: note },
      ...rates.map((doc): Deed => ({ do: 'create', kind: 'AppliedCustomerBillingRate', doc })),
      {
        do: 'change',
        kind: 'CustomerBill',
        id: billId,
        change: (doc) => credited(givenUp > 0n ? writtenOff(doc, -givenUp) : doc, id, own + givenUp),
      },
      ...book([creditBooking(note, rates, billId, { own, givenUp })], at),
      ...(await spread([rest], { id: account, currency }, billId, read, at)),
      ...(await payAgain([note], read, at)),
    ],
  }
}

/** The lesser of two amounts; none, where one is less than that. */
function leastOf(one: bigint, other: bigint): bigint {
  const least = one < other ? one : other
  return least > 0n ? least : 0n
}

function notCreditable({ billNo, category, state }: Doc): string | undefined {
  if (billNo === undefined || state === 'onHold') return `is ${state}: only a bill that was sent is taken back`
  return category === 'credit note' || category === 'trial customer' ? `is a ${category}` : undefined
}

function noteBase(bill: Doc): Doc {
  const { billingAccount, financialAccount, billingPeriod, relatedParty } = bill
  return {
    '@type': 'CustomerBill',
    category: 'credit note',
    runType: 'offCycle',
    billingAccount: billingAccount!,
    billingPeriod: billingPeriod!,
    ...(financialAccount !== undefined && { financialAccount }),
    ...(relatedParty !== undefined && { relatedParty }),
  }
}

async function ratesOf(bill: string, read: Reader): Promise<readonly Doc[]> {
  return read.find('AppliedCustomerBillingRate', isText(['bill', 'id'], bill), most)
}

async function ratesOfEarlier(bill: string, read: Reader): Promise<readonly Doc[]> {
  const found = await read.find('CustomerBill', isText(['originalBill', 'id'], bill), most)
  const notes = found.filter(({ category }) => category === 'credit note')
  return (await Promise.all(notes.map(({ id }) => ratesOf(String(id), read)))).flat()
}

/** How much of a line is taken back. */
interface Part {
  readonly rate: Doc
  readonly micro: bigint
}

function partsOf(original: readonly Doc[], earlier: readonly Doc[], lines: readonly TakenBack[]): Part[] {
  const left = new Map(original.map((rate) => [String(rate['id']), amountOf(rate['taxExcludedAmount'])!.micro]))
  for (const rate of earlier) {
    const id = String((rate['originalRate'] as Doc)['id'])
    left.set(id, (left.get(id) ?? 0n) + amountOf(rate['taxExcludedAmount'])!.micro)
  }
  const byId = new Map(original.map((rate) => [String(rate['id']), rate]))
  const wanted = lines.length > 0 ? lines : [...byId.keys()].map((rate): TakenBack => ({ rate }))
  const faults: FaultDetail[] = []
  const parts = wanted.flatMap(({ rate: id, amount }): Part[] => {
    const rate = byId.get(id)
    const most = left.get(id) ?? 0n
    const said = amount === undefined ? undefined : amountOf(amount)
    if (!rate) faults.push({ at: 'rate', problem: `${id} is not on the bill` })
    else if (amount !== undefined && !isPart(said, rate, most)) {
      faults.push({ at: 'rate', problem: `${id}: not more than ${most} millionths of it is left, in its currency` })
    } else if (most !== 0n) {
      left.set(id, most - (said?.micro ?? most))
      return [{ rate, micro: said?.micro ?? most }]
    }
    return []
  })
  if (faults.length === 0 && parts.length === 0)
    faults.push({ at: 'bill', problem: 'has nothing left to be taken back' })
  if (faults.length > 0) throw new Fault('ruleViolated', faults)
  return parts
}

/** Of a charge of 10, anything up to 10 can be taken back; of one of -10, the same with the sign turned. */
function isPart(said: Amount | undefined, rate: Doc, most: bigint): boolean {
  if (!said || said.currency !== amountOf(rate['taxExcludedAmount'])!.currency) return false
  if (roundedToMinor(said).micro !== said.micro || said.micro === 0n) return false
  return most > 0n ? said.micro > 0n && said.micro <= most : said.micro < 0n && said.micro >= most
}

interface TaxBack {
  readonly category: string
  readonly rate: number
  readonly base: bigint
  readonly micro: bigint
}

function taxesOf(
  original: readonly Doc[],
  earlier: readonly Doc[],
  parts: readonly Part[],
  currency: string,
): TaxBack[] {
  const kinds = new Map(original.map((rate) => [kindOf(rate), taxIn(rate)]))
  return [...kinds].flatMap(([kind, { category, rate }]) => {
    const base = sum(parts.filter((part) => kindOf(part.rate) === kind).map(({ micro }) => micro))
    const before = -sum(
      earlier.filter((one) => kindOf(one) === kind).map((one) => amountOf(one['taxExcludedAmount'])!.micro),
    )
    const upTo = (micro: bigint) => taxOn({ currency, micro }, rate).micro
    const isTouched = parts.some((part) => kindOf(part.rate) === kind)
    return isTouched ? [{ category, rate, base, micro: upTo(before + base) - upTo(before) }] : []
  })
}

/** The tax of a kind, given to its lines so that nothing of it is lost: the last one takes what rounding leaves. */
function taxByPart(parts: readonly Part[], taxes: readonly TaxBack[]): Map<Part, bigint> {
  const given = new Map<Part, bigint>()
  for (const { category, rate, micro } of taxes) {
    const own = parts.filter((part) => kindOf(part.rate) === `${category} ${rate}`)
    let [passed, done] = [0n, 0n]
    for (const [i, part] of own.entries()) {
      passed += part.micro
      const { currency } = amountOf(part.rate['taxExcludedAmount'])!
      const upTo = i === own.length - 1 ? micro : taxOn({ currency, micro: passed }, rate).micro
      given.set(part, upTo - done)
      done = upTo
    }
  }
  return given
}

function creditRate({ rate, micro }: Part, tax: bigint, bill: Doc, reason: string, at: string): Doc {
  const { currency } = amountOf(rate['taxExcludedAmount'])!
  const { category, rate: percent } = taxIn(rate)
  const { product, periodCoverage, billingAccount, name } = rate
  return {
    '@type': 'AppliedCustomerBillingRate',
    id: derivedId(['rate', bill['id'], rate['id']]),
    name: name!,
    description: reason,
    date: at,
    appliedBillingRateType: micro > 0n ? 'appliedBillingCredit' : 'appliedBillingCharge',
    chargeType: rate['chargeType']!,
    isBilled: true,
    bill,
    billingAccount: billingAccount!,
    originalRate: {
      '@type': 'AppliedCustomerBillingRateRef',
      id: rate['id']!,
      '@referredType': 'AppliedCustomerBillingRate',
    },
    ...(product !== undefined && { product }),
    ...(periodCoverage !== undefined && { periodCoverage }),
    taxExcludedAmount: moneyOf({ currency, micro: -micro }),
    taxIncludedAmount: moneyOf({ currency, micro: -micro - tax }),
    appliedTax: [
      {
        '@type': 'AppliedBillingTaxRate',
        taxCategory: category,
        taxRate: percent,
        taxAmount: moneyOf({ currency, micro: -tax }),
      },
    ],
  }
}

function taxIn(rate: Doc): { category: string; rate: number } {
  const [tax] = docsIn(rate['appliedTax'])
  return { category: String(tax!['taxCategory']), rate: Number(tax!['taxRate']) }
}

function kindOf(rate: Doc): string {
  const { category, rate: percent } = taxIn(rate)
  return `${category} ${percent}`
}

function sum(sizes: readonly bigint[]): bigint {
  return sizes.reduce((all, one) => all + one, 0n)
}
