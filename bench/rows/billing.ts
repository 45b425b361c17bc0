import { setTimeout as pause } from 'node:timers/promises'
import type { Client } from 'pg'
import { billedUsage, billedWorld } from '../billing-sample.ts'
import type { Finding } from '../finding.ts'
import { post } from '../load/post.ts'
import { insertedInto, multiplied, writtenTo } from '../multiply.ts'
import type { Options, Say } from '../options.ts'
import { tandem } from '../servers/commands.ts'
import { effortOf } from '../servers/effort.ts'
import { type FreshDatabase, freshDatabase, withClient } from '../servers/fresh-database.ts'
import { startServer } from '../servers/server-process.ts'
import { withCleanup } from '../servers/with-cleanup.ts'

const tables = ['billing_account', 'product', 'usage_bucket', 'usage_charge']

/** A bill run over many accounts with bills of seven lines, and the same run once more, beside plain inserts of what it wrote. */
export function billing(options: Options, say: Say): Promise<Finding[]> {
  return withCleanup(async (later) => {
    const database = await freshDatabase(options.databaseUrl, 'billing')
    later(database.drop)
    const server = await startServer(tandem.command(database.url, options.poolSize))
    later(server.stop)
    const api = `${server.url}/tmf-api`
    for (const [path, body] of billedWorld) await post(`${api}/${path}`, body)
    for (const [table, doc] of billedUsage) await database.run(insertedInto(table), [doc['id'], JSON.stringify(doc)])
    say(`billing: ${options.accounts} accounts`)
    for (const table of tables) await database.run(multiplied(table, options.accounts))
    await database.run(`vacuum analyze ${tables.map(writtenTo).join(', ')}`)
    await database.run('checkpoint')
    say('billing: the run')
    const { result: seconds, each } = await effortOf(server.pid, database, () => run(api, options.accounts))
    say('billing: images')
    const images = await imaged(database, options.accounts)
    const copied = await inserted(database)
    say('billing: the run once more')
    const again = await run(api, 0)
    const [rate, plain] = [options.accounts / seconds, options.accounts / copied]
    return [
      {
        what: 'bill run, bills of 7 lines',
        value: rate,
        unit: '/s',
        floor: 3000,
        aim: 8000,
        detail: [
          `${options.accounts} bills in ${seconds.toFixed(1)} s, calculated, validated, numbered and sent, with their events`,
          `processor ${each(options.accounts)} per bill (server + database); memory of the server ${Math.round(server.memory())} MiB`,
          `plain inserts of the same bills and lines ${Math.round(plain)} bills/s: ratio ${(rate / plain).toFixed(3)}`,
          `images of all of them, HTML and PDF, ${images.toFixed(1)} s after that`,
        ],
      },
      { what: 'bill run made again', value: again * 1000, unit: 'ms', floor: 3000, aim: 1000 },
    ]
  })
}

/** Seconds from the request to the end of a run. */
async function run(api: string, expected: number): Promise<number> {
  const start = performance.now()
  const created = await fetch(`${api}/billing/v1/billRun`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ '@type': 'BillRun', billingPeriod: { startDateTime: '2026-10-05T00:00:00.000Z' } }),
  })
  const { id } = (await created.json()) as { id: string }
  for (;;) {
    const run = (await (await fetch(`${api}/billing/v1/billRun/${id}`)).json()) as Record<string, unknown>
    if (run['state'] === 'closed') {
      if (run['issuedCount'] !== expected) throw new Error(`the run sent ${run['issuedCount']} of ${expected} bills`)
      return (performance.now() - start) / 1000
    }
    if (run['state'] === 'failed') throw new Error(`the run failed: ${run['errorLog']}`)
    await pause(50)
  }
}

/** Seconds until every bill has its images, which are made after the run. */
async function imaged({ url }: FreshDatabase, accounts: number): Promise<number> {
  const start = performance.now()
  const count = (client: Client) => client.query('select count(*)::int as made from bill_image')
  while (Number((await withClient(url, count)).rows[0]['made']) < accounts) await pause(200)
  return (performance.now() - start) / 1000
}

/** Seconds that plain inserts of the bills and lines take, into tables with a key only. */
async function inserted(database: FreshDatabase): Promise<number> {
  for (const table of ['customer_bill', 'applied_customer_billing_rate']) {
    await database.run(`create table plain_${table} (id text primary key, doc jsonb not null)`)
  }
  const start = performance.now()
  for (const table of ['customer_bill', 'applied_customer_billing_rate']) {
    await database.run(`insert into plain_${table} select id, doc from ${table}`)
  }
  return (performance.now() - start) / 1000
}
