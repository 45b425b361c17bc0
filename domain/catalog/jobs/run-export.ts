import { jobQueue } from '../../common/jobs/define-job.ts'
import { isJsonList, pathOf } from '../../common/jobs/file-store.ts'
import { systemActor } from '../../core/actor.ts'
import { advance } from '../../core/advance.ts'
import { Fault } from '../../core/fault.ts'
import type { Doc } from '../../core/json.ts'
import type { Job, JobOutcome } from '../../core/ports.ts'
import type { Cursor } from '../../core/query.ts'
import { exportJob } from './export-job.ts'
import type { JobPorts } from './job-ports.ts'

const pageSize = 500
/** An export is done in one go: about ten seconds for 100,000 resources. */
export const exportQueue = jobQueue(exportJob.kind, 900)

const done: JobOutcome = { done: true }
const actor = systemActor('catalog-export', 'export')

/** Does an export. One that was interrupted begins anew: the file is there as a whole or not at all. */
export async function runExport(ports: JobPorts, job: Job): Promise<JobOutcome> {
  const { core } = ports
  const id = String(job.data['id'])
  const running = await advance(core, exportJob, actor, id, (doc) =>
    doc['completionDate'] === undefined ? { ...doc, status: 'Running', processed: 0 } : undefined,
  )
  if (!running) return done
  let error: string | undefined
  try {
    await write(ports, id, running)
  } catch (failure) {
    const hopeless = job.retry >= exportQueue.retries
    if (!(failure instanceof Fault && failure.code !== 'unavailable') && !hopeless) throw failure
    error = failure instanceof Error ? failure.message : String(failure)
  }
  await advance(core, exportJob, actor, id, (doc) => ({
    ...doc,
    status: error === undefined ? 'Succeeded' : 'Failed',
    completionDate: core.clock.now().toISOString(),
    ...(error !== undefined && { errorLog: error }),
  }))
  return done
}

async function write(ports: JobPorts, id: string, job: Doc): Promise<void> {
  const path = pathOf(job)
  if (path === undefined)
    throw new Fault('notFound', [{ at: 'url', problem: `${job['url']} is not in the file store` }])
  const texts = resources(ports, id, typeof job['query'] === 'string' ? job['query'] : '')
  await ports.files.write(path, isJsonList(job) ? asList(texts) : asLines(texts))
}

/** The texts of everything that is asked for, a page at a time; the job tells how far it is. */
async function* resources({ core, scope }: JobPorts, id: string, query: string): AsyncGenerator<string> {
  let processed = 0
  for (const { kind, filter } of scope(query)) {
    for (let after: Cursor | undefined, more = true; more; ) {
      const page = after ? { limit: pageSize, after } : { limit: pageSize, offset: 0 }
      const { items } = await core.store.list(kind, { filter, sort: [], page })
      for (const { text } of items) yield text
      processed += items.length
      more = items.length === pageSize
      after = { keys: [], id: items.at(-1)?.id ?? '' }
      await advance(core, exportJob, actor, id, (doc) => ({ ...doc, processed }))
    }
  }
}

async function* asLines(texts: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const text of texts) yield `${text}\n`
}

async function* asList(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let first = true
  for await (const text of texts) {
    yield first ? `[\n${text}` : `,\n${text}`
    first = false
  }
  yield first ? '[]\n' : '\n]\n'
}
