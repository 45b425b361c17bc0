import type { Db } from 'pg-boss'
import type { SqlSession } from '../postgres/engine.ts'

/**
 * Inserts of jobs are long texts, one for each queue, that take several times as long to plan as to run; so they stay
 * prepared. Whatever looks at the table is planned anew, by what it holds then.
 */
const names = new Map<string, string>()
const mostNames = 50

function nameOf(text: string): string | undefined {
  if (!/^\s*insert\b/i.test(text)) return undefined
  if (!names.has(text) && names.size < mostNames) names.set(text, `boss_insert_${names.size + 1}`)
  return names.get(text)
}

/**
 * Lets pg-boss run its statements where Tandem runs its own: on the engine, or in a transaction that is already open.
 * Without parameters a text may hold several statements.
 */
export function bossDb(session: SqlSession): Db {
  return {
    executeSql: (text, values) => (values?.length ? session.query(text, values, nameOf(text)) : session.script(text)),
  }
}
