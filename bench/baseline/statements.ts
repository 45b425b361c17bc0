/** The SQL of the bare servers: one table, one generated column, one index that answers the filter and the order. */
export const statements = {
  schema: (filter: string) => `
    create table if not exists individual (
      id text primary key,
      doc jsonb not null,
      filter text generated always as (doc->>'${filter}') stored
    );
    create index if not exists individual_filter on individual (filter, id)`,
  get: 'select doc::text as text from individual where id = $1',
  /** Page and total from one statement; rows of text are quicker to read than an array or an aggregate of them. */
  list: `
    select doc::text as text, (select count(*)::int from individual where filter = $1) as total
    from individual where filter = $1 order by id limit $2`,
  insert: 'insert into individual (id, doc) values ($1, $2)',
}
