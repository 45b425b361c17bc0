import type { Alteration, Alterations, Conflict } from '../../domain/core/ports.ts'
import { arrayText } from './array-text.ts'
import type { SqlSession } from './engine.ts'
import { type FilledColumn, filledColumns } from './filled-columns.ts'
import { monthColumn, placesOf } from './months.ts'
import type { StencilKeeper } from './stencils.ts'
import { literal, quoted, type Table } from './table.ts'
import { copyInto, inCommon, leastRows, type Said, saidOf } from './write-bulk.ts'
import type { Column } from './write-many.ts'

/** Whether alterations can be written as they are: very many rows that stay in their part of a table, and on which events may lean. */
export function isAlterable({ kind, changed, rows }: Alterations, tableOf: (kind: string) => Table): boolean {
  const { isStencilled, isLeanedOn, months } = tableOf(kind)
  const stays = months === undefined || !changed.includes(months)
  return isStencilled === true && isLeanedOn === true && stays && rows.length >= leastRows
}

/** No value has this sign, and none of the signs that part values. */
const rowSign = '\u001e'

/**
 * Changes rows in the versions that are expected, in a transaction that is rolled back when one is otherwise, and appends their events
 * and audit entries. Events have no documents of their own, neither of what was nor of what is: that is kept of each row on which events
 * lean, as they do on whatever is stencilled.
 */
export async function writeAlterations(
  session: SqlSession,
  { kind, actor, changed, events, expectedVersion, rows }: Alterations,
  at: string,
  table: Table,
  stencils: StencilKeeper,
): Promise<Conflict | undefined> {
  const all = filledColumns(table)
  const columns = all.filter(({ from }) => changed.includes(from))
  const ids = rows.map(({ id }) => id)
  const values = columns.map((column) => rows.map((row) => stencils.column(row, all.indexOf(column))))
  const { rows: done } = await session.query<{ missing: string | null }>(updateOf(table, columns), [
    at,
    arrayText(ids),
    expectedVersion,
    rows.map((row) => stencils.kept(row)).join(rowSign),
    arrayText(rows.map((row) => stencils.number(row))),
    ...values.map(arrayText),
  ])
  const { missing } = done[0]!
  if (missing !== null) return { reason: 'stale', kind, id: missing }
  const about: Said = {
    kind: ['text', kind],
    version: ['integer', expectedVersion + 1],
    at: ['timestamptz', at],
    ...saidOf(actor),
  }
  for (const { type, previous, series } of events) {
    const said: Said = {
      ...{ id: ['text', series], type: ['text', type], previous: ['text', JSON.stringify(previous)] },
      ...{ many: ['integer', rows.length], resource_ids: ['text[]', ids] },
    }
    await copyInto(session, 'event', [], [undefined], inCommon({ ...about, ...said }))
  }
  const which: Column<Alteration>[] = [['resource_id', 'text', ({ id }) => id]]
  const said: Said = { ...about, action: ['text', 'change'], changed: ['text', JSON.stringify(changed)] }
  await copyInto(session, 'audit', which, rows, inCommon(said))
  return undefined
}

/** By its place a row is found by keys alone. Columns that stay are named, too: so their indexes are not looked through (`keptSets`). */
function updateOf(table: Table, columns: readonly FilledColumn[]): string {
  const names = columns.map(({ name }) => quoted(name))
  const lists = columns.map((_, i) => `$${i + 6}::text[]`)
  const stays = filledColumns(table).filter((one) => !columns.includes(one) && one.name !== monthColumn)
  const sets = [
    ...columns.map(({ name, type }) => `${quoted(name)} = given.${quoted(name)}::${type}`),
    ...stays.map(({ name }) => `${quoted(name)} = t.${quoted(name)}`),
  ]
  const place = table.months === undefined ? '' : ` join ${quoted(placesOf(table))} as place on place.id = given.id`
  const inMonth = table.months === undefined ? '' : ` and t.${monthColumn} = place.${monthColumn}`
  return `with altered as (update ${quoted(table.rows!)} as t
      set version = t.version + 1, doc = given.doc, stencil = given.stencil::bigint, updated_at = $1::timestamptz,
        leaned_on = true, ${sets.join(', ')}
      from unnest($2::text[], string_to_array($4::text, ${literal(rowSign)}), $5::text[]${lists.map((one) => `, ${one}`).join('')})
        as given (id, doc, stencil${names.map((name) => `, ${name}`).join('')})${place}
      where t.id = given.id${inMonth} and t.version = $3::integer
      returning t.id)
    select case when (select count(*) from altered) < cardinality($2::text[]) then
      (select id from unnest($2::text[]) as given (id) where id not in (select id from altered) limit 1) end as missing`
}
