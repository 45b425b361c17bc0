import { type Doc, isDoc, type Json } from './json.ts'
import { minorDigits } from './minor-units.ts'

/**
 * Amounts are whole micro-units of a currency inside (`bigint`, a millionth of the unit), so that sums are exact. No amount
 * is ever a binary fraction on its way; `money-paths.test.ts` watches over that. Everything that is rounded is rounded half
 * away from zero, credits as the mirror of charges, in exactly three places:
 *
 * - what one usage costs, to micro-units (`ratioOf`), once per usage and not per increment;
 * - a line of a bill, to the minor unit of its currency (`roundedToMinor`);
 * - the tax of a bill, per category and rate, to the same (`taxOn`).
 *
 * All else is a sum, or a split that gives away nothing (`splitAmong`).
 */
export interface Amount {
  readonly currency: string
  readonly micro: bigint
}

const digits = 6
const micro = 10n ** BigInt(digits)
const millionths = 1e6

/** Most significant digits of a number in JSON that every reader gets back as they were written (IEEE 754 double). */
const mostDigits = 15

/** Below this, whole numbers have at most `mostDigits` digits. */
const mostExact = 1e15
const exact = BigInt(mostExact)

/** TMF Money as an exact amount, read from the decimal text of the number; undefined when it is none. */
export function amountOf(money: Json | undefined): Amount | undefined {
  if (!isDoc(money) || typeof money['unit'] !== 'string' || typeof money['value'] !== 'number') return undefined
  const micros = microOf(money['value'])
  return micros === undefined ? undefined : { currency: money['unit'], micro: micros }
}

/** Micro-units of an amount that a document has under a name; 0 when it has none. */
export function microIn(doc: Doc, name: string): bigint {
  return amountOf(doc[name])?.micro ?? 0n
}

/** A decimal number: `digits` without its point, of which `places` stand behind it. */
interface Decimal {
  readonly digits: bigint
  readonly places: number
}

/** The shortest decimal that means this number; undefined for what is no number. */
function decimalOf(value: number): Decimal | undefined {
  const match = /^(-?\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(String(value))
  if (!match) return undefined
  const [, whole = '0', fraction = '', exponent = '0'] = match
  const shift = Number(exponent)
  return { digits: BigInt(whole + fraction), places: fraction.length - shift }
}

/** A decimal number in whole millionths, exact for up to six decimals; further ones are rounded half away from zero. */
export function microOf(value: number): bigint | undefined {
  const near = Math.round(value * millionths)
  // With at most 15 digits there is one decimal that means this number, and this is it.
  if (near < mostExact && near > -mostExact && near / millionths === value) return BigInt(near)
  const decimal = decimalOf(value)
  if (!decimal) return undefined
  const { digits: size, places } = decimal
  return places <= digits ? size * 10n ** BigInt(digits - places) : ratioOf(size, 10n ** BigInt(places - digits))
}

/** What is wrong with a number as an amount of money; undefined when nothing is. */
export function amountProblem(value: number): string | undefined {
  const decimal = decimalOf(value)
  if (!decimal) return 'must be a number'
  const significant = String(decimal.digits).replace(/^-/, '').replace(/0+$/, '').length
  if (significant > mostDigits) return `must not have more than ${mostDigits} significant digits`
  return decimal.places > digits ? `must not have more than ${digits} decimals` : undefined
}

/** An amount as TMF Money, rounded to the minor unit. */
export function moneyOf(amount: Amount): Doc {
  return { unit: amount.currency, value: numberOf(roundedToMinor(amount).micro) }
}

/** An amount as people read it: all of its digits, with as many decimals as its currency has at least: 66.30, 980, 6.290. */
export function amountText({ currency, micro: size }: Amount): string {
  const text = String(size < 0n ? -size : size).padStart(digits + 1, '0')
  const fraction = text.slice(-digits).replace(/0+$/, '').padEnd(minorDigits(currency), '0')
  return `${size < 0n ? '-' : ''}${text.slice(0, -digits)}${fraction === '' ? '' : `.${fraction}`}`
}

/** What one unit of something costs, as TMF Money: exact, since it is rounded only once it is multiplied. */
export function unitPriceOf({ currency, micro: size }: Amount): Doc {
  return { unit: currency, value: numberOf(size) }
}

/** Whole millionths as a number, the one that `microOf` reads back. */
export function numberOf(size: bigint): number {
  // Both are whole and exact, so what is rounded once, by the division, is the number that the decimal text means.
  if (size < exact && size > -exact) return Number(size) / millionths
  const text = String(size < 0n ? -size : size).padStart(digits + 1, '0')
  const at = text.length - digits
  const number = Number(`${text.slice(0, at)}.${text.slice(at)}`)
  return size < 0n ? -number : number
}

/** An amount in whole minor units of its currency, rounded half away from zero. */
export function minorOf({ currency, micro: size }: Amount): bigint {
  return ratioOf(size, inMinor(currency))
}

/** The amount that a line of a bill shows. */
export function roundedToMinor(amount: Amount): Amount {
  const { currency, micro: size } = amount
  return size % inMinor(currency) === 0n ? amount : { currency, micro: minorOf(amount) * inMinor(currency) }
}

/** The share of `part` in `whole` of an amount, rounded once to the minor unit; `whole` is positive. */
export function shareOfAmount({ currency, micro: size }: Amount, part: bigint, whole: bigint): Amount {
  return { currency, micro: ratioOf(size * part, whole * inMinor(currency)) * inMinor(currency) }
}

/** Micro-units in one minor unit. */
function inMinor(currency: string): bigint {
  return microByDigits[minorDigits(currency)]!
}

const microByDigits = Array.from({ length: digits + 1 }, (_, decimals) => 10n ** BigInt(digits - decimals))

/** The tax on the sum of what is taxed alike, rounded once, to the minor unit. @param percent such as 19 or 7.7 */
export function taxOn(base: Amount, percent: number): Amount {
  return shareOfAmount(base, microOf(percent) ?? 0n, 100n * micro)
}

/** A share of an amount: `micro` times a percentage, rounded once, half away from zero, to whole micro-units. */
export function percentageOf(size: bigint, percent: number): bigint {
  return ratioOf(size * (microOf(percent) ?? 0n), 100n * micro)
}

/** `size / by` as a whole number, half away from zero, whatever the sign; `by` is positive. */
export function ratioOf(size: bigint, by: bigint): bigint {
  return size < 0n ? -ratioOf(-size, by) : (size + by / 2n) / by
}

/**
 * Splits an amount by weights so that the parts always sum to it: part k is the rounded share of the first k weights less
 * that of those before. Each part is a whole number of minor units when the amount is.
 * @param weights none negative, at least one positive: days of a period, say
 */
export function splitAmong(amount: Amount, weights: readonly bigint[]): Amount[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0n)
  if (all <= 0n || weights.some((weight) => weight < 0n)) throw new RangeError('weights are positive, or nothing')
  let passed = 0n
  let given = 0n
  return weights.map((weight) => {
    passed += weight
    const upTo = ratioOf(minorOf(amount) * passed, all)
    const part = upTo - given
    given = upTo
    return { ...amount, micro: part * inMinor(amount.currency) }
  })
}
