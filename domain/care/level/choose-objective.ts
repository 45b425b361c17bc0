import { covers } from '../../common/valid-period.ts'
import { type Doc, isDoc, type Json } from '../../core/json.ts'
import type { Segment } from '../segment.ts'
import { isWatched, targetOf } from './objective.ts'

/** What decides which objective holds for a ticket. */
export interface TicketFacts {
  readonly ticketType: string
  readonly severity: string
  readonly segment: Segment
}

export interface Choice {
  readonly objective: Doc
  readonly reason: string
}

const scopes = ['ticketType', 'severity', 'segment'] as const

/**
 * The objective that holds for a ticket: of all that fit, the one that says most about the tickets that it is for; of two that
 * say the same, the one with the shorter target, then the one whose identifier comes first. Undefined when none fits.
 */
export function chooseObjective(objectives: readonly Doc[], facts: TicketFacts, at: string): Choice | undefined {
  const fitting = objectives.filter(
    (one) =>
      isWatched(one) && targetOf(one) && covers(one['validFor'], at) && scopes.every((name) => fits(one, name, facts)),
  )
  const [best] = fitting.toSorted(
    (a, b) =>
      named(b).length - named(a).length ||
      targetOf(a)!.ms - targetOf(b)!.ms ||
      (String(a['id']) < String(b['id']) ? -1 : 1),
  )
  if (!best) return undefined
  const said = named(best).map((name) => `${name} ${facts[name]}`)
  return { objective: best, reason: said.length === 0 ? 'holds for every ticket' : `holds for ${said.join(', ')}` }
}

/** What an objective says about its tickets. */
const named = (objective: Doc) => scopes.filter((name) => listed(objective, name) !== undefined)

function listed({ ticketScope: scope }: Doc, name: string): Json[] | undefined {
  const list = isDoc(scope) ? scope[name] : undefined
  return Array.isArray(list) && list.length > 0 ? list : undefined
}

function fits(objective: Doc, name: (typeof scopes)[number], facts: TicketFacts): boolean {
  const list = listed(objective, name)
  return !list || list.some((one) => String(one).toLowerCase() === facts[name].toLowerCase())
}
