import { quoted, type Table } from './table.ts'

/** Where the values of a column are found that rows get late. */
export function tableApart({ name }: Pick<Table, 'name'>, column: string): string {
  return `${name}_by_${column}`
}

/**
 * The statements after which the values of a column are found in a table of their own, and are in no index of the rows: a row that gets
 * its value late, and changes nothing else that is in an index, needs no new entry in any of them when it finds room beside itself.
 * Of what is only ever in one row, or in few.
 */
export function findApart(table: Table, column: string): string[] {
  const { rows } = table
  if (rows === undefined) throw new Error(`${table.kind} is not kept as rows`)
  const [apart, value] = [tableApart(table, column), quoted(column)]
  const keeps = quoted(`keep_${apart}`)
  const trigger = (on: string, when: string) =>
    `create trigger ${quoted(`keep_${column}_of_${on}`)} after ${on} on ${quoted(rows)} for each row
      when (${when}) execute function ${keeps}()`
  return [
    `create table ${quoted(apart)} (${value} text collate "C" not null, id text collate "C" not null)`,
    `insert into ${quoted(apart)} select ${value}, id from ${quoted(rows)} where ${value} is not null order by ${value}`,
    `create index on ${quoted(apart)} (${value})`,
    `create function ${keeps}() returns trigger language plpgsql as $$
    begin
      if tg_op <> 'INSERT' and old.${value} is not null then
        delete from ${quoted(apart)} where ${value} = old.${value} and id = old.id;
      end if;
      if tg_op <> 'DELETE' and new.${value} is not null then
        insert into ${quoted(apart)} values (new.${value}, new.id);
      end if;
      return null;
    end $$`,
    trigger('insert', `new.${value} is not null`),
    trigger('delete', `old.${value} is not null`),
    trigger('update', `old.${value} is distinct from new.${value}`),
  ]
}
