import { expect, test } from 'vitest'
import { nextPiece } from '../../common/jobs/define-job.ts'
import { dyingAt, type End } from '../../core/dying-store-fixtures.ts'
import type { Doc } from '../../core/json.ts'
import type { Jobs } from '../../core/ports.ts'
import { everything } from '../../core/query.ts'
import { usageHouse } from '../../usage/usage-fixtures.ts'
import { accountRef, productPrice, usageOf } from '../billing-fixtures.ts'
import { handleBillRuns } from './handle-bill-run.ts'
import { handleBillsOnDemand } from './on-demand.ts'
import { nextIssue } from './queues.ts'

const never: End = { at: 0, when: 'before' }

/** More accounts than are billed in one commit. */
const accounts = 43

const owner = (customer: string): Doc => ({
  '@type': 'RelatedPartyRefOrPartyRoleRef',
  role: 'owner',
  partyOrPartyRole: { '@type': 'PartyRoleRef', id: customer, '@referredType': 'Customer' },
})

type House = Awaited<ReturnType<typeof usageHouse>>

/** Accounts with all that can be on a bill, one that cannot be billed, and some whose bills are held. */
async function withAccounts({ make, core }: House): Promise<void> {
  for (let i = 0; i < accounts; i++) {
    const id = `acc-${String(i).padStart(2, '0')}`
    await make('BillingAccount', { id, name: id, relatedParty: [owner(`customer-${i >> 1}`)] })
    const unit = i === 7 ? 'USD' : 'EUR'
    const prices = [productPrice('Line', 20 + i), productPrice('Set-up', 5, { priceType: 'oneTime' }, 7, unit)]
    // No tax is known for what is free of tax here, and holds the bill.
    if (i === 5) prices.push(productPrice('Odd', 1, {}, 0))
    await make('Product', {
      ...{ id: `p-${id}`, name: id, status: 'active', startDate: '2026-10-12T10:00:00.000Z' },
      ...{ billingAccount: accountRef(id), productPrice: prices },
    })
    if (i % 4 === 0) await usageOf(core, `p-${id}`, [['message', 1.2345 + i]], id)
    if (i % 5 === 0) await waitingRate(make, id, `fee-${i}`)
    if (i % 6 === 0) await missedLevel(make, `customer-${i >> 1}`)
  }
}

const waitingRate = (make: House['make'], account: string, id: string) =>
  make('AppliedCustomerBillingRate', {
    ...{ id, name: 'Late fee', appliedBillingRateType: 'appliedPenaltyCharge', chargeType: 'lateFee' },
    ...{ isBilled: false, billingAccount: accountRef(account), taxExcludedAmount: { unit: 'EUR', value: 5 } },
    appliedTax: [{ '@type': 'AppliedBillingTaxRate', taxCategory: 'exempt', taxRate: 0 }],
  })

const missedLevel = (make: House['make'], customer: string) =>
  make('ServiceLevelViolation', {
    ...{ id: `violation-${customer}`, state: 'open', credit: { unit: 'EUR', value: 2.9 } },
    objective: { '@type': 'ServiceLevelObjectiveRef', id: 'o', name: 'Faults' },
    period: { startDateTime: '2026-10-01T00:00:00.000Z', endDateTime: '2026-11-01T00:00:00.000Z' },
    relatedParty: [owner(customer)],
  })

const kinds = [
  ...['CustomerBill', 'AppliedCustomerBillingRate', 'UsageBucket', 'UsageCharge', 'BillingProgress'],
  ...['BillNumberSeries', 'ServiceLevelViolation', 'BillCycle', 'BillRun', 'CustomerBillOnDemand'],
]

/** All that billing writes, as it is stored, byte for byte. */
async function written({ store }: House): Promise<Record<string, readonly string[]>> {
  const query = { filter: everything, sort: [], page: { offset: 0, limit: 10_000 } }
  const texts = kinds.map(async (kind) => [kind, (await store.list(kind, query)).items.map(({ text }) => text)])
  return Object.fromEntries(await Promise.all(texts)) as Record<string, readonly string[]>
}

const october = { billingPeriod: { startDateTime: '2026-10-05T00:00:00.000Z' } }

/** October billed, a held bill let go, and bills asked for, with the process ending somewhere on the way. */
async function billed(end: End) {
  const house = await usageHouse()
  const { jobs, make, patch, all } = house
  const counted = { commits: 0 }
  const core = { ...house.core, store: dyingAt(end, counted, house.store) }
  // Who was interrupted begins anew at once, so that the clock need not move.
  const atOnce: Pick<Jobs, 'handle'> = {
    handle: (spec, most, handler) => jobs.handle({ ...spec, backoff: { first: 0, longest: 0 } }, most, handler),
  }
  handleBillRuns(atOnce as Jobs, core)
  handleBillsOnDemand(atOnce as Jobs, core)
  await withAccounts(house)
  const run = await make('BillRun', { id: 'run', ...october })
  await jobs.flush()
  const held = (await all('CustomerBill')).filter(({ state }) => state === 'onHold')
  for (const { id } of held) await patch('CustomerBill', id, { state: 'validated' })
  await jobs.flush()
  for (const [i, category] of ['interim', 'interim', 'last', 'trial customer'].entries()) {
    const account = `acc-0${i + 1}`
    if (i !== 1) await waitingRate(make, account, `later-${i}`)
    await make('CustomerBillOnDemand', { id: `asked-${i}`, category, billingAccount: accountRef(account) })
  }
  await jobs.flush()
  return { house, commits: counted.commits, outcome: await written(house), run, held }
}

test('bills end the same, byte for byte, wherever a process ends on the way (P-5)', async () => {
  const undisturbed = await billed(never)
  const { outcome, commits, held } = undisturbed
  const [run] = outcome['BillRun']!.map((text) => JSON.parse(text) as Doc)
  expect(run).toMatchObject({ state: 'closed', accountCount: accounts + 1, billCount: accounts - 1, failed: 1 })
  expect(held).toHaveLength(1)
  const states = outcome['CustomerBillOnDemand']!.map((text) => (JSON.parse(text) as Doc)['state'])
  expect(states).toEqual(['done', 'rejected', 'rejected', 'done'])
  const numbers = outcome['CustomerBill']!.flatMap((text) => (JSON.parse(text) as Doc)['billNo'] ?? [])
  expect(numbers.toSorted()).toEqual(Array.from({ length: accounts }, (_, i) => `B${String(i + 1).padStart(9, '0')}`))
  expect(commits).toBeGreaterThan(12)
  for (let at = 1; at <= commits; at++) {
    for (const when of ['before', 'after'] as const) {
      expect((await billed({ at, when })).outcome, `${when} commit ${at}`).toEqual(outcome)
    }
  }
})

test('work that is delivered again, and a run that is made again, change nothing (P-4)', async () => {
  const { house, outcome } = await billed(never)
  const bills = outcome['CustomerBill']!.map((text) => String((JSON.parse(text) as Doc)['id']))
  const asked = outcome['CustomerBillOnDemand']!.map((text) => String((JSON.parse(text) as Doc)['id']))
  await house.jobs.send([
    nextPiece('BillRun', 'run'),
    ...bills.map(nextIssue),
    ...asked.map((id) => nextPiece('CustomerBillOnDemand', id)),
  ])
  await house.jobs.flush()
  expect(await written(house)).toEqual(outcome)
  await house.make('BillRun', { id: 'again', ...october })
  await house.jobs.flush()
  const { BillRun: runs, ...rest } = await written(house)
  const { BillRun: _, ...before } = outcome
  expect(rest).toEqual(before)
  expect(runs!.map((text) => (JSON.parse(text) as Doc)['state'])).toEqual(['closed', 'closed'])
})
