import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { accountRef, productPrice } from '../../domain/billing/billing-fixtures.ts'
import { idIn } from '../../domain/common/reference.ts'
import { type Doc, docsIn } from '../../domain/core/json.ts'
import { thorough } from '../../scripts/testing/thorough.ts'
import { preparedDirectory } from '../contracts/fixtures/prepared-database.ts'
import { preparedOnServer } from '../contracts/fixtures/prepared-server.ts'
import { startProcess, type TandemProcess } from '../contracts/fixtures/process.ts'

/** More accounts than one commit of a run looks at, of which one in so many owes something. */
const [accounts, oneIn] = [520, 13]
const owing = accounts / oneIn

const cleanups: (() => unknown)[] = []
afterAll(async () => {
  for (const cleanup of cleanups.toReversed()) await cleanup()
})

/** A place where servers run, one after another. */
interface Place {
  readonly env: Readonly<Record<string, string>>
  /** Makes the time be over that a process had for the jobs in its hands, as it is some minutes after its death. */
  timeIsUp(): Promise<unknown>
}

const grounds = [
  {
    name: 'the embedded database',
    // What PostgreSQL shows need not be shown twice.
    left: !thorough || inject('postgresUrl') !== undefined,
    async open(): Promise<Place> {
      const { dataDir, remove } = preparedDirectory()
      cleanups.push(remove)
      return { env: { TANDEM_DATA_DIR: dataDir }, timeIsUp: async () => undefined }
    },
  },
  {
    name: 'PostgreSQL',
    left: !thorough || inject('postgresUrl') === undefined,
    async open(): Promise<Place> {
      const { url, drop } = await preparedOnServer(inject('postgresUrl')!)
      cleanups.push(drop)
      return { env: { DATABASE_URL: url }, timeIsUp: () => timeIsUpOn(url) }
    },
  },
]

const others = `select count(*)::integer as sessions from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid()`
const late = `update pgboss.job_common set started_on = started_on - interval '1 hour' where state = 'active'`

/** What a process has asked for goes on for a moment after its death, and may take jobs in hand. */
async function timeIsUpOn(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    while ((await client.query<{ sessions: number }>(others)).rows[0]!.sessions > 0) await pause(5)
    await client.query(late)
  } finally {
    await client.end()
  }
}

/** All that is done about a debt, in one day. */
const policy: Doc = {
  ...{ '@type': 'DunningPolicy', id: 'standard', name: 'All at once' },
  ...{ lateFee: [{ unit: 'EUR', value: 5 }], interestRate: 5 },
  stage: [
    {
      ...{ '@type': 'DunningStage', state: 'reminder', daysPastDue: 1, minimalDwell: 1 },
      action: ['message', 'lateFee', 'interest', 'bar', 'export', 'writeOff'],
    },
  ],
}

const bodies = { 'content-type': 'application/json' }
const paths = {
  run: 'collections/v1/dunningRun',
  case: 'collections/v1/collectionCase',
  export: 'collections/v1/agencyExport',
  message: 'communicationManagement/v5/communicationMessage',
  order: 'productOrderingManagement/v5/productOrder',
  rate: 'customerBillManagement/v5/appliedCustomerBillingRate',
  bill: 'customerBillManagement/v5/customerBill',
  account: 'accountManagement/v5/billingAccount',
  product: 'productInventory/v5/product',
  batch: 'billing/v1/ledgerBatch',
} as const

/** A server, started again whenever it is killed, and what is asked of it. */
async function office(place: Place) {
  const files = mkdtempSync(join(tmpdir(), 'tandem-collections-'))
  cleanups.push(() => rmSync(files, { recursive: true, force: true }))
  const folders = { TANDEM_FILES_DIR: files, TANDEM_MESSAGES_DIR: join(files, 'messages') }
  const env = { ...place.env, ...folders, TANDEM_LOG_LEVEL: 'silent', TANDEM_DUNNING_POLL: '0' }
  let server: TandemProcess = await startProcess(env)
  cleanups.push(() => server.end('SIGKILL'))
  const call = async (method: string, path: string, body?: Doc): Promise<Response> => {
    const init = { method, ...(body && { headers: bodies, body: JSON.stringify(body) }) }
    const answer = await fetch(`${server.url}/tmf-api/${path}`, init)
    if (answer.status === 503) {
      // The connections of the process that was killed are still being given up.
      await answer.arrayBuffer()
      await pause(200)
      return call(method, path, body)
    }
    if (answer.status > 299) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return answer
  }
  const get = async (path: string) => (await (await call('GET', path)).json()) as Doc
  return {
    files,
    get,
    post: async (path: string, doc: Doc) => (await call('POST', path, doc)).json(),
    async count(path: string) {
      const answer = await call('GET', `${path}${path.includes('?') ? '&' : '?'}limit=1`)
      await answer.arrayBuffer()
      return Number(answer.headers.get('x-total-count'))
    },
    async all(path: string): Promise<Doc[]> {
      const found: Doc[] = []
      for (;;) {
        const page = (await get(`${path}?limit=500&offset=${found.length}`)) as unknown as Doc[]
        found.push(...page)
        if (page.length < 500) return found
      }
    },
    async killed() {
      await server.end('SIGKILL')
      await place.timeIsUp()
      server = await startProcess(env)
    },
  }
}

type Office = Awaited<ReturnType<typeof office>>

const until = (what: () => Promise<unknown>, is: unknown) =>
  expect.poll(what, { timeout: 100_000, interval: 100 }).toEqual(is)

/** Accounts of which some owe the bill of a month some time ago. */
async function withDebts({ post, get }: Office): Promise<void> {
  await post('partyManagement/v5/individual', {
    ...{ '@type': 'Individual', id: 'ada', givenName: 'Ada', familyName: 'Okafor' },
    contactMedium: [{ '@type': 'EmailContactMedium', emailAddress: 'ada@example.org', preferred: true }],
  })
  await post('collections/v1/dunningPolicy', policy)
  const now = new Date()
  const startDateTime = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 4, 1)).toISOString()
  const owner = { '@type': 'PartyRef', id: 'ada', '@referredType': 'Individual' }
  const relatedParty = [{ '@type': 'RelatedPartyRefOrPartyRoleRef', role: 'owner', partyOrPartyRole: owner }]
  const lane = async (first: number) => {
    for (let i = first; i < accounts; i += 8) {
      const id = `acc-${String(i).padStart(3, '0')}`
      await post(paths.account, { '@type': 'BillingAccount', id, name: id, relatedParty })
      if (i % oneIn > 0) continue
      const product = { '@type': 'Product', id: `p-${id}`, name: id, status: 'active', startDate: startDateTime }
      const productPrices = [productPrice('Line', 20 + i / oneIn)]
      await post(paths.product, { ...product, billingAccount: accountRef(id), productPrice: productPrices })
    }
  }
  await Promise.all(Array.from({ length: 8 }, (_, i) => lane(i)))
  await post('billing/v1/billRun', { '@type': 'BillRun', id: 'run', billingPeriod: { startDateTime } })
  await until(async () => (await get('billing/v1/billRun/run'))['state'], 'closed')
}

/** Where the day stands when the server is killed, time after time. */
const steps: readonly ((office: Office) => Promise<boolean>)[] = [
  async ({ get }) => Number((await get(`${paths.run}/day`))['accountCount']) >= 1,
  async ({ count }) => (await count(paths.message)) >= 1,
  async ({ count }) => (await count(`${paths.message}?state=completed`)) >= owing / 2,
  async ({ count }) => (await count(paths.order)) >= 1,
  async ({ count }) => (await count(`${paths.order}?state=completed`)) >= owing / 2,
]

async function passed(at: Office, isKilled: boolean, reached: readonly ((office: Office) => Promise<boolean>)[]) {
  for (const isReached of isKilled ? reached : []) {
    while (!(await isReached(at))) await pause(1)
    await at.killed()
  }
}

/** How many cases are handed over, actions, orders and messages are in which state: what holds a day up shows. */
async function standOf({ all }: Office): Promise<Record<string, number>> {
  const [cases, orders, messages] = await Promise.all([all(paths.case), all(paths.order), all(paths.message)])
  const said = [
    ...cases.map(({ handover }) => `handover ${handover}`),
    ...cases.flatMap(actionsOf).map(({ action, state }) => `${action} ${state}`),
    ...orders.map(({ state }) => `order ${state}`),
    ...messages.map(({ state }) => `message ${state}`),
  ]
  return Object.fromEntries([...Map.groupBy(said, (one) => one)].map(([one, { length }]) => [one, length]))
}

/** A day of collections, to its end. */
async function theDay(at: Office, isKilled: boolean): Promise<void> {
  const { post, get, count } = at
  await post(paths.run, { '@type': 'DunningRun', id: 'day' })
  await passed(at, isKilled, steps)
  await until(async () => (await get(`${paths.run}/day`))['state'], 'done')
  await until(() => standOf(at), expect.objectContaining({ 'handover due': owing }))
  await post(paths.export, { '@type': 'AgencyExport', id: 'agency' })
  // Right after it was asked for, and when it has its cases.
  await passed(at, isKilled, [async () => true, async () => (await count(`${paths.case}?handover=done`)) >= owing])
  await until(async () => (await get(`${paths.export}/agency`))['state'], 'done')
  await until(() => count(`${paths.batch}?bookingType=writeOff`), owing)
  await until(() => count(`${paths.message}?state=completed`), owing)
  const open = async () =>
    (await at.all(paths.case)).flatMap(actionsOf).filter(({ state }) => state !== 'confirmed').length
  await until(open, 0)
}

const actionsOf = ({ stageHistory }: Doc) => docsIn(stageHistory).flatMap(({ action }) => docsIn(action))

/** What has come of it, but for when. */
async function outcome({ all, files, get }: Office) {
  const { href: _, ...made } = await get(`${paths.export}/agency?fields=caseCount,totalAmount,sha256`)
  const [cases, rates, messages, orders, bills, kept, products, batches] = await Promise.all(
    (['case', 'rate', 'message', 'order', 'bill', 'account', 'product', 'batch'] as const).map((of) => all(paths[of])),
  )
  const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort()
  return {
    cases: sorted(
      cases!.map((one) => [one['id'], one['state'], one['anchor'], one['overdueAmount'], actionsOf(one).map(named)]),
    ),
    penalties: sorted(
      rates!
        .filter(({ appliedBillingRateType }) => appliedBillingRateType === 'appliedPenaltyCharge')
        .map(({ id, chargeType, taxExcludedAmount }) => [id, chargeType, taxExcludedAmount]),
    ),
    messages: sorted(messages!.map(({ id, state, subject }) => [id, state, subject])),
    orders: sorted(orders!.map(({ id, state, description }) => [id, state, description])),
    bills: sorted(
      bills!.map(({ billingAccount, state, remainingAmount, writtenOffAmount }) => [
        ...[idIn(billingAccount), state, remainingAmount, writtenOffAmount],
      ]),
    ),
    accounts: sorted(
      kept!.map(({ id, paymentStatus, accountBalance }) => [id, paymentStatus, balancesOf(accountBalance)]),
    ),
    products: sorted(products!.map(({ id, status, productCharacteristic }) => [id, status, productCharacteristic])),
    booked: sorted(batches!.map(({ bookingType, billingAccount }) => [bookingType, idIn(billingAccount)])),
    made,
    file: readFileSync(join(files, 'agency-exports/agency.csv'), 'utf8'),
  }
}

const named = ({ id, action, state }: Doc) => [id, action, state]
const balancesOf = (list: Doc[string] | undefined) =>
  docsIn(list).map(({ balanceType, amount }) => [balanceType, amount])

describe.each(grounds)('on $name', ({ left, open }) => {
  test.skipIf(left)(
    'kill -9 at every step of a day of collections: it ends as one that nobody disturbed, with no fee, message, order or line twice (P-5)',
    async () => {
      const ends = []
      for (const isKilled of [false, true]) {
        const at = await office(await open())
        await withDebts(at)
        await theDay(at, isKilled)
        ends.push(await outcome(at))
      }
      const [calm, disturbed] = ends
      expect([calm!.cases, calm!.messages, calm!.orders].map(({ length }) => length)).toEqual([owing, owing, owing])
      expect(calm!.penalties).toHaveLength(owing)
      expect(calm!.file.split('\r\n')).toHaveLength(owing + 2)
      expect(disturbed).toEqual(calm)
    },
    400_000,
  )
})
