import { tablesAfter } from '../adapters/postgres/migration.ts'
import { migrations } from '../adapters/postgres/migrations/all.ts'
import { columnValue, quoted } from '../adapters/postgres/table.ts'
import { placeOf } from './customer-sample.ts'

const tables = new Map([...tablesAfter(migrations).values()].map((table) => [table.name, table]))

/** The table into which resources are written that go by the name of another. */
export function writtenTo(name: string): string {
  return tables.get(name)?.rows ?? name
}

/** SQL that writes a resource: `$1` is its identifier, `$2` its document. */
export function insertedInto(name: string): string {
  return `insert into ${writtenTo(name)} (id, version, doc, created_at, updated_at${columnsOf(name).names})
    select $1, 1, given.doc${columnsOf(name).keptAs}, now(), now()${columnsOf(name).values('given.doc')}
    from (select $2::jsonb as doc) as given`
}

/**
 * SQL that copies what belongs to the sample customer, from number 1 to `count - 1`: a copy is the document with another
 * number in every identifier. Indexes are built at the end, which is much quicker.
 */
export function multiplied(name: string, count: number): string {
  const table = writtenTo(name)
  const { names, keptAs, values } = columnsOf(name)
  const numbered = (text: string) => `replace(${text}, '${placeOf(0)}', '~' || n || '~')`
  return `
  do $$ declare definitions text[]; each text; begin
    select array_agg(pg_get_indexdef(indexrelid)) into definitions
    from pg_index where indrelid = '${table}'::regclass and not indisprimary;
    for each in select indexrelid::regclass from pg_index where indrelid = '${table}'::regclass and not indisprimary
    loop execute 'drop index ' || each; end loop;
    insert into ${table} (id, version, doc, created_at, updated_at${names})
    select ${numbered('sample.id')}, version, copy.doc${keptAs}, created_at, updated_at${values('copy.doc')}
    from ${table} as sample cross join generate_series(1, ${count} - 1) as n,
      lateral (select ${numbered('sample.doc::text')}::jsonb as doc) as copy
    where sample.id like '%${placeOf(0)}%';
    foreach each in array coalesce(definitions, '{}') loop execute each; end loop;
  end $$`
}

/** The columns beside a document that are not generated, each after a comma, and as what the document is kept. */
export function columnsOf(name: string) {
  const { rows, columns } = tables.get(name) ?? {}
  const filled = rows ? Object.entries(columns ?? {}) : []
  return {
    names: filled.map(([path]) => `, ${quoted(path)}`).join(''),
    keptAs: rows ? '::text' : '',
    values: (doc: string) => filled.map(([path, type]) => `, ${columnValue(path, type, doc)}`).join(''),
  }
}
