import { type RawBuilder, sql } from 'kysely'
import type { EventRecord } from '../../domain/core/event.ts'
import { jsonOf } from '../../domain/core/json.ts'
import type { Finding } from '../../domain/core/known-resources.ts'
import type { AuditEntry, ChangeSet, ResourceWrite } from '../../domain/core/ports.ts'
import {
  asDocument,
  filledColumns,
  filledNames,
  filledSets,
  filledValues,
  isPlain,
  keptAs,
  rowsOf,
} from './filled-columns.ts'
import { storedKey } from './idempotency-keys.ts'
import { inItsMonth, placesOf } from './months.ts'
import { elementsOf, searchCount } from './search-count.ts'
import type { Table } from './table.ts'
import { slot } from './template.ts'

type Sql = RawBuilder<unknown>

/** A write without its values; `isPlain` as in `FilledColumn`. */
interface WriteKind {
  readonly op: ResourceWrite['op']
  readonly kind: string
  readonly isPlain: boolean
}

/** What a statement of writes depends on besides its values. */
export interface WriteForm {
  /** None: only events and audit entries, of writes that came before in the same transaction. */
  readonly writes: readonly WriteKind[]
  /** For each event, the write whose very text its resource is; -1 where it is none of them. */
  readonly events: readonly number[]
  readonly audit: number
  readonly jobs: number
  /** Kinds of the resources that have to be as they were. */
  readonly relies: readonly string[]
  /** Searches that have to find as many as they did. */
  readonly finds: readonly Pick<Finding, 'kind' | 'path'>[]
  readonly settles: boolean
}

/** The outcome of a write statement. */
export interface WriteRow {
  readonly claimed: boolean
  readonly written: boolean
  /** Whether everything is as it was that the change set relies on. */
  readonly relied: boolean
  /** The first write whose row is gone or has another version; only of statements with several writes. */
  readonly missing?: number | null
}

/** A change set, and the resources of its events as texts. */
export interface Writing extends ChangeSet {
  readonly resources: readonly string[]
}

/** Prepares a change set for its statement. */
export function writing(changes: ChangeSet): Writing {
  return { ...changes, resources: changes.events.map(({ resource, text }) => text ?? jsonOf(resource)) }
}

/** The form of the statement that writes this. */
export function formOfWrite({ writes, resources, audit, jobs, relies = [], finds = [], settle }: Writing): WriteForm {
  const texts = writes.map((write) => ('text' in write ? write.text : undefined))
  return {
    writes: writes.map((write) => ({
      op: write.op,
      kind: write.kind,
      isPlain: write.op === 'delete' || isPlain(write),
    })),
    events: resources.map((resource) => texts.indexOf(resource)),
    audit: audit.length,
    jobs: jobs.length,
    relies: relies.map(({ kind }) => kind),
    finds: finds.map(({ kind, path }) => ({ kind, path })),
    settles: settle !== undefined,
  }
}

/** Tells the forms of statements apart. */
export function nameOf({ writes, events, audit, jobs, relies, finds, settles }: WriteForm): string {
  const written = writes.map((write) => `${write.op} ${write.kind} ${write.isPlain}`).join()
  const searched = finds.map(({ kind, path }) => `${kind} ${path}`).join()
  return `${written} ${events.join()} ${audit} ${jobs} ${relies.join()} ${searched} ${settles}`
}

const at = slot((changes: Writing) => changes.at)

/** The values of one write. */
interface Slots {
  readonly id: Sql
  readonly text: Sql
  readonly first: Sql
  readonly expected: Sql
  /** Of the columns beside the document, where they come with it. */
  readonly filled?: readonly Sql[]
}

function slotsOf(index: number, { isPlain }: WriteKind, table: Table): Slots {
  const part = (take: (write: ResourceWrite) => unknown) => slot((changes: Writing) => take(changes.writes[index]!))
  return {
    id: part((write) => write.id),
    text: part((write) => (write as { text: string }).text),
    first: part((write) => (write as { version?: number }).version ?? 1),
    expected: part((write) => (write as { expectedVersion: number }).expectedVersion),
    ...(isPlain && {
      filled: filledColumns(table).map(
        ({ type, value }) => sql`${part((write) => value(write as { text: string }))}::${sql.raw(type)}`,
      ),
    }),
  }
}

/**
 * Writes with their events, audit entries and jobs, and the idempotency key that they settle, as one statement: one round
 * trip, one commit, everything or nothing. A single write needs no more than its own row: when that is not written,
 * because the id is taken or the version is another, nothing is, and no error has to be raised for it. Of several, all
 * rows that are to change are locked in the versions that are expected before any is changed. An id that is taken is
 * an error there, which undoes the others.
 */
export function writeStatement(form: WriteForm, tableOf: (kind: string) => Table): Sql {
  const tables = form.writes.map(({ kind }) => tableOf(kind))
  const slots = form.writes.map((write, i) => slotsOf(i, write, tables[i]!))
  const claimed = form.settles ? sql`exists (select from claim)` : sql`true`
  const relies = form.relies.length + form.finds.length > 0
  const relied = relies ? sql`exists (select from relied)` : sql`true`
  const reliance = relies ? [sql`relied as materialized (${asTheyWere(form, tableOf)})`] : []
  const allowed = relies ? sql`${claimed} and ${relied}` : claimed
  const claim = form.settles ? [sql`claim as (${claimHeld})`] : []
  const [op, table, only] = [form.writes[0]?.op, tables[0], slots[0]]
  const alone = form.writes.length === 1
  const writes = alone
    ? [sql`written as (${singleWrite(op!, table!, only!, allowed)})`]
    : severalWrites(form, tables, slots, allowed)
  const steps = [
    ...claim,
    ...reliance,
    ...writes,
    ...(form.events.length > 0 ? [sql`events as (${eventInsert(form.events, slots)})`] : []),
    ...(form.audit > 0 ? [sql`entries as (${auditInsert(form.audit)})`] : []),
    ...(form.jobs > 0 ? [sql`taken_in as (${intakeInsert(form.jobs)})`] : []),
    ...(form.settles ? [sql`settled as (${settle} and exists (select from written))`] : []),
  ]
  const missing = alone ? sql`` : sql`, ${firstMissing(form)} as missing`
  return sql`with ${sql.join(steps)} select ${claimed} as claimed, exists (select from written) as written, ${relied} as relied${missing}`
}

/** One row when every resource has the version that it had, and searches find as many as they did; else none. */
function asTheyWere({ relies, finds }: WriteForm, tableOf: (kind: string) => Table): Sql {
  const same = relies.map((kind, i) => {
    const id = slot((changes: Writing) => changes.relies![i]!.id)
    const version = slot((changes: Writing) => changes.relies![i]!.version)
    return sql`exists (select from ${sql.id(tableOf(kind).name)} where id = ${id}::text and version = ${version}::integer)`
  })
  const asMany = finds.map((find, i) => {
    const elements = slot((changes: Writing) => elementsOf(changes.finds![i]!))
    const count = slot((changes: Writing) => changes.finds![i]!.count)
    return sql`${searchCount(find, tableOf(find.kind), elements)} = ${count}::integer`
  })
  return sql`select 1 where ${sql.join([...same, ...asMany], sql` and `)}`
}

const key = {
  key: slot((changes: Writing) => changes.settle && storedKey(changes.settle.key)),
  token: slot((changes: Writing) => changes.settle?.token),
  status: slot((changes: Writing) => changes.settle?.answer.status),
  headers: slot((changes: Writing) => JSON.stringify(changes.settle?.answer.headers)),
  body: slot((changes: Writing) => changes.settle?.answer.body),
}

const isHeld = sql`key = ${key.key}::text and token = ${key.token}::text and status is null`
const claimHeld = sql`select key from idempotency_key where ${isHeld} for update`
const settle = sql`update idempotency_key
  set status = ${key.status}::integer, headers = ${key.headers}::text, body = ${key.body}::text where ${isHeld}`

function singleWrite(op: ResourceWrite['op'], table: Table, slots: Slots, claimed: Sql): Sql {
  if (op === 'insert') return singleInsert(table, slots, claimed)
  return sql`${changeOf(op, table, slots)} where ${isExpected(table, slots)} and ${claimed} returning id`
}

/** Where identifiers are kept apart from rows, one that is taken in this very moment is an error all the same. */
function singleInsert(table: Table, slots: Slots, claimed: Sql): Sql {
  if (table.months === undefined)
    return sql`${insertOf(table, slots, claimed)} on conflict (id) do nothing returning id`
  const isTaken = sql`id = ${slots.id}::text and (not is_left or ${slots.first}::integer = 1)`
  const isFree = sql`not exists (select from ${sql.id(placesOf(table))} where ${isTaken})`
  return sql`${insertOf(table, slots, sql`${claimed} and ${isFree}`)} returning id`
}

/** Locks first, then writes; `written` is there when everything is as expected. */
function severalWrites({ writes }: WriteForm, tables: readonly Table[], slots: readonly Slots[], claimed: Sql): Sql[] {
  const changing = writes.flatMap(({ op }, i) => (op === 'insert' ? [] : [i]))
  const held = changing.map(
    (i) => sql`${cte('held', i)} as (
      select id from ${rowsOf(tables[i]!)} where ${isExpected(tables[i]!, slots[i]!)} and ${claimed} for update)`,
  )
  const all = [claimed, ...changing.map((i) => sql`exists (select from ${cte('held', i)})`)]
  const go = sql`exists (select from written)`
  const done = writes.map(({ op }, i) => {
    const table = tables[i]!
    const { id } = slots[i]!
    const write =
      op === 'insert'
        ? insertOf(table, slots[i]!, go)
        : sql`${changeOf(op, table, slots[i]!)} where ${hasId(table, id)} and ${go}`
    return sql`${cte('write', i)} as (${write})`
  })
  return [...held, sql`written as materialized (select 1 where ${sql.join(all, sql` and `)})`, ...done]
}

const cte = (what: string, index: number) => sql.id(`${what}_${index}`)

function firstMissing({ writes }: WriteForm): Sql {
  const changing = writes.flatMap(({ op }, i) => (op === 'insert' ? [] : [i]))
  if (changing.length === 0) return sql`null::integer`
  const cases = changing.map((i) => sql`when not exists (select from ${cte('held', i)}) then ${sql.lit(i)}`)
  return sql`case ${sql.join(cases, sql` `)} end`
}

const hasId = (table: Table, id: Sql) => sql`id = ${id}::text${inItsMonth(table, sql`${id}::text`)}`
const isExpected = (table: Table, { id, expected }: Slots) =>
  sql`${hasId(table, id)} and version = ${expected}::integer`

function insertOf(table: Table, { id, first, text, filled }: Slots, condition: Sql): Sql {
  const from = table.rows && !filled ? sql` from (select ${text}::text::jsonb as doc) as given` : sql``
  const values = filled
    ? sql.join(
        filled.map((value) => sql`, ${value}`),
        sql``,
      )
    : filledValues(table)
  return sql`insert into ${rowsOf(table)} (id, version, doc, created_at, updated_at${filledNames(table)})
    select ${id}::text, ${first}::integer, ${text}::${keptAs(table)}, ${at}::timestamptz, ${at}::timestamptz${values}${from}
    where ${condition}`
}

function changeOf(op: 'update' | 'delete', table: Table, { text, filled }: Slots): Sql {
  if (op === 'delete') return sql`delete from ${rowsOf(table)}`
  const from = table.rows && !filled ? sql` from (select ${text}::text::jsonb as doc) as given` : sql``
  const names = filledColumns(table).map(({ name }) => name)
  const sets = filled
    ? sql.join(
        filled.map((value, i) => sql`, ${sql.id(names[i]!)} = ${value}`),
        sql``,
      )
    : filledSets(table)
  const leanedOn = table.isLeanedOn ? sql`, leaned_on = null` : sql``
  return sql`update ${rowsOf(table)} set version = version + 1, doc = ${text}::${keptAs(table)}${asDocument(table)},
    updated_at = ${at}::timestamptz${leanedOn}${sets}${from}`
}

/** Jobs go where writing them costs little; `takeIn` moves them to their queues. */
function intakeInsert(count: number): Sql {
  const rows = Array.from({ length: count }, (_, i) => {
    const queue = slot(({ jobs }: Writing) => jobs[i]!.queue)
    const job = slot(({ jobs }: Writing) => JSON.stringify(jobs[i]))
    return sql`select ${queue}::text, ${job}::text from written`
  })
  return sql`insert into job_intake (queue, job) ${sql.join(rows, sql` union all `)}`
}

/** Events in one insert, because several inserts of one statement run in no particular order. */
function eventInsert(writeOf: readonly number[], slots: readonly Slots[]): Sql {
  const rows = writeOf.map((write, i) => sql`select ${sql.join(eventRow(i, slots[write]?.text))} from written`)
  return sql`insert into event
    (id, type, kind, resource_id, version, at, actor_id, on_behalf_of, correlation_id, resource, previous)
    ${sql.join(rows, sql` union all `)}`
}

function eventRow(index: number, text: Sql | undefined): Sql[] {
  const part = <V>(take: (event: EventRecord) => V) => slot((changes: Writing) => take(changes.events[index]!) ?? null)
  const resource = text ?? slot((changes: Writing) => changes.resources[index])
  return [
    sql`${part((event) => event.id)}::text`,
    sql`${part((event) => event.type)}::text`,
    sql`${part((event) => event.kind)}::text`,
    sql`${part((event) => event.resourceId)}::text`,
    sql`${part((event) => event.version)}::integer`,
    sql`${part((event) => event.at)}::timestamptz`,
    sql`${part((event) => event.actor.id)}::text`,
    sql`${part((event) => event.actor.onBehalfOf)}::text`,
    sql`${part((event) => event.actor.correlationId)}::text`,
    sql`${resource}::text`,
    sql`${part((event) => event.previous && JSON.stringify(event.previous))}::text`,
  ]
}

function auditInsert(count: number): Sql {
  const rows = Array.from({ length: count }, (_, i) => sql`select ${sql.join(auditRow(i))} from written`)
  return sql`insert into audit
    (kind, resource_id, version, at, actor_id, on_behalf_of, correlation_id, action, changed)
    ${sql.join(rows, sql` union all `)}`
}

function auditRow(index: number): Sql[] {
  const part = <V>(take: (entry: AuditEntry) => V) => slot((changes: Writing) => take(changes.audit[index]!) ?? null)
  return [
    sql`${part((entry) => entry.kind)}::text`,
    sql`${part((entry) => entry.resourceId)}::text`,
    sql`${part((entry) => entry.version)}::integer`,
    sql`${part((entry) => entry.at)}::timestamptz`,
    sql`${part((entry) => entry.actor.id)}::text`,
    sql`${part((entry) => entry.actor.onBehalfOf)}::text`,
    sql`${part((entry) => entry.actor.correlationId)}::text`,
    sql`${part((entry) => entry.action)}::text`,
    sql`${part((entry) => JSON.stringify(entry.changed))}::text`,
  ]
}
