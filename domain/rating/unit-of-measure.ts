import { type Doc, isDoc, type Json } from '../core/json.ts'

/** What usage is counted in: whole seconds, bytes, or events. */
export type Measure = 'second' | 'byte' | 'event'

interface Unit {
  readonly measure: Measure
  /** How many seconds, bytes or events it is. */
  readonly size: number
}

const units: readonly (readonly [words: string, measure: Measure, size: number])[] = [
  ['s sec second seconds', 'second', 1],
  ['min minute minutes', 'second', 60],
  ['h hour hours', 'second', 3600],
  ['b byte bytes', 'byte', 1],
  // Decimal prefixes are powers of 1000, those of IEC powers of 1024.
  ...['k', 'm', 'g', 't'].map((prefix, i) => [`${prefix}b`, 'byte', 1000 ** (i + 1)] as const),
  ...['ki', 'mi', 'gi', 'ti'].map((prefix, i) => [`${prefix}b`, 'byte', 1024 ** (i + 1)] as const),
  ['event events message messages sms mms call calls unit units', 'event', 1],
]

const known: ReadonlyMap<string, Unit> = new Map(
  units.flatMap(([words, measure, size]) => words.split(' ').map((word) => [word, { measure, size }] as const)),
)

/** What a word for a unit means, in whatever case: `min` is 60 seconds, `MB` a million bytes; undefined for others. */
export function unitOf(word: Json | undefined): Unit | undefined {
  return typeof word === 'string' ? (known.get(word) ?? known.get(word.trim().toLowerCase())) : undefined
}

/**
 * The most that a single use can be. What a call costs is worked out day by day, so one that is said to last for ever would take for
 * ever; it is over within a year.
 */
export const mostOfOneUse: Readonly<Record<Measure, number>> = {
  second: 366 * 86_400,
  byte: Number.MAX_SAFE_INTEGER,
  event: Number.MAX_SAFE_INTEGER,
}

/** Words that are understood, for messages. */
export const knownUnits = 's, min, h, B, kB, MB, GB, KiB, MiB, GiB, event, message, call'

/** A decimal number times a whole one, where that is whole again; else no number. */
function wholeTimes(amount: number, size: number): number {
  const [whole = '', decimals] = String(amount).split('.')
  if (decimals === undefined || !/^\d+$/.test(decimals)) return Number.NaN
  const [all, by] = [BigInt(whole + decimals) * BigInt(size), 10n ** BigInt(decimals.length)]
  return all % by === 0n ? Number(all / by) : Number.NaN
}

/** An amount with its unit, in whole seconds, bytes or events; undefined when it is none, or no whole number of them. */
export function measured(
  quantity: Json | undefined,
): { readonly measure: Measure; readonly count: number } | undefined {
  const { amount = 1, units }: Doc = isDoc(quantity) ? quantity : {}
  const unit = unitOf(units)
  if (!unit || typeof amount !== 'number') return undefined
  // In binary, 1.1 times 3600 is no whole number.
  const count = Number.isInteger(amount) ? amount * unit.size : wholeTimes(amount, unit.size)
  return Number.isSafeInteger(count) && count >= 0 ? { measure: unit.measure, count } : undefined
}
