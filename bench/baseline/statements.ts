/** The SQL of a bare server: one table, one generated column, one index that answers the filter. */
export interface Statements {
  readonly schema: string
  readonly get: string
  readonly list: string
  readonly insert: string
  /** A value to filter by, as the statement takes it. */
  literal(value: string): string
}

const get = 'select doc::text as text from individual where id = $1'
const insert = 'insert into individual (id, doc) values ($1, $2)'

/** For a filter by an attribute (`familyName`), or within the objects of a list (`category.id`). */
export function statementsFor(filter: string): Statements {
  const [attribute = '', ...within] = filter.split('.')
  if (within.length === 0) {
    const index = 'individual (filter, id)'
    return {
      ...common(`text generated always as (doc->>'${attribute}') stored`, index, 'filter = $1'),
      literal: (value) => value,
    }
  }
  const values = `jsonb generated always as (jsonb_path_query_array(doc, '$.${attribute}[*].${within.join('.')}')) stored`
  const index = 'individual using gin (filter jsonb_path_ops)'
  return { ...common(values, index, 'filter @> $1::jsonb'), literal: (value) => JSON.stringify([value]) }
}

function common(column: string, index: string, where: string): Omit<Statements, 'literal'> {
  return {
    schema: `
    create table if not exists individual (id text primary key, doc jsonb not null, filter ${column});
    create index if not exists individual_filter on ${index}`,
    get,
    insert,
    // Page and total from one statement; rows of text are quicker to read than an array or an aggregate of them, and only
    // those of the page become text.
    list: `
    select doc::text as text, (select count(*)::int from individual where ${where}) as total
    from (select id, doc from individual where ${where} order by id limit $2) page order by id`,
  }
}
