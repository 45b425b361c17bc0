import { setTimeout as pause } from 'node:timers/promises'
import type { Doc } from '../client.ts'
import { docOf, docsOf, shownAnswer } from '../expect.ts'
import { inV4, inV5 } from '../rules/product-facts.ts'
import type { Made } from '../rules/subject.ts'
import { idOf, type Trial } from '../trial.ts'
import { Unmet } from '../verdicts.ts'
import { toppedUp } from './balances.ts'
import { accountThatOwes, type Charge } from './ground.ts'
import { billOf } from './on-demand.ts'

/** Resources of one group: with the values of the facets when three are asked for, in the order of the facets. */
type Maker = (trial: Trial, count: 3 | 5) => Promise<{ group: string; docs: Doc[] }>

const charges: readonly Charge[] = [
  { name: 'Alpha', amount: 100 },
  { name: 'Beta', amount: 250 },
  { name: 'Gamma', amount: 400 },
  { name: 'Delta', amount: 50 },
  { name: 'Epsilon', amount: 60 },
]

/** Bills of accounts that are owed in one place: the place is their group, the account their text. */
const bills: Maker = async (trial, count) => {
  const group = trial.newGroup()
  const docs = new Map<Charge, Doc>()
  // Not in the order of their names, so that sorting has something to do.
  for (const charge of charges.slice(0, count).toReversed()) {
    docs.set(charge, await billOf(trial, await accountThatOwes(trial, charge.name, group, [charge])))
  }
  return { group, docs: charges.slice(0, count).map((charge) => docs.get(charge)!) }
}

/** The lines of one bill. */
const rates: Maker = async (trial, count) => {
  const account = await accountThatOwes(trial, 'Lines', trial.newGroup(), charges.slice(0, count).toReversed())
  const group = idOf(await billOf(trial, account))
  const lines = docsOf(await trial.send('GET', `/appliedCustomerBillingRate?bill.id=${encodeURIComponent(group)}`))
  const docs = charges.slice(0, count).map(({ name }) => lines.find((line) => line['name'] === name))
  if (!docs.every((doc) => doc !== undefined)) throw new Unmet('a bill has other lines than its product has prices')
  return { group, docs }
}

const sampled = ['daily', 'monthly', 'weekly'] as const
const starts = ['2010-01-10T08:00:00.000Z', '2011-02-11T09:30:00.000Z', '2012-03-12T10:45:00.000Z'] as const

/** Turns of cycles, made by runs on trial that bill nobody; their patterns have one name, which is the group. */
const cycles: Maker = async (trial, count) => {
  const name = trial.newGroup()
  const turns = count === 3 ? starts : starts.flatMap((start) => [start, start.replace('-1', '-2')]).slice(0, 5)
  const docs: Doc[] = []
  for (const [i, startDateTime] of turns.entries()) {
    const id = await pattern(trial, name, count === 3 ? sampled[i]! : 'monthly')
    docs.push(await turn(trial, id, startDateTime))
  }
  return { group: name, docs }
}

async function pattern(trial: Trial, name: string, frequency: string): Promise<string> {
  const api = await trial.run.find('TMF666')
  const typed = api?.rules.generation === 'v5' ? inV5 : inV4
  const body = typed('BillingCycleSpecification', { name, frequency })
  const answer = api && (await trial.send('POST', `${api.base}/billingCycleSpecification`, { body }))
  if (answer?.status !== 201) throw new Unmet('the server has no patterns of billing cycles (TMF666)')
  return idOf(docOf(answer))
}

async function turn(trial: Trial, cycle: string, startDateTime: string): Promise<Doc> {
  const nobody = { '@type': 'BillingAccountRef', id: trial.newGroup() }
  const body = {
    '@type': 'BillRun',
    category: 'trial customer',
    cycleSpecification: { '@type': 'BillingCycleSpecificationRef', id: cycle },
    billingPeriod: { startDateTime },
    billingAccount: [nobody],
  }
  const answer = await trial.send('POST', `${trial.run.billing}/billRun`, { body })
  if (answer.status !== 201)
    throw new Unmet(`a bill cycle is made by a run, and none can be had: ${shownAnswer(answer)}`)
  const query = `/${trial.subject.resource}?BillCycleSpecification.id=${encodeURIComponent(cycle)}`
  for (const until = Date.now() + trial.run.eventTimeoutMs; Date.now() < until; await pause(40)) {
    const [made] = docsOf(await trial.send('GET', query))
    if (made) return made
  }
  throw new Unmet('a bill run has made no bill cycle')
}

/** How the suite gets resources that nobody can create. */
export const makers: Readonly<Record<Made, Maker>> = {
  ...{ bill: bills, rate: rates, cycle: cycles },
  balance: toppedUp('bucket'),
  'balance total': toppedUp('accumulatedBalance'),
  'balance history': toppedUp('balanceActionHistory'),
}
