import { type RawBuilder, sql } from 'kysely'
import { Fault } from '../../domain/core/fault.ts'
import type { Page, StoredResource } from '../../domain/core/ports.ts'
import {
  type Compare,
  type Cursor,
  fitsSort,
  type ListQuery,
  type Literal,
  type Naming,
  type RegexTest,
} from '../../domain/core/query.ts'
import type { Shape } from '../../domain/core/shape.ts'
import { isTooLong } from './database-fault.ts'
import type { RawRow, SqlEngine } from './engine.ts'
import { rowsOf } from './filled-columns.ts'
import { type About, columnType, conditionOf, type Literals } from './filter-condition.ts'
import { comparesOf, formOfFilter } from './filter-literals.ts'
import { isStorable } from './json-path.ts'
import { cursorPage, firstPage, offsetPage, type PageRow } from './list-statement.ts'
import { type CursorKeys, orderKeys } from './order.ts'
import { noteKeys, remember } from './remember.ts'
import { scan, scanStatement } from './scan.ts'
import { withSettledPlans } from './settled-plans.ts'
import type { Table } from './table.ts'
import { slot, type Template, template } from './template.ts'

/** The values of one list. */
interface Subject extends Literals, CursorKeys {
  readonly offset: number
}

/** A compiled list: a page that the database answers, or a scan whose rows have to be looked at here. */
type Plan = { readonly page: Template<Subject> } | { readonly scan: Template<Subject> }

/** A kind as it is stored. */
export interface Listed {
  readonly table: Table
  readonly shape: Shape
}

/** Answers lists; statements are compiled once per form of filter, order and page. */
export function lister(engine: SqlEngine, regex: RegexTest, of: (kind: string) => Listed) {
  const plans = remember<Plan>(500)
  const few = fewOf(engine)
  return async (kind: string, query: ListQuery): Promise<Page> => {
    const cursor = cursorOf(query)
    const keys = cursor ? [...cursor.keys, cursor.id] : []
    const plan = plans(formOfList(kind, query, keys), () => planOf(of, kind, query, keys))
    const literals = comparesIn(query).map(({ value }) => value)
    const subject = { literals, keys, offset: 'offset' in query.page ? query.page.offset : 0 }
    if ('scan' in plan) return engine.transaction((session) => scan(session, plan.scan, subject, query, regex))
    if (query.unless) {
      return withSettledPlans(engine, async (session) =>
        pageOf((await plan.page.run<PageRow>(session, subject)).rows, query),
      )
    }
    const rows =
      (query.findsFew && (await few(plan.page, subject))) || (await plan.page.run<PageRow>(engine, subject)).rows
    return pageOf(rows, query)
  }
}

/**
 * Looks for what should be few. Undefined for a question that found too much for that, which is then not asked this way again
 * while it is remembered.
 */
function fewOf(engine: SqlEngine) {
  const much = noteKeys(1000)
  return async ({ text, name, values }: Template<Subject>, subject: Subject): Promise<PageRow[] | undefined> => {
    const taken = values(subject)
    if (!name || much.has(keyOf(name, taken))) return undefined
    try {
      return (await engine.few(text, taken, name)).map(fromTexts)
    } catch (error) {
      if (!isTooLong(error)) throw error
      much.add(keyOf(name, taken))
      return undefined
    }
  }
}

const keyOf = (name: string, values: readonly unknown[]) => `${name} ${JSON.stringify(values)}`

/** A row that came as texts, in the order in which the statement names its columns. */
function fromTexts([total, other, id, version, text]: RawRow): PageRow {
  return {
    total: Number(total),
    other: other === 't' || other === 'true',
    id: id!,
    version: Number(version),
    text: text!,
  }
}

/** The cursor of a page, if it starts at one that could have come from this order. */
function cursorOf({ page, sort }: ListQuery): Cursor | undefined {
  if ('offset' in page) return undefined
  const cursor = 'after' in page ? page.after : page.before
  const storable = [...cursor.keys, cursor.id].every((key) => typeof key !== 'string' || isStorable(key))
  if (!storable || !fitsSort(cursor, sort)) throw new Fault('invalidCursor')
  return cursor
}

/** The comparisons of all filters of a question, in a fixed order. */
function comparesIn({ filter, unless }: ListQuery): Compare[] {
  return [...comparesOf(filter), ...(unless ? comparesOf(unless.filter) : [])]
}

function formOfList(kind: string, query: ListQuery, keys: readonly Literal[]): string {
  const { filter, sort, page, unless, uncounted } = query
  const from = 'offset' in page ? (page.offset === 0 ? 'start' : 'offset') : 'after' in page ? 'after' : 'before'
  const missing = keys.map((key) => key === null)
  const without = unless && [unless.kind, unless.path, formOfFilter(unless.filter)]
  const rest = JSON.stringify([sort, from, page.limit, missing, uncounted === true, without])
  return `${kind} ${formOfFilter(filter)} ${rest}`
}

const offset = slot((subject: Subject) => subject.offset)

function planOf(of: (kind: string) => Listed, kind: string, query: ListQuery, cursor: readonly Literal[]): Plan {
  const { filter, sort, page, unless, uncounted } = query
  const { table, shape } = of(kind)
  const literals = comparesIn(query)
  const where = conditionOf(filter, { table, shape, literals })
  const unnamed = unless ? sql` and ${isUnnamed(table, unless, { ...of(unless.kind), literals })}` : sql``
  const parts = { table, where: sql`${where.sql}${unnamed}`, keys: orderKeys(sort, table, shape) }
  if (!where.exact) return { scan: template(scanStatement(parts)) }
  if ('offset' in page) {
    // The first page has a statement of its own: with an offset that it does not know, PostgreSQL plans anew each time.
    if (page.offset === 0 && page.limit > 0) return { page: template(firstPage(parts, page.limit, !uncounted)) }
    return { page: template(offsetPage(parts, page.limit, offset)) }
  }
  return { page: template(cursorPage(parts, page.limit, cursor, 'before' in page)) }
}

/** That no resource of another kind names a row. */
function isUnnamed({ name, rows }: Table, { path, filter }: Naming, about: About): RawBuilder<unknown> {
  const where = conditionOf(filter, about)
  if (!where.exact || columnType(about.table, path) !== 'text') {
    throw new Error(`${about.table.kind}: SQL cannot say what names others by ${path.join('.')}`)
  }
  const names = sql`${sql.id(path.join('.'))} = ${sql.id(rows ?? name)}.id`
  // Nothing is pushed below an offset: so each row asks an index for who names it, whatever the server believes about the filter.
  const naming = sql`select * from ${rowsOf(about.table)} as naming where ${names} offset 0`
  return sql`not exists (select from (${naming}) as naming where ${where.sql})`
}

function pageOf(rows: readonly PageRow[], { page }: ListQuery): Page {
  const { total, other } = rows[0] ?? { total: 0, other: false }
  const found = rows.filter((row) => row.id !== null).map(({ id, version, text }) => ({ id: id!, version, text }))
  if ('offset' in page) {
    const hasPrevious = page.offset > 0 && total > 0
    return { items: found, total, hasPrevious, hasNext: page.offset + page.limit < total }
  }
  const more = found.length > page.limit
  const items: StoredResource[] = found.slice(0, page.limit)
  return 'after' in page
    ? { items, total, hasPrevious: other, hasNext: more }
    : { items: items.reverse(), total, hasPrevious: more, hasNext: other }
}
