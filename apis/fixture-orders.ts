import { memoryJobs } from '../adapters/jobs/memory-jobs.ts'
import { memoryDatabase } from '../adapters/memory/memory-database.ts'
import { simulatedProvisioning } from '../adapters/provisioning/simulated.ts'
import { uuids } from '../adapters/system/clock.ts'
import type { Doc } from '../domain/core/json.ts'
import { handleReactions, reactionsByKind } from '../domain/core/reaction.ts'
import { regex } from '../domain/core/regex.ts'
import { fakeClock } from '../domain/core/test-core.ts'
import { handleFulfilment } from '../domain/fulfilment/handle.ts'
import type { ProvisioningOutcome, ProvisioningRequest } from '../domain/fulfilment/provisioning.ts'
import { morning } from '../domain/fulfilment/test-house.ts'
import { acceptsAll } from '../domain/ordering/order-assessment.ts'
import { reactionsWith, usualReactions } from '../domain/reactions.ts'
import { resources } from '../domain/resources.ts'
import { apis } from './all.ts'
import { buildApp } from './rest/app.ts'
import { defaultSettings } from './rest/settings.ts'

/** Where each kind is created in v5. */
const homes: Readonly<Record<string, string>> = {
  ProductSpecification: '/tmf-api/productCatalogManagement/v5/productSpecification',
  ProductOffering: '/tmf-api/productCatalogManagement/v5/productOffering',
  ProductOfferingPrice: '/tmf-api/productCatalogManagement/v5/productOfferingPrice',
  ProductOrder: '/tmf-api/productOrderingManagement/v5/productOrder',
  CancelProductOrder: '/tmf-api/productOrderingManagement/v5/cancelProductOrder',
}

/** What a call answered. */
export interface Called {
  readonly status: number
  readonly body: Doc & Doc[]
}

/** Every API over one core and a clock that a test moves, with a network that does as the test says. */
export function ordersWorld(
  fault: (request: ProvisioningRequest) => ProvisioningOutcome | undefined = () => undefined,
) {
  const clock = fakeClock(morning)
  const jobs = memoryJobs(clock, () => 0)
  const { store, keys } = memoryDatabase(resources, regex, { enqueue: (requests) => void jobs.send(requests) })
  const resource = (kind: string) => resources.find((each) => each.kind === kind)!
  const reactions = reactionsWith(usualReactions)
  const core = {
    store,
    clock,
    ids: uuids,
    resource,
    references: 'lenient' as const,
    reactions: reactionsByKind(reactions),
  }
  const settings = { retries: 3, backoff: { first: 60, longest: 60 } }
  const asked: string[] = []
  const provisioning = simulatedProvisioning({
    delayMs: 0,
    fault(request) {
      asked.push(request.key.slice(request.key.indexOf('/') + 1))
      return fault(request)
    },
  })
  handleFulfilment({ core, jobs, provisioning, assessment: acceptsAll, settings, concurrency: 1, taskTimeout: 10 })
  handleReactions(jobs, core, reactions, 1)
  void jobs.start()
  const app = buildApp({ core, keys, apis, settings: defaultSettings })

  /** Sends a request, and lets everything happen that follows from it at once. */
  async function call(method: string, path: string, body?: unknown, type = 'application/json'): Promise<Called> {
    const sent = body !== undefined && { headers: { 'content-type': type }, body: JSON.stringify(body) }
    const response = await app.request(path, { method, ...sent })
    await jobs.flush()
    return { status: response.status, body: (await response.json()) as Doc & Doc[] }
  }
  return {
    /** What the network was asked to do, as `task` or `task/undo`. */
    asked,
    call,
    /** The answer itself. */
    fetch: async (path: string, method = 'GET') => app.request(path, { method }),
    /** Creates a resource in v5; throws what is wrong with it. */
    async make(kind: string, doc: Doc): Promise<Doc> {
      const { status, body } = await call('POST', homes[kind]!, { '@type': kind, ...doc })
      if (status !== 201) throw new Error(JSON.stringify(body))
      return body
    },
    /** A resource of v5 as it is now. */
    async now(kind: string, id: unknown): Promise<Doc> {
      return (await call('GET', `${homes[kind]}/${id}`)).body
    },
    products: async () => (await call('GET', '/tmf-api/productInventory/v5/product')).body as Doc[],
    fallouts: async () => (await call('GET', '/tmf-api/fulfilment/v1/falloutTask')).body as Doc[],
    async later(minutes: number) {
      clock.set(new Date(clock.now().getTime() + minutes * 60_000).toISOString())
      await jobs.flush()
    },
  }
}
