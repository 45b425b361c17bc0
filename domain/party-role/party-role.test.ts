import { expect, test } from 'vitest'
import { memoryDatabase } from '../../adapters/memory/memory-database.ts'
import { change, create, remove } from '../core/commands.ts'
import type { Doc } from '../core/json.ts'
import { everything, type Filter } from '../core/query.ts'
import { regex } from '../core/regex.ts'
import { fakeClock, faultOf, testCore, tester } from '../core/test-core.ts'
import { resources } from '../resources.ts'
import { partyRole } from './party-role.ts'
import { partyRoleSpecification } from './party-role-specification.ts'
import { operatorRoles, playing, standardRoleNames, standardRoles, takingOn } from './standard-roles.ts'

const morning = '2026-03-01T08:00:00.000Z'
const noon = '2026-03-01T12:00:00.000Z'

function world() {
  const clock = fakeClock(morning)
  const core = testCore(memoryDatabase(resources, regex).store, resources, clock)
  const patch = (resource: typeof partyRole, doc: Doc, body: Doc) =>
    change(core, resource, tester, String(doc['id']), (old) => ({ ...old, ...body })).then((done) => done.doc)
  const found = async (filter: Filter) => {
    const page = await core.store.list('PartyRole', { filter, sort: [], page: { offset: 0, limit: 100 } })
    return page.items.map((item) => (JSON.parse(item.text) as Doc)['name'])
  }
  return { clock, core, patch, found }
}

const role: Doc = { name: 'Catalog administrator', engagedParty: { '@type': 'PartyRef', id: '3b1c' } }

test('a role is validated, interrupted for a reason, and ended for a reason', async () => {
  const { clock, core, patch } = world()
  const { doc } = await create(core, partyRole, tester, role)
  expect(doc).toMatchObject({ status: 'validationInProgress', statusChangeDate: morning })
  clock.set(noon)
  expect(await patch(partyRole, doc, { status: 'validated' })).toMatchObject({ statusChangeDate: noon })
  expect((await faultOf(patch(partyRole, doc, { status: 'suspended' }))).code).toBe('ruleViolated')
  await patch(partyRole, doc, { status: 'suspended', statusReason: 'Audit' })
  await patch(partyRole, doc, { status: 'terminated', statusReason: 'Contract ended' })
  expect((await faultOf(patch(partyRole, doc, { status: 'active' }))).code).toBe('illegalTransition')
})

test('the kind of role that v4 clients send is kept, be it an empty object', async () => {
  const { core } = world()
  const { doc } = await create(core, partyRole, tester, { ...role, roleType: {} })
  expect(partyRole.schema.parse(doc)).toMatchObject({ roleType: {} })
})

test('a specification is dated by the server with every change, and only then', async () => {
  const { clock, core, patch } = world()
  const { doc } = await create(core, partyRoleSpecification, tester, { name: 'Reseller', lastUpdate: '1999-01-01' })
  expect(doc).toMatchObject({ lastUpdate: morning, version: '1.0', lifecycleStatus: 'validationInProgress' })
  clock.set(noon)
  expect(await patch(partyRoleSpecification, doc, {})).toMatchObject({ lastUpdate: morning })
  expect(await patch(partyRoleSpecification, doc, { description: 'Resells' })).toMatchObject({ lastUpdate: noon })
})

test('a specification that roles follow cannot be removed; the roles are named', async () => {
  const { core } = world()
  const specification = { '@type': 'PartyRoleSpecificationRef', id: 'reseller' }
  await create(core, partyRoleSpecification, tester, { id: 'reseller', name: 'Reseller' })
  const { doc } = await create(core, partyRole, tester, { ...role, partyRoleSpecification: specification })
  const fault = await faultOf(remove(core, partyRoleSpecification, tester, 'reseller'))
  expect(fault.code).toBe('stillReferenced')
  expect(fault.details).toEqual([{ at: `PartyRole ${doc['id']}`, problem: 'follows PartyRoleSpecification reseller' }])
})

test('standard roles can be seeded, taken on and found', async () => {
  const { core, found } = world()
  for (const body of standardRoles) {
    expect(partyRoleSpecification.schema.parse(body)).toEqual(body)
    await create(core, partyRoleSpecification, tester, body)
  }
  const kiosk = { id: 'kiosk', name: 'Kiosk', kind: 'Organization' } as const
  for (const name of standardRoleNames) await create(core, partyRole, tester, takingOn(name, kiosk))
  await create(core, partyRole, tester, takingOn('prospect', { id: 'bo', name: 'Bo', kind: 'Individual' }))
  expect(await found(everything)).toHaveLength(standardRoleNames.length + 1)
  expect(await found(playing('prospect'))).toEqual(['Kiosk, prospect', 'Bo, prospect'])
  expect(await found(playing('prospect', 'bo'))).toEqual(['Bo, prospect'])
  expect(await found(playing(operatorRoles[0]!))).toEqual(['Kiosk, roamingPartner'])
})
