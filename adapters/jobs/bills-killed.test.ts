import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { accountRef, productPrice } from '../../domain/billing/billing-fixtures.ts'
import { idIn } from '../../domain/common/reference.ts'
import type { Doc } from '../../domain/core/json.ts'
import { thorough } from '../../scripts/testing/thorough.ts'
import { preparedDirectory } from '../contracts/fixtures/prepared-database.ts'
import { preparedOnServer } from '../contracts/fixtures/prepared-server.ts'
import { startProcess, type TandemProcess } from '../contracts/fixtures/process.ts'

/** Several commits of calculating, and more than one of validating and of issuing. */
const accounts = 240

const cleanups: (() => unknown)[] = []
afterAll(async () => {
  for (const cleanup of cleanups.toReversed()) await cleanup()
})

const grounds = [
  {
    name: 'the embedded database',
    left: !thorough,
    /** How far a run is when the server is killed, time after time. */
    killedAt: [
      (run: Doc) => Number(run['accountCount']) >= 1,
      (run: Doc) => Number(run['accountCount']) >= accounts / 2,
      (run: Doc) => run['state'] !== 'calculating',
      (run: Doc) => Number(run['issuedCount']) >= 1,
    ],
    async open() {
      const { dataDir, remove } = preparedDirectory()
      cleanups.push(remove)
      return { TANDEM_DATA_DIR: dataDir }
    },
  },
  {
    name: 'PostgreSQL',
    left: !thorough || inject('postgresUrl') === undefined,
    // Where others may be at work, a job of a process that died is taken over only when its time is up: two minutes.
    killedAt: [(run: Doc) => Number(run['accountCount']) >= 1],
    async open() {
      const { url, drop } = await preparedOnServer(inject('postgresUrl')!)
      cleanups.push(drop)
      return { DATABASE_URL: url }
    },
  },
]

describe.each(grounds)('on $name', ({ left, killedAt, open }) => {
  let server: TandemProcess

  async function call(method: string, path: string, body?: Doc): Promise<unknown> {
    const answer = await fetch(`${server.url}/tmf-api/${path}`, {
      method,
      ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    })
    const doc: unknown = await answer.json()
    if (answer.status > 299) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(doc)}`)
    return doc
  }
  const post = (path: string, doc: Doc) => call('POST', path, doc)
  const runOf = async (id: string) => (await call('GET', `billing/v1/billRun/${id}`)) as Doc
  const untilClosed = (id: string) =>
    expect.poll(async () => (await runOf(id))['state'], { timeout: 200_000, interval: 100 }).toBe('closed')

  async function all(path: string): Promise<Doc[]> {
    const found: Doc[] = []
    for (;;) {
      const page = (await call(
        'GET',
        `${path}${path.includes('?') ? '&' : '?'}limit=500&offset=${found.length}`,
      )) as Doc[]
      found.push(...page)
      if (page.length < 500) return found
    }
  }

  /** What the bills of a category say: account, amounts and lines. */
  async function said(category: string): Promise<string[]> {
    const bills = await all(`customerBillManagement/v5/customerBill?category=${encodeURIComponent(category)}`)
    const rates = await all('customerBillManagement/v5/appliedCustomerBillingRate')
    const ofBill = Map.groupBy(rates, ({ bill }) => idIn(bill))
    return bills
      .map(({ id, billingAccount, taxExcludedAmount, taxItem, taxIncludedAmount, billingPeriod }) => {
        const lines = ofBill
          .get(String(id))!
          .map((rate) => [rate['name'], rate['taxExcludedAmount'], rate['appliedTax']])
        const sums = [taxExcludedAmount, taxItem, taxIncludedAmount, billingPeriod]
        return JSON.stringify([idIn(billingAccount), ...sums, ...lines.map((line) => JSON.stringify(line)).sort()])
      })
      .sort()
  }

  test.skipIf(left)(
    'kill -9 in the middle of a run, again and again: it ends by itself, and its bills are those of a run that nobody disturbed (P-5)',
    async () => {
      const env = { ...(await open()), TANDEM_LOG_LEVEL: 'silent' }
      server = await startProcess(env)
      cleanups.push(() => server.end('SIGKILL'))
      const now = new Date()
      const startDate = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 12)).toISOString()
      const lane = async (first: number) => {
        for (let i = first; i < accounts; i += 8) {
          const id = `acc-${i}`
          const owner = { '@type': 'PartyRoleRef', id: `customer-${i}`, '@referredType': 'Customer' }
          const relatedParty = [{ '@type': 'RelatedPartyRefOrPartyRoleRef', role: 'owner', partyOrPartyRole: owner }]
          await post('accountManagement/v5/billingAccount', { '@type': 'BillingAccount', id, name: id, relatedParty })
          const prices = [productPrice('Line', 20 + i), productPrice('Set-up', 5, { priceType: 'oneTime' }, 7)]
          await post('productInventory/v5/product', {
            ...{ '@type': 'Product', id: `p-${i}`, name: id, status: 'active', startDate },
            ...{ billingAccount: accountRef(id), productPrice: prices },
          })
        }
      }
      await Promise.all(Array.from({ length: 8 }, (_, i) => lane(i)))
      await post('billing/v1/billRun', { '@type': 'BillRun', id: 'trial', category: 'trial customer' })
      await untilClosed('trial')
      await post('billing/v1/billRun', { '@type': 'BillRun', id: 'run' })
      const seen: unknown[] = []
      for (const isReached of killedAt) {
        let run = await runOf('run')
        for (; !isReached(run); run = await runOf('run')) await pause(1)
        await server.end('SIGKILL')
        seen.push(run['state'])
        server = await startProcess(env)
      }
      expect(seen[0]).not.toBe('closed')
      await untilClosed('run')
      expect(await runOf('run')).toMatchObject({ accountCount: accounts, billCount: accounts, issuedCount: accounts })
      const bills = await all('customerBillManagement/v5/customerBill?category=normal')
      const numbers = Array.from({ length: accounts }, (_, i) => `B${String(i + 1).padStart(9, '0')}`)
      expect(bills.map(({ billNo }) => billNo).toSorted()).toEqual(numbers)
      expect(await said('normal')).toEqual(await said('trial customer'))
    },
    300_000,
  )
})
