import { sampleCustomer, tablesOfCustomer } from '../customer-sample.ts'
import type { Finding } from '../finding.ts'
import { drive } from '../load/drive.ts'
import type { LoadResult } from '../load/generator.ts'
import { post } from '../load/post.ts'
import { median } from '../median.ts'
import { multiplied } from '../multiply.ts'
import type { Options, Say } from '../options.ts'
import { tandem } from '../servers/commands.ts'
import { freshDatabase } from '../servers/fresh-database.ts'
import { processorTime } from '../servers/processor-time.ts'
import { startServer } from '../servers/server-process.ts'
import { withCleanup } from '../servers/with-cleanup.ts'

/** Views that are asked for in a second, whether the ones before were answered or not. */
const perSecond = 200
const warmUpSeconds = 3

/** The view of one of many customers, asked for at a steady pace: a call centre does not wait for the one before. */
export function customerView(options: Options, say: Say): Promise<Finding[]> {
  return withCleanup(async (later) => {
    const { customers } = options
    const database = await freshDatabase(options.databaseUrl, 'view')
    later(database.drop)
    const { env, ...command } = tandem.command(database.url, options.poolSize)
    // So patient that no part of a view is left out: what is measured is the whole.
    const server = await startServer({ ...command, env: { ...env, TANDEM_VIEW_PATIENCE: '60000' } })
    later(server.stop)
    for (const [path, body] of sampleCustomer) await post(`${server.url}/tmf-api/${path}`, body)
    say(`multiplying a customer to ${customers}`)
    for (const table of tablesOfCustomer) await database.run(multiplied(table, customers))
    await database.run('vacuum analyze')
    await database.run('checkpoint')
    say(`views of customers, ${perSecond} a second`)
    const url = `${server.url}/tmf-api/customerView/v1/customer`
    const turn = (seconds: number, seed: number) =>
      drive({
        ...{ work: 'customer view', url, resources: customers, seed, seconds },
        connections: options.connections,
        perSecond,
      })
    await turn(warmUpSeconds, 0)
    const before = processorTime(server.pid)
    const turns: LoadResult[] = []
    for (let round = 1; round <= options.rounds; round++) turns.push(await turn(options.seconds, round))
    const busy = (processorTime(server.pid) - before) / (options.rounds * options.seconds)
    const middle = (figure: 'rate' | 'p50' | 'p99') => median(turns.map((each) => each[figure]))
    const detail = [
      `p99 of each round ${turns.map(({ p99 }) => p99.toFixed(1)).join(', ')} ms; p50 ${middle('p50').toFixed(1)} ms`,
      `${Math.round(middle('rate'))}/s answered; the server took ${Math.round(busy * 100)} % of a core`,
    ]
    return [{ what: `customer view, p99, ${customers} customers`, value: middle('p99'), unit: 'ms', floor: 80, detail }]
  })
}
