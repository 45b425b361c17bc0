import { change, create } from '../../domain/core/commands.ts'
import type { Doc } from '../../domain/core/json.ts'
import type { Filter } from '../../domain/core/query.ts'
import { tester } from '../../domain/core/test-core.ts'
import { handleFulfilment } from '../../domain/fulfilment/handle.ts'
import type { Provisioning } from '../../domain/fulfilment/provisioning.ts'
import { acceptsAll } from '../../domain/ordering/order-assessment.ts'
import { resources } from '../../domain/resources.ts'
import { bossJobs } from '../jobs/boss-jobs.ts'
import type { SqlDatabase } from '../postgres/open-database.ts'
import { systemClock, uuids } from '../system/clock.ts'

const cleanups: (() => Promise<unknown>)[] = []

/** Stops and removes everything that was built, in reverse order. */
export async function tearDown(): Promise<void> {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup()
}

/** Everything that fulfilment needs on a real database, with a network of the test. */
export async function ordersHouse(database: SqlDatabase, provisioning: Provisioning) {
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
    provisioning,
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
    patch: (kind: string, id: string, edit: (doc: Doc) => Doc) => change(core, resource(kind), tester, id, edit),
    async get(kind: string, id: string) {
      return JSON.parse((await database.store.get(kind, id))!.text) as Doc
    },
    async count(kind: string, attribute: string, value: string) {
      const filter: Filter = { kind: 'compare', path: [attribute], op: 'eq', value }
      return (await database.store.list(kind, { filter, sort: [], page: { offset: 0, limit: 1 } })).total
    },
  }
}

/** A line, on a number and two services, in the catalog. */
export async function withLine({ make }: Awaited<ReturnType<typeof ordersHouse>>): Promise<void> {
  await make('ProductSpecification', {
    id: 'line',
    name: 'Line',
    lifecycleStatus: 'Active',
    serviceSpecification: [{ id: 'voice' }, { id: 'data' }],
    resourceSpecification: [{ id: 'number' }],
  })
  const productSpecification = { '@type': 'ProductSpecificationRef', id: 'line' }
  await make('ProductOffering', { id: 'line', name: 'Line', lifecycleStatus: 'Active', productSpecification })
}

/** An item that orders a line. */
export const line: Doc = {
  '@type': 'ProductOrderItem',
  action: 'add',
  productOffering: { id: 'line', name: 'Line' },
}
