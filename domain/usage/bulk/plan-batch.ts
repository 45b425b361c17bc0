import { problemOf } from '../../common/jobs/error-log.ts'
import { pathOf } from '../../common/jobs/file-store.ts'
import type { Attempt } from '../../core/attempt.ts'
import type { Done } from '../../core/commands.ts'
import type { PlanNew } from '../../core/define-resource.ts'
import { derivedId } from '../../core/derived-id.ts'
import { replayed } from '../../core/drafting.ts'
import { Fault } from '../../core/fault.ts'
import { type Doc, isDoc, type Json } from '../../core/json.ts'
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

/** What became of records: how many of them came to what, and what is wrong with those that could not be taken. */
export class Results {
  charged = 0
  rejected = 0
  replayed = 0
  /** Usage that nothing is asked for. */
  received = 0
  conflicts = 0
  readonly failed: { readonly number: number; readonly problem: string }[] = []

  fail(number: number, problem: string): void {
    this.failed.push({ number, problem })
  }
}

/** How the usage of records is planned. */
export interface BatchManner {
  readonly oneByOne?: boolean
  readonly supposedNew?: boolean
}

/** A record with its identifier. `isKnown` says that it follows from what the record says. */
type Named = FlatRecord | NamedDoc

interface NamedDoc {
  readonly number: number
  readonly doc: Doc
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
): Promise<Results> {
  const tally = new Tally(attempt)
  const specification = (await tally.get('UsageSpecification', String(meaning.specification['id']))) ?? {}
  const append: PlanNew = (id, doc, text) => attempt.plan.append(usage, id, doc, text)
  const fill: PlanFilled = (id, ...filled) => attempt.plan.fill(usage, id, ...filled)
  const straight = oneByOne ? undefined : new StraightRating(attempt, tally, specification, append)
  const results = new Results()
  const [named, nameless] = identified(batch, specification, results)
  for (const one of nameless) {
    await answered(results, one.number, async () => {
      named.push(await name(tally, job, one))
    })
  }
  named.sort((a, b) => compareText(a.usageDate, b.usageDate) || a.number - b.number)
  const { sight } = attempt
  const foresee = () =>
    sight.foresee(
      usage.kind,
      named.map(({ id }) => id),
    )
  let isKnown = !supposedNew
  await Promise.all([isKnown && foresee(), lookAhead(attempt, tally, meaning, named)])
  const made = new Map<string, Done>()
  for (let i = 0; i < named.length; i++) {
    const stop = straight && takeStraight({ straight, sight, made, fill }, named, i)
    results.charged += stop ? stop.at - i : 0
    i = stop?.at ?? i
    const one = named[i]
    if (!one) break
    if (await stop?.taking) {
      results.charged++
      continue
    }
    if (!isKnown) await foresee()
    isKnown = true
    await straight?.settle()
    await answered(results, one.number, async () => {
      const done = (await before(attempt, made, one)) ?? (await create(attempt, tally, one))
      if (!made.has(one.id)) made.set(one.id, done)
      results[becameOf(done)]++
    })
  }
  await straight?.settle()
  tally.settle()
  results.failed.sort((a, b) => a.number - b.number)
  return results
}

/** Records that their own values identify, and others; what is wrong with the rest is noted. */
function identified(batch: readonly Numbered[], specification: Doc, results: Results) {
  const named: Named[] = []
  const nameless: Exclude<Numbered, { readonly problem: string }>[] = []
  for (const one of batch) {
    if ('problem' in one) results.fail(one.number, one.problem)
    else if (one instanceof FlatRecord && one.identify(specification)) named.push(one)
    else nameless.push(one)
  }
  return [named, nameless] as const
}

/** What records are taken straight with. */
interface StraightWay {
  readonly straight: StraightRating
  readonly sight: Attempt['sight']
  readonly made: ReadonlyMap<string, Done>
  readonly fill: PlanFilled
}

/** Where straight taking stops: at a record that is not taken so, or has to wait for what others of its terms will find at hand. */
interface Stop {
  readonly at: number
  readonly taking?: Promise<unknown>
}

/** Takes records straight, one after the other. By itself, since nearly all of them go no other way, and nothing here waits. */
function takeStraight({ straight, sight, made, fill }: StraightWay, named: readonly Named[], from: number): Stop {
  for (let at = from; at < named.length; at++) {
    const one = named[at]!
    if (made.has(one.id) || !sight.mayBeNew(usage.kind, one.id)) return { at }
    const taken = one instanceof FlatRecord ? straight.takeFlat(one, fill) : straight.take(one.id, one.doc)
    if (taken instanceof Promise) return { at, taking: taken }
    if (!taken) return { at }
  }
  return { at: named.length }
}

function becameOf({ doc, replayed }: Done): 'charged' | 'rejected' | 'received' | 'replayed' {
  if (replayed) return 'replayed'
  if (doc['usageBucket'] !== undefined) return 'charged'
  return doc['status'] === 'rejected' ? 'rejected' : 'received'
}

async function answered(results: Results, number: number, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (error instanceof Fault && error.code === 'identityConflict') results.conflicts++
    results.fail(number, problemOf(error))
  }
}

async function name(tally: Tally, job: Doc, { number, doc }: { number: number; doc: Doc }): Promise<NamedDoc> {
  const known = await usage.recognise!.identify(doc, tally)
  const id = known ?? idByPlace(job, number)
  return { number, doc, id, isKnown: known !== undefined, usageDate: String(doc['usageDate'] ?? '') }
}

/** A record that nothing tells from others is told from them by its place in its file. */
function idByPlace(job: Doc, number: number): string {
  return derivedId(['record', job['source'], job['fileId'] ?? pathOf(job), number])
}

/** Reads whose the records are, all at once; one of each kind will do. */
async function lookAhead({ at }: Attempt, tally: Tally, meaning: Meaning, named: readonly Named[]) {
  const rule = isDoc(meaning.specification['ratingRule']) ? meaning.specification['ratingRule'] : {}
  const subscriber = rule['subscriber']
  // By subscriber, the months of which one has been seen: of a file mostly a single one.
  const months = new Map<Json | undefined, string[]>()
  const different = named.filter((one) => {
    const said = one instanceof FlatRecord ? one.valueOf(subscriber) : characteristicIn(one.doc, subscriber)
    const seen = months.get(said)
    if (seen?.some((month) => one.usageDate.startsWith(month))) return false
    const month = one.usageDate.slice(0, monthLength)
    if (seen) seen.push(month)
    else months.set(said, [month])
    return true
  })
  const read = (one: Named) =>
    usage.gathers!(one.doc, at, tally).catch((error: unknown) => {
      if (!(error instanceof Fault)) throw error
    })
  await Promise.all(different.map(read))
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
  return isKnown ? replayed(usage, stored, one.doc) : { doc: parsed(stored), version: stored.version, replayed: true }
}

async function create({ sight }: Attempt, tally: Tally, one: Named): Promise<Done> {
  const { id } = one
  const version = await sight.lastVersion(usage.kind, id)
  return { doc: await tally.create(usage, { ...one.doc, id }, version), version: version + 1 }
}
