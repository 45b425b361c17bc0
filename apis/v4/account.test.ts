import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Doc } from '../../domain/core/json.ts'
import { type MemoryServer, memoryServer } from '../../scripts/testing/memory-server.ts'

/** Accounts as v4 clients and v5 clients see the same ones. */

let server: MemoryServer
beforeAll(async () => {
  server = await memoryServer()
})
afterAll(() => server.stop())

async function call(method: string, path: string, body?: Doc) {
  const sent = body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
  const response = await fetch(`${server.url}/tmf-api/accountManagement${path}`, { method, ...sent })
  const text = await response.text()
  return { status: response.status, body: text === '' ? {} : JSON.parse(text) }
}

const owner = { id: 'ada', name: 'Ada', role: 'owner', '@referredType': 'Individual' }
const minimal = { name: 'Home', relatedParty: [owner] }

test('what a bill is made with is a reference or a copy, in the words of each generation', async () => {
  const billStructure = {
    format: { isRef: true, id: 'itemised', name: 'Itemised invoice' },
    presentationMedia: [{ isRef: false, name: 'E-mail', description: 'Signed PDF' }],
    cycleSpecification: { isRef: true, id: 'monthly', name: 'Monthly', dateShift: 8 },
  }
  const { status, body } = await call('POST', '/v4/billingAccount', { ...minimal, billStructure })
  expect([status, body.billStructure]).toEqual([201, billStructure])
  const { body: seen } = await call('GET', `/v5/billingAccount/${body.id}`)
  expect(seen.billStructure).toEqual({
    '@type': 'BillStructure',
    format: { '@type': 'BillFormatRef', id: 'itemised', name: 'Itemised invoice' },
    presentationMedia: [{ '@type': 'BillPresentationMedia', name: 'E-mail', description: 'Signed PDF' }],
    cycleSpecification: {
      '@type': 'BillingCycleSpecificationRefOrValue',
      id: 'monthly',
      name: 'Monthly',
      dateShift: 8,
    },
  })
  // What v5 is shown it may also send back.
  const { '@type': type, billStructure: same } = seen
  const sent = { '@type': type, name: 'Office', billStructure: same }
  expect((await call('PATCH', `/v5/billingAccount/${body.id}`, sent)).status).toBe(200)
})

test('balances and the date of the last change are the server’s in v4, too', async () => {
  const owed = { balanceType: 'ReceivableBalance', amount: { unit: 'EUR', value: 7 }, validFor: {} }
  const sent = { ...minimal, creditLimit: { unit: 'EUR', value: 50 }, accountBalance: [owed] }
  const { status, body } = await call('POST', '/v4/partyAccount', { ...sent, lastModified: '1999-01-01T00:00:00Z' })
  expect(status).toBe(201)
  expect(body.accountBalance).toMatchObject([{ balanceType: 'ReceivableBalance', amount: { unit: 'EUR', value: 0 } }])
  expect(body.lastModified).not.toContain('1999')
  const same = { accountBalance: body.accountBalance, lastModified: body.lastModified, name: 'Office' }
  expect(await call('PATCH', `/v4/partyAccount/${body.id}`, same)).toMatchObject({ status: 200 })
  const refused = await call('PATCH', `/v4/partyAccount/${body.id}`, { accountBalance: [owed] })
  expect(refused).toMatchObject({ status: 400, body: { code: 'readOnly' } })
})

test('another currency and a state out of order are refused with 422', async () => {
  const { body } = await call('POST', '/v4/billingAccount', { ...minimal, creditLimit: { unit: 'EUR', value: 50 } })
  const at = `/v4/billingAccount/${body.id}`
  const other = await call('PATCH', at, { creditLimit: { unit: 'USD', value: 50 } })
  expect(other).toMatchObject({ status: 422, body: { code: 'ruleViolated' } })
  expect(await call('PATCH', at, { state: 'Closed' })).toMatchObject({ status: 200 })
  expect(await call('PATCH', at, { state: 'Active' })).toMatchObject({
    status: 422,
    body: { code: 'illegalTransition' },
  })
})

test('a v4 change keeps what only v5 can say of an exemption, a contact and a plan', async () => {
  const validFor = { startDateTime: '2026-01-01T00:00:00.000Z' }
  const only = {
    ratingType: 'prepaid',
    taxExemption: [
      {
        '@type': 'TaxExemption',
        id: '1',
        certificateNumber: '456',
        issuingJurisdiction: 'IE',
        validFor,
        taxDefinition: [{ '@type': 'TaxDefinition', id: '96', name: 'VAT' }],
      },
    ],
    contact: [{ '@type': 'Contact', id: 'c', contactName: 'Ida', contactType: 'primary', validFor }],
    paymentPlan: [{ '@type': 'PaymentPlan', id: 'p', numberOfPayments: 3 }],
  }
  const party = { '@type': 'PartyRef', id: 'ada', name: 'Ada', '@referredType': 'Individual' }
  const created = await call('POST', '/v5/billingAccount', {
    '@type': 'BillingAccount',
    name: 'Home',
    relatedParty: [{ '@type': 'RelatedPartyRefOrPartyRoleRef', role: 'owner', partyOrPartyRole: party }],
    ...only,
  })
  expect(created.status).toBe(201)
  const id = created.body.id
  const { body: view } = await call('GET', `/v4/billingAccount/${id}`)
  expect(view.relatedParty).toEqual([owner])
  expect(view.taxExemption).toEqual([{ certificateNumber: '456', issuingJurisdiction: 'IE', validFor }])
  const { taxExemption, contact, paymentPlan } = view
  const changed = { taxExemption: [{ ...taxExemption[0], reason: 'Embassy' }], contact, paymentPlan }
  expect((await call('PATCH', `/v4/billingAccount/${id}`, changed)).status).toBe(200)
  const { body: after } = await call('GET', `/v5/billingAccount/${id}`)
  expect(after).toMatchObject({ ...only, taxExemption: [{ ...only.taxExemption[0], reason: 'Embassy' }] })
})

test('the words of official v5 examples for classes are understood', async () => {
  const cycle = { '@type': 'BillCycleSpecification', name: 'Monthly billing' }
  expect((await call('POST', '/v5/billingCycleSpecification', cycle)).status).toBe(201)
  const related = {
    '@type': 'RelatedPartyRefOrRelatedPartyRoleRef',
    role: 'service provider',
    partyOrPartyRole: { '@type': 'PartyRefOrPartyRoleRef', id: '9947', '@referredType': 'Organization' },
  }
  const account = { '@type': 'SettlementAccount', name: 'Home Account', relatedParty: [related] }
  const { status, body } = await call('POST', '/v5/settlementAccount', account)
  expect(status).toBe(201)
  expect((await call('GET', `/v4/settlementAccount/${body.id}`)).body.relatedParty).toEqual([
    { id: '9947', role: 'service provider', '@referredType': 'Organization' },
  ])
})

test('a format that an account is billed with is not deleted; the answer names the account', async () => {
  const { body: format } = await call('POST', '/v4/billFormat', { name: 'Summary' })
  const billStructure = { format: { isRef: true, id: format.id, name: 'Summary' } }
  const { body: account } = await call('POST', '/v4/partyAccount', { ...minimal, billStructure })
  const refused = await call('DELETE', `/v4/billFormat/${format.id}`)
  expect(refused.status).toBe(409)
  expect(refused.body.message).toContain(`PartyAccount ${account.id}`)
  expect((await call('DELETE', `/v4/partyAccount/${account.id}`)).status).toBe(204)
  expect((await call('DELETE', `/v4/billFormat/${format.id}`)).status).toBe(204)
})
