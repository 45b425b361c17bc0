import { placeOf } from './customer-sample.ts'
import { columnsOf, writtenTo } from './multiply.ts'

/**
 * SQL that writes bills of the sample customer (`$1`, a list of documents) for numbers 0 to `count - 1`, as rows with all of their
 * columns. Indexes are built at the end, which is much quicker.
 * @param doc what the document of number `n` is, in terms of its `sample`
 */
export function billsFor(count: number, doc: string): string[] {
  const [rows, { names, keptAs, values }] = [writtenTo('customer_bill'), columnsOf('customer_bill')]
  return [
    `create table dropped as select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
      from pg_index where indrelid = '${rows}'::regclass and not indisprimary`,
    `do $$ declare each text; begin for each in select name from dropped loop execute 'drop index ' || each; end loop; end $$`,
    `insert into ${rows} (id, version, doc, created_at, updated_at${names})
      select doc ->> 'id', 1, doc${keptAs}, now(), now()${values('doc')}
      from generate_series(0, ${count} - 1) as n, jsonb_array_elements($1::jsonb) as original,
        lateral (select replace(original::text, '${placeOf(0)}', '~' || n || '~')::jsonb as sample) as numbered,
        lateral (select ${doc} as doc) as one`,
    `do $$ declare each text; begin for each in select definition from dropped loop execute each; end loop; end $$`,
    'drop table dropped',
  ]
}
