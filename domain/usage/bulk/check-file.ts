import { act } from '../../core/act.ts'
import { Fault } from '../../core/fault.ts'
import { type Doc, isDoc } from '../../core/json.ts'
import { microOf } from '../../core/money.ts'
import { characteristicIn } from '../usage-identity.ts'
import { importer, readFile, type UsageImportPorts } from './import-ports.ts'
import { type Meaning, quantityIn, textsIn } from './records.ts'
import { fileIdOf, usageFile, usageFileId } from './usage-file.ts'
import { usageImportJob } from './usage-import-job.ts'

/** Reads the whole file once; false when that was all there was to do. @throws Fault ruleViolated: nothing is taken */
export async function checkFile(ports: UsageImportPorts, job: Doc, meaning: Meaning): Promise<boolean> {
  const { core } = ports
  const { text, digest } = readFile(ports, job)
  const totals = await totalsOf(text, meaning)
  const problems = [
    ...mismatches('the job', totals, statedBy(job)),
    ...mismatches('the trailer', totals, totals.trailer),
  ]
  if (problems.length > 0)
    throw new Fault(
      'ruleViolated',
      problems.map((problem) => ({ at: 'file', problem })),
    )
  const [source, fileId] = [String(job['source'] ?? ''), fileIdOf(job)]
  const [id, hash] = [usageFileId(job), await digest()]
  const jobId = String(job['id'])
  const outcome = await act(core, importer, async (read, at) => {
    const [now, known] = [await read.get('UsageImportJob', jobId), await read.get('UsageFile', id)]
    if (now?.['completionDate'] !== undefined || now?.['checkedDate'] !== undefined) return undefined
    if (known && known['digest'] !== hash) {
      throw new Fault('identityConflict', [{ at: 'fileId', problem: `${fileId} came with other contents` }])
    }
    const again = known?.['state'] === 'applied'
    const change = (doc: Doc): Doc =>
      again
        ? { ...doc, status: 'Succeeded', completionDate: at, duplicateOf: known['usageImportJob']! }
        : { ...doc, checkedDate: at }
    const file: Doc = {
      ...{ id, source, fileId, digest: hash, recordCount: totals.recordCount, state: 'reading' },
      ...{ usageImportJob: jobId, receivedDate: at },
      ...(typeof job['sequence'] === 'number' && { sequence: job['sequence'] }),
    }
    const changed = { do: 'change' as const, kind: usageImportJob.kind, id: jobId, change }
    const created = { do: 'create' as const, kind: usageFile.kind, doc: file }
    return { deeds: known ? [changed] : [created, changed], again }
  })
  return outcome !== undefined && !outcome.again
}

interface Totals {
  readonly recordCount: number
  /** Whole millionths. */
  readonly controlTotal?: bigint
}

async function totalsOf(text: AsyncIterable<string>, meaning: Meaning): Promise<Totals & { trailer?: Totals }> {
  const rule = isDoc(meaning.specification['ratingRule']) ? meaning.specification['ratingRule'] : {}
  let [recordCount, controlTotal]: [number, bigint] = [0, 0n]
  let trailer: Totals | undefined
  const name = String(rule['quantity'] ?? '')
  for await (const lines of textsIn(text, meaning.isCsv)) {
    for (const line of lines) {
      const read = quantityIn(line, name, meaning)
      if ('trailer' in read) trailer = read.trailer
      else recordCount++
      const quantity = 'record' in read ? characteristicIn(read.record, name) : 'quantity' in read && read.quantity
      controlTotal += (quantity === undefined || quantity === false ? undefined : microOf(Number(quantity))) ?? 0n
    }
  }
  return { recordCount, controlTotal, ...(trailer && { trailer }) }
}

function statedBy({ recordCount, controlTotal }: Doc): Partial<Totals> {
  const micro = typeof controlTotal === 'number' ? microOf(controlTotal) : undefined
  return {
    ...(typeof recordCount === 'number' && { recordCount }),
    ...(micro !== undefined && { controlTotal: micro }),
  }
}

function mismatches(who: string, found: Totals, stated: Partial<Totals> | undefined): string[] {
  const { recordCount, controlTotal } = stated ?? {}
  return [
    ...(recordCount === undefined || recordCount === found.recordCount
      ? []
      : [`has ${found.recordCount} records, not ${recordCount} as ${who} says`]),
    ...(controlTotal === undefined || controlTotal === found.controlTotal
      ? []
      : [`does not sum to the control total that ${who} says`]),
  ]
}
