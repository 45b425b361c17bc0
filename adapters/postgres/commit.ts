import { type ChangeSet, type Conflict, checkId, type ResourceWrite } from '../../domain/core/ports.ts'
import { isDeadlock } from './database-fault.ts'
import type { Enqueue, SqlEngine, SqlSession } from './engine.ts'
import { remember } from './remember.ts'
import type { Table } from './table.ts'
import { type Template, template } from './template.ts'
import { formOfWrite, nameOf, type WriteRow, type Writing, writeStatement, writing } from './write-statement.ts'

/** Stops a transaction in which a write met a conflict, so that everything before it is rolled back. */
class Conflicting extends Error {
  readonly conflict: Conflict
  constructor(conflict: Conflict) {
    super(conflict.reason)
    this.conflict = conflict
  }
}

const attempts = 3

/** Commits change sets: one statement for a single write, a transaction around several. */
export function committer(engine: SqlEngine, tableOf: (kind: string) => Table, enqueue: () => Enqueue) {
  const statements = remember<Template<Writing>>(500)

  const run = async (session: SqlSession, changes: Writing): Promise<Conflict | undefined> => {
    const [write] = changes.writes
    const form = formOfWrite(changes)
    const statement = statements(`${write?.kind} ${nameOf(form)}`, () =>
      template(writeStatement(form, write && tableOf(write.kind))),
    )
    if (session === engine && engine.append && write?.op === 'insert' && statement.name) {
      const [claimed, written] = await engine.append(statement.text, statement.values(changes), statement.name)
      if (claimed !== 't') return { reason: 'claimLost' }
      return written === 't' ? undefined : conflictOf(write)
    }
    const { rows } = await statement.run<WriteRow>(session, changes)
    if (!rows[0]?.claimed) return { reason: 'claimLost' }
    return rows[0].written || !write ? undefined : conflictOf(write)
  }

  const runAll = async (session: SqlSession, changes: ChangeSet): Promise<void> => {
    for (const step of stepsOf(changes)) {
      const conflict = await run(session, step)
      if (conflict) throw new Conflicting(conflict)
    }
    if (changes.jobs.length > 0) await enqueue()(session, changes.jobs)
  }

  const inTransaction = async (changes: ChangeSet, attempt = 1): Promise<Conflict | undefined> => {
    try {
      await engine.transaction((session) => runAll(session, changes))
      return undefined
    } catch (error) {
      if (error instanceof Conflicting) return error.conflict
      if (isDeadlock(error) && attempt < attempts) return inTransaction(changes, attempt + 1)
      throw error
    }
  }

  return async (changes: ChangeSet): Promise<Conflict | undefined> => {
    for (const { op, id } of changes.writes) if (op === 'insert') checkId(id)
    return isOneStatement(changes) ? run(engine, writing(changes)) : inTransaction(changes)
  }
}

/** Events and audit entries that go into one statement; more of them are spread over several. */
const mostNotes = 8

function isOneStatement({ writes, events, audit, jobs }: ChangeSet): boolean {
  return writes.length === 1 && jobs.length === 0 && Math.max(events.length, audit.length) <= mostNotes
}

/**
 * A change set as the steps of one transaction: the key, then each write, then what is to be noted of them. Writes go in
 * the order of their rows, so that two transactions with the same rows wait for each other instead of blocking both.
 */
function stepsOf({ at, writes, events, audit, settle }: ChangeSet): Writing[] {
  const step = (part: Partial<ChangeSet>) => writing({ at, writes: [], events: [], audit: [], jobs: [], ...part })
  const row = (write: ResourceWrite) => `${write.kind} ${write.id}`
  const inOrder = writes.toSorted((a, b) => (row(a) < row(b) ? -1 : Number(row(a) > row(b))))
  const rounds = Math.ceil(Math.max(events.length, audit.length) / mostNotes)
  const notes = Array.from({ length: rounds }, (_, i) => {
    const [from, to] = [i * mostNotes, (i + 1) * mostNotes]
    return step({ events: events.slice(from, to), audit: audit.slice(from, to) })
  })
  return [...(settle ? [step({ settle })] : []), ...inOrder.map((write) => step({ writes: [write] })), ...notes]
}

function conflictOf({ op, kind, id }: ResourceWrite): Conflict {
  return { reason: op === 'insert' ? 'exists' : 'stale', kind, id }
}
