import pg from 'pg'
import { isUnavailable, toFault } from './database-fault.ts'
import type { Row, Rows } from './engine.ts'

export interface PipelineSettings {
  readonly config: pg.ClientConfig
  readonly connections: number
  /** Hears of connections that break while nobody uses them. */
  readonly onLost: (error: Error) => void
}

interface Lane {
  readonly client: Promise<pg.Client>
  waiting: number
}

/**
 * Runs short reads over a few connections that take the next statement before they have answered the last one. A read
 * by key is answered so quickly that passing a connection from hand to hand costs more than the read itself. Only reads
 * that never wait belong here: what is behind a slow one on its connection waits for it.
 */
export function pipelinedReads({ config, connections, onLost }: PipelineSettings) {
  const lanes: (Lane | undefined)[] = Array.from({ length: connections }, () => undefined)

  const open = (index: number): Lane => {
    const client = new pg.Client({ ...config, pipeline: true } as pg.ClientConfig)
    const forget = () => {
      if (lanes[index] === lane) lanes[index] = undefined
    }
    client.on('error', (error) => {
      forget()
      onLost(error)
    })
    client.on('end', forget)
    const lane: Lane = { client: client.connect().then(() => client), waiting: 0 }
    lane.client.catch(forget)
    lanes[index] = lane
    return lane
  }

  /** Gives a connection up that did not answer: whatever waits behind its lost statement would be lost with it. */
  const discard = (lane: Lane): void => {
    const index = lanes.indexOf(lane)
    if (index < 0) return
    lanes[index] = undefined
    lane.client.then((client) => client.end()).catch(() => undefined)
  }

  /** The connection with the fewest statements under way; one that is not open counts as free. */
  const quietest = (): Lane => {
    let best = 0
    for (let i = 0; i < lanes.length; i++) {
      const lane = lanes[i]
      if (!lane || lane.waiting === 0) return lane ?? open(i)
      if (lane.waiting < lanes[best]!.waiting) best = i
    }
    return lanes[best]!
  }

  return {
    async query<R = Row>(text: string, values: readonly unknown[], name: string): Promise<Rows<R>> {
      const lane = quietest()
      lane.waiting++
      try {
        const client = await lane.client
        return (await client.query({ text, values: values as unknown[], name })) as unknown as Rows<R>
      } catch (error) {
        const fault = toFault(error)
        if (isUnavailable(fault)) discard(lane)
        throw fault
      } finally {
        lane.waiting--
      }
    },
    async close() {
      const opened = lanes.filter((lane) => lane !== undefined)
      await Promise.all(opened.map(async ({ client }) => (await client.catch(() => undefined))?.end()))
    },
  }
}
