import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { accountRef, productPrice } from '../domain/billing/billing-fixtures.ts'
import { booksAgree } from '../domain/billing/run/books.ts'
import { idIn } from '../domain/common/reference.ts'
import type { Doc } from '../domain/core/json.ts'
import { call } from '../domain/usage/usage-fixtures.ts'
import { inPart } from '../scripts/testing/thorough.ts'
import { grounds } from './fixture-care.ts'
import { openOffice } from './fixture-office.ts'

const [accounts, usages] = [inPart(32, 2), inPart(320, 4)]

const cleanups: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup()
})

const numberOf = (account: number) => `4915550${String(1000 + account)}`
const october = { billingPeriod: { startDateTime: '2026-10-05T00:00:00.000Z' } }
const dayOf = (i: number) => `2026-10-${String(2 + (i % 28)).padStart(2, '0')}T08:00:00.000Z`

/** Accounts with a line each, on a store where whoever works does so at the same time as everybody else. */
async function office(ground: (typeof grounds)[number]) {
  const opened = await openOffice(ground)
  cleanups.push(opened.close)
  for (let i = 0; i < accounts; i++) {
    await opened.account(`acc-${i}`)
    // Of some prices no tax is known: their bills are held.
    const productPriceOf = [productPrice('Line', 31, {}, i % 8 === 0 ? 0 : 19)]
    await opened.line(`line-${i}`, numberOf(i), {
      billingAccount: accountRef(`acc-${i}`),
      productPrice: productPriceOf,
    })
  }
  return opened
}

type Office = Awaited<ReturnType<typeof office>>

/** Usage of October that comes one by one, and in a file. */
async function usageComes({ make, contents, work, get }: Office): Promise<void> {
  const lane = async (first: number) => {
    for (let i = first; i < usages; i += 4) {
      await make('Usage', call(`one-${i}`, '+8613912345678', dayOf(i), 75, numberOf((i * 7) % accounts)))
    }
  }
  const rows = Array.from({ length: usages }, (_, i) => {
    return `file-${i},fra-1,${numberOf((i * 5) % accounts)},4930123456,${30 + (i % 90)},${dayOf(i)}`
  })
  const columns = 'recordId,switch,callingNumber,calledNumber,duration,usageDate'
  const files = [0, 1, 2, 3].map(async (part) => {
    contents.set(`${part}.csv`, [columns, ...rows.filter((_, i) => i % 4 === part)].join('\n'))
    const usageSpecification = { '@type': 'UsageSpecificationRef', id: 'voice' }
    await make('UsageImportJob', { id: `file-${part}`, url: `${part}.csv`, usageType: 'voice', usageSpecification })
    while ((await get('UsageImportJob', `file-${part}`))['completionDate'] === undefined) {
      await work('UsageImportJob', `file-${part}`)
    }
  })
  await Promise.all([...files, ...[0, 1, 2, 3].map(lane)])
}

async function runsTo(end: string, { make, work, get }: Office, id: string, more: Doc): Promise<void> {
  await make('BillRun', { id, ...more })
  while (!['closed', 'failed'].includes(String((await get('BillRun', id))['state']))) await work('BillRun', id)
  expect(await get('BillRun', id)).toMatchObject({ state: end, failed: 0 })
}

async function billsAreAskedFor({ make, work, get }: Office): Promise<void> {
  for (let i = 1; i < accounts; i += 5) {
    await make('CustomerBillOnDemand', { id: `asked-${i}`, billingAccount: accountRef(`acc-${i}`) })
    await work('CustomerBillOnDemand', `asked-${i}`)
    expect(['done', 'rejected']).toContain((await get('CustomerBillOnDemand', `asked-${i}`))['state'])
  }
}

/** Lets held bills go, as soon as they are there, until nothing else is at work. */
async function heldBillsAreLetGo({ all, patch, work }: Office, isOver: () => boolean): Promise<void> {
  for (let isLast = false; !isLast; ) {
    isLast = isOver()
    // Others have to get their turn.
    await pause(20)
    for (const { id, state, billNo } of await all('CustomerBill')) {
      if (state !== 'onHold' || billNo !== undefined) continue
      await patch('CustomerBill', String(id), { state: 'validated' })
      await work('BillIssue', String(id))
    }
  }
}

describe.each(grounds.slice(1))('on $name', (ground) => {
  test.skipIf(ground.left)(
    'usage that comes while runs, bills on demand and releases are at work is on one bill each, and numbers have no gaps (P-3, P-6, P-19)',
    async () => {
      const house = await office(ground)
      let isOver = false
      const atWork = Promise.all([
        usageComes(house),
        runsTo('closed', house, 'one', october),
        runsTo('closed', house, 'two', october),
        billsAreAskedFor(house),
      ]).finally(() => {
        isOver = true
      })
      await Promise.all([atWork, heldBillsAreLetGo(house, () => isOver)])
      await booksAgree(house.all)
      // What came too late for its own month is on the bills of the next ones.
      for (const month of ['2026-11', '2026-12']) {
        house.clock.set(month === '2026-11' ? '2026-12-01T09:00:00.000Z' : '2027-01-01T09:00:00.000Z')
        await runsTo('closed', house, month, { billingPeriod: { startDateTime: `${month}-05T00:00:00.000Z` } })
      }
      await booksAgree(house.all)
      expect(await house.all('Usage')).toHaveLength(2 * usages)
      const buckets = await house.all('UsageBucket')
      expect(buckets.filter(({ state }) => state !== 'closed')).toEqual([])
      const bills = await house.all('CustomerBill')
      const normal = bills.filter(({ category }) => category === 'normal')
      const months = normal.map(
        (bill) => `${idIn(bill['billingAccount'])} ${(bill['billingPeriod'] as Doc)['startDateTime']}`,
      )
      expect(new Set(months).size).toBe(months.length)
      expect(months).toHaveLength(3 * accounts)
    },
  )
})
