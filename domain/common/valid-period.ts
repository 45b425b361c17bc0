import { isDoc, type Json } from '../core/json.ts'

/** Whether an instant lies in a period: its start belongs to it, its end does not, an absent side is open. */
export function covers(period: Json | undefined, at: string): boolean {
  if (!isDoc(period)) return true
  const { startDateTime: start, endDateTime: end } = period
  return !(typeof start === 'string' && at < start) && !(typeof end === 'string' && at >= end)
}
