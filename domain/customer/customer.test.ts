import { describe, expect, test } from 'vitest'
import { memoryDatabase } from '../../adapters/memory/memory-database.ts'
import { change, create } from '../core/commands.ts'
import type { Doc } from '../core/json.ts'
import { regex } from '../core/regex.ts'
import { fakeClock, faultOf, testCore, tester } from '../core/test-core.ts'
import { resources } from '../resources.ts'
import { customer } from './customer.ts'
import { customerLifecycle, customerStatesWithReason } from './customer-lifecycle.ts'

const minimal: Doc = { '@type': 'Customer', name: 'Moon Club', engagedParty: { '@type': 'PartyRef', id: '500' } }
const morning = '2026-03-01T08:00:00.000Z'
const noon = '2026-03-01T12:00:00.000Z'

function world() {
  const clock = fakeClock(morning)
  const database = memoryDatabase(resources, regex)
  const core = testCore(database.store, resources, clock)
  const made = (body: Doc = {}) => create(core, customer, tester, { ...minimal, ...body }).then(({ doc }) => doc)
  const patch = (doc: Doc, body: Doc) =>
    change(core, customer, tester, String(doc['id']), (old) => ({ ...old, ...body })).then((done) => done.doc)
  return { clock, core, database, made, patch }
}

test('a customer with only a name and a party is Created, and dated', async () => {
  expect(await world().made()).toMatchObject({ status: 'Created', statusChangeDate: morning })
})

test('every change of status is dated, and nothing else is', async () => {
  const { clock, made, patch } = world()
  const moon = await made()
  clock.set(noon)
  expect(await patch(moon, { name: 'Moon Football Club' })).toMatchObject({ statusChangeDate: morning })
  expect(await patch(moon, { status: 'CreditCheckDone' })).toMatchObject({ statusChangeDate: noon })
})

test('the date of a change of status is the server’s', async () => {
  const { made, patch } = world()
  const moon = await made({ statusChangeDate: '1999-01-01T00:00:00.000Z' })
  expect(moon['statusChangeDate']).toBe(morning)
  expect((await faultOf(patch(moon, { statusChangeDate: noon }))).code).toBe('readOnly')
})

test('a change of status raises a state change event, and no other when nothing else changes', async () => {
  const { database, made, patch } = world()
  await patch(await made(), { status: 'Approved' })
  const types: string[] = []
  await database.outbox.drain(10, async (events) => {
    types.push(...events.map((event) => event.type))
    return []
  })
  expect(types).toEqual(['CustomerCreateEvent', 'CustomerStateChangeEvent'])
})

describe('steps', () => {
  test('lead from prospect to active customer, and may be interrupted', async () => {
    const { made, patch } = world()
    const moon = await made({ status: 'Prospect' })
    for (const status of ['Created', 'CreditCheckDone', 'Approved', 'Active']) await patch(moon, { status })
    await patch(moon, { status: 'Suspended', statusReason: 'Unpaid bill' })
    expect(await patch(moon, { status: 'Active' })).toMatchObject({ status: 'Active' })
  })

  test.each(['CreditCheckDone', 'Approved'])('lead from Created to %s, as official documents show', async (status) => {
    const { made, patch } = world()
    expect(await patch(await made(), { status })).toMatchObject({ status })
  })

  test('that the table does not have are refused with the allowed ones', async () => {
    const { made, patch } = world()
    const moon = await made({ status: 'Active' })
    const fault = await faultOf(patch(moon, { status: 'Prospect' }))
    expect(fault.code).toBe('illegalTransition')
    expect(fault.details[0]?.problem).toBe('cannot go from Active to Prospect; allowed: Suspended, Closed')
  })

  test('cannot be skipped by being created closed', async () => {
    expect((await faultOf(world().made({ status: 'Closed', statusReason: 'x' }))).code).toBe('illegalTransition')
  })

  test('to a state that is not known are refused with the known ones', async () => {
    const fault = await faultOf(world().made({ status: 'Platinum' }))
    expect(fault.code).toBe('invalidBody')
    expect(fault.details[0]?.problem).toContain('Prospect, Created')
  })

  test('from every state but Closed lead somewhere, and to Closed', () => {
    const { Closed, ...open } = customerLifecycle.steps
    expect(Closed).toEqual([])
    for (const next of Object.values(open)) expect(next).toContain('Closed')
  })
})

describe('reasons', () => {
  test.each(customerStatesWithReason)('%s needs one', async (status) => {
    const { made, patch } = world()
    const moon = await made({ status: status === 'Rejected' ? 'Created' : 'Active' })
    expect((await faultOf(patch(moon, { status }))).details).toEqual([
      { at: 'statusReason', problem: `is needed for status ${status}` },
    ])
    expect(await patch(moon, { status, statusReason: 'Asked for it' })).toMatchObject({ status })
  })

  test('do not carry over from the state before', async () => {
    const { made, patch } = world()
    const moon = await made({ status: 'Active', statusReason: 'Account details checked' })
    const fault = await faultOf(patch(moon, { status: 'Suspended' }))
    expect(fault.details[0]?.problem).toBe('still explains Active; say why Suspended')
  })

  test('cannot be taken away while the state lasts', async () => {
    const { made, patch } = world()
    const moon = await made({ status: 'Suspended', statusReason: 'Unpaid bill' })
    expect((await faultOf(patch(moon, { statusReason: ' ' }))).code).toBe('ruleViolated')
  })
})
