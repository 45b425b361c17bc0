import { type RawBuilder, sql } from 'kysely'
import type { EventRecord } from '../../domain/core/event.ts'
import type { Finding } from '../../domain/core/known-resources.ts'
import type { AuditEntry, ChangeSet, JobRequest, ResourceWrite } from '../../domain/core/ports.ts'
import { arrayText } from './array-text.ts'
import {
  asDocument,
  type FilledColumn,
  filledColumns,
  filledNames,
  filledSets,
  filledValues,
  isPlain,
  keptAs,
  rowsOf,
} from './filled-columns.ts'
import { type Leaning, leaningOn, textOf } from './leaning.ts'
import { keyOf, monthColumn, placesOf, withPlaces } from './months.ts'
import { elementsOf, searchCount } from './search-count.ts'
import type { Table } from './table.ts'
import { slot } from './template.ts'

type Sql = RawBuilder<unknown>
export type Insert = Extract<ResourceWrite, { op: 'insert' }>
export type Update = Extract<ResourceWrite, { op: 'update' }>

/** What the rows of a group have in common. */
interface OfOneKind {
  readonly kind: string
  /** The columns beside the document that are written from here; undefined when the database has to find out what is in them. */
  readonly filled: readonly FilledColumn[] | undefined
}

/** Writes that one list can make: new resources of one kind, or changes of them. */
export type Group = OfOneKind &
  (
    | { readonly op: 'insert'; readonly rows: readonly Insert[] }
    | { readonly op: 'update'; readonly rows: readonly Update[] }
  )

/** A change set whose writes, and whose grounds, are lists by kind. */
export interface Grouped extends Pick<ChangeSet, 'at' | 'events' | 'audit' | 'jobs'> {
  readonly groups: readonly Group[]
  readonly leaning: Leaning
  readonly relies: readonly { readonly kind: string; readonly rows: readonly { id: string; version: number }[] }[]
  readonly finds: readonly Finding[]
}

/** The outcome of a statement of lists. */
export interface ManyRow {
  readonly relied: boolean
  readonly written: boolean
  /** For each group, the first that is gone or has another version. */
  readonly missing: readonly (string | null)[]
}

/** Groups a change set by kinds; undefined when it removes something, which lists are not for. */
export function grouped(
  { writes, relies = [], finds = [], at, events, audit, jobs }: ChangeSet,
  tableOf: (kind: string) => Table,
): Grouped | undefined {
  if (writes.some(({ op }) => op === 'delete')) return undefined
  const groups = [...Map.groupBy(writes, ({ op, kind }) => `${kind} ${op}`).values()].map((rows) => {
    const { op, kind } = rows[0]!
    return { op, kind, filled: filledBy(rows as readonly (Insert | Update)[], tableOf(kind)), rows } as Group
  })
  const grounds = [...Map.groupBy(relies, ({ kind }) => kind)].map(([kind, rows]) => ({ kind, rows }))
  const rows = groups.flatMap((group): readonly (Insert | Update)[] => group.rows)
  return { groups, relies: grounds, finds, at, events, audit, jobs, leaning: leaningOn(rows, events, tableOf) }
}

/** The columns that any of these writes may change, where they are plain. */
function filledBy(rows: readonly (Insert | Update)[], table: Table): readonly FilledColumn[] | undefined {
  if (!rows.every(isPlain)) return undefined
  const columns = filledColumns(table)
  if (columns.length === 0 || !rows.every((row) => row.op === 'update' && row.changed)) return columns
  const changed = new Set(rows.flatMap((row) => (row as Update).changed!))
  return columns.filter(({ from }) => changed.has(from))
}

/**
 * How a statement sees to it that nothing is written where a row is otherwise than expected: it holds all rows before it writes
 * any, it fails, or it leaves it to whoever runs it to take everything back.
 */
export type Caution = 'holds first' | 'fails' | 'is taken back'

/** Tells the forms of statements apart; how many rows there are makes no difference. */
export function nameOfMany({ groups, relies, finds, events, audit, jobs }: Grouped, caution: Caution): string {
  const names = [
    groups.map(nameOfGroup),
    relies.map(({ kind }) => kind),
    finds.map(({ kind, path }) => `${kind} ${path}`),
  ]
  return `many ${caution} ${names.map((each) => each.join()).join(';')} ${[events, audit, jobs].map(({ length }) => length > 0).join()}`
}

function nameOfGroup({ op, kind, filled }: Group): string {
  const columns = filled?.map(({ name }) => name).join(' ')
  return `${op} ${kind} ${columns}`
}

const at = slot((changes: Grouped) => changes.at)
/**
 * A parameter that is a list. JSON travels as one text, parted by a sign that JSON escapes: quotes are what JSON is full of, and
 * each would have to be escaped in an array, and found again there.
 */
const list = (type: ListType, take: (changes: Grouped) => readonly unknown[]) =>
  type === 'json'
    ? sql`string_to_array(${slot((changes: Grouped) => take(changes).join(parting))}::text, ${sql.lit(parting)}, '')`
    : sql`${slot((changes: Grouped) => arrayText(take(changes)))}::${sql.raw(type)}[]`

const parting = '\u001e'
type ListType = 'text' | 'integer' | 'json'

/**
 * Writes however many resources with their events, audit entries and jobs as one statement: everything or nothing. Rows that
 * are to change are locked first, in the order of their identifiers, in the versions that are expected; an identifier that
 * is taken is an error, which undoes the rest. Where not all that is written undoes all of it, be it by an error of the statement or by
 * whoever rolls its transaction back, each row is looked for once, and written in the same order.
 */
export function manyStatement(form: Grouped, tableOf: (kind: string) => Table, caution: Caution): Sql {
  const grounds = form.relies.map(({ kind }, i) => {
    const rows = (changes: Grouped) => changes.relies[i]!.rows
    const pairs = sql`unnest(${list('text', (changes) => rows(changes).map(({ id }) => id))},
      ${list('integer', (changes) => rows(changes).map(({ version }) => version))}) as r (i, v)`
    const count = slot((changes: Grouped) => rows(changes).length)
    return sql`(select count(*) from ${sql.id(tableOf(kind).name)} as t, ${pairs} where t.id = r.i and t.version = r.v)
      = ${count}::integer`
  })
  const searches = form.finds.map((find, i) => {
    const elements = slot((changes: Grouped) => arrayText(elementsOf(changes.finds[i]!)))
    const count = slot((changes: Grouped) => changes.finds[i]!.count)
    return sql`${searchCount(find, tableOf(find.kind), elements)} = ${count}::integer`
  })
  const groups = form.groups.map((group, i) => groupParts(group, i, tableOf(group.kind), caution))
  const conditions = [sql`exists (select from relied)`, ...groups.flatMap(({ condition }) => condition ?? [])]
  const outcomes = [sql`exists (select from written)`, ...groups.flatMap(({ outcome }) => outcome ?? [])]
  const steps = [
    sql`relied as materialized (select 1 where ${sql.join([...grounds, ...searches, sql`true`], sql` and `)})`,
    ...groups.flatMap(({ lock }) => lock ?? []),
    sql`written as materialized (select 1 where ${sql.join(conditions, sql` and `)})`,
    ...groups.map(({ write }) => write),
    ...(form.events.length > 0 ? [rowsInto('event', eventColumns, ({ events }) => events)] : []),
    ...(form.audit.length > 0 ? [rowsInto('audit', auditColumns, ({ audit }) => audit)] : []),
    ...(form.jobs.length > 0 ? [rowsInto('job_intake', jobColumns, ({ jobs }) => jobs)] : []),
  ]
  const missing = groups.map((group) => group.missing ?? sql`null::text`)
  const written =
    caution === 'fails'
      ? sql`case when not exists (select from written) then false when ${sql.join(outcomes, sql` and `)} then true
          else refuse_otherwise() end`
      : sql.join(outcomes, sql` and `)
  return sql`with ${sql.join(steps)} select exists (select from relied) as relied,
    ${written} as written, array[${sql.join(missing)}]::text[] as missing`
}

interface GroupParts {
  readonly write: Sql
  readonly lock?: Sql
  /** What must hold before anything is written. */
  readonly condition?: Sql
  /** What must hold once all is written. */
  readonly outcome?: Sql
  readonly missing?: Sql
}

function groupParts({ op, filled: known }: Group, index: number, of: Table, caution: Caution): GroupParts {
  const table = rowsOf(of)
  const rows = ({ groups }: Grouped) => groups[index]!.rows
  const ids = list('text', (changes) => rows(changes).map(({ id }) => id))
  const texts = list('json', (changes) => rows(changes).map(({ text }) => text))
  const go = sql`exists (select from written)`
  const cte = sql.id(`write_${index}`)
  // Columns beside the document come with it, or are found in it there.
  const isFilled = known !== undefined
  const filled = [...(known ?? []), ...(of.isLeanedOn ? [leanedOn] : [])]
  const names = filled.map(({ name }) => sql`, ${sql.id(name)}`)
  const lists = filled.map(
    ({ value }) => sql`, ${list('text', (changes) => rows(changes).map((row) => value(row, changes)))}`,
  )
  const given = filled.map(({ name, type }) => sql`given.${sql.id(name)}::${sql.raw(type)}`)
  const json = of.rows && !isFilled ? sql`, d::jsonb as doc` : sql``
  const source = (first: Sql, firstLists: Sql) => sql`(select ${first}, d${json}${sql.join(names, sql``)}
    from unnest(${firstLists}, ${texts}${sql.join(lists, sql``)}) as r (${first}, d${sql.join(names, sql``)})) as given`
  const values = sql.join([...given.map((one) => sql`, ${one}`), ...(isFilled ? [] : [filledValues(of)])], sql``)
  const givenSets = filled.map(({ name }, i) => sql`, ${sql.id(name)} = ${given[i]!}`)
  const sets = sql.join([...givenSets, ...(isFilled ? keptSets(of, filled) : [filledSets(of)])], sql``)
  if (op === 'insert') {
    const versions = list('integer', (changes) =>
      (rows(changes) as readonly Insert[]).map(({ version = 1 }) => version),
    )
    const into = sql`${sql.join(names, sql``)}${isFilled ? sql`` : filledNames(of)}`
    const insert = sql`insert into ${table} (id, version, doc, created_at, updated_at${into})
      select i, v, d::${keptAs(of)}, ${at}::timestamptz, ${at}::timestamptz${values}
      from ${source(sql`i, v`, sql`${ids}, ${versions}`)} where ${go}`
    return {
      write: of.isLeanedOn && of.months !== undefined ? withItsPlaces(of, insert, index) : sql`${cte} as (${insert})`,
    }
  }
  const held = sql.id(`held_${index}`)
  const expected = list('integer', (changes) => (rows(changes) as readonly Update[]).map((row) => row.expectedVersion))
  const count = slot((changes: Grouped) => rows(changes).length)
  const [month, hasMonths] = [sql.id(monthColumn), of.months !== undefined]
  // By its place a row is found by keys alone: what is held has no index, and would be gone through for each.
  const placed = hasMonths ? sql` join ${sql.id(placesOf(of))} as place on place.id = given.i` : sql``
  const inMonth = hasMonths ? sql` and t.${month} = place.${month}` : sql``
  const update = (given: Sql, and: Sql) => sql`update ${table} as t
      set version = t.version + 1, doc = given.d::${keptAs(of)}${asDocument(of)}, updated_at = ${at}::timestamptz${sets}
      from ${given}${placed} where t.id = given.i${inMonth}${and} and ${go}`
  const allOf = (some: Sql) => sql`(select count(*) from ${some}) = ${count}::integer`
  const missing = (some: Sql) => sql`(case when not ${allOf(some)} then
    (select i from unnest(${ids}) as r (i) where i not in (select id from ${some}) limit 1) end)`
  if (caution !== 'holds first') {
    const given = source(sql`i, v`, sql`${ids}, ${expected}`)
    const write = sql`${cte} as (${update(given, sql` and t.version = given.v`)} returning t.id)`
    return { write, outcome: allOf(cte), ...(caution === 'is taken back' && { missing: missing(cte) }) }
  }
  return {
    lock: sql`${held} as materialized (select t.id from unnest(${ids}, ${expected}) as r (i, v)
      join ${withPlaces(of, 't')} on ${keyOf(of, 't')} = r.i and t.version = r.v order by t.id for update of t)`,
    condition: allOf(held),
    missing: missing(held),
    write: sql`${cte} as (${update(source(sql`i`, ids), sql``)})`,
  }
}

/** Rows on which events lean bring their places along, as those that are copied do. */
function withItsPlaces(table: Table, insert: Sql, index: number): Sql {
  const [rows, month] = [sql.id(`write_${index}`), sql.id(monthColumn)]
  return sql`${rows} as (${insert} returning id, ${month}, leaned_on),
    ${sql.id(`place_${index}`)} as (insert into ${sql.id(placesOf(table))} (id, ${month})
      select id, ${month} from ${rows} where leaned_on)`
}

/**
 * Columns that stay as they are. Whatever an index is of and no change names, PostgreSQL takes for a reason to look for entries to
 * remove in each page of that index that is full, which costs more than half as much again as the change itself. Only by the month,
 * rows find their part of the table.
 */
function keptSets(of: Table, filled: readonly { readonly name: string }[]): Sql[] {
  const written = new Set([...filled.map(({ name }) => name), monthColumn])
  return filledColumns(of)
    .filter(({ name }) => !written.has(name))
    .map(({ name }) => sql`, ${sql.id(name)} = t.${sql.id(name)}`)
}

/** Whether an event leans on a row that is written. */
const leanedOn = {
  name: 'leaned_on',
  type: 'boolean',
  value: (row: Insert | Update, { leaning }: Pick<Grouped, 'leaning'>) => (leaning.rows.has(row) ? 'true' : null),
}

/** A column and how it is filled: `[name, type of the list, what is put into it, what it is cast to]`. */
export type Column<T> = readonly [
  name: string,
  type: ListType,
  value: (row: T, of: Pick<Grouped, 'leaning'>) => unknown,
  as?: string,
]

export const eventColumns: readonly Column<EventRecord>[] = [
  ['id', 'text', ({ id }) => id],
  ['type', 'text', ({ type }) => type],
  ['kind', 'text', ({ kind }) => kind],
  ['resource_id', 'text', ({ resourceId }) => resourceId],
  ['version', 'integer', ({ version }) => version],
  ['at', 'text', ({ at }) => at, 'timestamptz'],
  ['actor_id', 'text', ({ actor }) => actor.id],
  ['on_behalf_of', 'text', ({ actor }) => actor.onBehalfOf],
  ['correlation_id', 'text', ({ actor }) => actor.correlationId],
  ['resource', 'json', (event, { leaning }) => (leaning.events.has(event) ? null : textOf(event))],
  ['previous', 'json', ({ previous }) => previous && JSON.stringify(previous)],
]

export const auditColumns: readonly Column<AuditEntry>[] = [
  ['kind', 'text', ({ kind }) => kind],
  ['resource_id', 'text', ({ resourceId }) => resourceId],
  ['version', 'integer', ({ version }) => version],
  ['at', 'text', ({ at }) => at, 'timestamptz'],
  ['actor_id', 'text', ({ actor }) => actor.id],
  ['on_behalf_of', 'text', ({ actor }) => actor.onBehalfOf],
  ['correlation_id', 'text', ({ actor }) => actor.correlationId],
  ['action', 'text', ({ action }) => action],
  ['changed', 'json', ({ changed }) => JSON.stringify(changed)],
]

const jobColumns: readonly Column<JobRequest>[] = [
  ['queue', 'text', ({ queue }) => queue],
  ['job', 'json', (job) => JSON.stringify(job)],
]

/** Rows in the order in which they are given: it is the order in which they are numbered. */
function rowsInto<T>(table: string, columns: readonly Column<T>[], rows: (changes: Grouped) => readonly T[]): Sql {
  const names = sql.join(columns.map(([name]) => sql.id(name)))
  const values = columns.map(([name, , , as]) => (as ? sql`r.${sql.id(name)}::${sql.raw(as)}` : sql`r.${sql.id(name)}`))
  const lists = columns.map(([, type, value]) =>
    list(type, (changes) => rows(changes).map((row) => value(row, changes) ?? null)),
  )
  return sql`${sql.id(`into_${table}`)} as (insert into ${sql.id(table)} (${names}) select ${sql.join(values)}
    from unnest(${sql.join(lists)}) with ordinality as r (${names}, row_number)
    where exists (select from written) order by r.row_number)`
}
