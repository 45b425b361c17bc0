import { describe, expect, test } from 'vitest'
import { memoryDatabase } from '../../adapters/memory/memory-database.ts'
import { change, create, remove } from '../core/commands.ts'
import type { Resource } from '../core/define-resource.ts'
import type { Doc } from '../core/json.ts'
import { regex } from '../core/regex.ts'
import { fakeClock, faultOf, testCore, tester } from '../core/test-core.ts'
import { customer } from '../customer/customer.ts'
import { partyRole } from '../party-role/party-role.ts'
import { resources } from '../resources.ts'
import { accountLifecycle } from './account-lifecycle.ts'
import { billingAccount } from './billing-account.ts'
import { financialAccount } from './financial-account.ts'
import { partyAccount } from './party-account.ts'
import { settlementAccount } from './settlement-account.ts'

const morning = '2026-03-01T08:00:00.000Z'
const noon = '2026-03-01T12:00:00.000Z'
const minimal: Doc = {
  name: 'Home',
  relatedParty: [
    { '@type': 'RelatedPartyRefOrPartyRoleRef', role: 'owner', partyOrPartyRole: { '@type': 'PartyRef', id: 'ada' } },
  ],
}
const euros = (value: number): Doc => ({ unit: 'EUR', value })
const dollars = (value: number): Doc => ({ unit: 'USD', value })

function world() {
  const clock = fakeClock(morning)
  const { store } = memoryDatabase(resources, regex)
  const core = testCore(store, resources, clock)
  const made = (body: Doc = {}, resource: Resource = billingAccount) =>
    create(core, resource, tester, { ...minimal, ...body }).then(({ doc }) => doc)
  const patch = (doc: Doc, body: Doc, resource: Resource = billingAccount) =>
    change(core, resource, tester, String(doc['id']), (old) => ({ ...old, ...body })).then((done) => done.doc)
  /** Writes balances as billing will: not through the commands of callers. */
  const standingAt = async (doc: Doc, accountBalance: Doc[], resource: Resource = billingAccount) => {
    const [kind, id] = [resource.kind, String(doc['id'])]
    const stored = (await store.get(kind, id))!
    const text = JSON.stringify({ ...(JSON.parse(stored.text) as Doc), accountBalance })
    const write = { op: 'update' as const, kind, id, expectedVersion: stored.version, text }
    await store.commit({ at: morning, writes: [write], events: [], audit: [], jobs: [] })
  }
  return { clock, core, made, patch, standingAt }
}

const balance = (balanceType: string, amount: Doc): Doc => ({
  '@type': 'AccountBalance',
  balanceType,
  amount,
  validFor: { startDateTime: morning },
})

describe('an account', () => {
  test('with only a name and a party is Active and dated, and has no currency yet', async () => {
    const doc = await world().made()
    expect(doc).toMatchObject({ state: 'Active', lastUpdate: morning })
    expect(doc).not.toHaveProperty('accountBalance')
  })

  test('is dated by the server with every change, and only then', async () => {
    const { clock, made, patch } = world()
    const doc = await made({ lastUpdate: '1999-01-01T00:00:00.000Z' })
    expect(doc['lastUpdate']).toBe(morning)
    clock.set(noon)
    expect(await patch(doc, {})).toMatchObject({ lastUpdate: morning })
    expect(await patch(doc, { description: 'Two lines' })).toMatchObject({ lastUpdate: noon })
    expect((await faultOf(patch(doc, { lastUpdate: morning }))).code).toBe('readOnly')
  })

  test('must not allow less than nothing to be owed', async () => {
    const fault = await faultOf(world().made({ creditLimit: euros(-1) }))
    expect(fault.details).toEqual([{ at: 'creditLimit.value', problem: 'must not be negative' }])
  })

  test('may be paid off in plans of at least one payment of something', async () => {
    const { made } = world()
    const plan = (body: Doc): Doc => ({ paymentPlan: [{ '@type': 'PaymentPlan', ...body }] })
    await made(plan({ numberOfPayments: 1, totalAmount: euros(0) }))
    const fault = await faultOf(made(plan({ numberOfPayments: 0, totalAmount: euros(-5) })))
    expect(fault.details.map(({ at }) => at)).toEqual(['paymentPlan.numberOfPayments', 'paymentPlan.totalAmount.value'])
  })
})

describe('balances', () => {
  test('are the server’s: what a caller writes is ignored at first and refused later', async () => {
    const { made, patch } = world()
    const doc = await made({ creditLimit: euros(50), accountBalance: [balance('ReceivableBalance', euros(-900))] })
    const [owed] = doc['accountBalance'] as Doc[]
    expect(owed).toMatchObject({
      balanceType: 'ReceivableBalance',
      amount: euros(0),
      validFor: { startDateTime: morning },
    })
    expect((await faultOf(patch(doc, { accountBalance: [] }))).code).toBe('readOnly')
    expect(await patch(doc, { accountBalance: [owed!], name: 'Office' })).toMatchObject({ name: 'Office' })
  })

  test('open with the first amount that tells the currency', async () => {
    const { made, patch } = world()
    const doc = await made()
    expect(await patch(doc, { creditLimit: { unit: 'EUR' } })).toMatchObject({ accountBalance: [{ amount: euros(0) }] })
  })
})

describe('the currency', () => {
  test.each<[string, Doc]>([
    ['a credit limit', { creditLimit: dollars(9) }],
    ['a payment plan', { paymentPlan: [{ '@type': 'PaymentPlan', totalAmount: dollars(9) }] }],
  ])('does not change through %s', async (_, other) => {
    const { made, patch } = world()
    const doc = await made({ creditLimit: euros(50) })
    const fault = await faultOf(patch(doc, other))
    expect(fault.code).toBe('ruleViolated')
    expect(fault.details[0]?.problem).toBe('must be EUR, not USD: the currency of an account does not change')
  })

  test('survives the amount that it came from', async () => {
    const { made, patch } = world()
    const doc = await made({ creditLimit: euros(50) })
    const without = await patch(doc, { creditLimit: undefined })
    expect(without).not.toHaveProperty('creditLimit.unit')
    expect((await faultOf(patch(without, { creditLimit: dollars(50) }))).code).toBe('ruleViolated')
    expect(await patch(without, { creditLimit: euros(60) })).toMatchObject({ creditLimit: euros(60) })
  })

  test('is one, also at first', async () => {
    const plan = { '@type': 'PaymentPlan', totalAmount: dollars(9) }
    const fault = await faultOf(world().made({ creditLimit: euros(50), paymentPlan: [plan] }))
    expect(fault.details).toEqual([
      { at: 'paymentPlan.totalAmount.unit', problem: 'must be EUR, not USD: an account has one currency' },
    ])
  })

  test.each([{ value: 5 }, { unit: 'euro', value: 5 }, { unit: 'eur', value: 5 }])('%j tells none', async (limit) => {
    const fault = await faultOf(world().made({ creditLimit: limit }))
    expect(fault.details).toEqual([
      { at: 'creditLimit.unit', problem: 'must be a currency, three capital letters of ISO 4217' },
    ])
  })
})

describe('states', () => {
  test('lead from being opened ahead through an interruption to the end', async () => {
    const { made, patch } = world()
    const doc = await made({ state: 'Inactive' })
    for (const state of ['Active', 'Suspended', 'Active', 'Closed']) {
      expect(await patch(doc, { state })).toMatchObject({ state })
    }
    const fault = await faultOf(patch(doc, { state: 'Active' }))
    expect(fault.code).toBe('illegalTransition')
    expect(fault.details[0]?.problem).toBe('cannot go from Closed to Active; this state is final')
  })

  test('lead to Closed from everywhere, and nothing begins there', async () => {
    const { Closed, ...open } = accountLifecycle.steps
    expect(Closed).toEqual([])
    for (const next of Object.values(open)) expect(next).toContain('Closed')
    expect((await faultOf(world().made({ state: 'Closed' }))).code).toBe('illegalTransition')
  })

  test.each([
    ['what is owed', balance('ReceivableBalance', euros(12.5)), 'ReceivableBalance is 12.5 EUR'],
    ['a credit', balance('ReceivableBalance', euros(-3)), 'ReceivableBalance is -3 EUR'],
    ['a deposit', balance('DepositBalance', euros(100)), 'DepositBalance is 100 EUR'],
  ])('Closed is refused for %s, until it is settled', async (_, open, said) => {
    const { made, patch, standingAt } = world()
    const doc = await made({ creditLimit: euros(50) })
    await standingAt(doc, [balance('DisputedBalance', euros(0)), open])
    const fault = await faultOf(patch(doc, { state: 'Closed' }))
    expect([fault.code, fault.details]).toEqual([
      'ruleViolated',
      [{ at: 'state', problem: `cannot become Closed: ${said}` }],
    ])
    await standingAt(doc, [{ ...open, amount: euros(0) }])
    expect(await patch(doc, { state: 'Closed' })).toMatchObject({ state: 'Closed' })
  })
})

describe('an account stays while', () => {
  const reference = (id: string, referredType?: string): Doc => ({
    '@type': 'AccountRef',
    id,
    ...(referredType && { '@referredType': referredType }),
  })
  const named: Doc = { name: 'Ada', engagedParty: { '@type': 'PartyRef', id: 'ada' } }

  test.each<[string, Resource]>([
    ['a customer', customer],
    ['a role', partyRole],
  ])('%s has it', async (_, resource) => {
    const { core, made } = world()
    await made({ id: 'home' })
    const { doc } = await create(core, resource, tester, { ...named, account: [reference('home')] })
    const fault = await faultOf(remove(core, billingAccount, tester, 'home'))
    expect(fault.code).toBe('stillReferenced')
    expect(fault.details).toEqual([{ at: `${resource.kind} ${doc['id']}`, problem: 'refers to BillingAccount home' }])
  })

  test('another account has a relationship to it', async () => {
    const { core, made } = world()
    await made({ id: 'home' }, settlementAccount)
    const link = { '@type': 'AccountRelationship', relationshipType: 'contains', account: reference('home') }
    const { id } = await made({ accountRelationship: [link] }, financialAccount)
    const fault = await faultOf(remove(core, settlementAccount, tester, 'home'))
    expect(fault.details.map(({ at }) => at)).toEqual([`FinancialAccount ${id}`])
  })

  test('it adds up what another one owes', async () => {
    const { core, made } = world()
    await made({ id: 'sum' }, financialAccount)
    await made({ id: 'sum' }, partyAccount)
    const { id } = await made({ financialAccount: { '@type': 'FinancialAccountRef', id: 'sum' } })
    const fault = await faultOf(remove(core, financialAccount, tester, 'sum'))
    expect(fault.details.map(({ at }) => at)).toEqual([`BillingAccount ${id}`])
    // The party account of the same identifier is not what is meant.
    await remove(core, partyAccount, tester, 'sum')
  })

  test('something is owed on it', async () => {
    const { core, made, standingAt } = world()
    const doc = await made({ id: 'home' })
    await standingAt(doc, [balance('ReceivableBalance', euros(2))])
    const fault = await faultOf(remove(core, billingAccount, tester, 'home'))
    expect(fault.details).toEqual([{ at: 'accountBalance', problem: 'ReceivableBalance is 2 EUR; settle it first' }])
  })

  test('nobody else: references to accounts of another class, and to itself, do not count', async () => {
    const { core, made } = world()
    const toItself = { '@type': 'AccountRelationship', relationshipType: 'follows', account: reference('home') }
    await made({ id: 'home', accountRelationship: [toItself] })
    await create(core, customer, tester, {
      ...named,
      account: [reference('home', 'SettlementAccount'), reference('away', 'BillingAccount')],
    })
    await remove(core, billingAccount, tester, 'home')
  })
})

test('with strict references an account names parts that exist', async () => {
  const { core } = world()
  const strict = { ...core, references: 'strict' as const }
  const body = { name: 'Home', billStructure: { format: { '@type': 'BillFormatRef', id: 'nowhere' } } }
  const fault = await faultOf(create(strict, billingAccount, tester, body))
  expect([fault.code, fault.details]).toEqual([
    'unknownReference',
    [{ at: 'billStructure.format.id', problem: 'no BillFormat nowhere' }],
  ])
})
