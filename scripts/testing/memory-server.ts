import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { billImages, earlierBillImages } from '../../adapters/bill-image/bill-images.ts'
import { makeLoop } from '../../adapters/jobs/loop.ts'
import { memoryJobs } from '../../adapters/jobs/memory-jobs.ts'
import { memoryDatabase } from '../../adapters/memory/memory-database.ts'
import { systemClock, uuids } from '../../adapters/system/clock.ts'
import { apis } from '../../apis/all.ts'
import { docsRoutes } from '../../apis/docs/routes.ts'
import { agencyFileRoute } from '../../apis/rest/agency-file-route.ts'
import { buildApp } from '../../apis/rest/app.ts'
import { billImageRoute } from '../../apis/rest/bill-image-route.ts'
import { eventViews } from '../../apis/rest/event-view.ts'
import { hubRoutes } from '../../apis/rest/hub-routes.ts'
import { defaultSettings } from '../../apis/rest/settings.ts'
import { handleBillImages } from '../../domain/billing/image/handle-bill-images.ts'
import { handleBillRuns } from '../../domain/billing/run/handle-bill-run.ts'
import { handleBillsOnDemand } from '../../domain/billing/run/on-demand.ts'
import { advanceClocks } from '../../domain/care/level/advance-clocks.ts'
import { handleAgencyExports } from '../../domain/collections/run-agency-export.ts'
import { handleDunningRuns } from '../../domain/collections/run-dunning.ts'
import { filesIn } from '../../domain/common/jobs/files-fixture.ts'
import { handleMessages } from '../../domain/communication/handle.ts'
import type { Messenger } from '../../domain/communication/messenger.ts'
import { systemActor } from '../../domain/core/actor.ts'
import { create } from '../../domain/core/commands.ts'
import type { Resource } from '../../domain/core/define-resource.ts'
import type { Doc } from '../../domain/core/json.ts'
import { handleReactions, reactionsByKind } from '../../domain/core/reaction.ts'
import { regex } from '../../domain/core/regex.ts'
import { handleFulfilment } from '../../domain/fulfilment/handle.ts'
import type { Provisioning } from '../../domain/fulfilment/provisioning.ts'
import { acceptsAll } from '../../domain/ordering/order-assessment.ts'
import { handleBalanceTime } from '../../domain/prepay/handle-balance-time.ts'
import { reactionsWith, usualReactions } from '../../domain/reactions.ts'
import { resources } from '../../domain/resources.ts'

export interface MemoryServer {
  readonly url: string
  /** Creates what no API lets a caller create. */
  create(resource: Resource, doc: Doc): Promise<Doc>
  /** Stores a document, whole and with its identifier, as if it had come to be before. */
  put(doc: Doc): Promise<void>
  stop(): Promise<void>
}

/**
 * The real application on the memory database, on a socket of its own; for tests that go through the front door. Orders
 * are carried out when there is a network, messages sent when there is somebody who carries them.
 */
export async function memoryServer(provisioning?: Provisioning, messenger?: Messenger): Promise<MemoryServer> {
  const jobs = memoryJobs(systemClock)
  const { store, keys } = memoryDatabase(resources, regex, { enqueue: (requests) => void jobs.send(requests) })
  const views = eventViews(apis)
  const reactions = reactionsWith(usualReactions)
  const byKind = new Map(resources.map((resource) => [resource.kind, resource]))
  const core = {
    store,
    clock: systemClock,
    ids: uuids,
    resource: (kind: string) => byKind.get(kind)!,
    references: 'lenient' as const,
    enqueued: () => jobs.wake(),
    reactions: reactionsByKind(reactions),
  }
  handleReactions(jobs, core, reactions, 4)
  handleBillRuns(jobs, core)
  handleBillsOnDemand(jobs, core)
  handleBillImages(jobs, { core, renderer: billImages })
  handleBalanceTime(jobs, core)
  handleDunningRuns(jobs, core)
  const files = filesIn(new Map())
  handleAgencyExports(jobs, { core, files })
  const clocks = makeLoop(() => advanceClocks(core), { pollMs: 200, onError: () => undefined })
  clocks.start()
  if (provisioning) {
    const settings = { retries: 100, backoff: { first: 3600, longest: 86_400 } }
    handleFulfilment({ core, jobs, provisioning, assessment: acceptsAll, settings, concurrency: 4, taskTimeout: 10 })
  }
  if (messenger) {
    const settings = { retries: 0, backoff: { first: 3600, longest: 86_400 } }
    handleMessages({ core, jobs, messenger, settings, concurrency: 4, sendTimeout: 10 })
  }
  if (provisioning ?? messenger) await jobs.start()
  const parts = { core, keys, apis, settings: defaultSettings }
  const mountHubs = hubRoutes({ ...parts, jobs, views, refuses: () => undefined })
  const app = buildApp({
    ...parts,
    extend: (extended) => {
      mountHubs(extended)
      billImageRoute(extended, core, [billImages, ...earlierBillImages])
      agencyFileRoute(extended, core, files)
      docsRoutes(extended, apis)
    },
  })
  const actor = systemActor('test', 'test')
  const door = await listening(app.fetch)
  return {
    ...door,
    async stop() {
      await door.stop()
      await clocks.stop()
      await jobs.stop(0)
    },
    async put(doc) {
      const [kind, id, text] = [String(doc['@type']), String(doc['id']), JSON.stringify(doc)]
      const writes = [{ op: 'insert' as const, kind, id, text }]
      await store.commit({ at: systemClock.now().toISOString(), writes, events: [], audit: [], jobs: [] })
    },
    create: async (resource, doc) => (await create(core, resource, actor, doc)).doc,
  }
}

async function listening(fetch: (request: Request) => Response | Promise<Response>) {
  const server = createServer(getRequestListener(fetch, { overrideGlobalObjects: false }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the server has no address')
  return {
    url: `http://127.0.0.1:${address.port}`,
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
