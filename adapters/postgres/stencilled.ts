import { rowText, valueSign, valuesOfRow } from './row-text.ts'
import { asView, literal, quoted, type Table } from './table.ts'

/** The statements after which the rows of a table may keep the values of a stencil in place of a document. */
export function letRowsBeStencilled(table: Table): string[] {
  const after = { ...table, isStencilled: true as const }
  const rows = rowsIn(table)
  return [
    `alter table ${quoted(rows)} add column stencil bigint`,
    viewOfRows(after),
    ...keepPastOfStencilled(after),
    `drop trigger keep_past_versions on ${quoted(rows)}`,
    `drop trigger keep_past_version on ${quoted(rows)}`,
    `create trigger keep_past_versions after update on ${quoted(rows)} referencing old table as was
      for each statement execute function ${nameFor('versions', rows)}()`,
    `create trigger keep_past_version before delete on ${quoted(rows)} for each row
      when (old.leaned_on or old.arrival is not null) execute function ${nameFor('version', rows)}()`,
  ]
}

/** The statement that makes the view of a table of rows, or makes it anew. */
export function viewOfRows(table: Table): string {
  const view = asView(Object.keys(table.columns), `(${rowText(table)})::jsonb`)
  return `create or replace view ${quoted(table.name)} as select ${view} from ${quoted(rowsIn(table))}`
}

/**
 * The functions that keep what rows were before they change, or go, as migration 38 has them: of those that are stencilled their values,
 * since their columns are about to say something else.
 */
export function keepPastOfStencilled(table: Table): string[] {
  const rows = rowsIn(table)
  const kind = literal(table.kind)
  const past = (row: string) => {
    const column = (name: string) => `${row}.${quoted(name)}`
    const values = `array_to_string(${valuesOfRow(table, column)}, ${literal(valueSign)}, '')`
    return `${kind}, ${row}.id, ${row}.version, case when ${row}.stencil is null then ${row}.doc else ${values} end,
      ${row}.stencil, now()`
  }
  const into = 'insert into past_version (kind, id, version, doc, stencil, at)'
  return [
    `create or replace function ${nameFor('versions', rows)}() returns trigger language plpgsql as $$
    begin
      ${into} select ${past('was')} from was where was.leaned_on;
      return null;
    end $$`,
    `create or replace function ${nameFor('version', rows)}() returns trigger language plpgsql as $$
    begin
      if current_setting('tandem.moving', true) = concat_ws(' ', old.version, old.id) then
        return old;
      end if;
      if old.leaned_on then
        ${into} values (${past('old')});
      end if;
      insert into audit (kind, resource_id, version, at, actor_id, on_behalf_of, correlation_id, action, changed)
      select ${kind}, old.id, 1, at, actor_id, on_behalf_of, correlation_id, 'create', changed
      from arrival where arrival.id = old.arrival and (old.version = 1 or not forgotten);
      return old;
    end $$`,
  ]
}

function nameFor(what: string, rows: string): string {
  return quoted(`keep_past_${what}_of_${rows}`)
}

function rowsIn({ kind, rows }: Table): string {
  if (rows === undefined) throw new Error(`${kind} is not kept as rows`)
  return rows
}
