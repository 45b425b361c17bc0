import { act, type Deed } from '../../core/act.ts'
import type { Actor } from '../../core/actor.ts'
import type { Core } from '../../core/commands.ts'
import type { Step } from '../../core/define-resource.ts'
import { type Doc, sameJson } from '../../core/json.ts'
import { type Filter, isText } from '../../core/query.ts'
import type { Reaction } from '../../core/reaction.ts'
import { pagesOf } from '../../core/stored.ts'

/** Clocks that are written in one commit. */
const atOnce = 100

/** A changed objective gives the clocks that run by it other points, so they are looked at at once, not when they would have been. */
export const objectiveMovesClocks: Reaction = {
  name: 'objective-moves-clocks',
  says: 'Clocks of tickets follow an objective that is changed.',
  to: 'ServiceLevelObjective',
  when: changes(
    'conformanceTarget',
    'thresholdTarget',
    'escalation',
    'serviceLevelObjectiveConsequence',
    'businessCalendar',
  ),
  react: (core, { id, at }, actor) => lookAgain(core, actor, id, at),
}

/** The same for the hours in which clocks run. What passed since the last step of a ticket is counted by the new hours. */
export const calendarMovesClocks: Reaction = {
  name: 'calendar-moves-clocks',
  says: 'Clocks of tickets follow a calendar that is changed.',
  to: 'BusinessCalendar',
  when: changes('timeZone', 'openingHours', 'holiday', 'exceptionalOpening'),
  async react(core, { id, at }, actor) {
    for await (const page of pagesOf(
      core.store,
      'ServiceLevelObjective',
      isText(['businessCalendar', 'id'], id),
      atOnce,
    )) {
      for (const objective of page) await lookAgain(core, actor, objective.id, at)
    }
  },
}

function changes(...names: readonly string[]): (step: Step) => boolean {
  return ({ before, after }) =>
    before !== undefined && after !== undefined && names.some((name) => !sameJson(before[name], after[name]))
}

/** Lets every clock that runs by an objective come up at the next look, which works out anew what it comes to, and when. */
async function lookAgain(core: Core, actor: Actor, objective: string, at: string): Promise<void> {
  const running: Filter = {
    kind: 'and',
    of: [isText(['objective', 'id'], objective), isText(['state'], 'running')],
  }
  const change = (clock: Doc): Doc => (clock['state'] === 'running' ? { ...clock, nextDate: at } : clock)
  for await (const page of pagesOf(core.store, 'TicketClock', running, atOnce)) {
    const deeds = page.map(({ id }): Deed => ({ do: 'change', kind: 'TicketClock', id, change }))
    if (deeds.length > 0) await act(core, actor, async () => ({ deeds }))
  }
}
