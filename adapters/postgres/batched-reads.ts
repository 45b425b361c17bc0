import pg from 'pg'
import { BatchQuery, type Run } from './batch-query.ts'
import { isTooLong, isUnavailable, toFault } from './database-fault.ts'
import type { RawRow } from './engine.ts'

export interface ReadsSettings {
  readonly config: pg.ClientConfig
  readonly connections: number
  /** Reads that travel together: those behind a slow one wait for it, and no answer should become too large. */
  readonly most: number
  /** Hears of connections that break while nobody uses them. */
  readonly onLost: (error: Error) => void
}

interface Waiting extends Run {
  done(rows: readonly RawRow[]): void
  failed(error: unknown): void
}

interface Lane {
  readonly client: Promise<pg.Client>
  isBusy: boolean
}

/**
 * Runs short reads over a few connections. What is asked for in one turn of the event loop travels
 * together, and what is asked for while all connections are at work goes with the next one: sending a packet costs more
 * than most of these reads.
 */
export function batchedReads({ config, connections, most, onLost }: ReadsSettings) {
  const lanes: (Lane | undefined)[] = Array.from({ length: connections }, () => undefined)
  const queue: Waiting[] = []

  const open = (index: number): Lane => {
    const client = new pg.Client(config)
    const forget = () => {
      if (lanes[index] === lane) lanes[index] = undefined
    }
    client.on('error', (error) => {
      forget()
      onLost(error)
    })
    client.on('end', forget)
    const lane: Lane = { client: client.connect().then(() => client), isBusy: false }
    lane.client.catch(forget)
    lanes[index] = lane
    return lane
  }

  /** Gives a connection up that did not answer: nobody knows in what state it is. */
  const discard = (lane: Lane): void => {
    const index = lanes.indexOf(lane)
    if (index < 0) return
    lanes[index] = undefined
    lane.client.then((client) => client.end()).catch(() => undefined)
  }

  const run = async (lane: Lane, batch: readonly Waiting[]): Promise<void> => {
    try {
      const client = await lane.client
      const answers = await new Promise<RawRow[][]>((resolve, reject) => {
        client.query(new BatchQuery(batch, (error, found) => (error ? reject(error) : resolve(found!))) as never)
      })
      for (const [i, one] of batch.entries()) one.done(answers[i]!)
    } catch (error) {
      const fault = toFault(error)
      if (isUnavailable(fault) && !isTooLong(fault)) discard(lane)
      // The error of one read is that of a batch; nobody pays for the error of another.
      else if (batch.length > 1)
        return batch.reduce((before, one) => before.then(() => run(lane, [one])), Promise.resolve())
      for (const one of batch) one.failed(fault)
    }
  }

  const work = async (lane: Lane): Promise<void> => {
    lane.isBusy = true
    while (queue.length > 0 && lanes.includes(lane)) await run(lane, queue.splice(0, most))
    lane.isBusy = false
    if (queue.length > 0) flush()
  }

  const flush = (): void => {
    for (let i = 0; i < lanes.length && queue.length > 0; i++) {
      const lane = lanes[i] ?? open(i)
      if (!lane.isBusy) void work(lane)
    }
  }

  return {
    query: (text: string, values: readonly unknown[], name: string): Promise<readonly RawRow[]> =>
      new Promise((done, failed) => {
        if (queue.length === 0) setImmediate(flush)
        queue.push({ text, values, name, done, failed })
      }),
    async close() {
      const opened = lanes.filter((lane) => lane !== undefined)
      await Promise.all(opened.map(async ({ client }) => (await client.catch(() => undefined))?.end()))
    },
  }
}
