import { describe, expect, test } from 'vitest'
import { memoryDatabase } from '../../adapters/memory/memory-database.ts'
import { change, create, remove } from '../core/commands.ts'
import type { Doc } from '../core/json.ts'
import { regex } from '../core/regex.ts'
import { fakeClock, faultOf, testCore, tester } from '../core/test-core.ts'
import { customer } from '../customer/customer.ts'
import { partyRole } from '../party-role/party-role.ts'
import { resources } from '../resources.ts'
import { individual } from './individual.ts'
import { organization } from './organization.ts'

function world() {
  const core = testCore(memoryDatabase(resources, regex).store, resources, fakeClock('2026-03-01T10:00:00.000Z'))
  const person = (body: Doc = {}) =>
    create(core, individual, tester, { givenName: 'Ada', familyName: 'Byron', ...body }).then(({ doc }) => doc)
  const company = (body: Doc = {}) =>
    create(core, organization, tester, { name: 'Engines', ...body }).then(({ doc }) => doc)
  const patch = (resource: typeof individual, doc: Doc, body: Doc) =>
    change(core, resource, tester, String(doc['id']), (old) => ({ ...old, ...body })).then((done) => done.doc)
  return { core, person, company, patch }
}

describe('the life of an individual', () => {
  test('starts as initialized and goes on to validated and deceased, but never back', async () => {
    const { person, patch } = world()
    const ada = await person()
    expect(ada['status']).toBe('initialized')
    expect(await patch(individual, ada, { status: 'validated' })).toMatchObject({ status: 'validated' })
    expect((await faultOf(patch(individual, ada, { status: 'initialized' }))).code).toBe('illegalTransition')
    expect(await patch(individual, ada, { status: 'deceased' })).toMatchObject({ status: 'deceased' })
    expect((await faultOf(patch(individual, ada, { status: 'validated' }))).details[0]?.problem).toContain('final')
  })

  test('a date of death belongs to the deceased, after their birth and not in the future', async () => {
    const { person, patch } = world()
    const ada = await person({ birthDate: '1950-12-10T00:00:00.000Z' })
    const death = (deathDate: string, status = 'deceased') => patch(individual, ada, { status, deathDate })
    expect((await faultOf(death('2026-02-27T00:00:00.000Z', 'initialized'))).details).toEqual([
      { at: 'deathDate', problem: 'needs status deceased, not initialized' },
    ])
    expect((await faultOf(death('1950-12-09T00:00:00.000Z'))).details[0]?.problem).toBe('is before birthDate')
    expect((await faultOf(death('2026-03-02T00:00:00.000Z'))).details[0]?.problem).toBe('is in the future')
    expect(await death('2026-02-27T00:00:00.000Z')).toMatchObject({ status: 'deceased' })
  })

  test('somebody may be deceased without a known date', async () => {
    const { person } = world()
    expect(await person({ status: 'deceased' })).not.toHaveProperty('deathDate')
  })
})

describe('the life of an organization', () => {
  test('ends when it is closed', async () => {
    const { company, patch } = world()
    const engines = await company()
    expect(await patch(organization, engines, { status: 'closed' })).toMatchObject({ status: 'closed' })
    expect((await faultOf(patch(organization, engines, { status: 'validated' }))).code).toBe('illegalTransition')
  })
})

describe('the names of an organization', () => {
  test('stand in for each other on create', async () => {
    const { core, company } = world()
    expect(await company()).toMatchObject({ name: 'Engines', tradingName: 'Engines' })
    expect((await create(core, organization, tester, { tradingName: 'Looms' })).doc).toMatchObject({ name: 'Looms' })
    expect(await company({ tradingName: 'Eng' })).toMatchObject({ name: 'Engines', tradingName: 'Eng' })
  })

  test('a company that trades under its own name goes on doing so when the name changes', async () => {
    const { core, company } = world()
    const same = await company()
    const rename = (doc: Doc) => ({ ...doc, name: 'Motors' })
    const renamed = await change(core, organization, tester, String(same['id']), rename)
    expect(renamed.doc).toMatchObject({ name: 'Motors', tradingName: 'Motors' })
    const other = await company({ tradingName: 'Eng' })
    const kept = await change(core, organization, tester, String(other['id']), rename)
    expect(kept.doc).toMatchObject({ name: 'Motors', tradingName: 'Eng' })
  })

  test('are both there after one has been removed', async () => {
    const { core, company } = world()
    const { id } = await company({ tradingName: 'Eng' })
    const { doc } = await change(core, organization, tester, String(id), ({ name: _, ...rest }) => rest)
    expect(doc).toMatchObject({ name: 'Eng', tradingName: 'Eng' })
  })
})

describe('a party that is engaged', () => {
  const engaging = (id: Doc['id'], referredType?: string): Doc => ({
    name: 'role',
    engagedParty: { '@type': 'PartyRef', id, ...(referredType && { '@referredType': referredType }) },
  })

  test('cannot be removed; who engages it is named', async () => {
    const { core, person } = world()
    const { id } = await person()
    const { doc: buyer } = await create(core, customer, tester, engaging(id, 'Individual'))
    const { doc: worker } = await create(core, partyRole, tester, engaging(id))
    const fault = await faultOf(remove(core, individual, tester, String(id)))
    expect(fault.code).toBe('stillReferenced')
    expect(fault.details).toEqual([
      { at: `Customer ${buyer['id']}`, problem: `engages Individual ${id}` },
      { at: `PartyRole ${worker['id']}`, problem: `engages Individual ${id}` },
    ])
    await remove(core, customer, tester, String(buyer['id']))
    await remove(core, partyRole, tester, String(worker['id']))
    await remove(core, individual, tester, String(id))
    expect(await core.store.get('Individual', String(id))).toBeUndefined()
  })

  test('is not confused with a party of the other class that has the same identifier', async () => {
    const { core, person, company } = world()
    await person({ id: '7' })
    await company({ id: '7' })
    await create(core, customer, tester, engaging('7', 'Organization'))
    await remove(core, individual, tester, '7')
    expect((await faultOf(remove(core, organization, tester, '7'))).code).toBe('stillReferenced')
  })
})
