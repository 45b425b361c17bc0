import type { Consequence, Reader, Step } from '../../core/define-resource.ts'
import { type Doc, isDoc, sameJson } from '../../core/json.ts'
import { isText } from '../../core/query.ts'
import { type Clock, inState, startClock, ticked } from '../clock/clock.ts'
import { segmentOf } from '../segment.ts'
import { isOver } from '../ticket/ticket-states.ts'
import { type Choice, chooseObjective } from './choose-objective.ts'
import { fromDoc, toDoc, type Works, worksOf } from './clock-doc.ts'
import { isWatched, pausingStates, watched } from './objective.ts'

/** What decides which objective holds for a ticket. */
const deciding = ['severity', 'ticketType', 'relatedParty']

/** Objectives that are looked through. */
const mostObjectives = 500

/**
 * What a step of a ticket means for its clock, in the same commit: a new ticket gets the clock of the objective that holds for
 * it, a status pauses or stops it or lets it go on, another severity, type or customer gives it another target, with what has
 * passed kept. The ticket is told when it is due.
 */
export async function clockFollows({ before, after, at }: Step, read: Reader): Promise<Consequence[]> {
  const id = String((after ?? before)!['id'])
  if (!after) return [{ kind: 'TicketClock', id, remove: true }]
  const differs = (name: string) => !sameJson(before?.[name], after[name])
  if (before && !['status', ...deciding].some(differs)) return []
  const known = before ? await read.get('TicketClock', id) : undefined
  const choice =
    !known || deciding.some(differs)
      ? ((await choose(after, at, read)) ?? (await kept(known, read)))
      : await kept(known, read)
  if (!choice) return []
  const works = await worksOf(choice.objective, read)
  const now = Date.parse(at)
  const clock = inState(await clockSoFar(known, now, read), works.calendar, stateFor(after, works), now)
  const handled = Number(known?.['handledPoints'] ?? 0)
  const doc = toDoc(id, clock, works, choice.reason, handled, now)
  return [
    known ? { kind: 'TicketClock', id, change: () => doc } : { kind: 'TicketClock', id, create: doc },
    ...(doc['dueDate'] === undefined ? [] : [dated(id, doc['dueDate'])]),
  ]
}

/** Tells a ticket when it is due. */
export const dated = (id: string, due: Doc[string]): Consequence => ({
  kind: 'TroubleTicket',
  id,
  change: (ticket) => ({ ...ticket, expectedResolutionDate: due! }),
})

async function choose(ticket: Doc, at: string, read: Reader): Promise<Choice | undefined> {
  const filter = isText(['serviceLevelObjectiveParameter', 'name'], watched)
  const objectives = await read.find('ServiceLevelObjective', filter, mostObjectives)
  if (objectives.length === 0) return undefined
  const segment = await segmentOf(ticket, at, read)
  const { ticketType, severity } = ticket
  return chooseObjective(objectives, { ticketType: String(ticketType), severity: String(severity), segment }, at)
}

/** A promise stays, also when none like it would be given any more. */
async function kept(known: Doc | undefined, read: Reader): Promise<Choice | undefined> {
  const ref = known?.['objective']
  const objective = isDoc(ref) ? await read.get('ServiceLevelObjective', String(ref['id'])) : undefined
  return objective && isWatched(objective) ? { objective, reason: String(known!['reason']) } : undefined
}

/** What the clock says before the step: what it reached so far it reached by the works that it had. */
async function clockSoFar(known: Doc | undefined, now: number, read: Reader): Promise<Clock> {
  if (!known) return startClock(now)
  const choice = await kept(known, read)
  const clock = fromDoc(known)
  if (!choice) return clock
  const { calendar, target } = await worksOf(choice.objective, read)
  return inStateOf(ticked(clock, calendar, target, now), calendar, now)
}

/** Brings what has passed up to now, so that another calendar counts from here. */
function inStateOf(clock: Clock, calendar: Works['calendar'], now: number): Clock {
  return clock.state === 'running' ? { ...inState(clock, calendar, 'paused', now), state: 'running' } : clock
}

function stateFor({ status }: Doc, { objective }: Works): Clock['state'] {
  if (isOver(status)) return 'stopped'
  return pausingStates(objective).includes(String(status)) ? 'paused' : 'running'
}
