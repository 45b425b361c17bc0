import type { PgBoss } from 'pg-boss'
import type { Doc } from '../../domain/core/json.ts'
import type { QueueSpec } from '../../domain/core/ports.ts'
import type { SqlEngine } from '../postgres/engine.ts'
import { type ClaimedRow, claimHeads } from './boss-heads.ts'
import type { Attempt } from './boss-letters.ts'

/** A job that this worker has taken. */
export interface Claimed extends Attempt, ClaimedRow {
  readonly data: Doc | string
}

/** Takes at most so many due jobs, none of the groups named. */
export type Take = (most: number, ignoredGroups: string[]) => Promise<Claimed[]>

interface TakerParts {
  readonly engine: SqlEngine
  readonly boss: PgBoss
  readonly spec: QueueSpec
}

/** How jobs of a queue are taken: by pg-boss, unless they have to come first of their keys. */
export function makeTaker({ engine, boss, spec }: TakerParts): Take {
  if (spec.fifo) return headTaker(engine, spec.name)
  return async (batchSize, ignoreGroups) => {
    const options = { batchSize, includeMetadata: true, ...(ignoreGroups.length > 0 && { ignoreGroups }) } as const
    return (await boss.fetch(spec.name, options)) as unknown as Claimed[]
  }
}

const leastWindow = 20
const largestWindow = 1000
/** How often one look goes on after it has found something; whoever finishes that looks again. */
const mostRounds = 4

/**
 * Looks at a few jobs, and at more while all it finds has to be parked. Every job is parked at most once, so what this
 * costs is spread over all of them.
 */
function headTaker(engine: SqlEngine, queue: string): Take {
  let from = ''
  return async (most, ignored) => {
    const jobs: Claimed[] = []
    let rounds = 0
    for (let window = Math.max(leastWindow, 2 * most); ; window = Math.min(2 * window, largestWindow)) {
      const claim = { queue, most: most - jobs.length, from, ignored, window }
      const { jobs: taken, parked } = await claimHeads(engine, claim)
      jobs.push(...(taken as Claimed[]))
      if (jobs.length < most && parked === 0 && from === '') return jobs
      from = nextTurn(from, taken, jobs.length < most && parked === 0)
      if (jobs.length === most || (jobs.length > 0 && ++rounds >= mostRounds)) return jobs
    }
  }
}

/** After a group comes the next one; after the last one, or when nobody has anything more, the first. */
function nextTurn(from: string, taken: readonly ClaimedRow[], over: boolean): string {
  if (over) return ''
  const last = taken
    .map(({ groupId }) => groupId ?? '')
    .sort()
    .at(-1)
  return last === undefined ? from : `${last}\u0001`
}
