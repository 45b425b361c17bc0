import { type RawBuilder, sql } from 'kysely'
import type { EventRecord } from '../../domain/core/event.ts'
import { jsonOf } from '../../domain/core/json.ts'
import type { AuditEntry, ChangeSet, ResourceWrite } from '../../domain/core/ports.ts'
import { storedKey } from './idempotency-keys.ts'
import type { Table } from './table.ts'
import { slot } from './template.ts'

type Sql = RawBuilder<unknown>

/** What the statement of a single write depends on besides its values. */
export interface WriteForm {
  /** `none`: only events and audit entries, of writes that came before in the same transaction. */
  readonly op: ResourceWrite['op'] | 'none'
  /** For each event, whether its resource is the very text that is written. */
  readonly events: readonly boolean[]
  readonly audit: number
  readonly settles: boolean
}

/** The outcome of a write statement. */
export interface WriteRow {
  readonly claimed: boolean
  readonly written: boolean
}

/** A change set with at most one write, and the resources of its events as texts. */
export interface Writing extends ChangeSet {
  readonly resources: readonly string[]
}

/** Prepares a change set for its statement. */
export function writing(changes: ChangeSet): Writing {
  return { ...changes, resources: changes.events.map((event) => jsonOf(event.resource)) }
}

/** The form of the statement that writes this. */
export function formOfWrite({ writes: [first], resources, audit, settle: settles }: Writing): WriteForm {
  const stored = first && 'text' in first ? first.text : undefined
  return {
    op: first?.op ?? 'none',
    events: resources.map((resource) => resource === stored),
    audit: audit.length,
    settles: settles !== undefined,
  }
}

/** Tells the forms of statements apart. */
export function nameOf({ op, events, audit, settles }: WriteForm): string {
  return `${op} ${events.join()} ${audit} ${settles}`
}

const write = (changes: ChangeSet) => changes.writes[0]!
const id = slot((changes: Writing) => write(changes).id)
const at = slot((changes: Writing) => changes.at)
const text = slot((changes: Writing) => (write(changes) as { text: string }).text)
const first = slot((changes: Writing) => (write(changes) as { version?: number }).version ?? 1)
const expected = slot((changes: Writing) => (write(changes) as { expectedVersion: number }).expectedVersion)

/**
 * One write with its events, its audit entries and the idempotency key that it settles, as one statement: one round trip,
 * one commit. Everything hangs on the resource's row: when that is not written, because the id is taken or the version is
 * another, nothing is, and no error has to be raised for it.
 */
export function writeStatement(form: WriteForm, table: Table | undefined): Sql {
  const steps = [
    ...(form.settles ? [sql`claim as (${claimHeld})`] : []),
    sql`written as (${table ? resourceWrite(form, table) : sql`select 1`})`,
    ...(form.events.length > 0 ? [sql`events as (${eventInsert(form.events)})`] : []),
    ...(form.audit > 0 ? [sql`entries as (${auditInsert(form.audit)})`] : []),
    ...(form.settles ? [sql`settled as (${settle} and exists (select from written))`] : []),
  ]
  const claimed = form.settles ? sql`exists (select from claim)` : sql`true`
  return sql`with ${sql.join(steps)} select ${claimed} as claimed, exists (select from written) as written`
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

function resourceWrite({ op, settles }: WriteForm, { name }: Table): Sql {
  const claimed = settles ? sql`exists (select from claim)` : sql`true`
  const isExpected = sql`id = ${id}::text and version = ${expected}::integer and ${claimed}`
  switch (op) {
    case 'insert':
      return sql`insert into ${sql.id(name)} (id, version, doc, created_at, updated_at)
        select ${id}::text, ${first}::integer, ${text}::text::jsonb, ${at}::timestamptz, ${at}::timestamptz where ${claimed}
        on conflict (id) do nothing returning id`
    case 'update':
      return sql`update ${sql.id(name)}
        set version = version + 1, doc = ${text}::text::jsonb, updated_at = ${at}::timestamptz where ${isExpected}
        returning id`
    case 'delete':
      return sql`delete from ${sql.id(name)} where ${isExpected} returning id`
    case 'none':
      throw new Error('there is nothing to write')
  }
}

/** Events in one insert, because several inserts of one statement run in no particular order. */
function eventInsert(sameTexts: readonly boolean[]): Sql {
  const rows = sameTexts.map((same, i) => sql`select ${sql.join(eventRow(i, same))} from written`)
  return sql`insert into event
    (id, type, kind, resource_id, version, at, actor_id, on_behalf_of, correlation_id, resource, previous)
    ${sql.join(rows, sql` union all `)}`
}

function eventRow(index: number, sameText: boolean): Sql[] {
  const part = <V>(take: (event: EventRecord) => V) => slot((changes: Writing) => take(changes.events[index]!) ?? null)
  const resource = sameText ? text : slot((changes: Writing) => changes.resources[index])
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
    sql`${part((entry) => JSON.stringify(entry.changed))}::jsonb`,
  ]
}
