import { idIn } from '../../common/reference.ts'
import { type Doc, docsIn, isDoc } from '../../core/json.ts'
import type { Reaction } from '../../core/reaction.ts'
import { Sight } from '../../core/sight.ts'
import { docOf } from '../../core/stored.ts'
import { objectiveOf } from '../level/clock-doc.ts'
import { isOver } from '../ticket/ticket-states.ts'
import { ticketTexts } from './standard-texts.ts'
import { tell } from './tell.ts'

const handled = (clock: Doc | undefined) => Number(clock?.['handledPoints'] ?? 0)

/** Who an escalation is to notify gets a message for every point of the clock that says so. */
export const clockTells: Reaction = {
  name: 'clock-tells-of-escalation',
  says: 'An escalation step that is to notify somebody sends a message to them.',
  to: 'TicketClock',
  when: ({ before, after }) => handled(after) > handled(before),
  async react(core, { id }, actor) {
    const clock = await docOf(core.store, 'TicketClock', id)
    const ticket = clock && (await docOf(core.store, 'TroubleTicket', idIn(clock['ticket']) ?? id))
    const objective = await objectiveOf(clock, new Sight(core.store, core.known))
    if (!ticket || !objective || isOver(ticket['status'])) return
    const due = String(clock['dueDate'] ?? clock['breachDate'] ?? '')
    for (const { percent, date } of docsIn(clock['reached']).slice(0, handled(clock))) {
      for (const to of toNotify(objective, Number(percent))) {
        const values = { percent: String(percent), due }
        const about = { ticket, role: 'supervisor', standard: ticketTexts.escalation, at: String(date), values }
        await tell(core, actor, { ...about, id: `escalation-${id}-${percent}-${String(date)}`, to })
      }
    }
  },
}

function toNotify({ escalation }: Doc, percent: number): Doc[] {
  const steps = docsIn(escalation).filter((one) => one['action'] === 'notify' && one['atPercent'] === percent)
  return steps.map(({ party }) => party).filter(isDoc)
}
