import { client } from './client.ts'
import type { Creation } from './creation.ts'
import { plan } from './plan.ts'
import { type Standings, standings } from './standings.ts'

export interface DemoOptions {
  readonly baseUrl: string
  /** Another seed gives other people; the same seed gives the same ones. */
  readonly seed?: number
  /** Told after every resource; `what` is what is being created. */
  readonly onProgress?: (done: number, total: number, what: string) => void
}

export interface DemoResult {
  /** True when the data were there already and nothing was done. */
  readonly already: boolean
  /** How many resources of each kind the demo consists of. */
  readonly counts: Readonly<Record<string, number>>
  /** How what the server works on by itself stands now. */
  readonly standing: Standings
}

export const defaultSeed = 1
const lanes = 8

/**
 * Creates the demo data through the public API. A run that was interrupted is completed by the next.
 * @throws Error naming the request that the server refused
 */
export async function loadDemo({ baseUrl, seed = defaultSeed, onProgress }: DemoOptions): Promise<DemoResult> {
  const stages = lastAlone(plan(seed))
  const everything = stages.flat()
  const counts: Record<string, number> = {}
  for (const { what } of everything) counts[what] = (counts[what] ?? 0) + 1
  const server = client(baseUrl)
  const last = everything.at(-1)!
  if (await server.exists(last.path, String(last.body['id'])))
    return { already: true, counts, standing: await standings(server) }
  let done = 0
  for (const stage of stages) {
    await inLanes(stage, async (creation) => {
      await server.ensure(creation)
      onProgress?.(++done, everything.length, creation.what)
    })
  }
  return { already: false, counts, standing: await standings(server) }
}

/** Makes the very last creation a stage of its own, so that when it is there everything is. */
function lastAlone(stages: readonly Creation[][]): Creation[][] {
  const end = stages.at(-1)!
  return [...stages.slice(0, -1), end.slice(0, -1), end.slice(-1)]
}

/** Works on several items at a time; after a failure nothing new is begun. */
async function inLanes<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  let next = 0
  const lane = async () => {
    while (next < items.length) await work(items[next++]!)
  }
  const stopped = (error: unknown) => {
    next = items.length
    throw error
  }
  await Promise.all(Array.from({ length: lanes }, () => lane().catch(stopped)))
}
