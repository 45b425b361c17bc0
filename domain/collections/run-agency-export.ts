import { nextPiece } from '../common/jobs/define-job.ts'
import { withLog } from '../common/jobs/error-log.ts'
import type { FileStore } from '../common/jobs/file-store.ts'
import { idIn } from '../common/reference.ts'
import { act, type Deed } from '../core/act.ts'
import { type Actor, systemActor } from '../core/actor.ts'
import type { Core } from '../core/commands.ts'
import type { Reader } from '../core/define-resource.ts'
import { Fault } from '../core/fault.ts'
import { type Doc, docsIn } from '../core/json.ts'
import { type Amount, amountOf, moneyOf } from '../core/money.ts'
import type { Job, JobOutcome, Jobs } from '../core/ports.ts'
import { type Filter, isText } from '../core/query.ts'
import { docOf } from '../core/stored.ts'
import { agencyExportPath, agencyExportQueue } from './agency-export.ts'
import { agencyFile, exportOf, exportRef } from './agency-file.ts'
import { overdueBills } from './evaluate.ts'
import { isExport } from './handover.ts'
import { historyOf, withActions } from './history.ts'
import { accountOf } from './orders.ts'
import { undisputedOf } from './seams.ts'

/** What exports stand on. */
export interface ExportPorts {
  readonly core: Core
  readonly files: FileStore
}

/** Cases in one commit, and commits in one piece of the job. */
const [casesEach, commitsEach] = [500, 20]

const done: JobOutcome = { done: true }
const due = isText(['handover'], 'due')

/** Lets exports be made, one after another. */
export function handleAgencyExports(jobs: Jobs, ports: ExportPorts): void {
  jobs.handle(agencyExportQueue, 1, (job) => runPiece(ports, job))
}

/** The export that follows a run, when some case waits for one. */
export async function exportAfter(run: string, read: Reader): Promise<string | undefined> {
  const [waiting] = await read.find('CollectionCase', due, 1)
  return waiting && !(await read.get('AgencyExport', run)) ? run : undefined
}

/** Takes cases into the export, each in one commit with its history and how far the export is; then writes the file. */
async function runPiece(ports: ExportPorts, job: Job): Promise<JobOutcome> {
  const id = String(job.data['id'])
  const actor = systemActor('agency-export', id)
  try {
    for (let commits = 1; commits <= commitsEach; commits++) {
      const taken = await takeMore(ports.core, actor, id, commits === commitsEach)
      if (taken === 'all') return await write(ports, actor, id)
      if (taken === 'over') return done
    }
    return done
  } catch (error) {
    const isHopeless = job.retry >= agencyExportQueue.retries
    if (!(error instanceof Fault && error.code !== 'unavailable') && !isHopeless) throw error
    await failed(ports.core, actor, id, error instanceof Error ? error.message : String(error))
    return done
  }
}

/** @returns whether there are more to be taken, all have been, or the export is over */
async function takeMore(core: Core, actor: Actor, id: string, isLast: boolean): Promise<'more' | 'all' | 'over'> {
  const decided = await act(core, actor, async (read, at) => {
    const now = await read.get('AgencyExport', id)
    if (now?.['state'] !== 'inProgress') return { deeds: [], how: 'over' as const }
    const after: Filter = { kind: 'compare', path: ['id'], op: 'gt', value: String(now['cursor'] ?? '') }
    const found = await read.find('CollectionCase', { kind: 'and', of: [due, after] }, casesEach)
    const last = found.at(-1)?.['id']
    if (last === undefined) return { deeds: [], how: 'all' as const }
    const placed = await placedIn(now, found, read, at)
    const amounts = placed.map((one) => amountOf((one['placed'] as Doc)['amount'])!)
    const doc: Doc = {
      ...now,
      cursor: last,
      caseCount: Number(now['caseCount']) + placed.length,
      totalAmount: withSums(docsIn(now['totalAmount']), amounts),
    }
    const deeds = [...placed, doc].map((one): Deed => ({ do: 'replace', kind: String(one['@type']), doc: one }))
    return { deeds, jobs: isLast ? [nextPiece('AgencyExport', id)] : [], how: 'more' as const }
  })
  return decided!.how
}

/** Cases of which something was owed when the export was asked for, as they are once they are in it. */
async function placedIn(into: Doc, found: readonly Doc[], read: Reader, at: string): Promise<readonly Doc[]> {
  const [id, asOf] = [String(into['id']), String(into['creationDate'])]
  const billsOf = Map.groupBy(await overdueBills(found.map(accountOf), read, asOf), (bill) =>
    idIn(bill['billingAccount']),
  )
  const placed = await Promise.all(
    found.map(async (one): Promise<Doc[]> => {
      // Its file has not been written yet, and shows what the case says.
      const before = exportOf(one)
      if (before !== undefined && (await read.get('AgencyExport', before))?.['state'] !== 'done') return []
      const currency = amountOf(one['overdueAmount'])?.currency
      const bills = (billsOf.get(accountOf(one)) ?? [])
        .filter((bill) => amountOf(bill['remainingAmount'])?.currency === currency && undisputedOf(bill) > 0n)
        .map((bill) => ({ billNo: bill['billNo']!, micro: undisputedOf(bill) }))
      const micro = bills.reduce((sum, bill) => sum + bill.micro, 0n)
      if (currency === undefined || micro <= 0n) return []
      const stageHistory = withActions(historyOf(one), (action) =>
        isExport(action) && action['state'] === 'planned'
          ? { ...action, state: 'confirmed', date: at, reference: { ...exportRef(id), '@type': 'EntityRef' } }
          : action,
      )
      const bill = bills.map(({ billNo, micro: size }) => ({ billNo, amount: moneyOf({ currency, micro: size }) }))
      const stands = { date: asOf, amount: moneyOf({ currency, micro }), bill }
      return [{ ...one, agencyExport: exportRef(id), placed: stands, stageHistory }]
    }),
  )
  return placed.flat()
}

function withSums(sums: readonly Doc[], amounts: readonly Amount[]): Doc[] {
  const byCurrency = new Map(sums.map((sum) => [String(sum['unit']), amountOf(sum)!.micro]))
  for (const { currency, micro } of amounts) byCurrency.set(currency, (byCurrency.get(currency) ?? 0n) + micro)
  return [...byCurrency].sort().map(([currency, micro]) => moneyOf({ currency, micro }))
}

/** Writes the file, and says what it is. One that was interrupted makes the same again: it is there as a whole or not at all. */
async function write({ core, files }: ExportPorts, actor: Actor, id: string): Promise<JobOutcome> {
  if ((await docOf(core.store, 'AgencyExport', id))?.['state'] !== 'inProgress') return done
  const path = `agency-exports/${encodeURIComponent(id)}.csv`
  await files.write(path, agencyFile(core, id))
  const sha256 = await files.digest(path)
  await act(core, actor, async (read, at) => {
    const now = await read.get('AgencyExport', id)
    if (now?.['state'] !== 'inProgress') return undefined
    const { cursor: _, ...rest } = now
    const url = `${agencyExportPath}/${encodeURIComponent(id)}/file`
    const file = { path, url, contentType: 'text/csv; charset=utf-8; header=present', sha256 }
    return {
      deeds: [{ do: 'replace', kind: 'AgencyExport', doc: { ...rest, ...file, state: 'done', completionDate: at } }],
    }
  })
  return done
}

/** Puts an export aside until a person lets it go on. */
async function failed(core: Core, actor: Actor, id: string, line: string): Promise<void> {
  await act(core, actor, async (read) => {
    const now = await read.get('AgencyExport', id)
    if (now?.['state'] !== 'inProgress') return undefined
    return { deeds: [{ do: 'replace', kind: 'AgencyExport', doc: { ...withLog(now, [line]), state: 'failed' } }] }
  })
}
