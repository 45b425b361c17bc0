import { type Finding, throughputRatio } from '../finding.ts'
import { post } from '../load/post.ts'
import type { Options, Say } from '../options.ts'
import { sampleCatalog, sampleOrder } from '../order-sample.ts'
import { bare, tandem } from '../servers/commands.ts'
import { freshDatabase } from '../servers/fresh-database.ts'
import { startServer } from '../servers/server-process.ts'
import { type Later, withCleanup } from '../servers/with-cleanup.ts'
import { type Side, sideBySide } from './side-by-side.ts'

const base = '/tmf-api/productOrderingManagement/v5/productOrder'
const catalog = '/tmf-api/productCatalogManagement/v5/'
const handedIn = 2000

/** Orders on PostgreSQL: how fast they are taken in, and how fast they become products. */
export function orders(options: Options, say: Say): Promise<Finding[]> {
  return withCleanup(async (later) => {
    // One order at a time and a slow network: what is measured is taking orders in, not carrying them out.
    const slow = { TANDEM_FULFILMENT_CONCURRENCY: '1', TANDEM_PROVISIONING_DELAY: '1000' }
    const ours = await orderingSide('capture', slow, options, later)
    const theirs = await bareSide(options, later)
    say('orders: taking in')
    const rounds = await sideBySide({ work: 'order', ours, theirs }, options)
    const whole = await orderingSide('fulfil', {}, options, later)
    say(`orders: ${handedIn} from the order to the product`)
    return [throughputRatio('order taken in, throughput', rounds, 0.4), await fulfilled(whole)]
  })
}

type Ordering = Side & { readonly countActive: () => Promise<number> }

async function orderingSide(
  purpose: string,
  env: Record<string, string>,
  options: Options,
  later: Later,
): Promise<Ordering> {
  const database = await freshDatabase(options.databaseUrl, purpose)
  later(database.drop)
  const command = tandem.command(database.url, options.poolSize)
  const server = await startServer({ ...command, env: { ...command.env, ...env } })
  later(server.stop)
  for (const [collection, body] of sampleCatalog) await post(server.url + catalog + collection, body)
  const countActive = async () => {
    const answer = await fetch(`${server.url}/tmf-api/productInventory/v5/product?status=active&limit=1`)
    await answer.text()
    return Number(answer.headers.get('x-total-count'))
  }
  return { url: server.url + base, pid: server.pid, backends: database.backends, countActive }
}

async function bareSide(options: Options, later: Later): Promise<Side> {
  const database = await freshDatabase(options.databaseUrl, 'bare')
  later(database.drop)
  const server = await startServer(bare.command(database.url, options.poolSize))
  later(server.stop)
  return { url: server.url + bare.path, pid: server.pid, backends: database.backends }
}

/** Hands in orders as fast as they are taken, and waits until each is an active product. */
async function fulfilled({ url, countActive }: Ordering): Promise<Finding> {
  const start = performance.now()
  let left = handedIn
  const lane = async () => {
    while (left-- > 0) await post(url, sampleOrder)
  }
  await Promise.all(Array.from({ length: 32 }, lane))
  const taken = performance.now()
  while ((await countActive()) < handedIn) {
    if (performance.now() - start > 120_000) throw new Error('the orders are not done after two minutes')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  const seconds = (performance.now() - start) / 1000
  const detail = [
    `${handedIn} orders of 5 tasks, taken in after ${((taken - start) / 1000).toFixed(1)} s, done after ${seconds.toFixed(1)} s`,
  ]
  return { what: 'orders fulfilled', value: handedIn / seconds, unit: '/s', floor: 200, detail }
}
