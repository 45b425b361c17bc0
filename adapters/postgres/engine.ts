import type { JobRequest } from '../../domain/core/ports.ts'

export type Row = Record<string, unknown>

/** A row as it travels: its fields as texts, in the order of the statement. */
export type RawRow = readonly (string | null)[]

/** A boolean that came as a text. */
export const isTrue = (text: string | null | undefined): boolean => text === 't' || text === 'true'

export interface Rows<R = Row> {
  readonly rows: R[]
}

/** Where statements run: outside a transaction, or inside one. */
export interface SqlSession {
  /**
   * Runs one statement with `$1`-style parameters. A `name` lets the engine keep it prepared: one name, one text.
   * @throws Fault unavailable when the database cannot be reached or does not answer; the driver's error otherwise
   */
  query<R = Row>(text: string, values?: readonly unknown[], name?: string): Promise<Rows<R>>
  /** Runs several statements without parameters, one after another, and answers all their rows in order. */
  script(text: string): Promise<Rows>
  /**
   * Appends rows to a table by COPY: the cheapest way for very many. Inside a transaction only, where they may still be on their way
   * afterwards: what is wrong with them is heard by the next statement, or by the end of the transaction.
   * @param into a table with its columns: `event (id, type)`
   * @param rows in the binary format, whole with its head and its end, in pieces
   */
  copy(into: string, rows: Iterable<Buffer>): Promise<void>
}

export interface Transactions {
  /**
   * Runs `work` in one transaction; an error rolls back and is thrown on. PGlite has a single session: whatever `work`
   * does has to go through the session it is given, because everything else waits until the transaction is over.
   */
  transaction<T>(work: (session: SqlSession) => Promise<T>): Promise<T>
}

/** A PostgreSQL that speaks over the network, or one that lives in this process. Only `open-*` knows which. */
export interface SqlEngine extends SqlSession, Transactions {
  readonly kind: 'postgres' | 'pglite'
  /**
   * Where change sets are written: rows are found by their identifiers, whether a table holds ten or a million when the
   * statement is planned.
   */
  readonly byKey: Pick<SqlSession, 'query'> & Transactions
  /**
   * Runs `work` unless it is already running somewhere, in this process or in another on the same database; answers
   * undefined then. `work` may use the engine freely.
   */
  alone<T>(name: string, work: () => Promise<T>): Promise<T | undefined>
  /**
   * Runs `work` in one transaction that begins after all others of this name have ended, so that what they date by
   * their begin is dated in the order of their turns; answers undefined when it is somebody else's turn.
   */
  inTurn<T>(name: string, work: (session: SqlSession) => Promise<T>): Promise<T | undefined>
  /**
   * A read of what an index finds: planned once, to go by indexes and to sort what was found. Where values differ in how
   * much they find, that is the wrong plan for those that find much. Its rows, each with its fields as texts.
   */
  few(text: string, values: readonly unknown[], name: string): Promise<readonly RawRow[]>
  /** One statement that answers one row, committed by itself or together with others like it; its fields as texts. */
  append?(text: string, values: readonly unknown[], name: string): Promise<RawRow>
  /** A read by key that never waits and finds one row at most; its fields as texts. */
  lookUp(text: string, values: readonly unknown[], name: string): Promise<RawRow | undefined>
  close(): Promise<void>
}

/** Puts jobs into their queues inside the transaction of `session`. */
export type Enqueue = (session: SqlSession, jobs: readonly JobRequest[]) => Promise<void>
