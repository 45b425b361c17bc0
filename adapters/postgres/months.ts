import { type RawBuilder, sql } from 'kysely'
import type { Doc } from '../../domain/core/json.ts'
import type { ChangeSet, Creation } from '../../domain/core/ports.ts'
import { docOf } from './beside.ts'
import type { SqlSession } from './engine.ts'
import { asView, keepPastVersion, literal, quoted, type Table, wholeRow } from './table.ts'

type Sql = RawBuilder<unknown>

/** The column that says in which part of a table a row lies: `2026-10`, or empty where nothing says so. */
export const monthColumn = 'month'

const monthLength = '2026-10'.length

/** The month of a document, by the path of a date in it. */
export function monthIn(doc: Doc, of: string): string {
  const date = doc[of]
  return typeof date === 'string' ? monthOf(date) : ''
}

export function monthOf(date: string): string {
  if (lastMonth !== '' && date.startsWith(lastMonth)) return lastMonth
  const month = date.slice(0, monthLength)
  if (month.length === monthLength) lastMonth = month
  return month
}

/** Dates that follow one another are mostly of the same month. */
let lastMonth = ''

/** The same in a statement. @param doc the name of the document there */
export function monthValue(of: string, doc: string): string {
  return `coalesce(left(${doc} ->> '${of}', ${monthLength}), '')`
}

/** The month of a date that a statement is given. */
export function monthOfDate(date: Sql): Sql {
  return sql`left(${date}, ${sql.lit(monthLength)})`
}

/** Where it is kept in which month each identifier is, for tables that have parts by months. */
export function placesOf({ name }: Table): string {
  return `${name}_place`
}

/** After a condition on the identifier: that the row lies in the month in which it is, so that no other part is looked into. */
export function inItsMonth(table: Table, id: Sql): Sql {
  if (table.months === undefined) return sql``
  return sql` and ${sql.id(monthColumn)} = (select ${sql.id(monthColumn)} from ${sql.id(placesOf(table))} where id = ${id})`
}

/** Rows with their places, to be joined with identifiers: `from` of a statement in which rows go by `as`. */
export function withPlaces(table: Table, as: string): Sql {
  const rows = sql.id(table.rows ?? table.name)
  const named = as === (table.rows ?? table.name) ? rows : sql`${rows} as ${sql.id(as)}`
  if (table.months === undefined) return named
  return sql`(${sql.id(placesOf(table))} as place join ${named}
    on ${sql.id(as)}.id = place.id and ${sql.id(as)}.${sql.id(monthColumn)} = place.${sql.id(monthColumn)})`
}

/** The identifier by which rows of `withPlaces` are found. */
export function keyOf(table: Table, as: string): Sql {
  return table.months === undefined ? sql`${sql.id(as)}.id` : sql`place.id`
}

/** A part of a table is made for a month that is no further away than that. */
const [mostBack, mostAhead] = [120, 1]

/** How often it is tried to make a part while others are at the table. */
const attempts = 5

/**
 * Sees to it that months that rows are going to lie in have parts of their own. Each is asked for once: what comes of it is that
 * rows of far away months, or of those for which no part could be made in time, lie together with others of that sort.
 * @param monthOfCreation that of a new resource of a kind that has months
 */
export function monthsKeeper(
  session: Pick<SqlSession, 'query'>,
  tableOf: (kind: string) => Table,
  monthOfCreation: (row: Creation) => string,
) {
  const known = new Map<string, Set<string>>()
  /** The month of a row, where nothing is known of its part. @param monthOf that of a row, by the path of a date */
  const unknownOf = (kind: string, monthOf: (months: string) => string): Month | undefined => {
    const { months, rows } = tableOf(kind)
    if (months === undefined || rows === undefined) return undefined
    const month = monthOf(months)
    return known.get(rows)?.has(month) ? undefined : { rows, month }
  }
  const keep = async ({ rows, month }: Month): Promise<void> => {
    const isMonth = /^\d{4}-(0[1-9]|1[0-2])$/.test(month)
    for (let left = isMonth ? attempts : 0; left > 0; left--) {
      const made = await session.query<{ made: boolean | null }>('select make_month($1, $2) as made', [rows, month])
      if (made.rows[0]!.made !== null) break
    }
    known.set(rows, (known.get(rows) ?? new Set()).add(month))
  }
  return async ({ writes, creations = [] }: Pick<ChangeSet, 'writes' | 'creations'>): Promise<void> => {
    for (const { kind, rows } of creations) {
      for (const row of rows) {
        const month = unknownOf(kind, () => monthOfCreation(row))
        if (month) await keep(month)
      }
    }
    for (const write of writes) {
      const month = write.op === 'delete' ? undefined : unknownOf(write.kind, (of) => monthIn(docOf(write), of))
      if (month) await keep(month)
    }
  }
}

/** A month of the rows of a table. */
interface Month {
  readonly rows: string
  readonly month: string
}

/**
 * The statements after which the rows of a table lie in parts by months. Of usage there is more in a year than can be looked
 * after as one: parts keep indexes small, and those of long ago are left alone by whatever is written now.
 * @param of the date in its documents that says which month
 * @param sparse columns that few rows have a value in: rows without one are in no index
 */
export function splitByMonth(table: Table, of: string, sparse: readonly string[]): string[] {
  const { name, rows, columns } = table
  if (rows === undefined || columns[of] !== 'text') throw new Error(`${table.kind} has no column of rows for ${of}`)
  const [whole, places] = [quoted(`${rows}_whole`), quoted(placesOf(table))]
  const paths = Object.keys(columns)
  const value = (path: string) => (columns[path] === 'values' ? `nullif(${quoted(path)}, '[]')` : quoted(path))
  const kept = ['id', 'version', 'doc', 'created_at', 'updated_at', ...(table.isLeanedOn ? ['leaned_on'] : [])]
  const names = [...kept, ...paths.map(quoted), monthColumn].join(', ')
  const values = [...kept, ...paths.map(value), monthValue(of, 'doc::jsonb')].join(', ')
  const months = `select distinct ${monthValue(of, 'doc::jsonb')} as month from ${whole}`
  const index = (path: string) => {
    const where = columns[path] === 'values' || sparse.includes(path) ? ` where ${quoted(path)} is not null` : ''
    const by = columns[path] === 'values' ? `using gin (${quoted(path)} jsonb_path_ops)` : `(${quoted(path)})`
    return `create index on ${quoted(rows)} ${by}${where}`
  }
  return [
    `alter table ${quoted(rows)} rename to ${whole}`,
    `create table ${quoted(rows)} (
      like ${whole} including storage,
      ${monthColumn} text collate "C" not null,
      primary key (id, ${monthColumn})
    ) partition by list (${monthColumn})`,
    `create table ${quoted(`${rows}_elsewhere`)} partition of ${quoted(rows)} default with (toast_tuple_target = ${wholeRow})`,
    ...paths.map(index),
    `create table ${places} (id text collate "C" primary key, ${monthColumn} text collate "C" not null)`,
    makeMonth,
    `select make_month(${literal(rows)}, month) from (${months}) as months where month ~ '^\\d{4}-(0[1-9]|1[0-2])$'`,
    `insert into ${quoted(rows)} (${names}) select ${values} from ${whole}`,
    `insert into ${places} select id, ${monthColumn} from ${quoted(rows)}`,
    `create or replace view ${quoted(name)} as select ${asView(paths, 'doc::jsonb')} from ${quoted(rows)}`,
    `drop table ${whole}`,
    ...keepPlaces(rows, places),
    ...(table.isLeanedOn ? [keepPastVersion(table.kind, rows)] : []),
  ]
}

/**
 * A part is made while nobody is at the table; one that would have to take rows over from those that have none is not made. Who
 * waits for others too long gives way to them, and answers nothing.
 */
const makeMonth = `create function ${makingMonths()}`

/** @param filled how much of a page of a new part is filled with new rows, in percent */
export function makingMonths(filled = 100): string {
  return `make_month(of_rows text, of_month text) returns boolean language plpgsql
  set lock_timeout = '1s' as $$
declare
  part text := of_rows || '_' || replace(of_month, '-', '_');
  taken boolean;
begin
  if to_regclass(format('%I', part)) is not null then
    return true;
  end if;
  if of_month < to_char(now() - interval '${mostBack} months', 'YYYY-MM')
    or of_month > to_char(now() + interval '${mostAhead} months', 'YYYY-MM') then
    return false;
  end if;
  execute format('lock table %I in access exclusive mode', of_rows);
  execute format('select exists (select from %I where month = $1)', of_rows || '_elsewhere') into taken using of_month;
  if taken then
    return false;
  end if;
  execute format('create table if not exists %I partition of %I for values in (%L) with (toast_tuple_target = ${wholeRow}${filled < 100 ? `, fillfactor = ${filled}` : ''})',
    part, of_rows, of_month);
  return true;
exception when lock_not_available then
  return null;
end $$`
}

/** What is copied brings its places along. */
function keepPlaces(rows: string, places: string): string[] {
  const name = `keep_place_of_${rows}`
  return [
    `create function ${name}() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' then
        delete from ${places} where id = old.id;
      else
        insert into ${places} (id, ${monthColumn}) values (new.id, new.${monthColumn});
      end if;
      return null;
    end $$`,
    `create trigger place_taken after insert on ${quoted(rows)}
      for each row when (new.leaned_on is not true) execute function ${name}()`,
    `create trigger place_left after delete on ${quoted(rows)} for each row execute function ${name}()`,
  ]
}
