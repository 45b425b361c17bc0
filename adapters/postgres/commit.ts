import {
  type ChangeSet,
  type Conflict,
  cameOutOtherwise,
  checkId,
  type ResourceWrite,
} from '../../domain/core/ports.ts'
import { Supposition } from '../../domain/core/supposition.ts'
import { unfolded } from '../../domain/core/unfolded.ts'
import { isDeadlock, isOtherwise, isTaken } from './database-fault.ts'
import type { SqlEngine, SqlSession } from './engine.ts'
import { monthsKeeper } from './months.ts'
import { remember } from './remember.ts'
import { stencilKeeper } from './stencils.ts'
import type { Table } from './table.ts'
import { type Template, template } from './template.ts'
import { isAlterable, writeAlterations } from './write-altered.ts'
import {
  areApart,
  type Bulk,
  bulkOf,
  copyAllCreations,
  copyInserts,
  copyNotes,
  isBulk,
  takenAmong,
} from './write-bulk.ts'
import { type Caution, type Grouped, grouped, type ManyRow, manyStatement, nameOfMany } from './write-many.ts'
import { formOfWrite, nameOf, type WriteRow, type Writing, writeStatement, writing } from './write-statement.ts'

type Querying = Pick<SqlSession, 'query'>

/** Stops a transaction in which a write met a conflict, so that everything before it is rolled back. */
class Conflicting extends Error {
  readonly conflict: Conflict
  constructor(conflict: Conflict) {
    super(conflict.reason)
    this.conflict = conflict
  }
}

const attempts = 3

/**
 * Commits change sets in one statement: a small one has a parameter for each value, a large one a list for each column. In a
 * transaction, step by step, goes what removes many resources, and what has to show whose identifier is taken.
 */
export function committer(engine: SqlEngine, tableOf: (kind: string) => Table) {
  const { byKey } = engine
  const statements = remember<Template<Writing>>(500)
  const listStatements = remember<Template<Grouped>>(200)
  const stencils = stencilKeeper(engine, tableOf)
  const keepMonths = monthsKeeper(engine, tableOf, stencils.month)

  const run = async (session: Querying, changes: Writing): Promise<Conflict | undefined> => {
    const { writes } = changes
    const form = formOfWrite(changes)
    const statement = statements(nameOf(form), () => template(writeStatement(form, tableOf)))
    const isNew = writes.every(({ op }) => op === 'insert')
    if (session === byKey && engine.append && isNew && statement.name) {
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
    byKey.transaction(async (session) => {
      for (const step of stepsOf(changes)) {
        const conflict = await run(session, step)
        if (conflict) throw new Conflicting(conflict)
      }
      return undefined
    })

  const many = async (lists: Grouped, caution: Caution, session: Querying = byKey): Promise<Conflict | undefined> => {
    const statement = listStatements(nameOfMany(lists, caution), () => template(manyStatement(lists, tableOf, caution)))
    const { relied, written, missing } = (await statement.run<ManyRow>(session, lists)).rows[0]!
    if (!relied) return { reason: 'outdated' }
    if (written) return undefined
    const [kind, id] = lists.groups.flatMap(({ kind }, i) => (missing[i] ? [[kind, missing[i]] as const] : []))[0]!
    return { reason: 'stale', kind, id }
  }

  const rowsAreAsExpected = new Supposition()

  /** Supposes that rows are as expected; where that does not hold, it shows by holding them which are not. */
  const manyAlone = async (lists: Grouped): Promise<Conflict | undefined> => {
    const changes = lists.groups.some(({ op }) => op === 'update')
    if (!changes || !rowsAreAsExpected.next()) return many(lists, 'holds first')
    try {
      const conflict = await many(lists, 'fails')
      rowsAreAsExpected.held()
      return conflict
    } catch (error) {
      if (!isOtherwise(error)) throw error
      rowsAreAsExpected.failed()
      return many(lists, 'holds first')
    }
  }

  // What is created depends on nothing that was there before, nor does what is told and noted: only the rest has to wait.
  const inBulk = (parts: Bulk, after: ChangeSet['after']) =>
    byKey.transaction(async (session) => {
      await copyAllCreations(session, parts, tableOf, stencils)
      const areNoted = after !== undefined && areApart(parts)
      if (areNoted) await copyNotes(session, parts, tableOf)
      if ((await after) === false) throw new Conflicting(cameOutOtherwise)
      for (const one of parts.alterations) {
        const conflict = await writeAlterations(session, one, parts.at, tableOf(one.kind), stencils)
        if (conflict) throw new Conflicting(conflict)
      }
      const conflict = await many(parts.rest, 'is taken back', session)
      if (conflict) throw new Conflicting(conflict)
      await copyInserts(session, parts, tableOf)
      if (!areNoted) await copyNotes(session, parts, tableOf)
      return undefined
    })

  const listed = (lists: Grouped, changes: ChangeSet): Promise<Conflict | undefined> => {
    const parts = bulkOf(lists, changes)
    return parts ? inBulk(parts, changes.after) : manyAlone(lists)
  }

  const attempt = async (
    changes: ChangeSet,
    { whole, stepByStep = false }: { whole: boolean; stepByStep?: boolean },
    left = attempts,
  ): Promise<Conflict | undefined> => {
    try {
      if (whole) return await run(byKey, writing(changes))
      const lists = stepByStep || changes.settle ? undefined : grouped(changes, tableOf)
      if (lists) return await listed(lists, changes)
      return (await changes.after) === false ? cameOutOtherwise : await inTransaction(unfolded(changes))
    } catch (error) {
      if (error instanceof Conflicting) return error.conflict
      const taken = isTaken(error) ? await takenAmong(byKey, changes, tableOf) : undefined
      if (taken) return taken
      // Step by step it shows whose identifier is taken.
      if (isTaken(error) && left > 1) return attempt(changes, { whole: false, stepByStep: true }, left - 1)
      if (isDeadlock(error) && left > 1) return attempt(changes, { whole, stepByStep }, left - 1)
      throw error
    }
  }

  const commit = async (changes: ChangeSet): Promise<Conflict | undefined> => {
    for (const { op, id } of changes.writes) if (op === 'insert') checkId(id)
    for (const { rows } of changes.creations ?? []) for (const { id } of rows) checkId(id)
    const creations = changes.creations && (await stencils.keep(changes.creations))
    const areKept = await stencils.keepAltered(changes.alterations ?? [])
    const ready = {
      ...(areKept ? changes : unfolded(changes, { creations: () => true })),
      ...(creations && { creations }),
    }
    await keepMonths(ready)
    const inOrder = { ...ready, writes: inOrderOfRows(ready.writes) }
    return attempt(inOrder, { whole: isOneStatement(ready) })
  }

  // One at a time begins before it may end: others need the connections on which what it waits for is written.
  let ahead: Promise<unknown> | undefined
  return async (given: ChangeSet): Promise<Conflict | undefined> => {
    const { after } = given
    const changes = unfolded(given, {
      creations: (some) => isBulk(some, tableOf),
      alterations: (some) => isAlterable(some, tableOf),
    })
    const canBegin = engine.kind === 'postgres' && changes.creations !== undefined
    if (!after || !canBegin) return (await after) === false ? cameOutOtherwise : commit(changes)
    while (ahead) await ahead
    const own = after.then(() => {
      if (ahead === own) ahead = undefined
    })
    ahead = own
    return commit(changes)
  }
}

/** Writes, and of events, audit entries and jobs each, that go into one statement; more are spread over several. */
const mostWrites = 8
const mostNotes = 16

function isOneStatement({ writes, events, audit, jobs, relies = [], creations, alterations }: ChangeSet): boolean {
  if (creations !== undefined || alterations !== undefined) return false
  const notes = Math.max(events.length, audit.length, jobs.length, relies.length)
  return writes.length > 0 && writes.length <= mostWrites && notes <= mostNotes
}

/** So that two commits with the same rows wait for each other instead of blocking both. */
function inOrderOfRows(writes: readonly ResourceWrite[]): readonly ResourceWrite[] {
  if (writes.length < 2) return writes
  const ofKinds = [...Map.groupBy(writes, ({ kind }) => kind)].sort(([a], [b]) => (a < b ? -1 : 1))
  return ofKinds.flatMap(([, rows]) => rows.sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id))))
}

/** A change set without creations as the steps of one transaction: the key and what it relies on, then each write, then what is to be noted of them. */
function stepsOf({ at, writes, events, audit, jobs, settle, relies, finds }: ChangeSet): Writing[] {
  const step = (part: Partial<ChangeSet>) => writing({ at, writes: [], events: [], audit: [], jobs: [], ...part })
  const rounds = Math.ceil(Math.max(events.length, audit.length, jobs.length) / mostNotes)
  const notes = Array.from({ length: rounds }, (_, i) => {
    const [from, to] = [i * mostNotes, (i + 1) * mostNotes]
    return step({ events: events.slice(from, to), audit: audit.slice(from, to), jobs: jobs.slice(from, to) })
  })
  const first = { ...(settle && { settle }), ...(relies && { relies }), ...(finds && { finds }) }
  return [
    ...(settle || relies || finds ? [step(first)] : []),
    ...writes.map((write) => step({ writes: [write] })),
    ...notes,
  ]
}

function conflictOf({ op, kind, id }: ResourceWrite): Conflict {
  return { reason: op === 'insert' ? 'exists' : 'stale', kind, id }
}
