import { idIn } from '../../common/reference.ts'
import { act, type Deed, type Deeds } from '../../core/act.ts'
import { systemActor } from '../../core/actor.ts'
import type { Core } from '../../core/commands.ts'
import type { Reader } from '../../core/define-resource.ts'
import { type Doc, docsIn } from '../../core/json.ts'
import { ticked } from '../clock/clock.ts'
import { isOver } from '../ticket/ticket-states.ts'
import { fromDoc, objectiveOf, toDoc, worksOf } from './clock-doc.ts'
import { creditAt } from './credit.ts'
import { escalated } from './escalation.ts'
import { isWatched } from './objective.ts'
import { violationAfter } from './violation.ts'

/** Clocks that one look takes up. */
const atOnce = 200

/**
 * Carries out what clocks have come to: one indexed question, whatever the number of clocks that run. It does not matter who
 * asks, how late or how often: points are reached at their own instants and handled once, since clock, ticket and violation are
 * written in one commit.
 * @returns whether there may be more
 */
export async function advanceClocks(core: Core): Promise<boolean> {
  const { items } = await core.store.list('TicketClock', {
    filter: { kind: 'compare', path: ['nextDate'], op: 'lte', value: core.clock.now().toISOString() },
    sort: [{ path: ['nextDate'], type: 'text', descending: false }],
    page: { offset: 0, limit: atOnce },
  })
  for (const { id } of items) await advance(core, id)
  return items.length === atOnce
}

async function advance(core: Core, id: string): Promise<void> {
  await act(core, systemActor('service-level', id), async (read, at): Promise<Deeds | undefined> => {
    const known = await read.get('TicketClock', id)
    const ticketId = idIn(known?.['ticket']) ?? id
    const ticket = await read.get('TroubleTicket', ticketId)
    const objective = await objectiveOf(known, read)
    if (!known) return undefined
    if (!objective || !isWatched(objective))
      return { deeds: [{ do: 'replace', kind: 'TicketClock', doc: stopped(known) }] }
    const works = await worksOf(objective, read)
    const now = Date.parse(at)
    const clock = ticked(fromDoc(known), works.calendar, works.target, now)
    const handled = Number(known['handledPoints'] ?? 0)
    const fresh = clock.reached.slice(handled)
    const doc = toDoc(ticketId, clock, works, String(known['reason']), clock.reached.length, now)
    const percents = fresh.map(({ percent }) => percent)
    const deeds: Deed[] = [{ do: 'replace', kind: 'TicketClock', doc }]
    if (ticket) {
      const after = escalated(withDueDate(ticket, known, doc), objective, percents, at)
      if (after !== ticket) deeds.push({ do: 'replace', kind: 'TroubleTicket', doc: after })
      deeds.push(...(await violationDeeds(doc, ticket, objective, percents, at, read)))
    }
    return { deeds }
  })
}

/** A clock whose objective is gone, or about something else by now, has nothing to come to any more. */
function stopped({ nextDate: _, ...clock }: Doc): Doc {
  return { ...clock, state: 'stopped' }
}

/** A ticket that is told when it is due by now, where its objective or calendar has changed. */
function withDueDate(ticket: Doc, before: Doc, { dueDate }: Doc): Doc {
  const isSame = dueDate === undefined || dueDate === before['dueDate']
  if (isSame || before['measure'] === 'timeToRespond' || isOver(ticket['status'])) return ticket
  return { ...ticket, expectedResolutionDate: dueDate }
}

/** The violation of the customer and month, with this ticket in it; one for both, however many tickets are late. */
async function violationDeeds(
  clock: Doc,
  ticket: Doc,
  objective: Doc,
  percents: readonly number[],
  at: string,
  read: Reader,
): Promise<Deed[]> {
  if (clock['breachDate'] === undefined || !percents.some((percent) => percent >= 100)) return []
  const owed = creditAt(objective, Math.max(...docsIn(clock['reached']).map(({ percent }) => Number(percent))))
  const { id, update } = violationAfter(clock, ticket, objective, owed, at)
  const known = await read.get('ServiceLevelViolation', id)
  const doc = update(known)
  if (!known) return [{ do: 'create', kind: 'ServiceLevelViolation', doc }]
  return [{ do: 'replace', kind: 'ServiceLevelViolation', doc }]
}
