import type { Actor } from '../../domain/core/actor.ts'
import type { EventRecord } from '../../domain/core/event.ts'
import type { Alterations, ChangeSet, Conflict, Creation, Creations, ResourceWrite } from '../../domain/core/ports.ts'
import type { Stencilled } from '../../domain/core/stencil.ts'
import { type AlikeEvents, alikeEvents, previousOf } from './alike-events.ts'
import { type Arrivals, namesOf, noteArrivals } from './arrivals.ts'
import { type CopyColumn, copyRows, type SharedColumns, type Wire, wireOf } from './copy-rows.ts'
import type { SqlSession } from './engine.ts'
import { filledColumns, isPlain } from './filled-columns.ts'
import { nothingLeans } from './leaning.ts'
import { monthColumn, placesOf } from './months.ts'
import type { StencilKeeper } from './stencils.ts'
import { quoted, type Table } from './table.ts'
import type { Grouped, Insert } from './write-many.ts'
import { auditColumns, type Column, eventColumns } from './write-many.ts'

/** So many new resources of one kind are worth a transaction with several steps. */
export const leastRows = 200

/** What of a change set goes by COPY, and what is left for a statement. */
export interface Bulk {
  readonly rest: Grouped
  readonly creations: readonly Creations[]
  readonly alterations: readonly Alterations[]
  readonly inserts: readonly { readonly kind: string; readonly rows: readonly Insert[] }[]
  readonly events: Grouped['events']
  readonly audit: Grouped['audit']
  readonly at: string
}

/** Whether creations can go by COPY as they are: rows, on which their events lean. */
export function isBulk({ kind, event, rows }: Creations, tableOf: (kind: string) => Table): boolean {
  const table = tableOf(kind)
  const leans = event === undefined || table.isLeanedOn === true
  return (
    rows.length >= leastRows &&
    table.rows !== undefined &&
    leans &&
    rows.every((row) => 'stencil' in row || isPlain(row))
  )
}

/**
 * Splits a change set that makes or changes very many resources of a kind; undefined for others.
 * @param creations each of them `isBulk`, and alterations that each `isAlterable`
 */
export function bulkOf(
  lists: Grouped,
  { creations = [], alterations = [] }: Pick<ChangeSet, 'creations' | 'alterations'>,
): Bulk | undefined {
  const isLarge = ({ op, rows, filled }: Grouped['groups'][number]) =>
    op === 'insert' && rows.length >= leastRows && filled !== undefined
  const inserts = lists.groups.filter(isLarge) as Bulk['inserts']
  // What very many changes have to say goes by COPY, too.
  const says = Math.max(lists.events.length, lists.audit.length)
  if (inserts.length + creations.length + alterations.length === 0 && says < leastRows) return undefined
  const { at, events, audit } = lists
  const groups = lists.groups.filter((group) => !isLarge(group))
  return { rest: { ...lists, groups, events: [], audit: [] }, creations, alterations, inserts, events, audit, at }
}

/** Appends what is created, with its events and audit entries. */
export async function copyAllCreations(
  session: SqlSession,
  { creations, at }: Bulk,
  tableOf: (kind: string) => Table,
  stencils: StencilKeeper,
): Promise<void> {
  const arriving = creations.filter(({ kind }) => tableOf(kind).arrives)
  const noted = arriving.map(({ rows, actor: { id, onBehalfOf, correlationId } }) => {
    return { rows, noted: { at, actor_id: id, on_behalf_of: onBehalfOf, correlation_id: correlationId } }
  })
  const arrivals = await noteArrivals(session, noted)
  for (const one of creations) {
    const own = arrivals[arriving.indexOf(one)] ?? (new Map() as Arrivals)
    await copyCreations(session, one, at, tableOf(one.kind), stencils, own)
  }
}

/**
 * The first identifier that somebody has, or had and is remembered for, of creations and of other new resources that are supposed to
 * be in their first version.
 */
export async function takenAmong(
  session: Pick<SqlSession, 'query'>,
  { writes, creations = [] }: Pick<ChangeSet, 'writes' | 'creations'>,
  tableOf: (kind: string) => Table,
): Promise<Conflict | undefined> {
  const isFirst = (write: ResourceWrite) =>
    write.op === 'insert' && (write.version ?? 1) === 1 && tableOf(write.kind).months !== undefined
  const firsts = [...Map.groupBy(writes.filter(isFirst), ({ kind }) => kind)].map(([kind, rows]) => ({ kind, rows }))
  for (const { kind, rows } of [...creations, ...firsts]) {
    const table = tableOf(kind)
    const places = quoted(table.months === undefined ? table.rows! : placesOf(table))
    const statement = `select id from ${places} where id = any($1::text[]) order by id limit 1`
    const found = await session.query<{ id: string }>(statement, [rows.map(({ id }) => id)])
    if (found.rows[0]) return { reason: 'exists', kind, id: found.rows[0].id }
  }
  return undefined
}

/** Appends the other new resources. */
export async function copyInserts(
  session: SqlSession,
  { inserts, at }: Bulk,
  tableOf: (kind: string) => Table,
): Promise<void> {
  for (const { kind, rows } of inserts) {
    const table = tableOf(kind)
    const columns: readonly Column<Insert>[] = [
      ['id', 'text', ({ id }) => id],
      ['version', 'integer', ({ version = 1 }) => version],
      ['doc', 'text', ({ text }) => text, table.rows ? 'text' : 'jsonb'],
    ]
    const filled = filledColumns(table).map(({ name, value, type }): Column<Insert> => [name, 'text', value, type])
    const made = { created_at: ['timestamptz', at], updated_at: ['timestamptz', at] } as const
    const common = table.isLeanedOn ? { ...made, leaned_on: ['boolean', true] as const } : made
    await copyInto(session, table.rows ?? table.name, [...columns, ...filled], rows, inCommon(common))
    await copyPlaces(session, table, [...columns, ...filled], rows)
  }
}

/** Whether events and audit entries are only of what a statement writes: others would have to come before them. */
export function areApart({ inserts, alterations }: Bulk): boolean {
  return inserts.length + alterations.length === 0
}

/** Appends the events in their order, and the audit entries. */
export async function copyNotes(
  session: SqlSession,
  { rest, inserts, events, audit }: Bulk,
  tableOf: (kind: string) => Table,
): Promise<void> {
  const leanedOn = new Map(
    inserts
      .filter(({ kind }) => tableOf(kind).isLeanedOn)
      .map(({ kind, rows }) => [kind, new Set(rows.map(({ id }) => id))] as const),
  )
  const leans = leaningOf(leanedOn, rest)
  for (const some of alikeEvents(events, leans)) {
    if ('series' in some) await copyAlike(session, some)
    else await copyInto(session, 'event', columnsOfEvents(leans), some)
  }
  if (audit.length > 0) await copyInto(session, 'audit', auditColumns, audit)
}

/** Appends new resources of one kind; what they have in common is put into words once. */
async function copyCreations(
  session: SqlSession,
  { kind, event, actor, rows }: Creations,
  at: string,
  table: Table,
  stencils: StencilKeeper,
  arrivals: Arrivals,
) {
  const common: Said = {
    ...{ version: ['integer', 1], created_at: ['timestamptz', at], updated_at: ['timestamptz', at] },
    ...(table.isLeanedOn && { leaned_on: ['boolean', true] as const }),
  }
  await copyDocuments(session, table, rows, common, stencils, arrivals)
  await copyPlaces(session, table, creationColumns(table, stencils), rows)
  const about: Said = {
    kind: ['text', kind],
    version: ['integer', 1],
    at: ['timestamptz', at],
    ...saidOf(actor),
  }
  if (event !== undefined) await copyEvents(session, event, rows, about)
  if (table.arrives) return
  const resource: Column<Creation> = ['resource_id', 'text', (row) => row.id]
  const changed: Column<Creation> = ['changed', 'json', (row) => namesOf(row)]
  await copyInto(session, 'audit', [resource, changed], rows, inCommon({ action: ['text', 'create'], ...about }))
}

/** What columns say of whoever acts. */
export function saidOf({ id, onBehalfOf, correlationId }: Actor): Said {
  return { actor_id: ['text', id], on_behalf_of: ['text', onBehalfOf], correlation_id: ['text', correlationId] }
}

const id: Column<Creation> = ['id', 'text', (row) => row.id]

/** The identifier of a new resource, and the columns beside its document. */
function creationColumns(table: Table, stencils: StencilKeeper): readonly Column<Creation>[] {
  const beside = filledColumns(table).map(
    ({ name, type }, i): Column<Creation> => [name, 'text', (row) => stencils.column(row, i), type],
  )
  return [id, ...beside]
}

/**
 * Appends new resources themselves, those that are stencils after the others: as few COPYs as can be, since each takes PostgreSQL time
 * that grows with the square of its rows, up to a thousand of them.
 * @param arrivals with what they arrive, by the attributes that they have; none where they do not say so
 */
async function copyDocuments(
  session: SqlSession,
  table: Table,
  rows: readonly Creation[],
  said: Said,
  stencils: StencilKeeper,
  arrivals: Arrivals,
) {
  const [, ...beside] = creationColumns(table, stencils)
  const doc: CopyColumn<Creation> = { name: 'doc', wire: 'text', value: stencils.kept, pieces: stencils.sayKept }
  const [first] = arrivals.values()
  const common: Said = arrivals.size === 1 ? { ...said, arrival: ['bigint', first] } : said
  const arrival: Column<Creation> = ['arrival', 'text', (row) => arrivals.get(namesOf(row)), 'bigint']
  const arriving = arrivals.size > 1 ? [arrival] : []
  const stencilled = rows.filter((row): row is Filled => 'stencil' in row)
  const others = stencilled.length === 0 ? rows : rows.filter((row) => !('stencil' in row))
  const columns = [id, doc, ...beside, ...arriving]
  if (others.length > 0) await copyInto(session, table.rows!, columns, others, inCommon(common))
  if (stencilled.length === 0) return
  const kinds = new Set(stencilled.map(({ stencil }) => stencil))
  const isOwn = beside.map((_, i) => stencils.isOwn(kinds, i))
  const own = [id, doc, ...beside.filter((_, i) => isOwn[i])]
  const number: Column<Creation> = ['stencil', 'text', stencils.number, 'bigint']
  await copyInto(session, table.rows!, own, stencilled, inCommon(common), {
    columns: [number, ...arriving, ...beside.filter((_, i) => !isOwn[i])],
    among: ({ shared }) => shared,
    kind: ({ stencil }) => stencil,
  })
}

type Filled = Extract<Creation, Stencilled>

/** Appends the events of new resources, all of them in one row. @param about what else is the same of each */
function copyEvents(
  session: SqlSession,
  event: NonNullable<Creations['event']>,
  rows: readonly Creation[],
  about: Said,
) {
  const said: Said = {
    ...{ id: ['text', event.series], type: ['text', event.type], many: ['integer', rows.length] },
    ...{ resource_ids: ['text[]', rows.map(({ id }) => id)] },
  }
  return copyInto(session, 'event', [], [undefined], inCommon({ ...said, ...about }))
}

/** Appends in which month each identifier is, where a table has parts by months. @param columns those of its rows */
async function copyPlaces<T>(session: SqlSession, table: Table, columns: readonly Column<T>[], rows: readonly T[]) {
  if (table.months === undefined) return
  const place = columns.filter(([name]) => name === 'id' || name === monthColumn)
  await copyInto(session, placesOf(table), place, rows)
}

/** Appends events that are alike as one row. */
function copyAlike(session: SqlSession, { series, first, ids, versions }: AlikeEvents) {
  const { type, kind, version, at, actor } = first
  const differ = versions.some((one) => one !== version)
  const said: Said = {
    ...{ id: ['text', series], type: ['text', type], kind: ['text', kind], version: ['integer', version] },
    ...{ at: ['timestamptz', at], many: ['integer', ids.length], resource_ids: ['text[]', ids] },
    ...saidOf(actor),
    previous: ['text', previousOf(first)],
    versions: ['integer[]', differ ? versions : undefined],
  }
  return copyInto(session, 'event', [], [undefined], inCommon(said))
}

/** Whose document is that of a row that was copied, as `text` says, or changed with it, leaves it to the row. */
function leaningOf(leanedOn: ReadonlyMap<string, ReadonlySet<string>>, { leaning }: Grouped) {
  return (event: EventRecord): boolean =>
    leaning.events.has(event) || (event.text !== undefined && leanedOn.get(event.kind)?.has(event.resourceId) === true)
}

function columnsOfEvents(leans: (event: EventRecord) => boolean): readonly Column<EventRecord>[] {
  return eventColumns.map((column) => {
    const [name, type, value] = column
    const own = (event: EventRecord) => (leans(event) ? undefined : value(event, { leaning: nothingLeans }))
    return name === 'resource' ? [name, type, own] : column
  })
}

/** What columns say that say the same in each row, and their types. */
export type Said = Readonly<Record<string, readonly [type: Wire, value: unknown]>>

export function inCommon(said: Said): Column<undefined>[] {
  return Object.entries(said).map(([name, [type, value]]) => [name, 'text', () => value, type])
}

/** @param common what is the same in each row @param shared what rows have in common with others */
export function copyInto<T>(
  session: SqlSession,
  table: string,
  columns: readonly (Column<T> | CopyColumn<T>)[],
  rows: readonly T[],
  common: readonly Column<undefined>[] = [],
  shared?: Omit<SharedColumns<T>, 'columns'> & { readonly columns: readonly Column<T>[] },
) {
  const sharing = shared && { ...shared, columns: shared.columns.map(copied) }
  const [own, same] = [columns.map((column) => ('wire' in column ? column : copied(column))), common.map(copied)]
  const names = [...own, ...(sharing?.columns ?? []), ...same].map(({ name }) => quoted(name))
  const pieces = copyRows(own, same, rows, sharing)
  return session.copy(`${quoted(table)} (${names.join()})`, pieces)
}

function copied<T>([name, type, value, as = type]: Column<T>): CopyColumn<T> {
  const wire = as === 'json' ? 'text' : wireOf(as)
  return { name, wire, value: (row) => value(row, { leaning: nothingLeans }) }
}
