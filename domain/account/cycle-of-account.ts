import { type Cycle, dayIn } from '../common/time/billing-period.ts'
import type { Reader } from '../core/define-resource.ts'
import { type Doc, isDoc } from '../core/json.ts'
import { frequencyOf } from './billing-cycle.ts'

/** An account that does not say how it is billed is billed for calendar months of UTC. */
const usual: Cycle = { frequency: 'monthly', anchor: '2000-01-01', timeZone: 'UTC' }

/**
 * How an account is billed: by the cycle of its bill structure, which stands there or is referred to. The first day for which
 * the cycle is valid is one on which a period begins.
 */
export async function cycleOf(account: Doc, read: Reader): Promise<Cycle> {
  const { cycleSpecification: said }: Doc = isDoc(account['billStructure']) ? account['billStructure'] : {}
  if (!isDoc(said)) return usual
  const { id } = said
  const known = typeof id === 'string' ? await read.get('BillingCycleSpecification', id) : undefined
  return cycleOfSpecification(known ?? said)
}

/** The cycle that a specification describes. */
export function cycleOfSpecification({ frequency, billingPeriod, timeZone, validFor }: Doc): Cycle {
  const start = isDoc(validFor) ? validFor['startDateTime'] : undefined
  const zone = typeof timeZone === 'string' ? timeZone : usual.timeZone
  return {
    frequency: frequencyOf(frequency) ?? frequencyOf(billingPeriod) ?? usual.frequency,
    anchor: typeof start === 'string' ? dayIn(start, zone) : usual.anchor,
    timeZone: zone,
  }
}
