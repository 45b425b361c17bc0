import { type RawBuilder, sql } from 'kysely'
import { sameJson } from '../../domain/core/json.ts'
import { everything, type Literal, type SortKey, sortedLength } from '../../domain/core/query.ts'
import type { Shape } from '../../domain/core/shape.ts'
import { jsonOfRow } from './filled-columns.ts'
import { type About, columnType, conditionOf } from './filter-condition.ts'
import type { Following } from './following.ts'
import { isStorable, walk } from './json-path.ts'
import type { Table } from './table.ts'
import { slot } from './template.ts'

type Sql = RawBuilder<unknown>

/** One key of an order, ready to stand in ORDER BY and in comparisons. The identifier is the last key of every order. */
export interface OrderKey {
  readonly value: Sql
  readonly descending: boolean
  readonly nullable: boolean
  readonly type: Sql
}

/** What a run brings when a page starts at a cursor: its keys, and its identifier as the last one. */
export interface CursorKeys {
  readonly keys: readonly Literal[]
}

const typeOf = { text: 'string', number: 'number', boolean: 'boolean' } as const
const types = { text: sql`text`, number: sql`numeric`, boolean: sql`boolean` } as const

/**
 * The keys of an order: indexed columns where there are any, values from the document otherwise; and what rows say that read
 * otherwise than they were written.
 */
export function orderKeys(sort: readonly SortKey[], table: Table, shape: Shape, following?: Following): OrderKey[] {
  const keys = sort.map((key) => ({
    value: readValue(key, following, { table, shape, literals: [] }),
    descending: key.descending,
    nullable: true,
    type: types[key.type],
  }))
  return [...keys, { value: sql.id('id'), descending: false, nullable: false, type: sql`text` }]
}

function readValue(key: SortKey, following: Following | undefined, about: About): Sql {
  const { table, shape } = about
  const written =
    columnType(table, key.path) === key.type ? sql.id(key.path.join('.')) : documentValue(key, table, shape)
  const said = following?.follows.says.find(({ path }) => sameJson([...path], [...key.path]))
  if (!following || !said) return written
  const path = said.path.slice(0, -1)
  const owners = path.length === 0 ? sql`true` : conditionOf({ kind: 'some', path, where: everything }, about).sql
  const value = typeof said.value === typeOf[key.type] ? sql`${sql.lit(said.value)}::${types[key.type]}` : sql`null`
  return sql`(case when ${following.condition} and ${owners} then ${value} else ${written} end)`
}

/** The first value at a path if it is of the right type: what `sortValue` answers. */
function documentValue({ path, type }: SortKey, table: Table, shape: Shape): Sql {
  const accessors = path.every(isStorable) ? walk(shape, path).accessors : ' ? (1 == 0)'
  const first = sql`jsonb_path_query_first(${jsonOfRow(table)}, ${`$${accessors}`}::jsonpath)`
  const whenRight = (value: Sql) => sql`(case jsonb_typeof(${first}) when ${sql.lit(typeOf[type])} then ${value} end)`
  if (type === 'text') return sql`${whenRight(sql`left(${first} #>> '{}', ${sql.lit(sortedLength)})`)} collate "C"`
  return whenRight(sql`(${first} #>> '{}')::${types[type]}`)
}

/** ORDER BY, forwards or backwards. Missing values are greatest, as PostgreSQL has it. */
export function orderBy(keys: readonly OrderKey[], backwards: boolean): Sql {
  return sql.join(keys.map(({ value, descending }) => sql`${value} ${descending !== backwards ? sql`desc` : sql`asc`}`))
}

/**
 * Conditions that together hold for everything beyond a cursor, each a run of its own: same first keys as the cursor, the
 * next one beyond it. Each run can start in the middle of an index, which one condition with ORs in it cannot.
 */
export function beyond(keys: readonly OrderKey[], cursor: readonly Literal[], backwards: boolean): Sql[] {
  return keys.flatMap((key, i) => {
    const prefix = keys.slice(0, i).map((earlier, j) => same(earlier, j, cursor[j]!))
    return nextAfter(key, i, cursor[i]!, key.descending === backwards).map((next) =>
      sql.join([...prefix, next], sql` and `),
    )
  })
}

/** The condition that holds for whatever stands exactly at a cursor. */
export function at(keys: readonly OrderKey[], cursor: readonly Literal[]): Sql {
  return sql.join(
    keys.map((key, i) => same(key, i, cursor[i]!)),
    sql` and `,
  )
}

function nextAfter({ value, nullable, type }: OrderKey, index: number, from: Literal, upwards: boolean): Sql[] {
  if (upwards) {
    if (from === null) return []
    return [sql`${value} > ${keySlot(index)}::${type}`, ...(nullable ? [sql`${value} is null`] : [])]
  }
  return [from === null ? sql`${value} is not null` : sql`${value} < ${keySlot(index)}::${type}`]
}

function same({ value, type }: OrderKey, index: number, from: Literal): Sql {
  return from === null ? sql`${value} is null` : sql`${value} = ${keySlot(index)}::${type}`
}

const keySlots: Sql[] = []

/** The slot of a cursor's key: the same one wherever it stands, so that it is sent once. */
function keySlot(index: number): Sql {
  keySlots[index] ??= slot((subject: CursorKeys) => subject.keys[index])
  return keySlots[index]
}
