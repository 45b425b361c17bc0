import { setTimeout as pause } from 'node:timers/promises'
import { billsFor } from '../bill-rows.ts'
import { billsOfDebtor, debtor } from '../dunning-sample.ts'
import type { Finding } from '../finding.ts'
import { post } from '../load/post.ts'
import { multiplied, writtenTo } from '../multiply.ts'
import type { Options, Say } from '../options.ts'
import { tandem } from '../servers/commands.ts'
import { freshDatabase } from '../servers/fresh-database.ts'
import { startServer } from '../servers/server-process.ts'
import { withCleanup } from '../servers/with-cleanup.ts'

const tables = ['billing_account', 'customer_bill']
const day = 86_400_000
const inDays = (days: number) => new Date(Date.now() + days * day).toISOString()

/** One in so many accounts has not paid. */
const oneIn = 10

/** A day of collection over many accounts of which a tenth is to be reminded, and the same day once more. */
export function dunning(options: Options, say: Say): Promise<Finding[]> {
  return withCleanup(async (later) => {
    const database = await freshDatabase(options.databaseUrl, 'dunning')
    later(database.drop)
    const server = await startServer(tandem.command(database.url, options.poolSize))
    later(server.stop)
    const api = `${server.url}/tmf-api`
    await post(`${api}/accountManagement/v5/billingAccount`, debtor)
    say(`dunning: ${options.accounts} accounts`)
    await database.run(multiplied('billing_account', options.accounts))
    const bills = JSON.stringify(billsOfDebtor({ past: inDays(-5), coming: inDays(10) }))
    for (const sql of billsFor(options.accounts, paidInTime)) await database.run(sql, sql.includes('$1') ? [bills] : [])
    await database.run(`vacuum analyze ${tables.map(writtenTo).join(', ')}`)
    await database.run('checkpoint')
    say('dunning: the day')
    const opened = Math.ceil(options.accounts / oneIn)
    const seconds = await run(api, options.accounts, opened)
    say('dunning: the day once more')
    const again = await run(api, options.accounts, 0)
    return [
      {
        what: 'dunning day, a tenth of the accounts to be reminded',
        value: options.accounts / seconds,
        unit: '/s',
        floor: 1667,
        aim: 6667,
        detail: [
          `${options.accounts} accounts with 3 bills each in ${seconds.toFixed(1)} s, ${opened} cases opened, with their events`,
          'the floor is 100,000 accounts in 60 s; messages are written afterwards, and beside it',
        ],
      },
      {
        what: 'dunning day made again',
        value: options.accounts / again,
        unit: '/s',
        floor: 1667,
        aim: 6667,
        detail: [`${options.accounts} accounts in ${again.toFixed(1)} s, nothing changes`],
      },
    ]
  })
}

/** What fell due was paid, but for one in so many. */
const paidInTime = `case when sample ->> 'id' like '%~2' and n % ${oneIn} <> 0
  then sample || '{"state": "settled", "remainingAmount": {"unit": "EUR", "value": 0}}' else sample end`

/** Seconds from the request to the end of a run. */
async function run(api: string, accounts: number, opened: number): Promise<number> {
  const start = performance.now()
  const created = await fetch(`${api}/collections/v1/dunningRun`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ '@type': 'DunningRun' }),
  })
  const { id } = (await created.json()) as { id: string }
  for (;;) {
    const found = (await (await fetch(`${api}/collections/v1/dunningRun/${id}`)).json()) as Record<string, unknown>
    if (found['state'] === 'done') {
      const { accountCount, openedCount } = found
      if (accountCount !== accounts || openedCount !== opened)
        throw new Error(`the run looked at ${accountCount} accounts and opened ${openedCount} cases`)
      return (performance.now() - start) / 1000
    }
    if (found['state'] === 'failed') throw new Error(`the run failed: ${found['errorLog']}`)
    await pause(50)
  }
}
