import type pg from 'pg'
import { BatchQuery, type RawRow, type Run } from './batch-query.ts'
import { isUnavailable, toFault } from './database-fault.ts'

interface Waiting extends Run {
  done(row: RawRow): void
  failed(error: unknown): void
}

/** Most statements in one transaction: those that wait for it all wait for the slowest. */
const most = 16

/**
 * Commits single statements of the same form together when they come faster than the database takes them. Nothing waits
 * while a connection is free; what comes in the meantime goes with the next one. A batch that fails is run again one by
 * one, so that nobody pays for the error of another.
 */
export function batches(pool: pg.Pool, lanes: number, onLost: (error: Error) => void) {
  const queue: Waiting[] = []
  let running = 0

  const take = (): Waiting[] => {
    const first = queue.shift()
    if (!first) return []
    const batch = [first]
    for (let i = 0; i < queue.length && batch.length < most; ) {
      if (queue[i]!.name === first.name) batch.push(...queue.splice(i, 1))
      else i++
    }
    return batch
  }

  const send = (client: pg.PoolClient, batch: readonly Waiting[]) =>
    new Promise<(RawRow | undefined)[]>((resolve, reject) => {
      client.query(new BatchQuery(batch, (error, rows) => (error ? reject(error) : resolve(rows!))) as never)
    })

  const runBatch = async (client: pg.PoolClient, batch: readonly Waiting[]): Promise<void> => {
    try {
      const rows = await send(client, batch)
      for (const [i, one] of batch.entries()) one.done(rows[i]!)
    } catch (error) {
      const fault = toFault(error)
      if (isUnavailable(fault) || batch.length === 1) {
        for (const one of batch) one.failed(fault)
        throw fault
      }
      for (const one of batch) await runBatch(client, [one]).catch(() => undefined)
    }
  }

  const lane = async () => {
    let failure: unknown
    let client: pg.PoolClient | undefined
    try {
      client = await pool.connect()
      client.on('error', onLost)
      for (let batch = take(); batch.length > 0; batch = take()) await runBatch(client, batch)
    } catch (error) {
      failure = toFault(error)
      if (!client) for (const one of queue.splice(0)) one.failed(failure)
    } finally {
      client?.off('error', onLost)
      client?.release(isUnavailable(failure))
      running--
      if (queue.length > 0) start()
    }
  }
  const start = () => {
    running++
    void lane()
  }

  return (text: string, values: readonly unknown[], name: string): Promise<RawRow> =>
    new Promise((done, failed) => {
      queue.push({ name, text, values, done, failed })
      if (running < lanes) start()
    })
}
