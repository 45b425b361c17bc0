import { placeOf } from './customer-sample.ts'

/**
 * SQL that copies what belongs to the sample customer, from number 1 to `count - 1`: a copy is the document with another
 * number in every identifier. Indexes are built at the end, which is much quicker.
 */
export function multiplied(table: string, count: number): string {
  const copy = `replace(sample.doc::text, '${placeOf(0)}', '~' || n || '~')::jsonb`
  return `
  do $$ declare definitions text[]; each text; begin
    select array_agg(pg_get_indexdef(indexrelid)) into definitions
    from pg_index where indrelid = '${table}'::regclass and not indisprimary;
    for each in select indexrelid::regclass from pg_index where indrelid = '${table}'::regclass and not indisprimary
    loop execute 'drop index ' || each; end loop;
    insert into ${table} (id, version, doc, created_at, updated_at)
    select replace(sample.id, '${placeOf(0)}', '~' || n || '~'), version, ${copy}, created_at, updated_at
    from ${table} as sample cross join generate_series(1, ${count} - 1) as n
    where sample.id like '%${placeOf(0)}%';
    foreach each in array coalesce(definitions, '{}') loop execute each; end loop;
  end $$`
}
