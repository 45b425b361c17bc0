import { type Finding, throughputRatio } from '../finding.ts'
import type { Options, Say } from '../options.ts'
import { tandem } from '../servers/commands.ts'
import { withCleanup } from '../servers/with-cleanup.ts'
import { postgresSide } from './postgres-side.ts'
import { sideBySide } from './side-by-side.ts'

/** Indexes that a GET by id does not read; without them a million rows are there in a minute. */
const dropSecondaryIndexes = `
  do $$ declare name regclass; begin
    for name in select indexrelid::regclass from pg_index where indrelid = 'individual'::regclass and not indisprimary
    loop execute 'drop index ' || name; end loop;
  end $$`

/** Copies what is there until there are $2 rows: `individual-<n>` for every n, with its own document. */
const multiply = `
  insert into individual (id, version, doc, created_at, updated_at)
  select copy.id, version, doc || jsonb_build_object('id', copy.id), created_at, updated_at
  from individual
  cross join generate_series(1, $2::int / $1::int - 1) as round
  cross join lateral (select 'individual-' || (substr(individual.id, 12)::int + round * $1::int) as id) as copy`

/** GET by id on a large table beside GET by id on a small one: two servers, two databases. */
export function million(options: Options, say: Say): Promise<Finding[]> {
  return withCleanup(async (later) => {
    const small = await postgresSide('small', tandem, options, say, later)
    const large = await postgresSide('large', tandem, options, say, later)
    say(`multiplying them to ${options.million}`)
    await large.database.run(dropSecondaryIndexes)
    await large.database.run(multiply, [options.resources, options.million])
    for (const { database } of [small, large]) await database.run('vacuum analyze')
    await large.database.run('checkpoint')
    say('GET by id in both')
    const ours = { ...large, resources: options.million }
    const rounds = await sideBySide({ work: 'get', ours, theirs: small }, options)
    return [throughputRatio(`GET at ${options.million} rows`, rounds, 1 / 1.3)]
  })
}
