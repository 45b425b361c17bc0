import type { Db } from 'pg-boss'
import type { SqlSession } from '../postgres/engine.ts'

/**
 * Lets pg-boss run its statements where Tandem runs its own: on the engine, or in a transaction that is already open.
 * Without parameters a text may hold several statements.
 */
export function bossDb(session: SqlSession): Db {
  return {
    executeSql: (text, values) => (values?.length ? session.query(text, values) : session.script(text)),
  }
}
