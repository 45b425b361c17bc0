import { cycleOf } from '../../account/cycle-of-account.ts'
import { idIn } from '../../common/reference.ts'
import { dayIn, daysAfter, periodAt, startOfDay } from '../../common/time/billing-period.ts'
import { act, type Deed, type Deeds } from '../../core/act.ts'
import { systemActor } from '../../core/actor.ts'
import type { Core } from '../../core/commands.ts'
import type { Reader } from '../../core/define-resource.ts'
import type { Doc } from '../../core/json.ts'
import type { Job, JobOutcome, Jobs } from '../../core/ports.ts'
import { isText } from '../../core/query.ts'
import type { BillCategory } from '../customer-bill-class.ts'
import { duplicateOf } from '../duplicate.ts'
import { calculate, Unbalanced } from './calculate.ts'
import { issue } from './issue.ts'
import { lookingAgain } from './look-again.ts'
import { billIssueQueue, billOnDemandQueue, imagesOf } from './queues.ts'

/** Days to pay a bill that comes out of turn. */
const term = 14

/** Lets bills be made that somebody has asked for, and bills be sent that a person has let go. */
export function handleBillsOnDemand(jobs: Jobs, core: Core): void {
  jobs.handle(billOnDemandQueue, 1, (job) => onDemand(core, job))
  jobs.handle(billIssueQueue, 1, (job) => issueOne(core, job))
}

/** Makes and sends a bill out of turn, with what became of the request, in one commit. */
async function onDemand(core: Core, job: Job): Promise<JobOutcome> {
  const id = String(job.data['id'])
  const answer = (outcome: (asked: Doc, read: Reader, at: string) => Promise<Outcome>) =>
    act(core, systemActor('bill-on-demand', id), async (read, at) => {
      const asked = await read.get('CustomerBillOnDemand', id)
      if (asked?.['state'] !== 'inProgress') return undefined
      const found = await outcome(asked, read, at)
      const request: Doc = 'reason' in found ? { ...asked, ...found } : { ...asked, ...billed(found.bill) }
      const { deeds, jobs }: Deeds = 'reason' in found ? { deeds: [] } : found
      return { deeds: [...deeds, { do: 'replace', kind: 'CustomerBillOnDemand', doc: request }], ...(jobs && { jobs }) }
    })
  try {
    await lookingAgain(core, () => answer(made))
  } catch (error) {
    if (!(error instanceof Unbalanced)) throw error
    await answer(async () => ({ state: 'terminatedWithError', reason: error.message }))
  }
  return { done: true }
}

function billed({ id }: Doc): Doc {
  return { state: 'done', customerBill: { '@type': 'CustomerBillRef', id: id!, '@referredType': 'CustomerBill' } }
}

type Outcome =
  | ({ readonly bill: Doc } & Deeds)
  | { readonly state: 'rejected' | 'terminatedWithError'; readonly reason: string }

async function made(asked: Doc, read: Reader, at: string): Promise<Outcome> {
  const account = await read.get('BillingAccount', idIn(asked['billingAccount']) ?? '')
  if (!account) return { state: 'rejected', reason: 'there is no such billing account' }
  const category = String(asked['category']) as BillCategory
  if (category === 'duplicate') {
    const found = await duplicateOf(asked, read)
    return 'problem' in found
      ? { state: 'rejected', reason: found.problem }
      : { ...found, jobs: imagesOf([found.bill]) }
  }
  const problem = category === 'last' ? await stillActive(account, read) : undefined
  if (problem) return { state: 'rejected', reason: problem }
  const cycle = await cycleOf(account, read)
  const period = periodAt(cycle, at)
  const due = startOfDay(daysAfter(dayIn(at, cycle.timeZone), term), cycle.timeZone)
  const { bills, deeds, problems } = await calculate(
    [account],
    {
      ...{ category, isOnCycle: false, sequence: String(asked['id']), period, at, mostTimesMedian: 3 },
      given: { paymentDueDate: due, ...(category !== 'last' && { nextBillDate: period.end }) },
    },
    read,
  )
  const [bill] = bills
  if (problems.length > 0) return { state: 'terminatedWithError', reason: problems.join('; ') }
  if (!bill) return { state: 'rejected', reason: 'there is nothing to bill' }
  if (category === 'trial customer') {
    return { bill, deeds: withState(deeds, bill, 'validated'), jobs: imagesOf([bill]) }
  }
  if (bill['state'] === 'onHold') return { bill, deeds }
  const sent = await issue([bill], read, at)
  return { bill, deeds: [...deeds, ...sent], jobs: imagesOf([bill]) }
}

function withState(deeds: readonly Deed[], { id }: Doc, state: string): Deed[] {
  return [...deeds, { do: 'change', kind: 'CustomerBill', id: String(id), change: (doc) => ({ ...doc, state }) }]
}

/** The last bill comes when everything has ended. */
async function stillActive({ id }: Doc, read: Reader): Promise<string | undefined> {
  const products = await read.find('Product', isText(['billingAccount', 'id'], String(id)), 10_000)
  const active = products.find(({ status }) => ['active', 'suspended', 'pendingTerminate'].includes(String(status)))
  return active && `product ${active['id']} is ${active['status']}: the last bill comes when all have ended`
}

/** Sends a bill that was on hold, once somebody has found it to be right; not one of a trial, nor before its run is approved. */
async function issueOne(core: Core, job: Job): Promise<JobOutcome> {
  const id = String(job.data['id'])
  await act(core, systemActor('bill-issue', id), async (read, at) => {
    const bill = await read.get('CustomerBill', id)
    if (bill?.['state'] !== 'validated' || bill['category'] === 'trial customer') return undefined
    const run = idIn(bill['billRun'])
    const state = run === undefined ? 'closed' : (await read.get('BillRun', run))?.['state']
    // A run that has not come to it yet sends it itself.
    const isTime = state === 'issued' || state === 'closed' || state === 'issuing'
    return isTime ? { deeds: await issue([bill], read, at), jobs: imagesOf([bill]) } : undefined
  })
  return { done: true }
}
