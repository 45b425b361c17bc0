import { type RawBuilder, sql } from 'kysely'
import { Fault } from '../../domain/core/fault.ts'
import { whenFollowing } from '../../domain/core/follows.ts'
import type { Page, StoredResource } from '../../domain/core/ports.ts'
import {
  type Compare,
  type Cursor,
  type Filter,
  fitsSort,
  type ListQuery,
  type Literal,
  type Naming,
  type RegexTest,
} from '../../domain/core/query.ts'
import type { Shape } from '../../domain/core/shape.ts'
import { isTooLong } from './database-fault.ts'
import { isTrue, type RawRow, type SqlEngine } from './engine.ts'
import { rowsOf } from './filled-columns.ts'
import { type About, type Condition, columnType, conditionOf, type Literals } from './filter-condition.ts'
import { comparesOf, formOfFilter } from './filter-literals.ts'
import { type Following, readRow } from './following.ts'
import { goesOn } from './goes-on.ts'
import { isStorable } from './json-path.ts'
import { cursorPage, firstPage, offsetPage, type PageRow } from './list-statement.ts'
import { type CursorKeys, orderKeys } from './order.ts'
import { noteKeys, remember } from './remember.ts'
import { scan, scanStatement } from './scan.ts'
import { withSettledPlans } from './settled-plans.ts'
import { stencilReader } from './stencil-reader.ts'
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
  readonly following: Following | undefined
}

/** Answers lists; statements are compiled once per form of filter, order and page. */
export function lister(engine: SqlEngine, regex: RegexTest, of: (kind: string) => Listed) {
  const plans = remember<Plan>(500)
  const few = fewOf(engine)
  const pageOf = pages(stencilReader(engine))
  return async (kind: string, query: ListQuery): Promise<Page> => {
    const listed = of(kind)
    const { following } = listed
    const cursor = cursorOf(query)
    const keys = cursor ? [...cursor.keys, cursor.id] : []
    const later = laterOf(listed, query, regex)
    const plan = plans(formOfList(listed.table, query, later, keys), () => planOf(of, listed, query, later, keys))
    const literals = comparesIn(query).map(({ value }) => value)
    const subject = { literals, keys, offset: 'offset' in query.page ? query.page.offset : 0 }
    if ('scan' in plan)
      return engine.transaction((session) => scan(session, plan.scan, subject, query, { regex, following }))
    if (query.unless || goesOn(listed.table, query)) {
      return withSettledPlans(engine, async (session) =>
        pageOf((await plan.page.run<PageRow>(session, subject)).rows, query, listed),
      )
    }
    const rows =
      (query.findsFew && (await few(plan.page, subject))) || (await plan.page.run<PageRow>(engine, subject)).rows
    return pageOf(rows, query, listed)
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
function fromTexts([total = null, other, id, version, text, following, stencil = null]: RawRow): PageRow {
  return {
    total: total === null ? null : Number(total),
    other: isTrue(other),
    id: id!,
    version: Number(version),
    text: text!,
    following: isTrue(following),
    stencil,
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

/** What the filter asks of those that read otherwise than they were written, where that is something else. */
function laterOf({ following }: Listed, { filter }: ListQuery, regex: RegexTest): Filter | undefined {
  const later = following && whenFollowing(following.follows, filter, regex)
  return later === filter ? undefined : later
}

/** The comparisons of all filters of a question, in a fixed order. */
function comparesIn({ filter, unless }: ListQuery): Compare[] {
  return [...comparesOf(filter), ...(unless ? comparesOf(unless.filter) : [])]
}

function formOfList(
  { kind }: Table,
  { filter, sort, page, unless, uncounted, stencilled }: ListQuery,
  later: Filter | undefined,
  keys: readonly Literal[],
): string {
  const from = 'offset' in page ? (page.offset === 0 ? 'start' : 'offset') : 'after' in page ? 'after' : 'before'
  const missing = keys.map((key) => key === null)
  const form = `${formOfFilter(filter)}${later ? ` ${formOfFilter(later)}` : ''}`
  const without = unless && [unless.kind, unless.path, formOfFilter(unless.filter)]
  return `${kind} ${form} ${JSON.stringify([sort, from, page.limit, missing, uncounted === true, stencilled === true, without])}`
}

const offset = slot((subject: Subject) => subject.offset)

function planOf(
  of: (kind: string) => Listed,
  { table, shape, following }: Listed,
  query: ListQuery,
  later: Filter | undefined,
  cursor: readonly Literal[],
): Plan {
  const { filter, sort, page, unless, uncounted } = query
  const literals = comparesIn(query)
  const where = whereOf(filter, later && following && { ...following, later }, { table, shape, literals })
  const unnamed = unless ? sql` and ${isUnnamed(table, unless, { ...of(unless.kind), literals })}` : sql``
  const keys = orderKeys(sort, table, shape, following)
  const parts = { table, where: sql`${where.sql}${unnamed}`, keys, following }
  if (!where.exact) return { scan: template(scanStatement(parts)) }
  if ('offset' in page) {
    // The first page has a statement of its own: with an offset that it does not know, PostgreSQL plans anew each time.
    if (page.offset === 0 && page.limit > 0) {
      const stencilled = isStencilled(table, query)
      return { page: template(firstPage({ ...parts, stencilled }, page.limit, !uncounted)) }
    }
    return { page: template(offsetPage(parts, page.limit, offset)) }
  }
  return { page: template(cursorPage(parts, page.limit, cursor, 'before' in page)) }
}

/** Of those that read otherwise than they were written, it is asked as they read. */
function whereOf(filter: Filter, otherwise: { condition: Condition['sql']; later: Filter } | undefined, about: About) {
  const asWritten = conditionOf(filter, about)
  if (!otherwise) return asWritten
  const later = conditionOf(otherwise.later, about)
  return {
    sql: sql`((${otherwise.condition} and ${later.sql}) or (not ${otherwise.condition} and ${asWritten.sql}))`,
    exact: later.exact && asWritten.exact,
  }
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

/** Whether rows come as stencils with values. */
function isStencilled(table: Table, { stencilled, page }: ListQuery): boolean {
  return stencilled === true && table.isStencilled === true && 'offset' in page && page.offset === 0
}

/** Makes pages of what a statement answers. @param read reads rows that may be stencilled */
function pages(read: ReturnType<typeof stencilReader>) {
  return async (rows: readonly PageRow[], query: ListQuery, { table, following }: Listed): Promise<Page> => {
    const { page } = query
    const { total: counted, other } = rows[0] ?? { total: 0, other: false }
    const total = counted ?? rows.length
    const found = rows.flatMap((row) => (row.id === null ? [] : [{ ...row, id: row.id }]))
    const items = isStencilled(table, query)
      ? await stencilledPage(found, following, read)
      : found.map((row) => readRow(following, row))
    if ('offset' in page) {
      const hasPrevious = page.offset > 0 && total > 0
      return { items, total, hasPrevious, hasNext: page.offset + page.limit < total }
    }
    const more = items.length > page.limit
    const those: StoredResource[] = items.slice(0, page.limit)
    return 'after' in page
      ? { items: those, total, hasPrevious: other, hasNext: more }
      : { items: those.reverse(), total, hasPrevious: more, hasNext: other }
  }
}

/** What reads otherwise than it is written has a document. */
async function stencilledPage(
  rows: readonly (PageRow & { readonly id: string })[],
  of: Following | undefined,
  read: ReturnType<typeof stencilReader>,
): Promise<StoredResource[]> {
  const all = await read(rows.map((row) => ({ ...row, stencil: row.stencil ?? null })))
  return all.map((one, i) => {
    const { following = false } = rows[i]!
    return following ? readRow(of, { id: one.id, version: one.version, text: one.text, following }) : one
  })
}
