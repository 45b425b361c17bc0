import pg from 'pg'
import { batchedReads } from './batched-reads.ts'
import { batches } from './batches.ts'
import { isUnavailable, toFault } from './database-fault.ts'
import type { Row, Rows, SqlEngine, SqlSession } from './engine.ts'
import { GatheredCopies } from './gathered-copies.ts'

export interface PostgresSettings {
  readonly url: string
  readonly poolSize: number
  /** How long to wait for a connection, in milliseconds. Together with `queryMs` it stays below ten seconds. */
  readonly connectMs?: number
  /** How long one statement may take, in milliseconds. */
  readonly queryMs?: number
  /** Hears of connections that break while nobody uses them. */
  readonly onLost?: (error: Error) => void
}

/** PostgreSQL over the network: a pool whose connections keep named statements prepared. */
export function postgresEngine(settings: PostgresSettings): SqlEngine {
  const { url, poolSize, connectMs = 4000, queryMs = 5000, onLost = () => undefined } = settings
  const config = {
    connectionString: url,
    connectionTimeoutMillis: connectMs,
    statement_timeout: queryMs - 500,
    query_timeout: queryMs,
    idle_in_transaction_session_timeout: 30_000,
    keepAlive: true,
    // Counting a large table looks costly enough to be compiled, which takes longer than the count.
    options: '-c jit=off',
    application_name: 'tandem',
  }
  const forReads = Math.max(1, Math.min(4, Math.floor(poolSize * 0.3)))
  const forFew = Math.max(1, Math.min(4, Math.floor(poolSize * 0.2)))
  // Statements that come one by one and share commits keep all but one of these busy.
  const lanes = Math.max(1, Math.floor(poolSize * 0.2))
  const pool = new pg.Pool({ ...config, max: Math.max(2, poolSize - forReads - forFew - lanes - 1) })
  const keyed = { ...config, options: `${config.options} ${byKey}` }
  const writes = new pg.Pool({ ...keyed, max: lanes + 1 })
  const reads = batchedReads({ config: keyed, connections: forReads, most: 32, onLost })
  const byIndexOnly = { ...config, options: `${config.options} ${byIndex}`, statement_timeout: fewMs }
  const few = batchedReads({ config: byIndexOnly, connections: forFew, most: 4, onLost })
  pool.on('error', onLost)
  writes.on('error', onLost)
  return {
    kind: 'postgres',
    ...sessionOn(pool),
    transaction: (work) => borrow(pool, onLost, (client) => transact(client, work)),
    alone: (name, work) => borrow(pool, onLost, (client) => locked(client, name, work)),
    inTurn: (name, work) => borrow(pool, onLost, (client) => locked(client, name, () => transact(client, work))),
    lookUp: async (text, values, name) => (await reads.query(text, values, name))[0],
    few: few.query,
    append: batches(writes, lanes, onLost),
    byKey: {
      query: sessionOn(writes).query,
      transaction: (work) => borrow(writes, onLost, (client) => transact(client, work)),
    },
    async close() {
      await reads.close()
      await writes.end()
      await few.close()
      await pool.end()
    },
  }
}

/** Milliseconds after which what was to find few has found too much: others wait for the same connection. */
const fewMs = 1000

/**
 * A statement that finds rows by their keys is planned once, and that may be while the table is all but empty: then reading all of
 * it is the cheapest plan, and for as long as that is kept, every run reads whatever the table has become.
 */
const byKey = [
  'plan_cache_mode=force_generic_plan',
  'enable_seqscan=off',
  'enable_hashjoin=off',
  'enable_mergejoin=off',
]
  .map((setting) => `-c ${setting}`)
  .join(' ')

/**
 * A plan that is made once knows no values, and takes any for a frequent one; what is left to it is to look into an index
 * and sort what it finds there.
 */
const byIndex = [
  'plan_cache_mode=force_generic_plan',
  'enable_seqscan=off',
  'enable_indexscan=off',
  'enable_indexonlyscan=off',
]
  .map((setting) => `-c ${setting}`)
  .join(' ')

/** A session on a client, or on a pool that takes any client for each statement. */
export function sessionOn(target: pg.ClientBase | pg.Pool): SqlSession {
  return {
    async query<R = Row>(text: string, values: readonly unknown[] = [], name?: string): Promise<Rows<R>> {
      try {
        return (await target.query({ text, values: values as unknown[], ...(name && { name }) })) as unknown as Rows<R>
      } catch (error) {
        throw toFault(error)
      }
    },
    copy() {
      throw new Error('rows are copied in a transaction')
    },
    async script(text) {
      try {
        // Without parameters the driver answers an array when the text held several statements.
        const result = (await target.query(text)) as unknown as pg.QueryResult | pg.QueryResult[]
        return { rows: [result].flat().flatMap((one) => one.rows ?? []) }
      } catch (error) {
        throw toFault(error)
      }
    },
  }
}

/** Runs `work` between BEGIN and COMMIT on one client. */
export async function transact<T>(client: pg.ClientBase, work: (session: SqlSession) => Promise<T>): Promise<T> {
  const session = sessionOn(client)
  const copies = new GatheredCopies(client)
  await session.query('begin')
  try {
    const result = await work(inTransaction(session, copies))
    await copies.arrived('commit')
    return result
  } catch (error) {
    copies.drop()
    // The first error tells what happened; when even this fails, the client is not given back and the server rolls back.
    await session.query('rollback').catch(() => undefined)
    throw error
  }
}

/** What comes after rows that are copied waits until they are there. */
function inTransaction(session: SqlSession, copies: GatheredCopies): SqlSession {
  return {
    async query(text, values, name) {
      await copies.arrived()
      return session.query(text, values, name)
    },
    async copy(into, rows) {
      copies.add({ into, rows })
    },
    async script(text) {
      await copies.arrived()
      return session.script(text)
    },
  }
}

/** Holds a lock of this session while `work` runs; the server lets go of it by itself when the connection breaks. */
async function locked<T>(client: pg.ClientBase, name: string, work: () => Promise<T>): Promise<T | undefined> {
  const session = sessionOn(client)
  const lock = await session.query<{ taken: boolean }>(
    'select pg_try_advisory_lock(hashtextextended($1, 0)) as taken',
    [`tandem:${name}`],
    'lock',
  )
  if (!lock.rows[0]?.taken) return undefined
  try {
    return await work()
  } finally {
    await session.query('select pg_advisory_unlock(hashtextextended($1, 0))', [`tandem:${name}`], 'unlock')
  }
}

/**
 * Lends a client of the pool. A client that did not answer is thrown away rather than given back, because nobody knows in
 * what state it is. The listener is there because a client that breaks between two statements says so with an
 * event, and an event that nobody hears ends the process.
 */
async function borrow<T>(pool: pg.Pool, onLost: (error: Error) => void, use: (client: pg.PoolClient) => Promise<T>) {
  const client = await pool.connect().catch((error: unknown) => {
    throw toFault(error)
  })
  client.on('error', onLost)
  let failure: unknown
  try {
    return await use(client)
  } catch (error) {
    failure = error
    throw error
  } finally {
    client.off('error', onLost)
    client.release(isUnavailable(failure))
  }
}
