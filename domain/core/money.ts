import { type Doc, isDoc, type Json } from './json.ts'

/**
 * Amounts are whole micro-units of a currency inside (`bigint`, a millionth of the unit), so that sums are exact. They
 * become TMF Money at the edge, rounded half away from zero to the minor unit of the currency (ISO 4217).
 */
export interface Amount {
  readonly currency: string
  readonly micro: bigint
}

const micro = 1_000_000n

/** Currencies whose minor unit is not a hundredth (ISO 4217). */
const withoutMinor = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'.split(' ')
const inThousandths = 'BHD IQD JOD KWD LYD OMR TND'.split(' ')

function digitsOf(currency: string): number {
  return withoutMinor.includes(currency) ? 0 : inThousandths.includes(currency) ? 3 : 2
}

/** TMF Money as an exact amount, read from the decimal text of the number; undefined when it is none. */
export function amountOf(money: Json | undefined): Amount | undefined {
  if (!isDoc(money) || typeof money['unit'] !== 'string' || typeof money['value'] !== 'number') return undefined
  const micros = microOf(money['value'])
  return micros === undefined ? undefined : { currency: money['unit'], micro: micros }
}

/** A decimal number in whole millionths, exact for up to six decimals; further ones are rounded half away from zero. */
export function microOf(value: number): bigint | undefined {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(String(value))
  if (!match) return undefined
  const [, sign, whole = '0', fraction = '', exponent = '0'] = match
  const places = fraction.length - Number(exponent)
  const scaled = BigInt(whole + fraction)
  const size = places <= 6 ? scaled * 10n ** BigInt(6 - places) : dividedRounded(scaled, 10n ** BigInt(places - 6))
  return sign === '-' ? -size : size
}

/** An amount as TMF Money, rounded to the minor unit. */
export function moneyOf({ currency, micro: size }: Amount): Doc {
  const places = digitsOf(currency)
  const minor = roundedTo(size, 10n ** BigInt(6 - places))
  return { unit: currency, value: Number(minor) / 10 ** places }
}

/** A share of an amount: `micro` times a percentage, rounded once, half away from zero, to whole micro-units. */
export function percentageOf(size: bigint, percent: number): bigint {
  return roundedTo(size * (microOf(percent) ?? 0n), 100n * micro)
}

/** `size / by`, half away from zero, whatever the sign. */
function roundedTo(size: bigint, by: bigint): bigint {
  return size < 0n ? -dividedRounded(-size, by) : dividedRounded(size, by)
}

function dividedRounded(size: bigint, by: bigint): bigint {
  return (size + by / 2n) / by
}
