import { afterAll, beforeAll, expect, test } from 'vitest'
import { httpProvisioning } from '../adapters/provisioning/http-provisioning.ts'
import { simulatedProvisioning } from '../adapters/provisioning/simulated.ts'
import { ticketStates } from '../domain/care/ticket/ticket-states.ts'
import { catalogStates } from '../domain/catalog/catalog-states.ts'
import { judgeCharacteristics } from '../domain/catalog/characteristic-rules.ts'
import { messageStates } from '../domain/communication/message-states.ts'
import { type Doc, docsIn, valuesAt } from '../domain/core/json.ts'
import { microOf } from '../domain/core/money.ts'
import { regex } from '../domain/core/regex.ts'
import { type MemoryServer, memoryServer } from '../scripts/testing/memory-server.ts'
import { paths } from './creation.ts'
import { type DemoResult, loadDemo } from './load.ts'
import { type DemoNetwork, openDemoNetwork } from './network.ts'
import { plan } from './plan.ts'
import { summary } from './summary.ts'

let network: DemoNetwork
let server: MemoryServer
let first: DemoResult
const seen: { done: number; total: number; what: string }[] = []

beforeAll(async () => {
  network = await openDemoNetwork()
  server = await demoServer()
  const onProgress = (done: number, total: number, what: string) => seen.push({ done, total, what })
  first = await loadDemo({ baseUrl: server.url, onProgress })
})

afterAll(async () => {
  await server.stop()
  network.close()
})

const demoServer = () => memoryServer(httpProvisioning({ url: network.url, timeoutMs: 10_000 }))

async function total(pathAndQuery: string): Promise<number> {
  const answer = await fetch(`${server.url}${pathAndQuery}`)
  expect(answer.status, pathAndQuery).toBe(200)
  await answer.arrayBuffer()
  return Number(answer.headers.get('x-total-count'))
}

async function read<T>(url: string): Promise<T> {
  return (await (await fetch(url)).json()) as T
}

test('everything that is promised is there', async () => {
  expect(first.already).toBe(false)
  expect(first.counts['individuals']).toBe(300)
  expect(first.counts['organizations']).toBeGreaterThanOrEqual(40)
  expect(await total(`${paths.party}/individual`)).toBe(first.counts['individuals'])
  expect(await total(`${paths.party}/organization`)).toBe(first.counts['organizations'])
  expect(await total(`${paths.customer}/customer`)).toBe(first.counts['customers'])
  expect(await total(`${paths.account}/billingAccount`)).toBe(first.counts['billing accounts'])
  expect(await total(`${paths.account}/settlementAccount`)).toBe(first.counts['settlement accounts'])
  expect(await total(`${paths.account}/financialAccount`)).toBe(first.counts['financial accounts'])
  expect(await total(`${paths.account}/partyAccount`)).toBe(first.counts['party accounts'])
  expect(first.counts['offerings']).toBeGreaterThanOrEqual(30)
  expect(await total(`${paths.catalog}/productOffering`)).toBe(first.counts['offerings'])
  expect(await total(`${paths.catalog}/productOfferingPrice`)).toBe(first.counts['prices'])
  expect(await total(`${paths.catalog}/productSpecification`)).toBe(first.counts['specifications'])
  expect(await total(`${paths.catalogV4}/category`)).toBe(first.counts['categories'])
  expect(await total(`${paths.catalogV4}/catalog`)).toBe(first.counts['catalogs'])
  expect(await total(`${paths.partyRole}/partyRole`)).toBe(first.counts['party roles'])
  expect(await total(`${paths.partyRole}/partyRoleSpecification`)).toBe(first.counts['role specifications'])
})

test('the progress counts up to all of it', () => {
  expect(seen.map(({ done }) => done)).toEqual(seen.map((_, i) => i + 1))
  expect(seen.at(-1)?.done).toBe(seen.at(-1)?.total)
})

test('a second run finds everything and changes nothing', async () => {
  const before = await (await fetch(`${server.url}${paths.customer}/customer?limit=1000`)).text()
  const again = await loadDemo({ baseUrl: server.url })
  expect(again).toEqual({ ...first, already: true })
  expect(await (await fetch(`${server.url}${paths.customer}/customer?limit=1000`)).text()).toBe(before)
})

test('a run that was interrupted is completed by the next', async () => {
  const other = await demoServer()
  const stop = new Error('interrupted')
  const onProgress = (done: number) => {
    if (done === 890) throw stop
  }
  await expect(loadDemo({ baseUrl: other.url, onProgress })).rejects.toBe(stop)
  expect((await loadDemo({ baseUrl: other.url })).already).toBe(false)
  const all = async (url: string) => {
    const customers = await read<Record<string, string>[]>(`${url}${paths.customer}/customer?limit=1000`)
    return customers.map(({ id, status, name }) => ({ id, status, name }))
  }
  expect(await all(other.url)).toEqual(await all(server.url))
  await other.stop()
})

test('the same seed plans the same world, another seed another one', () => {
  expect(plan(1)).toEqual(plan(1))
  expect(plan(2)).not.toEqual(plan(1))
  expect(
    plan(1)
      .flat()
      .map(({ body }) => body['id']),
  ).toEqual(
    plan(2)
      .flat()
      .map(({ body }) => body['id']),
  )
})

const states = {
  [`${paths.party}/individual`]: ['initialized', 'validated', 'deceased'],
  [`${paths.party}/organization`]: ['initialized', 'validated', 'closed'],
  [`${paths.customer}/customer`]: [
    'Prospect',
    'Created',
    'CreditCheckDone',
    'Approved',
    'Active',
    'Suspended',
    'Rejected',
    'Closed',
  ],
  [`${paths.account}/billingAccount`]: ['Inactive', 'Active', 'Suspended', 'Closed'],
  [`${paths.partyRole}/partyRole`]: [
    'validationInProgress',
    'validated',
    'Approved',
    'active',
    'suspended',
    'rejected',
    'terminated',
  ],
}

test.each(Object.entries(states))('%s is there in every state of its life', async (path, all) => {
  const attribute = path.startsWith(paths.account) ? 'state' : 'status'
  for (const state of all) expect(await total(`${path}?${attribute}=${state}`), state).toBeGreaterThan(0)
  expect(await total(`${path}?${attribute}=${all.join(',')}`)).toBe(await total(path))
})

interface Holder {
  readonly id: string
  readonly status: string
  readonly account?: readonly { readonly id: string }[]
}

test('whoever is or was served has an account, with nothing owed, that belongs to the same party', async () => {
  const customers = await read<Holder[]>(`${server.url}${paths.customer}/customer?limit=1000`)
  const served = customers.filter(({ status }) => ['Approved', 'Active', 'Suspended', 'Closed'].includes(status))
  expect(served.length).toBe(first.counts['billing accounts'])
  expect(customers.filter(({ account }) => account)).toEqual(served)
  const [{ account, engagedParty }] = served as unknown as [{ account: [{ id: string }]; engagedParty: { id: string } }]
  const url = `${server.url}${paths.account}/billingAccount/${account[0].id}`
  expect(await read(url)).toMatchObject({
    relatedParty: [{ partyOrPartyRole: { id: engagedParty.id } }],
    accountBalance: [{ balanceType: 'ReceivableBalance', amount: { unit: 'EUR', value: 0 } }],
  })
})

test('companies have a head office, companies below it and members', async () => {
  const group = 'organization-harbourlight-group'
  const head = await read<{ organizationChildRelationship: unknown[] }>(
    `${server.url}${paths.party}/organization/${group}`,
  )
  expect(head.organizationChildRelationship).toHaveLength(3)
  expect(await total(`${paths.party}/organization?organizationParentRelationship.organization.id=${group}`)).toBe(3)
  expect(await total(`${paths.party}/individual?relatedParty.partyOrPartyRole.id=${group}`)).toBe(4)
})

test('offerings are there in every state, and what is sold refers to things that are there', async () => {
  for (const state of catalogStates) {
    expect(
      await total(`${paths.catalog}/productOffering?lifecycleStatus=${state.replace(' ', '%20')}`),
      state,
    ).toBeGreaterThan(0)
  }
  const [offerings, prices, specifications] = await Promise.all(
    ['productOffering', 'productOfferingPrice', 'productSpecification'].map((name) =>
      read<Doc[]>(`${server.url}${paths.catalog}/${name}?limit=1000`),
    ),
  )
  const known = new Set([...offerings!, ...prices!, ...specifications!].map(({ id }) => id))
  const references = ['productSpecification', 'productOfferingPrice', 'bundledProductOffering'] as const
  const named = offerings!.flatMap((each) => references.flatMap((name) => valuesAt(each, [name, 'id'])))
  expect(named.filter((id) => !known.has(String(id)))).toEqual([])
})

test('the values that offerings fix are values that their specifications allow', async () => {
  for (const offering of await read<Doc[]>(`${server.url}${paths.catalog}/productOffering?limit=1000`)) {
    const id = (offering['productSpecification'] as Doc)['id']
    const specification = await read<Doc>(`${server.url}${paths.catalog}/productSpecification/${id}`)
    const uses = (offering['prodSpecCharValueUse'] ?? []) as Doc[]
    const values = uses.map(({ name, productSpecCharacteristicValue: allowed }) => ({
      name,
      value: (allowed as Doc[])[0]!['value'],
    }))
    const specs = (specification['productSpecCharacteristic'] as Doc[]).filter(({ name }) =>
      uses.some((use) => use['name'] === name),
    )
    expect(judgeCharacteristics(specs, values, regex), String(offering['id'])).toEqual([])
  }
})

interface Vip {
  readonly characteristic: readonly { name: string; value: { validFor?: { startDateTime?: string } } }[]
}

test('VIPs are very important during a period', async () => {
  const url = `${server.url}${paths.customer}/customer?characteristic.name=VIP&limit=1000`
  const vips = await read<Vip[]>(url)
  const periods = vips.map(({ characteristic }) => characteristic.find(({ name }) => name === 'VIP')?.value.validFor)
  expect(periods.length).toBeGreaterThan(5)
  expect(periods.every((period) => typeof period?.startDateTime === 'string')).toBe(true)
})

/** States in which an order only is between two steps that the server takes one right after the other. */
const passing = ['inProgress.accepted', 'assessingCancellation']

interface StateModel {
  readonly resource: string
  readonly state: readonly { readonly name: string }[]
}

test('orders stand in every state of the published table in which one can stand', async () => {
  const models = await read<StateModel[]>(`${server.url}${paths.ordering}/stateModel`)
  const listed = models.find(({ resource }) => resource === 'productOrder')!.state.map(({ name }) => name)
  const stand = listed.filter((state) => !passing.includes(state))
  for (const state of stand)
    expect(await total(`${paths.ordering}/productOrder?state=${state}`), state).toBeGreaterThan(0)
  expect(Object.keys(first.standing['orders']!).toSorted()).toEqual(stand.toSorted())
  expect(await total(`${paths.ordering}/productOrder`)).toBe(first.counts['orders'])
})

test('every order belongs to a customer of the demo, and is billed on the account of that customer', async () => {
  const customers = await read<Holder[]>(`${server.url}${paths.customer}/customer?limit=1000`)
  const accounts = new Map(customers.map(({ id, account }) => [id, account?.[0]?.id]))
  for (const order of await read<Doc[]>(`${server.url}${paths.ordering}/productOrder?limit=1000`)) {
    const [buyer] = valuesAt(order, ['relatedParty', 'partyOrPartyRole', 'id'])
    expect(valuesAt(order, ['billingAccount', 'id']), String(order['id'])).toEqual([accounts.get(String(buyer))])
  }
})

test('a fallout task waits for a person, and others have been decided', async () => {
  const [open] = await read<Doc[]>(`${server.url}${paths.fulfilment}/falloutTask?state=open`)
  expect(open).toMatchObject({
    productOrder: { id: 'order-fallout' },
    reason: 'no free port at Old Quay exchange',
  })
  expect(first.standing['fallout tasks']).toEqual({ open: 1, resolved: 2 })
})

test('an order that came too late has told so', async () => {
  expect(await read(`${server.url}${paths.ordering}/productOrder/order-late`)).toMatchObject({
    state: 'completed',
    productOrderJeopardyAlert: [{ jeopardyType: 'Critical' }],
  })
})

test('one cancellation is done, one came too late, and one is being carried out', () => {
  expect(first.standing['cancellations']).toEqual({ done: 1, rejected: 1, inProgress: 1 })
})

test('products of customers are in use, suspended and ended, and those that never came to be are there too', async () => {
  expect(Object.keys(first.standing['products']!).toSorted()).toEqual(
    ['aborted', 'active', 'cancelled', 'pendingActive', 'suspended', 'terminated'].toSorted(),
  )
  const upgraded = await read<Doc>(`${server.url}${paths.inventory}/product/product-001`)
  expect(valuesAt(upgraded, ['productOffering', 'id'])).toEqual(['offering-mobile-max'])
  expect(valuesAt(upgraded, ['productOrderItem', 'orderId'])).toEqual(['order-001', 'order-upgrade'])
})

test('tickets stand in every state, their clocks run, pause and stop, and some were breached with a credit', async () => {
  const tickets = first.standing['tickets']!
  expect(new Set(Object.keys(tickets))).toEqual(new Set(ticketStates))
  const clocks = await read<Doc[]>(`${server.url}${paths.serviceLevel}/ticketClock?limit=100`)
  expect(new Set(clocks.map(({ state }) => state))).toEqual(new Set(['running', 'paused', 'stopped']))
  expect(new Set(clocks.flatMap((clock) => valuesAt(clock, ['objective', 'id'])))).toEqual(
    new Set(['residential', 'business', 'vip', 'first-answer', 'drill']),
  )
  const violations = () => read<Doc[]>(`${server.url}${paths.serviceLevel}/serviceLevelViolation`)
  await expect.poll(async () => (await violations()).length, { timeout: 20_000 }).toBeGreaterThanOrEqual(3)
  expect((await violations())[0]).toMatchObject({ state: 'open', credit: { unit: 'EUR', value: 5 } })
})

test('contacts are there on every channel, in threads, and about tickets that are there', async () => {
  const contacts = await read<Doc[]>(`${server.url}${paths.interaction}/partyInteraction?limit=1000`)
  expect(contacts.length).toBe(first.counts['interactions'])
  const channels = new Set(contacts.flatMap((each) => valuesAt(each, ['relatedChannel', 'channel', 'id'])))
  expect([...channels].toSorted()).toEqual(
    ['web', 'chat', 'shop', 'phone', 'video', 'fieldVisit', 'email', 'fax'].toSorted(),
  )
  const thread = await read<Doc[]>(`${server.url}${paths.interaction}/partyInteraction?threadId=contact-01-1`)
  expect(thread.map(({ id }) => id)).toEqual(['contact-01-1', 'contact-01-2', 'contact-01-3'])
  const tickets = await read<Doc[]>(`${server.url}${paths.ticket}/troubleTicket?limit=1000`)
  const known = new Set(tickets.map(({ id }) => id))
  const named = contacts.flatMap((each) => valuesAt(each, ['interactionItem', 'item', 'entity', 'id']))
  expect(named.length).toBeGreaterThan(0)
  expect(named.filter((id) => !known.has(String(id)))).toEqual([])
})

test('messages are there in every state, those of tickets that were resolved among them', async () => {
  for (const state of messageStates)
    expect(await total(`${paths.communication}/communicationMessage?state=${state}`), state).toBeGreaterThan(0)
  const told = `${paths.communication}/communicationMessage?id.regex=^ticket-resolved-`
  await expect.poll(() => total(told), { timeout: 20_000 }).toBeGreaterThan(0)
})

// Use that came after a later one is rated again by itself, sooner or later.
test('three months of use are rated and charged, and what nobody can rate is there with its reason', async () => {
  expect(await total(`${paths.usage}/usage`)).toBe(first.counts['usages'])
  const rated = await read<Doc[]>(`${server.url}${paths.usage}/usage?status=rated,rerated,billed&limit=1000`)
  for (const one of rated) {
    expect(valuesAt(one, ['ratedProductUsage', 'taxExcludedRatingAmount', 'value']).length).toBeGreaterThan(0)
  }
  const counters = rated.flatMap((one) => valuesAt(one, ['ratedProductUsage', 'usageCounter']))
  expect(new Set(counters)).toEqual(new Set(['price-talk-ireland-tiers', 'price-talk-data-package']))
  const rejected = await read<Doc[]>(`${server.url}${paths.usage}/usage?status=rejected&limit=1000`)
  expect(new Set(rejected.map((one) => (one['rejection'] as Doc)['code']))).toEqual(new Set(['NO_ZONE']))
  expect(rated.length + rejected.length).toBe(first.counts['usages'])
  const months = await read<Doc[]>(`${server.url}${paths.rating}/usageBucket?limit=1000`)
  expect(new Set(months.flatMap((one) => valuesAt(one, ['billingPeriod', 'startDateTime']))).size).toBe(3)
  const counted = months.reduce((sum, one) => sum + Number(one['usageCount']), 0)
  expect(counted).toBe(rated.length)
  expect(await total(`${paths.rating}/allowanceUse`)).toBeGreaterThan(0)
  // What networks are paid for the calls that they carried.
  const carried = await read<Doc[]>(`${server.url}${paths.rating}/partnerCharge?limit=1000`)
  const calls = rated.filter(({ usageType }) => usageType === 'voice')
  expect(carried.reduce((sum, { usageCount }) => sum + Number(usageCount), 0)).toBe(calls.length)
  expect(carried.every(({ unrated }) => unrated === undefined)).toBe(true)
  // Prepaid lines are paid by their balances: what these have paid is what the usage says.
  const buckets = await read<Doc[]>(`${server.url}${paths.prepay}/bucket`)
  expect(buckets.length).toBeGreaterThan(0)
  for (const bucket of buckets.filter(({ usageType }) => usageType === 'voice')) {
    const parts = rated
      .flatMap((one) => docsIn(one['ratedProductUsage']))
      .filter((part) => (part['bucket'] as Doc | undefined)?.['id'] === bucket['id'])
    const seconds = parts.reduce((sum, part) => sum + Number((part['chargedQuantity'] as Doc)['amount']), 0)
    expect([seconds, seconds > 0]).toEqual([(bucket['usedValue'] as Doc)['amount'], true])
  }
  for (const bucket of buckets.filter(({ usageType }) => usageType === 'monetary')) {
    const debits = rated
      .flatMap((one) => docsIn(one['balanceDebit']))
      .filter((one) => (one['bucket'] as Doc)['id'] === bucket['id'])
    const paid = debits.reduce((sum, { amount }) => sum + microOf(Number((amount as Doc)['amount']))!, 0n)
    expect(microOf(Number((bucket['usedValue'] as Doc)['amount']))).toBe(paid)
  }
})

test('where the network has no trouble the demo loads as well, and nobody is asked', async () => {
  const other = await memoryServer(simulatedProvisioning({ delayMs: 0 }))
  const { standing } = await loadDemo({ baseUrl: other.url })
  expect(standing['fallout tasks']).toEqual({})
  expect(standing['orders']).not.toHaveProperty('failed')
  expect(standing['orders']).not.toHaveProperty('partial')
  await other.stop()
})

test('every address of the closing summary leads to something', async () => {
  const addresses = summary(server.url, first).match(/http:\S+/g)!
  expect(addresses.length).toBeGreaterThan(5)
  for (const address of addresses) {
    const found = await read<unknown>(address)
    expect(Array.isArray(found) ? found.length : 1, address).toBeGreaterThan(0)
    expect(found, address).not.toHaveProperty('code')
  }
})

test('bills of three months are there, in many states, and every one of them is complete', async () => {
  const { bills } = first.standing
  expect(Object.keys(bills!).sort()).toEqual(['onHold', 'partiallyPaid', 'sent', 'settled', 'validated'])
  const all = await read<Doc[]>(`${server.url}${paths.bill}/customerBill?category.ne=duplicate&limit=1000`)
  for (const bill of all) {
    expect(bill).toMatchObject({
      ...{ category: expect.any(String), runType: 'onCycle', billDate: expect.any(String) },
      ...{
        billingAccount: { id: expect.any(String) },
        billingPeriod: {},
        billCycle: {},
        paymentDueDate: expect.any(String),
      },
      ...{
        taxExcludedAmount: {},
        taxIncludedAmount: {},
        amountDue: {},
        remainingAmount: {},
        taxItem: expect.any(Array),
      },
    })
    if (bill['state'] === 'sent') expect(bill['billNo']).toMatch(/^B\d{9}$/)
  }
  const rates = await read<Doc[]>(`${server.url}${paths.billV4}/appliedCustomerBillingRate?limit=1000`)
  expect(rates.length).toBeGreaterThan(all.length)
  for (const rate of rates) {
    expect(rate).toMatchObject({
      ...{ name: expect.any(String), type: expect.any(String), isBilled: true, bill: { id: expect.any(String) } },
      ...{ billingAccount: {}, product: {}, periodCoverage: {}, taxExcludedAmount: {}, taxIncludedAmount: {} },
    })
  }
})

test('bills that were lost are there once more, in both generations, and an agency has a file', async () => {
  const copies = await read<Doc[]>(`${server.url}${paths.bill}/customerBill?category=duplicate`)
  expect(copies).toHaveLength(first.counts['duplicates of bills']!)
  for (const copy of copies) {
    const bill = await read<Doc>(`${server.url}${paths.bill}/customerBill/${(copy['originalBill'] as Doc)['id']}`)
    expect(bill['billNo']).toMatch(/^B\d{9}$/)
    expect(copy).toMatchObject({ state: 'validated', remainingAmount: { value: 0 } })
    expect([copy['taxIncludedAmount'], copy['billNo']]).toEqual([bill['taxIncludedAmount'], undefined])
  }
  const asked = await read<Doc[]>(`${server.url}${paths.billV4}/customerBillOnDemand`)
  expect(asked.map(({ id, state }) => `${id} ${state}`).toSorted()).toEqual(['duplicate-01 done', 'duplicate-02 done'])
  const exported = await read<Doc>(`${server.url}${paths.collections}/agencyExport/agency-export-01`)
  expect(exported).toMatchObject({ state: 'done', caseCount: 0 })
  const file = await fetch(`${server.url}${exported['url']}`)
  expect([file.status, await file.text()]).toEqual([200, expect.stringMatching(/^case,account,.*\r\n$/)])
})

test('every bill that was sent can be looked at, as HTML and as PDF', async () => {
  const sent = `${server.url}${paths.bill}/customerBill?state=sent&limit=1000`
  const withImages = async () => (await read<Doc[]>(sent)).filter(({ billDocument }) => billDocument !== undefined)
  const { sent: expected } = first.standing.bills!
  await expect.poll(async () => (await withImages()).length, { timeout: 60_000 }).toBe(expected)
  const [bill] = await withImages()
  for (const { url, mimeType, size } of bill!['billDocument'] as Doc[]) {
    const answer = await fetch(`${server.url}${url}`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toContain(mimeType)
    expect((await answer.arrayBuffer()).byteLength).toBe((size as Doc)['amount'])
  }
})
