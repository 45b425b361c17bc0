import type { Consequence, Reader, Step } from '../../core/define-resource.ts'
import { type Doc, sameJson } from '../../core/json.ts'
import { isText } from '../../core/query.ts'
import { type Clock, inState, startClock, ticked } from '../clock/clock.ts'
import { segmentOf } from '../segment.ts'
import { isOver } from '../ticket/ticket-states.ts'
import { type Choice, chooseObjective } from './choose-objective.ts'
import { clockIdOf, fromDoc, objectiveOf, toDoc, type Works, worksOf } from './clock-doc.ts'
import { type Measure, measureOf, measures, pausingStates } from './objective.ts'

/** What decides which objective holds for a ticket. */
const deciding = ['severity', 'ticketType', 'relatedParty']

/** Objectives that are looked through. */
const mostObjectives = 500

/**
 * What a step of a ticket means for its clocks, in the same commit: a new ticket gets the clocks of the objectives that hold for
 * it, a status pauses or stops them or lets them go on, another severity, type or customer gives them other targets, with what has
 * passed kept. The ticket is told when it is due.
 */
export async function clocksFollow(step: Step, read: Reader): Promise<Consequence[]> {
  const { before, after } = step
  const id = String((after ?? before)!['id'])
  if (!after) return measures.map((one) => ({ kind: 'TicketClock', id: clockIdOf(id, one), remove: true }))
  const differs = (name: string) => !sameJson(before?.[name], after[name])
  if (before && !['status', ...deciding].some(differs)) return []
  const known = await Promise.all(
    measures.map((one) => (before ? read.get('TicketClock', clockIdOf(id, one)) : undefined)),
  )
  const decides = !before || deciding.some(differs)
  const isAsked = measures.map((one, i) => decides || (one === 'timeToResolve' && !known[i]))
  const choices = isAsked.includes(true) ? await choose(after, step.at, read) : {}
  const now = Date.parse(step.at)
  const all = measures.map((one, i) =>
    clockFollows(one, after, known[i], isAsked[i] ? choices[one] : undefined, now, read),
  )
  return (await Promise.all(all)).flat()
}

async function clockFollows(
  measure: Measure,
  ticket: Doc,
  known: Doc | undefined,
  chosen: Choice | undefined,
  now: number,
  read: Reader,
): Promise<Consequence[]> {
  const id = String(ticket['id'])
  if (measure === 'timeToRespond' && isSettled(ticket, known)) return []
  const choice = chosen ?? (await kept(known, measure, read))
  if (!choice) return []
  const works = await worksOf(choice.objective, read)
  const state = stateFor(measure, ticket, works)
  const clock = inState(await clockSoFar(known, measure, now, read), works.calendar, state, now)
  const doc = toDoc(id, clock, works, choice.reason, Number(known?.['handledPoints'] ?? 0), now)
  const clockId = clockIdOf(id, measure)
  return [
    known ? { kind: 'TicketClock', id: clockId, change: () => doc } : { kind: 'TicketClock', id: clockId, create: doc },
    ...(measure === 'timeToRespond' || doc['dueDate'] === undefined ? [] : [dated(id, doc['dueDate'])]),
  ]
}

/** Tells a ticket when it is due. */
export const dated = (id: string, due: Doc[string]): Consequence => ({
  kind: 'TroubleTicket',
  id,
  change: (ticket) => ({ ...ticket, expectedResolutionDate: due! }),
})

/** The objectives that hold for a ticket, for each of what is measured. */
async function choose(ticket: Doc, at: string, read: Reader): Promise<Partial<Record<Measure, Choice>>> {
  const named = measures.map((one) => isText(['serviceLevelObjectiveParameter', 'name'], one))
  const objectives = await read.find('ServiceLevelObjective', { kind: 'or', of: named }, mostObjectives)
  if (objectives.length === 0) return {}
  const segment = await segmentOf(ticket, at, read)
  const facts = { ticketType: String(ticket['ticketType']), severity: String(ticket['severity']), segment }
  return Object.fromEntries(
    measures.flatMap((measure) => {
      const of = objectives.filter((one) => measureOf(one) === measure)
      const choice = chooseObjective(of, facts, at)
      return choice ? [[measure, choice]] : []
    }),
  )
}

/** A promise stays, also when none like it would be given any more. */
async function kept(known: Doc | undefined, measure: Measure, read: Reader): Promise<Choice | undefined> {
  const objective = await objectiveOf(known, read)
  return objective && measureOf(objective) === measure ? { objective, reason: String(known!['reason']) } : undefined
}

/** What the clock says before the step: what it reached so far it reached by the works that it had. */
async function clockSoFar(known: Doc | undefined, measure: Measure, now: number, read: Reader): Promise<Clock> {
  if (!known) return startClock(now)
  const choice = await kept(known, measure, read)
  const clock = fromDoc(known)
  if (!choice) return clock
  const { calendar, target } = await worksOf(choice.objective, read)
  return inStateOf(ticked(clock, calendar, target, now), calendar, now)
}

/** Brings what has passed up to now, so that another calendar counts from here. */
function inStateOf(clock: Clock, calendar: Works['calendar'], now: number): Clock {
  return clock.state === 'running' ? { ...inState(clock, calendar, 'paused', now), state: 'running' } : clock
}

/** Who takes a ticket up, asks the customer something or refuses it has responded; nobody responds for the first time twice. */
const hasResponse = ({ status }: Doc) => status !== 'acknowledged'

/** A ticket that came with a response gets no clock that waits for one, and what a clock said of a response stays said. */
const isSettled = (ticket: Doc, known: Doc | undefined) => (known ? known['state'] === 'stopped' : hasResponse(ticket))

function stateFor(measure: Measure, ticket: Doc, { objective }: Works): Clock['state'] {
  if (measure === 'timeToRespond') return hasResponse(ticket) ? 'stopped' : 'running'
  if (isOver(ticket['status'])) return 'stopped'
  return pausingStates(objective).includes(String(ticket['status'])) ? 'paused' : 'running'
}
