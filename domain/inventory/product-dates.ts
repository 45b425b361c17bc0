import type { ResourceSpec, Rule } from '../core/define-resource.ts'
import type { Doc } from '../core/json.ts'
import { withPricePeriods } from './price-periods.ts'

/** Which date says since when a product is in a state. */
const dateOf: Readonly<Record<string, string>> = { active: 'startDate', terminated: 'terminationDate' }

/** Dates the record and, where nobody said otherwise, the first day and the end of the product; and notes its prices. */
export const datedProduct: NonNullable<ResourceSpec['complete']> = ({ before, after, at }) => {
  const dated: Doc = before ? after : { ...after, creationDate: at }
  const date = dateOf[String(after['status'])]
  const entered = before?.['status'] !== after['status']
  const whole = entered && date !== undefined && dated[date] === undefined ? { ...dated, [date]: at } : dated
  return withPricePeriods({ ...(before && { before }), after: whole, at })
}

/** A product that ended says when, and nothing ends before it begins. */
export const endIsDated: Rule = ({ after }) => {
  const { status, startDate, terminationDate } = after
  if (typeof terminationDate !== 'string') {
    return status === 'terminated' ? [{ at: 'terminationDate', problem: 'is needed for status terminated' }] : []
  }
  return typeof startDate === 'string' && terminationDate < startDate
    ? [{ at: 'terminationDate', problem: 'is before startDate' }]
    : []
}
