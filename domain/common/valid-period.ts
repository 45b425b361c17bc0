import { isDoc, type Json } from '../core/json.ts'

/** The instants that dates name, in epoch milliseconds; those that are absent name none. */
export function instantsOf(...dates: readonly (Json | undefined)[]): number[] {
  return dates.flatMap((date) => (typeof date === 'string' ? [Date.parse(date)] : []))
}

/** Whether an instant lies in a period: its start belongs to it, its end does not, an absent side is open. */
export function covers(period: Json | undefined, at: string): boolean {
  if (!isDoc(period)) return true
  const { startDateTime: start, endDateTime: end } = period
  return !(typeof start === 'string' && at < start) && !(typeof end === 'string' && at >= end)
}
