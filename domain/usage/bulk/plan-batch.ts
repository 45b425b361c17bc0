import { problemOf } from '../../common/jobs/error-log.ts'
import { pathOf } from '../../common/jobs/file-store.ts'
import type { Attempt } from '../../core/attempt.ts'
import type { Done } from '../../core/commands.ts'
import type { PlanNew } from '../../core/define-resource.ts'
import { derivedId } from '../../core/derived-id.ts'
import { replayed } from '../../core/drafting.ts'
import { Fault } from '../../core/fault.ts'
import { type Doc, isDoc } from '../../core/json.ts'
import { compareText } from '../../core/query.ts'
import { parsed } from '../../core/stored.ts'
import { Tally } from '../../core/tally.ts'
import { usage } from '../usage.ts'
import { characteristicIn } from '../usage-identity.ts'
import { FlatRecord } from './flat-record.ts'
import type { Meaning } from './records.ts'
import { type PlanFilled, StraightRating } from './straight.ts'

/** A record on its way: its number in the file, and the usage that it is or what is wrong with it. */
export type Numbered =
  | FlatRecord
  | ({ readonly number: number } & ({ readonly doc: Doc } | { readonly problem: string }))

/** What became of a record. */
export interface Result {
  readonly number: number
  /** Absent when it could not be taken. Usage that nothing is asked for is only `received`. */
  readonly became?: 'charged' | 'rejected' | 'received' | 'replayed'
  readonly problem?: string
  readonly isConflict?: boolean
}

/** How the usage of records is planned. */
export interface BatchManner {
  readonly oneByOne?: boolean
  readonly supposedNew?: boolean
}

/** A record with its identifier. `isKnown` says that it follows from what the record says. */
interface Named {
  readonly number: number
  readonly record: FlatRecord | Doc
  readonly id: string
  readonly isKnown: boolean
  readonly usageDate: string
}

/**
 * Plans the usage of some records, oldest use first, since what is included and what is not depends on the order.
 * @param manner `oneByOne` creates each as any other usage is created, which is what it comes to in any case; `supposedNew` does not
 * ask whether records are known as long as that shows when they are committed
 */
export async function planBatch(
  attempt: Attempt,
  job: Doc,
  meaning: Meaning,
  batch: readonly Numbered[],
  { oneByOne = false, supposedNew = false }: BatchManner = {},
): Promise<Result[]> {
  const tally = new Tally(attempt)
  const specification = (await tally.get('UsageSpecification', String(meaning.specification['id']))) ?? {}
  const append: PlanNew = (id, doc, text) => attempt.plan.append(usage, id, doc, text)
  const fill: PlanFilled = (id, stencil, values) => attempt.plan.fill(usage, id, stencil, values)
  const straight = oneByOne ? undefined : new StraightRating(attempt, tally, specification, append)
  const results: Result[] = []
  const named: Named[] = []
  for (const one of batch) {
    const known = one instanceof FlatRecord ? one.shape.identify(specification, one.values) : undefined
    if ('problem' in one) results.push(one)
    else if (one instanceof FlatRecord && known !== undefined)
      named.push({ number: one.number, record: one, id: known, isKnown: true, usageDate: one.usageDate })
    else
      await answered(results, one.number, async () => {
        named.push(await name(tally, job, one))
      })
  }
  named.sort((a, b) => compareText(a.usageDate, b.usageDate) || a.number - b.number)
  const { sight } = attempt
  const ids = named.map(({ id }) => id)
  let isKnown = !supposedNew
  await Promise.all([isKnown && sight.foresee(usage.kind, ids), lookAhead(attempt, tally, meaning, named)])
  const made = new Map<string, Done>()
  for (const one of named) {
    const { id, record } = one
    const mayBeNew = straight !== undefined && sight.mayBeNew(usage.kind, id) && !made.has(id)
    const taken =
      mayBeNew && (record instanceof FlatRecord ? straight.takeFlat(id, record, fill) : straight.take(id, record))
    if (taken instanceof Promise ? await taken : taken) {
      results.push({ number: one.number, became: 'charged' })
      continue
    }
    if (!isKnown) await sight.foresee(usage.kind, ids)
    isKnown = true
    await straight?.settle()
    await answered(results, one.number, async () => {
      const done = (await before(attempt, made, one)) ?? (await create(attempt, tally, one))
      if (!made.has(one.id)) made.set(one.id, done)
      results.push({ number: one.number, became: becameOf(done) })
    })
  }
  await straight?.settle()
  tally.settle()
  return results.sort((a, b) => a.number - b.number)
}

function becameOf({ doc, replayed }: Done): Result['became'] {
  if (replayed) return 'replayed'
  if (doc['usageBucket'] !== undefined) return 'charged'
  return doc['status'] === 'rejected' ? 'rejected' : 'received'
}

async function answered(results: Result[], number: number, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const isConflict = error instanceof Fault && error.code === 'identityConflict'
    results.push({ number, problem: problemOf(error), isConflict })
  }
}

async function name(tally: Tally, job: Doc, one: { number: number; doc: Doc }): Promise<Named> {
  const { number, doc } = one
  const known = await usage.recognise!.identify(doc, tally)
  // A record that nothing tells from others is told from them by its place in its file.
  const id = known ?? derivedId(['record', job['source'], job['fileId'] ?? pathOf(job), number])
  const record = one instanceof FlatRecord ? one : doc
  return { number, record, id, isKnown: known !== undefined, usageDate: String(doc['usageDate'] ?? '') }
}

function docOf({ record }: Named): Doc {
  return record instanceof FlatRecord ? record.doc : record
}

/** Reads whose the records are, all at once; one of each kind will do. */
async function lookAhead({ at }: Attempt, tally: Tally, meaning: Meaning, named: readonly Named[]) {
  const rule = isDoc(meaning.specification['ratingRule']) ? meaning.specification['ratingRule'] : {}
  const different = new Map<string, Named>()
  for (const one of named) {
    const { record, usageDate } = one
    const subscriber = rule['subscriber']
    const said = record instanceof FlatRecord ? record.valueOf(subscriber) : characteristicIn(record, subscriber)
    const key = `${said} ${usageDate.slice(0, monthLength)}`
    if (!different.has(key)) different.set(key, one)
  }
  const read = (one: Named) =>
    usage.gathers!(docOf(one), at, tally).catch((error: unknown) => {
      if (!(error instanceof Fault)) throw error
    })
  await Promise.all([...different.values()].map(read))
}

const monthLength = '2026-10'.length

/** The usage that a record was before: in the store, or earlier in the batch. */
async function before({ sight }: Attempt, made: ReadonlyMap<string, Done>, one: Named): Promise<Done | undefined> {
  const { id, isKnown } = one
  const inBatch = made.get(id)
  const stored = inBatch
    ? { id, version: inBatch.version, text: JSON.stringify(inBatch.doc) }
    : await sight.stored(usage.kind, id)
  if (!stored) return undefined
  return isKnown
    ? replayed(usage, stored, docOf(one))
    : { doc: parsed(stored), version: stored.version, replayed: true }
}

async function create({ sight }: Attempt, tally: Tally, one: Named): Promise<Done> {
  const { id } = one
  const version = await sight.lastVersion(usage.kind, id)
  return { doc: await tally.create(usage, { ...docOf(one), id }, version), version: version + 1 }
}
