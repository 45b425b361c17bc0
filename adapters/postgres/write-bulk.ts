import type { EventRecord } from '../../domain/core/event.ts'
import type { SqlSession } from './engine.ts'
import { filledColumns, isPlain } from './filled-columns.ts'
import { monthColumn, placesOf } from './months.ts'
import { quoted, type Table } from './table.ts'
import type { Grouped, Insert } from './write-many.ts'
import { auditColumns, type Column, eventColumns } from './write-many.ts'

/** So many new resources of one kind are worth a transaction with several steps. */
const leastRows = 200

/** What of a change set goes by COPY, and what is left for a statement. */
export interface Bulk {
  readonly rest: Grouped
  readonly inserts: readonly { readonly kind: string; readonly rows: readonly Insert[] }[]
  readonly events: Grouped['events']
  readonly audit: Grouped['audit']
  readonly at: string
}

/** Splits a change set that makes very many resources of a kind; undefined for others. */
export function bulkOf(lists: Grouped): Bulk | undefined {
  const isLarge = ({ op, rows }: Grouped['groups'][number]) =>
    op === 'insert' && rows.length >= leastRows && rows.every(isPlain)
  const inserts = lists.groups.filter(isLarge) as Bulk['inserts']
  if (inserts.length === 0) return undefined
  const { at, events, audit } = lists
  const groups = lists.groups.filter((group) => !isLarge(group))
  return { rest: { ...lists, groups, events: [], audit: [] }, inserts, events, audit, at }
}

/** Appends the new resources, the events in their order, and the audit entries. */
export async function copyBulk(
  session: SqlSession,
  { inserts, events, audit, at }: Bulk,
  tableOf: (kind: string) => Table,
): Promise<void> {
  const leanedOn = new Map<string, ReadonlySet<string>>()
  for (const { kind, rows } of inserts) {
    const columns: readonly Column<Insert>[] = [
      ['id', 'text', ({ id }) => id],
      ['version', 'integer', ({ version = 1 }) => version],
      ['doc', 'text', ({ text }) => text],
      ['created_at', 'text', () => at],
      ['updated_at', 'text', () => at],
    ]
    const table = tableOf(kind)
    const filled = filledColumns(table).map(({ name, value }): Column<Insert> => [name, 'text', value])
    const leaning: readonly Column<Insert>[] = table.isLeanedOn ? [['leaned_on', 'text', () => true]] : []
    if (table.isLeanedOn) leanedOn.set(kind, new Set(rows.map(({ id }) => id)))
    await copyInto(session, table.rows ?? table.name, [...columns, ...filled, ...leaning], rows)
    if (table.months !== undefined) {
      const place = ['id', monthColumn]
      await copyInto(
        session,
        placesOf(table),
        [...columns, ...filled].filter(([name]) => place.includes(name)),
        rows,
      )
    }
  }
  if (events.length > 0) await copyInto(session, 'event', columnsOfEvents(leanedOn), events)
  if (audit.length > 0) await copyInto(session, 'audit', auditColumns, audit)
}

/** Whose document is that of a row, as `text` says, leaves it to the row. */
function columnsOfEvents(leanedOn: ReadonlyMap<string, ReadonlySet<string>>): readonly Column<EventRecord>[] {
  const leans = ({ kind, resourceId, text }: EventRecord) =>
    text !== undefined && leanedOn.get(kind)?.has(resourceId) === true
  return eventColumns.map((column) => {
    const [name, type, value] = column
    return name === 'resource' ? [name, type, (event) => (leans(event) ? undefined : value(event))] : column
  })
}

function copyInto<T>(session: SqlSession, table: string, columns: readonly Column<T>[], rows: readonly T[]) {
  const names = columns.map(([name]) => quoted(name)).join()
  const values = columns.map(([, , value]) => value)
  return session.copy(`${quoted(table)} (${names})`, piecesOf(rows, values))
}

/** So many characters, about, travel in one piece: what is large is copied from cache to cache. */
const pieceSize = 64 * 1024

function* piecesOf<T>(rows: readonly T[], values: readonly ((row: T) => unknown)[]): Generator<string> {
  let piece = ''
  for (const row of rows) {
    let line = copied(values[0]!(row))
    for (let i = 1; i < values.length; i++) line += `\t${copied(values[i]!(row))}`
    piece += `${line}\n`
    if (piece.length < pieceSize) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}

/** A value in the text format of COPY. */
function copied(value: unknown): string {
  if (value === null || value === undefined) return '\\N'
  if (typeof value === 'number') return String(value)
  const text = String(value)
  return special.test(text) ? text.replace(specials, (sign) => escapes[sign]!) : text
}

const special = /[\\\n\r\t]/
const specials = /[\\\n\r\t]/g
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }
