import { type Finding, throughputRatio } from '../finding.ts'
import { post } from '../load/post.ts'
import { customersOf, openStates } from '../open-orders-sample.ts'
import type { Options, Say } from '../options.ts'
import { sampleOrder } from '../order-sample.ts'
import { tandem } from '../servers/commands.ts'
import { type FreshDatabase, freshDatabase } from '../servers/fresh-database.ts'
import { startServer } from '../servers/server-process.ts'
import { type Later, withCleanup } from '../servers/with-cleanup.ts'
import { type Side, sideBySide } from './side-by-side.ts'

const path = '/tmf-api/productOrderingManagement/v5/productOrder'

/** A page of the open orders of one customer, among a million orders beside among ten thousand: two databases. */
export function openOrders(options: Options, say: Say): Promise<Finding[]> {
  return withCleanup(async (later) => {
    const small = await orderSide('few', options.resources, options, say, later)
    const large = await orderSide('many', options.orders, options, say, later)
    await large.database.run('checkpoint')
    say('open orders of a customer in both')
    const rounds = await sideBySide({ work: 'open orders', ours: large, theirs: small }, options)
    return [throughputRatio(`open orders of a customer, among ${options.orders}`, rounds, 1 / 1.3)]
  })
}

async function orderSide(
  purpose: string,
  count: number,
  options: Options,
  say: Say,
  later: Later,
): Promise<Side & { readonly database: FreshDatabase }> {
  const database = await freshDatabase(options.databaseUrl, purpose)
  later(database.drop)
  const server = await startServer(tandem.command(database.url, options.poolSize))
  later(server.stop)
  // Without a catalog the order waits for a person: there is one row, and nothing is carried out.
  await post(server.url + path, sampleOrder)
  say(`multiplying an order to ${count}`)
  await database.run(multiplied(count))
  await database.run('vacuum analyze')
  return { database, url: server.url + path, pid: server.pid, backends: database.backends, resources: count }
}

/** Copies the one order that is there, with all indexes; they are built at the end, which is much quicker. */
function multiplied(count: number): string {
  const customers = customersOf(count)
  const states = openStates.map((state) => `'${state}'`).join(', ')
  return `
  do $$ declare definitions text[]; each text; begin
    select array_agg(pg_get_indexdef(indexrelid)) into definitions
    from pg_index where indrelid = 'product_order'::regclass and not indisprimary;
    for each in select indexrelid::regclass from pg_index
      where indrelid = 'product_order'::regclass and not indisprimary
    loop execute 'drop index ' || each; end loop;
    insert into product_order (id, version, doc, created_at, updated_at)
    select copy.doc->>'id', version, copy.doc, created_at, updated_at
    from product_order
    cross join generate_series(0, ${count} - 1) as n
    cross join lateral (select jsonb_set(doc, '{relatedParty,0,partyOrPartyRole,id}',
        to_jsonb('customer-' || n % ${customers})) || jsonb_build_object(
        'id', 'order-' || n,
        'state', coalesce((array[${states}])[n / ${customers} + 1], 'completed')) as doc) as copy;
    foreach each in array definitions loop execute each; end loop;
  end $$`
}
