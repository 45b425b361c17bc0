import { type RawBuilder, sql } from 'kysely'
import type { Path } from '../../domain/core/json.ts'
import type { Compare, Filter } from '../../domain/core/query.ts'
import type { Shape } from '../../domain/core/shape.ts'
import { tableApart } from './apart.ts'
import { jsonOfRow } from './filled-columns.ts'
import { formOf } from './filter-literals.ts'
import { isStorable, walk } from './json-path.ts'
import { opposite, predicateOf, type Sense } from './json-predicate.ts'
import { monthColumn, monthOfDate } from './months.ts'
import { rareColumn } from './rare-values.ts'
import { type ColumnType, literal, type Table } from './table.ts'
import { slot } from './template.ts'

/** A condition of a WHERE clause. It may be null where it means false; `exact` as in `Predicate`. */
export interface Condition {
  readonly sql: RawBuilder<unknown>
  readonly exact: boolean
}

/** What a filter is about: its table and shape, and where its literals are among those of the statement. */
export interface About {
  readonly table: Table
  readonly shape: Shape
  readonly literals: readonly Compare[]
}

/** What a run of the statement has to bring: the literals of the filter, in the order of `comparesOf`. */
export interface Literals {
  readonly literals: readonly unknown[]
}

/** The column that holds the values of a path. A step with a dot in its name is no two steps. */
export function columnType(table: Table, path: Path): ColumnType | undefined {
  if (path.length === 1 && path[0] === 'id') return 'text'
  return path.some((step) => step.includes('.')) ? undefined : table.columns[path.join('.')]
}

/** Compiles a filter. Comparisons use indexed columns where there are any, and the JSON document otherwise. */
export function conditionOf(filter: Filter, about: About, sense: Sense = 'over'): Condition {
  switch (filter.kind) {
    case 'and':
      return joined(
        filter.of.map((part) => conditionOf(part, about, sense)),
        sql` and `,
        sql`true`,
      )
    case 'or':
      return (
        anyOf(filter.of, about) ??
        joined(
          filter.of.map((part) => conditionOf(part, about, sense)),
          sql` or `,
          sql`false`,
        )
      )
    case 'not': {
      const inner = conditionOf(filter.of, about, opposite(sense))
      return { sql: sql`(${inner.sql}) is not true`, exact: inner.exact }
    }
    case 'compare':
      return onColumn(filter, about) ?? onDocument(filter, about, sense)
    case 'exists':
      return inColumn(filter.path, about) ?? onDocument(filter, about, sense)
    case 'some': {
      const exact = onDocument(filter, about, sense)
      return joined([...narrowing(filter, about), exact], sql` and `, sql`true`)
    }
    case 'size':
      return filter.of === 'count' ? count(filter, about) : onDocument(filter, about, sense)
    default:
      return onDocument(filter, about, sense)
  }
}

function joined(parts: readonly Condition[], by: RawBuilder<unknown>, empty: RawBuilder<unknown>): Condition {
  if (parts.length === 0) return { sql: empty, exact: true }
  if (parts.length === 1) return parts[0]!
  return {
    sql: sql`(${sql.join(
      parts.map((part) => part.sql),
      by,
    )})`,
    exact: parts.every(({ exact }) => exact),
  }
}

const operators = { eq: sql`=`, gt: sql`>`, gte: sql`>=`, lt: sql`<`, lte: sql`<=` } as const
const columnTypes = { text: sql`text`, number: sql`numeric`, boolean: sql`boolean` } as const
const fittingType = { short: 'text', number: 'number', boolean: 'boolean' } as const

function onColumn(filter: Compare, about: About): Condition | undefined {
  const path = filter.path.join('.')
  const type = columnType(about.table, filter.path)
  const form = formOf(filter)
  if (type === undefined || form === 'foreign' || filter.op === 'like') return undefined
  const literal = literalSlot(filter, about)
  if (type === 'values') {
    return filter.op === 'eq' ? { sql: sql`${sql.id(path)} @> ${literal(asElement)}::jsonb`, exact: true } : undefined
  }
  if (form === 'long' || form === 'null' || fittingType[form] !== type) return undefined
  const value = sql`${literal()}::${columnTypes[type]}`
  const usual = about.table.usual?.[path]
  if (usual && filter.op === 'eq')
    return { sql: unlessUsual(path, usual, sql`= ${value}`, sql`array[${value}]`), exact: true }
  const condition = sql`${sql.id(path)} ${operators[filter.op]} ${value}`
  if (about.table.apart?.includes(path) && filter.op === 'eq')
    return { sql: foundApart(about.table, path, condition), exact: true }
  return { sql: about.table.months === path ? within(condition, filter.op, value) : condition, exact: true }
}

/** A column of texts has one wherever there is anything but null; those of other types only have what is of their type. */
function inColumn(path: Path, { table }: About): Condition | undefined {
  if (columnType(table, path) !== 'text') return undefined
  return { sql: sql`${sql.id(path.join('.'))} is not null`, exact: true }
}

/**
 * That a column has one of some values: what is asked of the column of rare ones alone, unless there are usual ones among them. @param
 * has what is asked @param values what it may have
 */
function unlessUsual(
  path: string,
  usual: readonly string[],
  has: RawBuilder<unknown>,
  values: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const known = sql.raw(`array[${usual.map(literal).join()}]`)
  return sql`(${sql.id(rareColumn(path))} ${has} or (${values} && ${known} and ${sql.id(path)} ${has}))`
}

/** What holds for a column whose values are found in a table of their own. @param condition the same in both, of the column alone */
function foundApart(table: Table, column: string, condition: RawBuilder<unknown>): RawBuilder<unknown> {
  const found = sql`select id from ${sql.id(tableApart(table, column))} where ${condition}`
  return sql`(id = any(array(${found})) and ${condition})`
}

const rough = { eq: sql`=`, gt: sql`>=`, gte: sql`>=`, lt: sql`<=`, lte: sql`<=` } as const

/** What holds for a date holds for its month: that leaves out the other parts of the table. */
function within(condition: RawBuilder<unknown>, op: keyof typeof rough, date: RawBuilder<unknown>) {
  return sql`(${condition} and ${sql.id(monthColumn)} ${rough[op]} ${monthOfDate(date)})`
}

const asElement = (value: unknown) => JSON.stringify([value])

function literalSlot(filter: Compare, { literals }: About) {
  const index = literals.indexOf(filter)
  return (as: (value: unknown) => unknown = (value) => value) =>
    slot((subject: Literals) => as(subject.literals[index]))
}

/** `a=v or a=w or …` on one column. */
function anyOf(parts: readonly Filter[], about: About): Condition | undefined {
  const first = parts[0]
  if (parts.length < 2 || first?.kind !== 'compare') return undefined
  const path = first.path.join('.')
  const fits = (part: Filter): part is Compare =>
    part.kind === 'compare' && part.op === 'eq' && part.path.join('.') === path && formOf(part) === 'short'
  const type = columnType(about.table, first.path)
  if ((type !== 'text' && type !== 'values') || !parts.every(fits)) return undefined
  const indexes = parts.map((part) => about.literals.indexOf(part))
  const values = (as: (value: unknown) => unknown) =>
    slot((subject: Literals) => indexes.map((index) => as(subject.literals[index])))
  const texts = sql`${values((value) => value)}::text[]`
  const usual = about.table.usual?.[path]
  if (usual) return { sql: unlessUsual(path, usual, sql`= any(${texts})`, texts), exact: true }
  const isAny = sql`${sql.id(path)} = any(${texts})`
  if (about.table.apart?.includes(path)) return { sql: foundApart(about.table, path, isAny), exact: true }
  return type === 'text'
    ? { sql: isAny, exact: true }
    : { sql: sql`${sql.id(path)} @> any(${values(asElement)}::jsonb[])`, exact: true }
}

function onDocument(filter: Filter, about: About, sense: Sense): Condition {
  const used: number[] = []
  const name = (compare: Compare) => `$v${used.push(about.literals.indexOf(compare)) - 1}`
  const { text, exact } = predicateOf(filter, about.shape, sense, name)
  const variables = slot((subject: Literals) =>
    JSON.stringify(Object.fromEntries(used.map((index, i) => [`v${i}`, subject.literals[index]]))),
  )
  return {
    sql: sql`jsonb_path_exists(${jsonOfRow(about.table)}, ${`$ ? (${text})`}::jsonpath, ${variables}::jsonb)`,
    exact,
  }
}

/** Conditions that follow from `some` and have an index: equalities that its element must meet. */
function narrowing(filter: Extract<Filter, { kind: 'some' }>, about: About): Condition[] {
  const needed = filter.where.kind === 'and' ? filter.where.of : [filter.where]
  return needed.flatMap((part) => {
    if (part.kind !== 'compare' || part.op !== 'eq' || formOf(part) === 'foreign') return []
    const path = [...filter.path, ...part.path]
    if (columnType(about.table, path) !== 'values') return []
    return [{ sql: sql`${sql.id(path.join('.'))} @> ${literalSlot(part, about)(asElement)}::jsonb`, exact: true }]
  })
}

function count(filter: Extract<Filter, { kind: 'size' }>, { table, shape }: About): Condition {
  const path = filter.path.every(isStorable) ? `$${walk(shape, filter.path).accessors}` : '$ ? (1 == 0)'
  const found = sql`jsonb_array_length(jsonb_path_query_array(${jsonOfRow(table)}, ${path}::jsonpath))`
  return { sql: sql`${found} ${operators[filter.op]} ${filter.value}::numeric`, exact: true }
}
