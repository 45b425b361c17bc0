import { jsonOf } from '../../domain/core/json.ts'
import { type ChangeSet, type Conflict, checkId, type ResourceWrite } from '../../domain/core/ports.ts'
import { isDeadlock, isTaken } from './database-fault.ts'
import type { SqlEngine, SqlSession } from './engine.ts'
import { remember } from './remember.ts'
import type { Table } from './table.ts'
import { type Template, template } from './template.ts'
import { insertMany, updateMany, writeAudit, writeEvents, writeJobs } from './write-many.ts'
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

/** Commits change sets: in one statement, or in a transaction when they are large. */
export function committer(engine: SqlEngine, tableOf: (kind: string) => Table) {
  const statements = remember<Template<Writing>>(500)

  const run = async (session: SqlSession, changes: Writing): Promise<Conflict | undefined> => {
    const { writes } = changes
    const form = formOfWrite(changes)
    const statement = statements(nameOf(form), () => template(writeStatement(form, tableOf)))
    const isNew = writes.every(({ op }) => op === 'insert')
    if (session === engine && engine.append && isNew && statement.name) {
      const [claimed, written, relied] = await engine.append(statement.text, statement.values(changes), statement.name)
      if (claimed !== 't') return { reason: 'claimLost' }
      if (relied !== 't') return { reason: 'outdated' }
      return written === 't' ? undefined : conflictOf(writes[0]!)
    }
    const { rows } = await statement.run<WriteRow>(session, changes)
    const { claimed, written, relied, missing } = rows[0]!
    if (!claimed) return { reason: 'claimLost' }
    if (!relied) return { reason: 'outdated' }
    return written ? undefined : conflictOf(writes[missing ?? 0]!)
  }

  const inTransaction = (changes: ChangeSet) =>
    engine.transaction(async (session) => {
      const { at, settle, relies, events, audit, jobs } = changes
      const step = (part: Partial<ChangeSet>) =>
        run(session, writing({ at, writes: [], events: [], audit: [], jobs: [], ...part }))
      const must = (conflict: Conflict | undefined) => {
        if (conflict) throw new Conflicting(conflict)
      }
      if (settle || relies) must(await step({ ...(settle && { settle }), ...(relies && { relies }) }))
      for (const writes of alikes(changes.writes)) {
        must(await several(session, writes, at, step))
      }
      await writeEvents(
        session,
        events.map((event) => ({ ...event, text: jsonOf(event.resource) })),
      )
      await writeAudit(session, audit)
      await writeJobs(session, jobs)
      return undefined
    })

  const several = async (
    session: SqlSession,
    writes: readonly ResourceWrite[],
    at: string,
    step: (part: Partial<ChangeSet>) => Promise<Conflict | undefined>,
  ): Promise<Conflict | undefined> => {
    const table = tableOf(writes[0]!.kind)
    const [inserts, updates] = [writes.filter(isInsert), writes.filter(isUpdate)]
    const failed =
      (inserts.length > 0 && (await insertMany(session, table, inserts, at))) ||
      (updates.length > 0 && (await updateMany(session, table, updates, at)))
    if (failed) return conflictOf(failed)
    return inserts.length + updates.length > 0 ? undefined : step({ writes })
  }

  const attempt = async (changes: ChangeSet, whole: boolean, left = attempts): Promise<Conflict | undefined> => {
    try {
      return whole ? await run(engine, writing(changes)) : await inTransaction(changes)
    } catch (error) {
      if (error instanceof Conflicting) return error.conflict
      // Step by step it shows whose identifier is taken.
      if (whole && isTaken(error)) return attempt(changes, false)
      if (isDeadlock(error) && left > 1) return attempt(changes, whole, left - 1)
      throw error
    }
  }

  return async (changes: ChangeSet): Promise<Conflict | undefined> => {
    for (const { op, id } of changes.writes) if (op === 'insert') checkId(id)
    const inOrder = { ...changes, writes: inOrderOfRows(changes.writes) }
    return attempt(inOrder, isOneStatement(changes))
  }
}

/** Writes, and of events, audit entries and jobs each, that go into one statement; more are spread over several. */
const mostWrites = 8
const mostNotes = 16

function isOneStatement({ writes, events, audit, jobs, relies = [] }: ChangeSet): boolean {
  const notes = Math.max(events.length, audit.length, jobs.length, relies.length)
  return writes.length > 0 && writes.length <= mostWrites && notes <= mostNotes
}

/** So that two commits with the same rows wait for each other instead of blocking both. */
function inOrderOfRows(writes: readonly ResourceWrite[]): readonly ResourceWrite[] {
  if (writes.length < 2) return writes
  const row = (write: ResourceWrite) => `${write.kind} ${write.id}`
  return writes.toSorted((a, b) => (row(a) < row(b) ? -1 : Number(row(a) > row(b))))
}

type WriteTo<Op> = Extract<ResourceWrite, { op: Op }>

const isInsert = (write: ResourceWrite): write is WriteTo<'insert'> => write.op === 'insert'
const isUpdate = (write: ResourceWrite): write is WriteTo<'update'> => write.op === 'update'

/** Writes that one statement can make: new resources of one kind, or changes of them, in a row; removals alone. */
function alikes(writes: readonly ResourceWrite[]): ResourceWrite[][] {
  const groups: ResourceWrite[][] = []
  for (const write of writes) {
    const last = groups.at(-1)
    const first = last?.[0]
    if (last && write.op !== 'delete' && first?.op === write.op && first.kind === write.kind) last.push(write)
    else groups.push([write])
  }
  return groups
}

function conflictOf({ op, kind, id }: ResourceWrite): Conflict {
  return { reason: op === 'insert' ? 'exists' : 'stale', kind, id }
}
