import { jobQueue, nextPiece } from '../../common/jobs/define-job.ts'
import { withFailures, withLog } from '../../common/jobs/error-log.ts'
import { isJsonList, pathOf } from '../../common/jobs/file-store.ts'
import { elementsIn, linesIn } from '../../common/jobs/values-in.ts'
import { systemActor } from '../../core/actor.ts'
import { advance } from '../../core/advance.ts'
import { Fault } from '../../core/fault.ts'
import type { Doc } from '../../core/json.ts'
import type { Job, JobOutcome } from '../../core/ports.ts'
import { importJob } from './import-job.ts'
import { importLine, type Line, readLine } from './import-line.ts'
import type { JobPorts } from './job-ports.ts'

/** Resources between two checkpoints, and resources in one piece of the job. */
const [batchSize, pieceSize] = [100, 2000]
/** Resources that are written at the same time. */
const lanes = 8

/** A piece takes seconds. */
export const importQueue = jobQueue(importJob.kind, 60)

const done: JobOutcome = { done: true }
const actor = systemActor('catalog-import', 'import')

/**
 * Does the next piece of an import, from the checkpoint that the job itself carries. A piece that is done twice changes
 * nothing the second time: lines replace what they created.
 */
export async function runImport(ports: JobPorts, job: Job): Promise<JobOutcome> {
  const id = String(job.data['id'])
  const running = await advance(ports.core, importJob, actor, id, (doc) =>
    doc['completionDate'] === undefined ? { ...doc, status: 'Running' } : undefined,
  )
  if (!running) return done
  try {
    await piece(ports, id, running)
  } catch (error) {
    const hopeless = job.retry >= importQueue.retries
    if (!(error instanceof Fault && error.code !== 'unavailable') && !hopeless) throw error
    await finish(ports, id, error instanceof Error ? error.message : String(error))
  }
  return done
}

async function piece(ports: JobPorts, id: string, job: Doc): Promise<void> {
  const path = pathOf(job)
  if (path === undefined)
    throw new Fault('notFound', [{ at: 'url', problem: `${job['url']} is not in the file store` }])
  const pieces = ports.files.read(path)
  const start = Number(job['processed'])
  let [index, batch]: [number, string[]] = [0, []]
  for await (const text of isJsonList(job) ? elementsIn(pieces) : linesIn(pieces)) {
    if (index++ < start) continue
    batch.push(text)
    if (batch.length < batchSize) continue
    const isLast = index - start >= pieceSize
    if (!(await importBatch(ports, id, batch, index, isLast)) || isLast) return
    batch = []
  }
  if (batch.length > 0 && !(await importBatch(ports, id, batch, index, false))) return
  await finish(ports, id)
}

/** Imports a batch and sets the checkpoint; false when somebody else is at the same job, or it is gone. */
async function importBatch(
  ports: JobPorts,
  id: string,
  batch: readonly string[],
  end: number,
  goesOn: boolean,
): Promise<boolean> {
  const first = end - batch.length + 1
  const errors = await inLanes(
    ports,
    batch.map((text, i) => named(readLine(ports, text), `${id}-${first + i}`)),
  )
  const lines = errors.flatMap((error, i) => (error ? [`${first + i}: ${error}`] : []))
  const edit = (doc: Doc): Doc | undefined => {
    if (doc['processed'] !== end - batch.length) return undefined
    return { ...withFailures(doc, lines), processed: end }
  }
  const next = goesOn ? [nextPiece(importJob.kind, id)] : []
  return (await advance(ports.core, importJob, actor, id, edit, next)) !== undefined
}

/** Imports lines, some at the same time; those that have to do with each other in their order. */
async function inLanes(ports: JobPorts, lines: readonly Line[]): Promise<(string | undefined)[]> {
  const results = new Array<string | undefined>(lines.length)
  const waiting = [...Map.groupBy(lines.keys(), (i) => orderOf(lines[i]!)).values()]
  const lane = async () => {
    for (let group = waiting.shift(); group; group = waiting.shift()) {
      for (const i of group) results[i] = await importLine(ports, actor, lines[i]!)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return results
}

/** A line that names no identifier gets one that it has again if it is imported again. */
function named(line: Line, id: string): Line {
  return 'error' in line || line.doc['id'] !== undefined ? line : { ...line, doc: { ...line.doc, id } }
}

/** Lines of one order come one after another: those of one resource, and those of kinds that change each other. */
function orderOf(line: Line): unknown {
  if ('error' in line) return line
  const { resource, doc } = line
  return resource.consequences ? resource.kind : `${resource.kind} ${doc['id']}`
}

async function finish({ core }: JobPorts, id: string, error?: string): Promise<void> {
  await advance(core, importJob, actor, id, (doc) => {
    const told = withLog(doc, error === undefined ? [] : [error])
    const status = told['errorLog'] === undefined && doc['failed'] === 0 ? 'Succeeded' : 'Failed'
    return { ...told, status, completionDate: core.clock.now().toISOString() }
  })
}
