import { cycleOf } from '../../account/cycle-of-account.ts'
import { nextPiece } from '../../common/jobs/define-job.ts'
import { withFailures, withLog } from '../../common/jobs/error-log.ts'
import { type BillingPeriod, periodAt } from '../../common/time/billing-period.ts'
import { act, actInTurn, type Deed } from '../../core/act.ts'
import { systemActor } from '../../core/actor.ts'
import type { Core } from '../../core/commands.ts'
import type { Reader } from '../../core/define-resource.ts'
import { Fault } from '../../core/fault.ts'
import type { Doc } from '../../core/json.ts'
import { amountOf, numberOf } from '../../core/money.ts'
import type { Job, JobOutcome, JobRequest, Jobs } from '../../core/ports.ts'
import { type Filter, isText, type Naming } from '../../core/query.ts'
import { billCycleOf } from '../bill-cycle.ts'
import type { BillCategory } from '../customer-bill-class.ts'
import { type BillRunState, cycleOfRun, periodOfRun, restrictedTo } from './bill-run.ts'
import { calculate, judgedState, type Making, Unbalanced } from './calculate.ts'
import { issue } from './issue.ts'
import { lookingAgain } from './look-again.ts'
import { billRunQueue, imagesOfRun } from './queues.ts'

/**
 * Accounts in one commit, bills in one commit; turns, and deeds, in one piece of the job. What a commit costs besides is shared by all
 * of them; of larger ones most is still in use when memory is tidied up, and is moved about, which costs more than it saves.
 */
const [accountsEach, billsEach, turnsEach, deedsEach] = [1000, 1000, 20, 120_000]

/** What a step of a run comes to. */
interface Turn {
  readonly deeds: readonly Deed[]
  /** The run as it is afterwards. */
  readonly run: Doc
  /** When the next step may be taken, if not now. */
  readonly waitUntil?: string
}

type Turning = (run: Doc, read: Reader, at: string) => Promise<Turn>

/** Lets runs make bills, one piece after another. */
export function handleBillRuns(jobs: Jobs, core: Core): void {
  jobs.handle(billRunQueue, 1, (job) => runPiece(core, job))
}

/**
 * Does the next piece of a run. Every commit holds what it makes together with how far the run is, so a piece that is done again,
 * or was cut off anywhere, goes on where it was, and ends as if it had not been (`usage-billing` 3.4; P-4, P-5).
 */
async function runPiece(core: Core, job: Job): Promise<JobOutcome> {
  const id = String(job.data['id'])
  const actor = systemActor('bill-run', id)
  let [turns, deeds] = [0, 0]
  const turn = async (read: Reader, at: string) => {
    const run = await read.get('BillRun', id)
    const turning = run && turnings[run['state'] as BillRunState]
    if (!turning || isWaiting(run)) return undefined
    const done = await turning(run, read, at)
    deeds += done.deeds.length
    const goesOn = goesOnLater(id, done, ++turns >= turnsEach || deeds >= deedsEach)
    return {
      deeds: [...done.deeds, { do: 'replace', kind: 'BillRun', doc: done.run } as const],
      jobs: [...goesOn, ...(ended(done.run) ? imagesOfRun(id) : [])],
      isLast: goesOn.length > 0,
    }
  }
  try {
    await lookingAgain(core, () => actInTurn(core, actor, turn))
    return { done: true }
  } catch (error) {
    const hopeless = job.retry >= billRunQueue.retries
    if (!(error instanceof Unbalanced) && !(error instanceof Fault && error.code !== 'unavailable') && !hopeless)
      throw error
    await failed(core, id, error instanceof Error ? error.message : String(error))
    return { done: true }
  }
}

/** Asks for the next piece, when this one is at its end. */
function goesOnLater(id: string, { waitUntil }: Turn, isLast: boolean): readonly JobRequest[] {
  if (waitUntil !== undefined) return [{ ...nextPiece('BillRun', id), startAfter: waitUntil }]
  return isLast ? [nextPiece('BillRun', id)] : []
}

/** Puts a run aside until a person lets it go on, with what is wrong. */
async function failed(core: Core, id: string, line: string): Promise<void> {
  await act(core, systemActor('bill-run', id), async (read) => {
    const run = await read.get('BillRun', id)
    if (!run || ended(run)) return undefined
    const doc = { ...withLog(run, [line]), state: 'failed', failedIn: run['state']! }
    // What it has sent by now is to be looked at.
    return { deeds: [{ do: 'replace', kind: 'BillRun', doc }], jobs: imagesOfRun(id) }
  })
}

/** For somebody who approves it. */
function isWaiting({ state, validatedDate }: Doc): boolean {
  return state === 'validating' && validatedDate !== undefined
}

function ended({ state }: Doc): boolean {
  return state === 'closed' || state === 'cancelled' || state === 'failed'
}

/** What is done in each state; a run in another one waits for a person, or is over. */
const turnings: Readonly<Partial<Record<BillRunState, Turning>>> = {
  scheduled: async (run) => ({ deeds: [], run: { ...run, state: 'collecting' } }),
  collecting: collect,
  locked: async (run) => ({ deeds: [], run: { ...run, state: 'calculating' } }),
  calculating: calculateSome,
  validating: validateSome,
  approved: async (run) => ({ deeds: [], run: { ...run, state: 'issuing' } }),
  issuing: issueSome,
  issued: async (run, _, at) => ({ deeds: [], run: { ...run, state: 'closed', completionDate: at } }),
}

async function collect(run: Doc, read: Reader, at: string): Promise<Turn> {
  const until = String(run['collectUntil'])
  const isTrial = run['category'] === 'trial customer'
  if (until > at && !isTrial) return { deeds: [], run, waitUntil: until }
  const { cycle, specification } = await cycleOfRun(run, read)
  const turn = billCycleOf(specification, cycle, periodOfRun(run))
  const isThere = (await read.get('BillCycle', String(turn['id']))) !== undefined
  const billCycle = { '@type': 'BillCycleRef', id: turn['id']!, name: turn['name']!, '@referredType': 'BillCycle' }
  return {
    deeds: isThere ? [] : [{ do: 'create', kind: 'BillCycle', doc: turn }],
    run: { ...run, state: 'locked', lockDate: at, billCycle },
  }
}

async function calculateSome(run: Doc, read: Reader): Promise<Turn> {
  const accounts = await nextAccounts(run, read)
  const last = accounts.at(-1)?.['id']
  if (last === undefined) return { deeds: [], run: without(run, { state: 'validating' }) }
  const period = periodOfRun(run)
  const due: Doc[] = []
  for (const account of accounts) if (await isDue(account, period, read)) due.push(account)
  const making = await makingOf(run, period, read)
  const { deeds, bills, problems } = await calculate(due, making, read)
  const counted = {
    ...withFailures(run, problems),
    accountCount: Number(run['accountCount']) + accounts.length,
    billCount: Number(run['billCount']) + bills.length,
    heldCount: Number(run['heldCount']) + heldAmong(bills),
    cursor: last,
    ...billedAmount(run, bills),
  }
  return { deeds, run: counted }
}

async function makingOf(run: Doc, period: BillingPeriod, read: Reader): Promise<Making> {
  const cycle = (await read.get('BillCycle', String((run['billCycle'] as Doc)['id']))) ?? {}
  const category = categoryOf(run)
  const { cycle: own } = await cycleOfRun(run, read)
  const most = run['mostTimesMedian']
  return {
    category,
    isOnCycle: true,
    sequence: category === 'trial customer' ? String(run['id']) : '',
    period,
    mostTimesMedian: typeof most === 'number' ? most : 3,
    at: String(run['lockDate']),
    given: {
      billCycle: run['billCycle']!,
      billRun: { '@type': 'BillRunRef', id: run['id']!, '@referredType': 'BillRun' },
      paymentDueDate: cycle['paymentDueDate']!,
      nextBillDate: periodAt(own, period.end).end,
    },
  }
}

/** Accounts of the cycle that have no such bill yet, in order of their identifiers, from where the run is. */
async function nextAccounts(run: Doc, read: Reader): Promise<readonly Doc[]> {
  const after: Filter = { kind: 'compare', path: ['id'], op: 'gt', value: String(run['cursor'] ?? '') }
  const only = restrictedTo(run)
  const specification = (run['cycleSpecification'] as Doc | undefined)?.['id']
  const path = ['billStructure', 'cycleSpecification', 'id']
  const ofCycle: Filter =
    typeof specification === 'string' ? isText(path, specification) : { kind: 'not', of: { kind: 'exists', path } }
  const listed: Filter[] = only ? [{ kind: 'or', of: only.map((id) => isText(['id'], id)) }] : []
  return read.find('BillingAccount', { kind: 'and', of: [ofCycle, after, ...listed] }, accountsEach, billsLike(run))
}

/** The bills that a run makes, whether it or an earlier one has made them (`billId`). */
function billsLike(run: Doc): Naming {
  const { start } = periodOfRun(run)
  const category = categoryOf(run)
  const ofPeriod = [isText(['billingPeriod', 'startDateTime'], start), isText(['category'], category)]
  // Each trial makes its own.
  const own = category === 'trial customer' ? [isText(['billRun', 'id'], String(run['id']))] : []
  return { kind: 'CustomerBill', path: ['billingAccount', 'id'], filter: { kind: 'and', of: [...ofPeriod, ...own] } }
}

function categoryOf({ category }: Doc): BillCategory {
  return category === 'trial customer' ? category : 'normal'
}

/** Accounts that are not used yet, or closed, or prepaid, get no bill; nor do those whose own cycle has another period. */
async function isDue(account: Doc, period: BillingPeriod, read: Reader): Promise<boolean> {
  if (account['state'] === 'Inactive' || account['state'] === 'Closed' || account['ratingType'] === 'prepaid')
    return false
  const own = periodAt(await cycleOf(account, read), period.start)
  return own.start === period.start && own.end === period.end
}

function billedAmount(run: Doc, bills: readonly Doc[]): Doc {
  const amounts = bills.map(({ taxExcludedAmount }) => amountOf(taxExcludedAmount)!)
  const [first] = amounts
  const before = amountOf(run['billedAmount'])
  const currency = before?.currency ?? first?.currency
  if (currency === undefined) return {}
  const own = amounts.filter((one) => one.currency === currency)
  const micro = own.reduce((sum, one) => sum + one.micro, before?.micro ?? 0n)
  return { billedAmount: { unit: currency, value: numberOf(micro) } }
}

/**
 * All bills have been judged as they were made; that all sums of usage agree is what the run is validated by. Bills that are
 * still new were made before that was so.
 */
async function validateSome(run: Doc, read: Reader, at: string): Promise<Turn> {
  const bills = await nextBills(run, read, isText(['state'], 'new'))
  const last = bills.at(-1)?.['id']
  if (last === undefined) return { deeds: [], run: without(run, afterValidating(run, at)) }
  const judged = bills.map((bill) => ({ ...bill, state: judgedState(bill) }))
  return {
    deeds: judged.map((doc): Deed => ({ do: 'replace', kind: 'CustomerBill', doc })),
    run: { ...run, cursor: last, heldCount: Number(run['heldCount']) + heldAmong(judged) },
  }
}

function heldAmong(bills: readonly Doc[]): number {
  return bills.filter(({ state }) => state === 'onHold').length
}

/** A trial ends here. Where a person has to approve, the run stays as it is, with all bills validated, until that is done. */
function afterValidating(run: Doc, at: string): Doc {
  if (run['category'] === 'trial customer') return { state: 'closed', validatedDate: at, completionDate: at }
  return { state: run['approval'] === 'manual' ? 'validating' : 'approved', validatedDate: at }
}

async function issueSome(run: Doc, read: Reader, at: string): Promise<Turn> {
  const bills = await nextBills(run, read)
  const last = bills.at(-1)?.['id']
  if (last === undefined) return { deeds: [], run: without(run, { state: 'issued' }) }
  const due = bills.filter(({ state }) => state === 'validated')
  return {
    deeds: await issue(due, read, at),
    run: { ...run, cursor: last, issuedCount: Number(run['issuedCount']) + due.length },
  }
}

function nextBills(run: Doc, read: Reader, ...only: readonly Filter[]): Promise<readonly Doc[]> {
  const ofRun = isText(['billRun', 'id'], String(run['id']))
  const after: Filter = { kind: 'compare', path: ['id'], op: 'gt', value: String(run['cursor'] ?? '') }
  return read.find('CustomerBill', { kind: 'and', of: [ofRun, after, ...only] }, billsEach)
}

/** The next step begins with the first one again. */
function without({ cursor: _, ...run }: Doc, change: Doc): Doc {
  return { ...run, ...change }
}
