import { Fault } from '../../core/fault.ts'
import { isDoc } from '../../core/json.ts'
import type { Reaction } from '../../core/reaction.ts'
import { docOf } from '../../core/stored.ts'
import { rerate } from './rerate.ts'

/** What is included, and what is cheapest, goes to the oldest use, whenever that is reported; a tier of volume is for all. */
export const lateUsageRerates: Reaction = {
  name: 'late-usage-rerates',
  says: 'Usage that comes after a later use has taken from what is included or was counted, or that reaches a tier for all of the period, has the period of its product rated again.',
  to: 'Usage',
  looksAt: ['outOfOrder'],
  when: ({ before, after }) => after?.['outOfOrder'] === true && before?.['outOfOrder'] !== true,
  async react(core, { id }, actor) {
    const usage = await docOf(core.store, 'Usage', id)
    // It may have been put right together with another one.
    if (usage?.['outOfOrder'] !== true || !isDoc(usage['product']) || !isDoc(usage['billingPeriod'])) return
    await rerate(core, actor, String(usage['product']['id']), String(usage['billingPeriod']['startDateTime'])).catch(
      (error: unknown) => {
        // A balance that does not pay the difference: what was paid stands, until somebody asks for it once more.
        if (!(error instanceof Fault && error.code === 'ruleViolated')) throw error
      },
    )
  },
}
