import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
  sql,
} from 'kysely'
import type { Rows, SqlSession } from './engine.ts'

/** Kysely makes texts of statements here and never runs them; engines do. */
export const compiler = new Kysely<Record<string, never>>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})

/** A value that is known only when the statement runs, taken from what the statement is about. */
class Slot<Subject> {
  readonly take: (subject: Subject) => unknown
  constructor(take: (subject: Subject) => unknown) {
    this.take = take
  }
}

/** A place in a statement for a value that `take` finds in the subject of each run. One slot is one parameter. */
export function slot<Subject>(take: (subject: Subject) => unknown): RawBuilder<unknown> {
  return sql`${new Slot(take)}`
}

/** A statement that was compiled once and runs with the values of any subject. */
export interface Template<Subject> {
  run<R>(session: Pick<SqlSession, 'query'>, subject: Subject): Promise<Rows<R>>
  readonly text: string
  readonly name: string | undefined
  values(subject: Subject): unknown[]
}

/** Statements that keep a name, and so stay prepared in every connection; more than this would fill the server. */
const mostNames = 500
let names = 0

/** Compiles a statement. A slot that stands at several places is sent once. */
export function template<Subject>(statement: Pick<RawBuilder<unknown>, 'compile'>): Template<Subject> {
  const { sql: compiled, parameters } = statement.compile(compiler)
  const distinct: unknown[] = []
  const numbers = parameters.map((value) => {
    const known = value instanceof Slot ? distinct.indexOf(value) : -1
    return known < 0 ? distinct.push(value) : known + 1
  })
  const text = compiled.replace(/\$(\d+)/g, (_, number) => `$${numbers[Number(number) - 1]}`)
  const name = names < mostNames ? `tandem_${++names}` : undefined
  const values = (subject: Subject): unknown[] =>
    distinct.map((value) => (value instanceof Slot ? (value as Slot<Subject>).take(subject) : value))
  return {
    text,
    name,
    values,
    run: <R>(session: Pick<SqlSession, 'query'>, subject: Subject) => session.query<R>(text, values(subject), name),
  }
}
