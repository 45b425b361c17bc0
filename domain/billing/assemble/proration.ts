import { type BillingPeriod, dayNumberIn } from '../../common/time/billing-period.ts'
import { type Amount, shareOfAmount } from '../../core/money.ts'

/** Days of a time zone, counted from 1970; half-open. */
export interface Days {
  readonly from: number
  readonly until: number
}

/** The days of a period on the walls of a time zone. */
export function daysOf({ start, end }: BillingPeriod, timeZone: string): Days {
  return { from: dayNumberIn(start, timeZone), until: dayNumberIn(end, timeZone) }
}

/**
 * What a part of a period costs when the whole of it costs `amount`: the share of the days up to the end of the part, less
 * that of the days before it, each rounded to the minor unit. So the parts of a period always sum to the whole
 * (`usage-billing` 3.1, 3; P-13).
 */
export function prorated(amount: Amount, whole: Days, part: Days): Amount {
  const [from, until] = [within(part.from, whole), within(part.until, whole)]
  if (until <= from) return { ...amount, micro: 0n }
  const upTo = (day: number) => shareOfAmount(amount, BigInt(day - whole.from), BigInt(whole.until - whole.from)).micro
  return { ...amount, micro: upTo(until) - upTo(from) }
}

function within(day: number, { from, until }: Days): number {
  return Math.min(Math.max(day, from), until)
}
