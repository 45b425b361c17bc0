import { refersTo, type Use } from '../common/needed-by.ts'
import type { Rule } from '../core/define-resource.ts'
import type { Doc, Json } from '../core/json.ts'
import { valuesAt } from '../core/json.ts'
import type { Filter } from '../core/query.ts'
import { endedStates, liveStates } from './catalog-states.ts'

const shown = 5

const isIn = (doc: Doc | undefined, states: readonly string[]) => states.includes(String(doc?.['lifecycleStatus']))

/** Refuses to end what something that is sold is made of; the sellers have to be retired, or changed, first. */
export function notWhileSold(uses: readonly Use[]): Rule {
  return async ({ before, after }, read) => {
    if (!isIn(after, endedStates) || isIn(before, endedStates)) return []
    const id = String(after['id'])
    const sold: Filter = { kind: 'or', of: liveStates.map((state) => stateIs(state)) }
    const found = await Promise.all(
      uses.map((use) => read.find(use.by, { kind: 'and', of: [refersTo(use, id), sold] }, shown)),
    )
    return uses.flatMap(({ by, verb }, i) =>
      found[i]!.map((user) => ({
        at: 'lifecycleStatus',
        problem: `cannot be ${after['lifecycleStatus']}: ${by} ${user['id']} is ${user['lifecycleStatus']} and ${verb} it`,
      })),
    )
  }
}

/** What something that is sold is made of. */
export interface Part {
  readonly kind: string
  readonly at: string
}

/** Refuses to sell what is made of something that has ended; parts that do not exist are not judged. */
export function madeOfLiving(parts: readonly Part[]): Rule {
  return async ({ before, after }, read) => {
    if (!isIn(after, liveStates)) return []
    const wasLive = isIn(before, liveStates)
    const findings = parts.flatMap(({ kind, at }) => {
      const path = at.split('.')
      const known = wasLive ? valuesAt(before, path) : []
      return valuesAt(after, path)
        .filter((id): id is string => typeof id === 'string' && !known.includes(id))
        .map(async (id) => ended(at, kind, id, (await read.get(kind, id))?.['lifecycleStatus']))
    })
    return (await Promise.all(findings)).flat()
  }
}

function ended(at: string, kind: string, id: string, state: Json | undefined) {
  if (typeof state !== 'string' || !endedStates.includes(state)) return []
  return [{ at, problem: `${kind} ${id} is ${state} and cannot be sold` }]
}

function stateIs(state: string): Filter {
  return { kind: 'compare', path: ['lifecycleStatus'], op: 'eq', value: state }
}
