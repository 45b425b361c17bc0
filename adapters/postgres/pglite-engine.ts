import type { PGlite, Transaction } from '@electric-sql/pglite'
import type { Row, Rows, SqlEngine, SqlSession } from './engine.ts'
import { keepUp } from './pglite-upkeep.ts'

const upkeepMs = 10_000

/**
 * PostgreSQL inside this process, in memory or in a directory. It is loaded only when it is asked for: a process that
 * talks to a PostgreSQL server never pays for it.
 */
export async function pgliteEngine(directory: string | undefined): Promise<SqlEngine> {
  const { PGlite } = await import('@electric-sql/pglite')
  const database = await PGlite.create(directory === undefined ? {} : { dataDir: directory })
  const { preparedStatements } = await import('./pglite-statements.ts')
  const { pgliteBatches } = await import('./pglite-batches.ts')
  // As many sampled rows as pay: the thread that samples is the one that answers.
  await database.exec('set default_statistics_target = 10')
  const prepared = preparedStatements(database)
  const together = pgliteBatches(prepared.together, (work) => database._runExclusiveTransaction(work))
  const upkeep = keepUp(sessionOn(database), upkeepMs)
  const running = new Set<string>()
  const query = <R = Row>(text: string, values: readonly unknown[] = [], name?: string) =>
    staysPrepared(values, name)
      ? database._runExclusiveTransaction(() => prepared.run<R>(text, values, name))
      : sessionOn(database).query<R>(text, values)
  const transaction: SqlEngine['transaction'] = (work) =>
    database.transaction((transaction) => {
      const session = sessionOn(transaction)
      return work({
        ...session,
        query: (text, values = [], name) =>
          staysPrepared(values, name) ? prepared.run(text, values, name) : session.query(text, values),
      })
    })
  return {
    kind: 'pglite',
    ...sessionOn(database),
    query,
    byKey: { query, transaction },
    // There is one session, and all that it knows are the settings of everybody.
    few: async (text, values, name) =>
      (await query(text, values, name)).rows.map((row) => Object.values(row).map(asText)),
    lookUp: together,
    append: async (text, values, name) => (await together(text, values, name))!,
    transaction,
    async alone(name, work) {
      if (running.has(name)) return undefined
      running.add(name)
      try {
        return await work()
      } finally {
        running.delete(name)
      }
    },
    // One session does one transaction after another anyway.
    inTurn: (_name, work) => transaction(work),
    async close() {
      await upkeep.stop()
      await database.close()
    },
  }
}

/** A statement without values is one that changes the tables, or is asked once. */
const staysPrepared = (values: readonly unknown[], name: string | undefined) => name !== undefined || values.length > 0

const asText = (value: unknown) => (value === null ? null : String(value))

/** What runs each statement afresh, whatever its name. */
function sessionOn(target: PGlite | Transaction): SqlSession {
  return {
    query: async <R = Row>(text: string, values: readonly unknown[] = []): Promise<Rows<R>> =>
      (await target.query<R>(text, values as unknown[])) as Rows<R>,
    async copy(into, rows) {
      await target.query(`copy ${into} from '/dev/blob' with (format binary)`, [], { blob: new Blob([...rows]) })
    },
    async script(text) {
      try {
        const results = await target.exec(text)
        return { rows: results.flatMap((result) => result.rows as Row[]) }
      } catch (error) {
        // A script may hold BEGIN itself; there is one session, so what it left open would be in everybody's way.
        if (!('rollback' in target)) await target.exec('rollback')
        throw error
      }
    },
  }
}
