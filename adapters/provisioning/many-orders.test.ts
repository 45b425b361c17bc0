import { afterAll, describe, expect, inject, test } from 'vitest'
import { create } from '../../domain/core/commands.ts'
import type { Doc } from '../../domain/core/json.ts'
import type { Filter } from '../../domain/core/query.ts'
import { regex } from '../../domain/core/regex.ts'
import { tester } from '../../domain/core/test-core.ts'
import { handleFulfilment } from '../../domain/fulfilment/handle.ts'
import { acceptsAll } from '../../domain/ordering/order-assessment.ts'
import { resources } from '../../domain/resources.ts'
import { freshDatabase } from '../contracts/fixtures/databases.ts'
import { bossJobs } from '../jobs/boss-jobs.ts'
import { openPglite, openPostgres, type SqlDatabase } from '../postgres/open-database.ts'
import { systemClock, uuids } from '../system/clock.ts'
import { simulatedProvisioning } from './simulated.ts'

const cleanups: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const cleanup of cleanups.toReversed()) await cleanup()
})

/** Everything that fulfilment needs on a real database, with a network that answers at once. */
async function house(database: SqlDatabase) {
  const jobs = bossJobs({ engine: database.engine })
  database.enqueueWith(jobs.enqueue)
  const byKind = new Map(resources.map((resource) => [resource.kind, resource]))
  const resource = (kind: string) => byKind.get(kind)!
  const core = {
    store: database.store,
    clock: systemClock,
    ids: uuids,
    resource,
    references: 'lenient' as const,
    enqueued: () => jobs.wake(),
  }
  handleFulfilment({
    core,
    jobs,
    provisioning: simulatedProvisioning({ delayMs: 0 }),
    assessment: acceptsAll,
    settings: { retries: 0, backoff: { first: 1, longest: 1 } },
    concurrency: 10,
    taskTimeout: 10,
  })
  await jobs.start()
  cleanups.push(
    () => database.close(),
    () => jobs.stop(5000),
  )
  return {
    jobs,
    make: (kind: string, doc: Doc) => create(core, resource(kind), tester, doc),
    async count(kind: string, attribute: string, value: string) {
      const filter: Filter = { kind: 'compare', path: [attribute], op: 'eq', value }
      return (await database.store.list(kind, { filter, sort: [], page: { offset: 0, limit: 1 } })).total
    },
  }
}

const settings = { resources, regex }
const grounds = [
  { name: 'the embedded database', orders: 200, left: false, open: () => openPglite(settings) },
  {
    name: 'PostgreSQL',
    orders: 500,
    left: inject('postgresUrl') === undefined,
    async open() {
      const { url, drop } = await freshDatabase(inject('postgresUrl')!)
      cleanups.push(drop)
      return openPostgres({ ...settings, url, poolSize: 10 })
    },
  },
]

describe.each(grounds)('orders at the same time on $name', ({ orders, left, open }) => {
  test.skipIf(left)(
    `${orders} orders become as many products, none lost and none doubled`,
    async () => {
      const { jobs, make, count } = await house(await open())
      await make('ProductSpecification', {
        id: 'line',
        name: 'Line',
        lifecycleStatus: 'Active',
        serviceSpecification: [{ id: 'voice' }, { id: 'data' }],
        resourceSpecification: [{ id: 'number' }],
      })
      const productSpecification = { '@type': 'ProductSpecificationRef', id: 'line' }
      await make('ProductOffering', { id: 'line', name: 'Line', lifecycleStatus: 'Active', productSpecification })
      const item = { '@type': 'ProductOrderItem', action: 'add', productOffering: { id: 'line', name: 'Line' } }
      const one = () => make('ProductOrder', { productOrderItem: [item] })
      await Promise.all(Array.from({ length: orders }, one))
      await jobs.flush()
      expect(await count('ProductOrder', 'state', 'completed')).toBe(orders)
      expect(await count('Product', 'status', 'active')).toBe(orders)
      expect(await count('FulfilmentPlan', 'state', 'completed')).toBe(orders)
      expect(await count('Product', 'status', 'pendingActive')).toBe(0)
    },
    120_000,
  )
})
