import { billImages, earlierBillImages } from './adapters/bill-image/bill-images.ts'
import { bossJobs } from './adapters/jobs/boss-jobs.ts'
import { makeLoop } from './adapters/jobs/loop.ts'
import { makeNotifier } from './adapters/jobs/notifier.ts'
import { waitingJobs } from './adapters/jobs/waiting.ts'
import { byChannel } from './adapters/messenger/by-channel.ts'
import { folderMessenger } from './adapters/messenger/folder-messenger.ts'
import { smsMessenger } from './adapters/messenger/sms-messenger.ts'
import { smtpMessenger } from './adapters/messenger/smtp-messenger.ts'
import { openPglite, openPostgres, type SqlDatabase } from './adapters/postgres/open-database.ts'
import { oldestWaiting } from './adapters/postgres/outbox-age.ts'
import { httpProvisioning } from './adapters/provisioning/http-provisioning.ts'
import { simulatedProvisioning } from './adapters/provisioning/simulated.ts'
import { nextRequestId, systemClock, uuids } from './adapters/system/clock.ts'
import { listen, type RunningServer } from './adapters/system/http-server.ts'
import { localFiles } from './adapters/system/local-files.ts'
import { type Logger, makeLog } from './adapters/system/log.ts'
import { type Metrics, makeMetrics } from './adapters/system/metrics.ts'
import { sha256OfText } from './adapters/system/sha256.ts'
import { webhookSender } from './adapters/webhook/webhook-sender.ts'
import { apis } from './apis/all.ts'
import { docsRoutes } from './apis/docs/routes.ts'
import { routeLabels } from './apis/operations/route-label.ts'
import { operationsRoutes } from './apis/operations/routes.ts'
import { agencyFileRoute } from './apis/rest/agency-file-route.ts'
import { buildApp } from './apis/rest/app.ts'
import { billImageRoute } from './apis/rest/bill-image-route.ts'
import { bulkJudge, bulkScope } from './apis/rest/bulk.ts'
import { eventViews } from './apis/rest/event-view.ts'
import { hubRoutes } from './apis/rest/hub-routes.ts'
import { problemOf } from './apis/rest/problem.ts'
import type { ServeParts } from './apis/rest/serve.ts'
import { defaultSettings, type RestSettings } from './apis/rest/settings.ts'
import { productCatalogV5 } from './apis/v5/product-catalog.ts'
import { usageV5 } from './apis/v5/usage.ts'
import type { Config } from './config.ts'
import { handleBillImages } from './domain/billing/image/handle-bill-images.ts'
import { handleBillRuns } from './domain/billing/run/handle-bill-run.ts'
import { handleBillsOnDemand } from './domain/billing/run/on-demand.ts'
import { advanceClocks } from './domain/care/level/advance-clocks.ts'
import { handleCatalogJobs } from './domain/catalog/jobs/handle-jobs.ts'
import { handleAgencyExports } from './domain/collections/run-agency-export.ts'
import { handleDunningRuns, startDunningDay } from './domain/collections/run-dunning.ts'
import { handleMessages } from './domain/communication/handle.ts'
import type { Core } from './domain/core/commands.ts'
import type { Resource } from './domain/core/define-resource.ts'
import { digestWith } from './domain/core/derived-id.ts'
import { faults } from './domain/core/fault.ts'
import { handleReactions, reactionsByKind } from './domain/core/reaction.ts'
import { regex } from './domain/core/regex.ts'
import { handleFulfilment } from './domain/fulfilment/handle.ts'
import type { FulfilmentSettings } from './domain/fulfilment/parts.ts'
import type { Provisioning } from './domain/fulfilment/provisioning.ts'
import { hubResource } from './domain/notification/hub.ts'
import { type DeliverySettings, deliveryQueue } from './domain/notification/queue.ts'
import { acceptsAll } from './domain/ordering/order-assessment.ts'
import { handleBalanceTime } from './domain/prepay/handle-balance-time.ts'
import { reactionsWith } from './domain/reactions.ts'
import { remembered } from './domain/remembered.ts'
import { resources } from './domain/resources.ts'
import { handleUsageImports } from './domain/usage/bulk/run-usage-import.ts'
import { handleReratings } from './domain/usage/rerating/usage-rerating.ts'
import manifest from './package.json' with { type: 'json' }
import { upkeep } from './upkeep.ts'

/** A server that answers. */
export interface Tandem {
  readonly url: string
  readonly log: Logger
  /** Answers what is in flight, lets jobs finish or return to their queue, closes the database. */
  stop(): Promise<void>
}

/** Wires every part as the settings say and starts to serve. */
export async function startTandem(config: Config): Promise<Tandem> {
  digestWith(sha256OfText)
  const log = makeLog(config.logLevel)
  const metrics = makeMetrics(manifest.version)
  const onError = (error: unknown) => log.error({ err: error }, 'work in the background failed')
  const database = await openDatabase(config)
  const jobs = bossJobs({ engine: database.engine, onError })
  database.enqueueWith(jobs.enqueue)
  watchBacklog(metrics, database)
  const views = eventViews(apis)
  const sender = webhookSender({
    allowPrivate: config.webhookAllowPrivate,
    allowedNetworks: config.webhookAllowedNetworks,
    timeoutMs: config.webhookTimeout * 1000,
  })
  const notifier = makeNotifier({
    database,
    jobs,
    views,
    sender,
    clock: systemClock,
    delivery: deliverySettings(config),
    concurrency: config.webhookConcurrency,
    observe: metrics.notification,
    onError,
  })
  const reactions = reactionsWith(config)
  const core = {
    ...makeCore(config, database, notifier.committed),
    enqueued: () => jobs.wake(),
    reactions: reactionsByKind(reactions),
  }
  handleFulfilment({
    core,
    jobs,
    provisioning: makeProvisioning(config),
    assessment: acceptsAll,
    settings: fulfilmentSettings(config),
    concurrency: config.fulfilmentConcurrency,
    taskTimeout: config.provisioningTimeout,
  })
  handleReactions(jobs, core, reactions, config.reactionConcurrency)
  const messenger = makeMessenger(config)
  handleMessages({
    core,
    jobs,
    messenger,
    settings: {
      retries: config.messageRetries,
      backoff: { first: config.messageBackoffFirst, longest: config.messageBackoffLongest },
    },
    concurrency: config.messageConcurrency,
    // To be connected, to be greeted, and to be answered may take so long each.
    sendTimeout: 3 * config.messageTimeout,
  })
  const files = localFiles(config.filesDir)
  handleCatalogJobs(jobs, {
    core,
    files,
    judge: bulkJudge(productCatalogV5),
    scope: bulkScope(productCatalogV5),
  })
  handleUsageImports(jobs, { core, files, judge: bulkJudge(usageV5) })
  handleReratings(jobs, core)
  handleBillRuns(jobs, core)
  handleBillsOnDemand(jobs, core)
  handleBillImages(jobs, { core, renderer: billImages, issuer: config.billIssuer.split(';') })
  handleBalanceTime(jobs, core)
  handleDunningRuns(jobs, core)
  handleAgencyExports(jobs, { core, files })
  let accepting = true
  const served: ServeParts = {
    core,
    files: localFiles(config.filesDir),
    keys: database.keys,
    apis,
    settings: restSettings(config),
    log: (error, correlationId) => log.error({ err: error, requestId: correlationId }, 'unexpected failure'),
  }
  const app = buildApp({
    ...served,
    extend: (extended) => {
      operationsRoutes(extended, { health: database.health, accepting: () => accepting, metrics })
      docsRoutes(extended, apis, config.publicUrl)
      billImageRoute(extended, core, [billImages, ...earlierBillImages])
      agencyFileRoute(extended, core, files)
      hubRoutes({ ...served, jobs, views, refuses: sender.refuses })(extended)
    },
  })
  const { keyKeepMs } = served.settings
  const clocks = makeLoop(() => advanceClocks(core), { pollMs: config.clockPoll * 1000, gapMs: 0, onError })
  const dunningMs = config.dunningPoll * 1000
  const dunning = makeLoop(() => startDunningDay(core), { pollMs: dunningMs, gapMs: 0, onError })
  const loops = [
    clocks,
    ...(dunningMs > 0 ? [dunning] : []),
    ...upkeep({ config, database, clock: systemClock, keyKeepMs, onError }),
  ]
  const graceMs = config.stopGrace * 1000
  const closing = [
    ...loops.map((loop) => () => loop.stop()),
    () => notifier.stop(graceMs),
    () => sender.close(),
    () => messenger.close(),
    () => database.close(),
  ]
  try {
    await notifier.start()
    const server = await serve(config, app.fetch, log, metrics)
    for (const loop of loops) loop.start()
    return {
      url: server.url,
      log,
      async stop() {
        accepting = false
        await inTurn([() => server.stop(graceMs), ...closing], onError)
      },
    }
  } catch (error) {
    await inTurn(closing, onError)
    throw error
  }
}

/** Takes every step, also after one that fails: a database that is away must not keep the rest from being closed. */
async function inTurn(steps: readonly (() => Promise<void>)[], onError: (error: unknown) => void): Promise<void> {
  for (const step of steps) await step().catch(onError)
}

function deliverySettings(config: Config): DeliverySettings {
  return {
    retries: config.webhookRetries,
    backoff: { first: config.webhookBackoffFirst, longest: config.webhookBackoffLongest },
    timeout: config.webhookTimeout,
  }
}

function makeProvisioning(config: Config): Provisioning {
  return config.provisioningUrl
    ? httpProvisioning({ url: config.provisioningUrl, timeoutMs: config.provisioningTimeout * 1000 })
    : simulatedProvisioning({ delayMs: config.provisioningDelay })
}

/** Each channel over what is configured for it, else into a folder. */
function makeMessenger({ smtpUrl, smsUrl, smsAllowPrivate, messagesDir, messageFrom, messageTimeout }: Config) {
  const timeoutMs = messageTimeout * 1000
  const folder = { ...folderMessenger({ directory: messagesDir, from: messageFrom }), close: async () => undefined }
  const email = smtpUrl ? smtpMessenger({ url: smtpUrl, from: messageFrom, timeoutMs }) : folder
  const addresses = { allowPrivate: smsAllowPrivate, allowedNetworks: [] }
  const sms = smsUrl ? smsMessenger({ url: smsUrl, timeoutMs, ...addresses }) : folder
  return {
    ...byChannel({ email, sms }),
    async close() {
      await Promise.all([email.close(), sms.close()])
    },
  }
}

function fulfilmentSettings(config: Config): FulfilmentSettings {
  return {
    retries: config.fulfilmentRetries,
    backoff: { first: config.fulfilmentBackoffFirst, longest: config.fulfilmentBackoffLongest },
  }
}

/** What tells an operator that notifications are late. */
function watchBacklog(metrics: Metrics, { engine }: SqlDatabase): void {
  metrics.gauge('tandem_outbox_oldest_seconds', 'Age of the oldest event that was not handed on.', async () => {
    const oldest = await oldestWaiting(engine)
    return oldest ? Math.max(0, (systemClock.now().getTime() - oldest.getTime()) / 1000) : 0
  })
  metrics.gauge('tandem_deliveries_waiting', 'Deliveries that are not done, counted up to 100,000.', () =>
    waitingJobs(engine, deliveryQueue),
  )
}

function openDatabase({ databaseUrl, dataDir, poolSize }: Config): Promise<SqlDatabase> {
  const parts = { resources: [...resources, hubResource], regex }
  return databaseUrl ? openPostgres({ ...parts, url: databaseUrl, poolSize }) : openPglite({ ...parts, dataDir })
}

function makeCore({ references }: Config, { store }: SqlDatabase, committed: () => void): Core {
  const byKind = new Map<string, Resource>(resources.map((resource) => [resource.kind, resource]))
  const resource = (kind: string): Resource => {
    const found = byKind.get(kind)
    if (!found) throw new Error(`no resource of kind ${kind} is declared`)
    return found
  }
  return {
    store,
    clock: systemClock,
    ids: uuids,
    resource,
    references,
    committed,
    ...remembered(),
  }
}

function restSettings(config: Config): RestSettings {
  const { bodyLimit, fileLimit, jsonDepth, pageDefault, pageMax, partialContent, publicUrl, viewPatience } = config
  return {
    ...defaultSettings,
    bodyLimit,
    fileLimit,
    viewPatienceMs: viewPatience,
    jsonDepth,
    pageDefault,
    pageMax,
    partialContent,
    ...(publicUrl && { publicUrl }),
  }
}

function serve(
  config: Config,
  fetch: (request: Request) => Response | Promise<Response>,
  log: Logger,
  metrics: Metrics,
): Promise<RunningServer> {
  const label = routeLabels(apis)
  const cannotListen = (error: Error): never => {
    const where = `${config.host}, port ${config.port}`
    throw new Error(`listening on ${where} failed (${error.message}); see TANDEM_HOST and TANDEM_PORT`, {
      cause: error,
    })
  }
  const listening = listen({
    fetch,
    host: config.host,
    port: config.port,
    headersTimeout: config.headersTimeout * 1000,
    requestTimeout: config.requestTimeout * 1000,
    problem: (code, what) => {
      const details = what === undefined ? [] : [{ at: 'request', problem: what }]
      return { status: faults[code].status, body: JSON.stringify(problemOf(code, details, '')) }
    },
    newRequestId: nextRequestId,
    observe: (answered) => {
      metrics.request(answered.method, label(answered.path), answered.status, answered.milliseconds / 1000)
      log.info({ ...answered, milliseconds: Math.round(answered.milliseconds * 10) / 10 }, 'request')
    },
  })
  return listening.catch(cannotListen)
}
