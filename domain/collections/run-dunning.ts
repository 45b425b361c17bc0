import { nextPiece } from '../common/jobs/define-job.ts'
import { withLog } from '../common/jobs/error-log.ts'
import { idIn } from '../common/reference.ts'
import { act, type Deeds } from '../core/act.ts'
import { systemActor } from '../core/actor.ts'
import { type Core, createOnce } from '../core/commands.ts'
import type { Reader } from '../core/define-resource.ts'
import { Fault } from '../core/fault.ts'
import { type Doc, docsIn } from '../core/json.ts'
import type { Job, JobOutcome, Jobs } from '../core/ports.ts'
import { type Filter, isText } from '../core/query.ts'
import { dunningRun, dunningRunQueue } from './dunning-run.ts'
import { evaluate } from './evaluate.ts'
import { exportAfter } from './run-agency-export.ts'

/** Accounts in one commit, and commits in one piece of the job. */
const [accountsEach, commitsEach] = [500, 20]

/** Lets runs look at accounts, one piece after another. */
export function handleDunningRuns(jobs: Jobs, core: Core): void {
  jobs.handle(dunningRunQueue, 1, (job) => runPiece(core, job))
}

/** Begins the run of the day, unless it has been begun. @returns false: there is nothing more to do at once */
export async function startDunningDay(core: Core): Promise<boolean> {
  const day = core.clock.now().toISOString().slice(0, 10)
  const id = `day-${day}`
  if (await core.store.get('DunningRun', id)) return false
  await createOnce(core, dunningRun, systemActor('dunning', id), { '@type': 'DunningRun', id, name: day })
  return false
}

/** Does the next piece of a run: each commit holds what it comes to together with how far the run is. */
async function runPiece(core: Core, job: Job): Promise<JobOutcome> {
  const id = String(job.data['id'])
  const actor = systemActor('dunning', id)
  try {
    for (let commits = 1; ; commits++) {
      const isLast = commits >= commitsEach
      const done = await act(core, actor, async (read, at) => {
        const run = await read.get('DunningRun', id)
        if (run?.['state'] !== 'inProgress') return undefined
        const accounts = await nextAccounts(run, read)
        const last = accounts.at(-1)?.['id']
        if (last === undefined) {
          const { cursor: _, ...rest } = run
          const doc: Doc = { ...rest, state: 'done', completionDate: at }
          const exported = await exportAfter(id, read)
          const { deeds = [], jobs = [] } = exported === undefined ? {} : asking(exported, String(run['name'] ?? id))
          return { deeds: [{ do: 'replace', kind: 'DunningRun', doc }, ...deeds], jobs, goesOn: false }
        }
        const isAll = run['billingAccount'] === undefined
        const { deeds, counts } = await evaluate(accounts, isAll, read, String(run['creationDate']))
        const doc: Doc = {
          ...run,
          cursor: last,
          accountCount: Number(run['accountCount']) + accounts.length,
          openedCount: Number(run['openedCount']) + counts.opened,
          raisedCount: Number(run['raisedCount']) + counts.raised,
          loweredCount: Number(run['loweredCount']) + counts.lowered,
        }
        const jobs = isLast ? [nextPiece('DunningRun', id)] : []
        return { deeds: [...deeds, { do: 'replace', kind: 'DunningRun', doc }], jobs, goesOn: !isLast }
      })
      if (!done?.goesOn) return { done: true }
    }
  } catch (error) {
    const isHopeless = job.retry >= dunningRunQueue.retries
    if (!(error instanceof Fault && error.code !== 'unavailable') && !isHopeless) throw error
    await failed(core, id, error instanceof Error ? error.message : String(error))
    return { done: true }
  }
}

/** Asks for the export of what a run has left for an agency. */
function asking(id: string, name: string): Deeds {
  const doc: Doc = { id, state: 'inProgress', name }
  return { deeds: [{ do: 'create', kind: 'AgencyExport', doc }], jobs: [nextPiece('AgencyExport', id)] }
}

/** Puts a run aside until a person lets it go on. */
async function failed(core: Core, id: string, line: string): Promise<void> {
  await act(core, systemActor('dunning', id), async (read) => {
    const run = await read.get('DunningRun', id)
    if (run?.['state'] !== 'inProgress') return undefined
    return { deeds: [{ do: 'replace', kind: 'DunningRun', doc: { ...withLog(run, [line]), state: 'failed' } }] }
  })
}

/** Accounts in order of their identifiers, from where the run is. */
function nextAccounts(run: Doc, read: Reader): Promise<readonly Doc[]> {
  const after: Filter = { kind: 'compare', path: ['id'], op: 'gt', value: String(run['cursor'] ?? '') }
  if (run['billingAccount'] === undefined) return read.find('BillingAccount', after, accountsEach)
  const ids = docsIn(run['billingAccount']).flatMap((ref) => idIn(ref) ?? [])
  const listed: Filter = { kind: 'or', of: ids.map((one) => isText(['id'], one)) }
  return read.find('BillingAccount', { kind: 'and', of: [after, listed] }, accountsEach)
}
