import { billImages } from '../adapters/bill-image/bill-images.ts'
import { drainedSoFar } from '../adapters/contracts/fixtures/drained.ts'
import { simulatedProvisioning } from '../adapters/provisioning/simulated.ts'
import { uuids } from '../adapters/system/clock.ts'
import { handleBillImages } from '../domain/billing/image/handle-bill-images.ts'
import { handleBillRuns } from '../domain/billing/run/handle-bill-run.ts'
import { handleBillsOnDemand } from '../domain/billing/run/on-demand.ts'
import { advanceClocks } from '../domain/care/level/advance-clocks.ts'
import { handleAgencyExports } from '../domain/collections/run-agency-export.ts'
import { handleDunningRuns, startDunningDay } from '../domain/collections/run-dunning.ts'
import { filesIn } from '../domain/common/jobs/files-fixture.ts'
import { handleMessages } from '../domain/communication/handle.ts'
import type { OutgoingMessage } from '../domain/communication/messenger.ts'
import type { Doc } from '../domain/core/json.ts'
import type { Jobs, ResourceStore } from '../domain/core/ports.ts'
import { everything } from '../domain/core/query.ts'
import { handleReactions, reactionsByKind } from '../domain/core/reaction.ts'
import { parsed } from '../domain/core/stored.ts'
import { fakeClock } from '../domain/core/test-core.ts'
import { toldBy } from '../domain/core/told-fixture.ts'
import { handleFulfilment } from '../domain/fulfilment/handle.ts'
import { acceptsAll } from '../domain/ordering/order-assessment.ts'
import { handleBalanceTime } from '../domain/prepay/handle-balance-time.ts'
import { reactionsWith } from '../domain/reactions.ts'
import { resources } from '../domain/resources.ts'
import { handleUsageImports } from '../domain/usage/bulk/run-usage-import.ts'
import { handleReratings } from '../domain/usage/rerating/usage-rerating.ts'
import { apis } from './all.ts'
import type { grounds } from './fixture-care.ts'
import { buildApp } from './rest/app.ts'
import { billImageRoute } from './rest/bill-image-route.ts'
import { bulkJudge } from './rest/bulk.ts'
import { defaultSettings } from './rest/settings.ts'
import { usageV5 } from './v5/usage.ts'

/** Where each kind is, in the generation that is ours or v5. */
const homes = new Map(
  apis
    .filter(({ generation }) => generation !== 'v4')
    .flatMap(({ basePaths: [base], faces }) => faces.map(({ kind, collection }) => [kind, `${base}/${collection}`])),
)

/**
 * All that the server does, over a store and its jobs, with a clock that stands still: every API, everybody who works by himself, a
 * network that does at once what it is told, and a messenger who knows what he has
 * delivered by its key. Nobody works before he is told to.
 * @param between stands between those who work by themselves and the store; then what fails is tried again at once
 */
export async function openHouse(
  { open }: (typeof grounds)[number],
  start: string,
  between?: (store: ResourceStore) => ResourceStore,
) {
  const clock = fakeClock(start)
  const { database, jobs, close } = await open(clock)
  const { store, keys } = database
  const handle: Jobs['handle'] = (spec, hands, work) =>
    jobs.handle(between ? { ...spec, backoff: { first: 0, longest: 0 } } : spec, hands, work)
  const atWork = { handle } as Jobs
  // When a survey is due is for the clock of the database to say, which does not stand still.
  const reactions = reactionsWith({ ticketMessages: true, surveyDelay: 0 })
  const core = {
    ...{ store, clock, ids: uuids, references: 'lenient' as const, reactions: reactionsByKind(reactions) },
    resource: (kind: string) => resources.find((each) => each.kind === kind)!,
  }
  const worker = { ...core, store: between ? between(store) : store }
  const contents = new Map<string, string>()
  const files = filesIn(contents)
  const sent = new Map<string, OutgoingMessage>()
  const messenger = {
    async send(message: OutgoingMessage) {
      sent.set(message.key, message)
      return { sent: true as const }
    },
  }
  const settings = { retries: 2, backoff: { first: 60, longest: 600 } }
  handleReactions(atWork, worker, reactions, 1)
  handleFulfilment({
    ...{
      core: worker,
      jobs: atWork,
      settings,
      provisioning: simulatedProvisioning({ delayMs: 0 }),
      assessment: acceptsAll,
    },
    ...{ concurrency: 1, taskTimeout: 10 },
  })
  handleMessages({ core: worker, jobs: atWork, messenger, settings, concurrency: 1, sendTimeout: 10 })
  handleUsageImports(atWork, { core: worker, files, judge: bulkJudge(usageV5) })
  handleReratings(atWork, worker)
  handleBillRuns(atWork, worker)
  handleBillsOnDemand(atWork, worker)
  handleBillImages(atWork, { core: worker, renderer: billImages })
  handleBalanceTime(atWork, worker)
  handleDunningRuns(atWork, worker)
  handleAgencyExports(atWork, { core: worker, files })
  await jobs.start()
  const extend = (app: Parameters<typeof billImageRoute>[0]) => billImageRoute(app, core, [billImages])
  const app = buildApp({ core, keys, apis, settings: defaultSettings, extend })

  async function call(method: string, path: string, body?: Doc): Promise<Response> {
    const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json'
    const told = body && { headers: { 'content-type': type }, body: JSON.stringify(body) }
    const answer = await app.request(path, { method, ...told })
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`)
    return answer
  }
  const doc = async (answer: Promise<Response>) => (await (await answer).json()) as Doc
  return {
    clock,
    /** Files by their path. */
    files: contents,
    /** What customers have been sent, in order. */
    sent: () => [...sent.values()],
    fetch: (path: string) => call('GET', path),
    make: (kind: string, body: Doc) => doc(call('POST', homes.get(kind)!, { '@type': kind, ...body })),
    patch: (kind: string, id: unknown, body: Doc) => doc(call('PATCH', `${homes.get(kind)}/${id}`, body)),
    get: (kind: string, id: unknown) => doc(call('GET', `${homes.get(kind)}/${id}`)),
    list: async (kind: string, query = '') =>
      (await doc(call('GET', `${homes.get(kind)}?limit=1000&${query}`))) as unknown as Doc[],
    /** Everything of a kind, be it behind an API or not. */
    async all(kind: string) {
      const page = { offset: 0, limit: 10_000 }
      return (await store.list(kind, { filter: everything, sort: [], page })).items.map(parsed)
    },
    /** Lets happen what follows by itself, up to now. */
    async settle() {
      while (await advanceClocks(core));
      await jobs.flush()
    },
    /** Begins the day, as the server does by itself. */
    beginDay: () => startDunningDay(core),
    /** What the events since the last call say, resource by resource. */
    told: async () => toldBy(await drainedSoFar(database)),
    async close() {
      await jobs.stop(5000)
      await close()
    },
  }
}

export type House = Awaited<ReturnType<typeof openHouse>>
