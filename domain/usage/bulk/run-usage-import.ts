import { nextPiece } from '../../common/jobs/define-job.ts'
import { problemOf, withFailures, withLog } from '../../common/jobs/error-log.ts'
import { pathOf } from '../../common/jobs/file-store.ts'
import { act } from '../../core/act.ts'
import { advance } from '../../core/advance.ts'
import type { Attempt } from '../../core/attempt.ts'
import type { Core } from '../../core/commands.ts'
import { commitAfter, type OnItsWay } from '../../core/commit-after.ts'
import { Fault } from '../../core/fault.ts'
import { type Doc, isDoc } from '../../core/json.ts'
import type { Job, JobOutcome, Jobs } from '../../core/ports.ts'
import { rememberingMore } from '../../core/remembering-more.ts'
import { docOf } from '../../core/stored.ts'
import { usage } from '../usage.ts'
import { checkFile } from './check-file.ts'
import { importer, readFile, type UsageImportPorts } from './import-ports.ts'
import { type Numbered, planBatch, type Results } from './plan-batch.ts'
import { flatLine, keepShape, type Meaning, readLine, type Said, type Text, textsIn } from './records.ts'
import { usageFile, usageFileId } from './usage-file.ts'
import { usageImportJob, usageImportQueue } from './usage-import-job.ts'

/**
 * Records in one commit. What a commit costs besides is shared by all of them, so that more are taken where they come to few
 * charges; of other files a commit would write too much, and others would wait for it.
 */
const [someRecords, manyRecords] = [4000, 8000]

/** So many records at least for each resource that a commit writes besides, where it takes many of them. */
const recordsForEach = 8

/** Records in one piece of the job. */
const pieceSize = 200_000

const done: JobOutcome = { done: true }

/** Lets usage be imported, one file at a time. */
export function handleUsageImports(jobs: Jobs, ports: UsageImportPorts): void {
  jobs.handle(usageImportQueue, 1, (job) => runUsageImport(ports, job))
}

/**
 * Does the next piece of an import. First the file is checked as a whole: totals that do not match refuse all of it. Then
 * its records are taken, some in each commit together with the checkpoint, so that a piece that is done again, or was
 * interrupted anywhere, changes nothing that it has changed before.
 */
async function runUsageImport(ports: UsageImportPorts, job: Job): Promise<JobOutcome> {
  const id = String(job.data['id'])
  const running = await advance(ports.core, usageImportJob, importer, id, (doc) =>
    doc['completionDate'] === undefined ? { ...doc, status: 'Running' } : undefined,
  )
  if (!running) return done
  try {
    const meaning = await meaningOf(ports.core, running)
    if (running['checkedDate'] !== undefined || (await checkFile(ports, running, meaning)))
      await piece(ports, id, meaning)
  } catch (error) {
    const hopeless = job.retry >= usageImportQueue.retries
    if (!(error instanceof Fault && error.code !== 'unavailable') && !hopeless) throw error
    await finish(ports.core, id, 'Failed', error instanceof Error ? error.message : String(error))
  }
  return done
}

async function meaningOf({ store }: Core, job: Doc): Promise<Meaning> {
  const { usageSpecification, usageType, contentType } = job
  const id = isDoc(usageSpecification) ? String(usageSpecification['id']) : ''
  const specification = await docOf(store, 'UsageSpecification', id)
  if (!specification) throw new Fault('notFound', [{ at: 'usageSpecification', problem: `${id} does not exist` }])
  const named = typeof contentType === 'string' && contentType !== ''
  return {
    isCsv: named ? contentType.startsWith('text/csv') : (pathOf(job)?.toLowerCase().endsWith('.csv') ?? false),
    specification,
    ...(typeof usageType === 'string' && { usageType }),
  }
}

async function piece(ports: UsageImportPorts, id: string, meaning: Meaning): Promise<void> {
  const job = await docOf(ports.core.store, 'UsageImportJob', id)
  if (!job) return
  const start = Number(job['processed'])
  const { text } = readFile(ports, job)
  const remembering = rememberingMore(ports.core)
  let [number, batch]: [number, Numbered[]] = [0, []]
  // While one batch is committed the next one is read and rated.
  let taking: OnItsWay<Taken> | undefined
  // After records nobody knew come others, most likely: whoever does know them shows when they are committed, and is asked then.
  let areNew = false
  let batchSize = someRecords
  const take = async (goesOn: boolean) => {
    const former = taking
    const records = batch
    let supposedNew = areNew
    taking = commitAfter(remembering, importer, former, (attempt) => {
      const under = { job, meaning, supposedNew }
      supposedNew = false
      return planTake(attempt, under, records, goesOn)
    })
    const planned = await taking.planned
    const came = await former?.done
    areNew = planned?.value.areNew === true && came?.areNew !== false
    batchSize = planned && planned.value.besides * recordsForEach <= records.length ? manyRecords : someRecords
    return came?.isTaken ?? true
  }
  try {
    for await (const lines of textsIn(text, meaning.isCsv)) {
      for (const line of lines) {
        if (number++ < start) continue
        const one = flatLine(line, number, meaning) ?? readAs(ports, line, number, meaning)
        if (one) batch.push(one)
        else number--
        if (batch.length < batchSize) continue
        const isLast = number - start >= pieceSize
        if (!(await take(isLast)) || isLast) return
        batch = []
      }
    }
    if (batch.length > 0) await take(false)
  } finally {
    await taking?.done
  }
  if (taking !== undefined && !(await taking.done).isTaken) return
  if (await isAsChecked(ports, job)) await finish(ports.core, id)
  else
    await finish(ports.core, id, 'Failed', 'the file has changed since it was checked: what was taken may be of either')
}

/** A file is read again for each piece, and whoever sent it may have replaced it meanwhile. */
async function isAsChecked(ports: UsageImportPorts, job: Doc): Promise<boolean> {
  const checked = await docOf(ports.core.store, 'UsageFile', usageFileId(job))
  return checked === undefined || checked['digest'] === (await readFile(ports, job).digest())
}

/** A line that is not like others before it; undefined for a trailer. */
function readAs(ports: UsageImportPorts, line: Text, number: number, meaning: Meaning): Numbered | undefined {
  const read = readLine(line, meaning)
  if ('trailer' in read) return undefined
  const one = judged(ports, read, number)
  if ('doc' in one) keepShape(line, meaning, one.doc)
  return one
}

function judged({ judge }: UsageImportPorts, line: Said | { problem: string }, number: number): Numbered {
  if ('problem' in line) return { number, ...line }
  try {
    const { usageCharacteristic } = line
    const { resource, doc } = judge(line.record)
    if (resource === usage) return { number, doc: usageCharacteristic ? { ...doc, usageCharacteristic } : doc }
    return { number, problem: 'is no usage' }
  } catch (error) {
    return { number, problem: problemOf(error) }
  }
}

/** The job that records are taken for. */
interface Under {
  readonly job: Doc
  readonly meaning: Meaning
  readonly supposedNew: boolean
}

/** What comes of taking records. */
interface Taken {
  /** False when somebody else at the same job prevents it. */
  readonly isTaken: boolean
  /** Whether none was known. */
  readonly areNew: boolean
  /** How many resources are written besides what is made of them. */
  readonly besides: number
}

const notTaken: Taken = { isTaken: false, areNew: false, besides: 0 }

/** Plans to take some records and to set the checkpoint, in one commit. */
async function planTake(
  attempt: Attempt,
  { job, meaning, supposedNew }: Under,
  batch: readonly Numbered[],
  goesOn: boolean,
): Promise<Taken> {
  const id = String(job['id'])
  const [first, last] = [batch[0]!.number - 1, batch.at(-1)!.number]
  const stored = await attempt.sight.stored(usageImportJob.kind, id)
  const before = stored && attempt.sight.docOf(stored)
  if (!stored || before?.['processed'] !== first || before['completionDate'] !== undefined) return notTaken
  const results = await planBatch(attempt, job, meaning, batch, { supposedNew })
  const after = { ...counted(before, results), processed: last }
  attempt.plan.update(usageImportJob, before, after, stored.version)
  if (goesOn) attempt.plan.enqueue([nextPiece(usageImportJob.kind, id)])
  return { isTaken: true, areNew: results.conflicts === 0 && results.replayed === 0, besides: attempt.plan.writes }
}

function counted(job: Doc, results: Results): Doc {
  const { conflicts, replayed, charged, rejected, failed } = results
  const more = Object.entries({ conflicts, replayed, charged, rejected })
  return {
    ...withFailures(
      job,
      failed.map(({ number, problem }) => `${number}: ${problem}`),
    ),
    ...Object.fromEntries(more.map(([name, count]) => [name, Number(job[name]) + count])),
  }
}

/** A job whose file has been read succeeds, whatever single records were refused: they are in its error log. */
async function finish(
  core: Core,
  id: string,
  status: 'Succeeded' | 'Failed' = 'Succeeded',
  error?: string,
): Promise<void> {
  await act(core, importer, async (read, at) => {
    const job = await read.get('UsageImportJob', id)
    if (!job || job['completionDate'] !== undefined) return undefined
    const lines = error === undefined ? [] : [error]
    const change = (doc: Doc): Doc => ({ ...withLog(doc, lines), status, completionDate: at })
    const deed = { do: 'change' as const, kind: usageImportJob.kind, id, change }
    const applied = (doc: Doc): Doc => ({ ...doc, state: 'applied' })
    const whole = { do: 'change' as const, kind: usageFile.kind, id: usageFileId(job), change: applied }
    return { deeds: status === 'Succeeded' ? [deed, whole] : [deed] }
  })
}
