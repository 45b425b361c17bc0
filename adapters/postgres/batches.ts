import type pg from 'pg'
import { BatchQuery, type Run } from './batch-query.ts'
import { isUnavailable, toFault } from './database-fault.ts'
import type { RawRow } from './engine.ts'

interface Waiting extends Run {
  done(row: RawRow): void
  failed(error: unknown): void
}

/** Most statements in one transaction: those that wait for it all wait for the slowest. */
const most = 16

/**
 * Commits single statements together: those of one turn of the event loop, and those that come while all lanes are at
 * work. A batch that fails is run again one by one, so that nobody pays for the error of another.
 * @param lanes connections that are used at the same time; few make large batches, and each batch costs one flush
 */
export function batches(pool: pg.Pool, lanes: number, onLost: (error: Error) => void) {
  const queue: Waiting[] = []
  let running = 0

  const send = (client: pg.PoolClient, batch: readonly Waiting[]) =>
    new Promise<RawRow[][]>((resolve, reject) => {
      client.query(new BatchQuery(batch, (error, answers) => (error ? reject(error) : resolve(answers!))) as never)
    })

  const runBatch = async (client: pg.PoolClient, batch: readonly Waiting[]): Promise<void> => {
    try {
      const answers = await send(client, batch)
      for (const [i, one] of batch.entries()) one.done(answers[i]![0]!)
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
      while (queue.length > 0) await runBatch(client, queue.splice(0, most))
    } catch (error) {
      failure = toFault(error)
      if (!client) for (const one of queue.splice(0)) one.failed(failure)
    } finally {
      client?.off('error', onLost)
      client?.release(isUnavailable(failure))
      running--
      startFree()
    }
  }
  const start = () => {
    running++
    void lane()
  }
  const startFree = () => {
    for (let left = queue.length; left > 0 && running < lanes; left -= most) start()
  }

  return (text: string, values: readonly unknown[], name: string): Promise<RawRow> =>
    new Promise((done, failed) => {
      if (queue.length === 0) setImmediate(startFree)
      queue.push({ name, text, values, done, failed })
    })
}
