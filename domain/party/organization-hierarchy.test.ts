import { describe, expect, test } from 'vitest'
import { memoryDatabase } from '../../adapters/memory/memory-database.ts'
import { change, create, remove } from '../core/commands.ts'
import type { Doc } from '../core/json.ts'
import { regex } from '../core/regex.ts'
import { fakeClock, faultOf, testCore, tester } from '../core/test-core.ts'
import { resources } from '../resources.ts'
import { organization } from './organization.ts'
import { childrenOf, parentOf } from './organization-ties.ts'

const ref = (id: string): Doc => ({ '@type': 'OrganizationRef', id })
const above = (id: string, relationshipType = 'juridical'): Doc => ({
  organizationParentRelationship: { relationshipType, organization: ref(id) },
})
const below = (...ids: string[]): Doc => ({
  organizationChildRelationship: ids.map((id) => ({ relationshipType: 'operational', organization: ref(id) })),
})

function world() {
  const database = memoryDatabase(resources, regex)
  const core = testCore(database.store, resources, fakeClock('2026-03-01T10:00:00.000Z'))
  const made = (id: string, body: Doc = {}) =>
    create(core, organization, tester, { id, name: `Name of ${id}`, ...body }).then(({ doc }) => doc)
  const read = async (id: string) => JSON.parse((await core.store.get('Organization', id))!.text) as Doc
  const patch = (id: string, body: Doc, ...dropped: string[]) =>
    change(core, organization, tester, id, (doc) => {
      for (const name of dropped) delete doc[name]
      return { ...doc, ...body }
    })
  const parent = async (id: string) => parentOf(await read(id))?.id
  const children = async (id: string) => [...childrenOf(await read(id)).keys()]
  return {
    database,
    core,
    made,
    read,
    patch,
    parent,
    children,
    drop: (id: string) => remove(core, organization, tester, id),
  }
}

describe('setting a parent', () => {
  test('adds the child entry, with its relationship type and name', async () => {
    const { made, read } = world()
    await made('group')
    await made('unit', above('group'))
    expect((await read('group'))['organizationChildRelationship']).toEqual([
      {
        '@type': 'OrganizationChildRelationship',
        relationshipType: 'juridical',
        organization: {
          '@type': 'OrganizationRef',
          id: 'unit',
          name: 'Name of unit',
          '@referredType': 'Organization',
        },
      },
    ])
  })

  test('moves the child entry when the parent changes, and removes it when the parent goes', async () => {
    const { made, patch, children } = world()
    for (const id of ['one', 'two']) await made(id)
    await made('unit', above('one'))
    await patch('unit', above('two'))
    expect([await children('one'), await children('two')]).toEqual([[], ['unit']])
    await patch('unit', {}, 'organizationParentRelationship')
    expect(await children('two')).toEqual([])
  })

  test('passes a changed relationship type on to the other end', async () => {
    const { made, patch, read } = world()
    await made('group')
    await made('unit', above('group'))
    await patch('unit', above('group', 'operational'))
    expect(childrenOf(await read('group')).get('unit')?.label).toBe('operational')
    await patch('group', { organizationChildRelationship: [{ organization: ref('unit') }] })
    expect(parentOf(await read('unit'))).toEqual({ id: 'group' })
  })
})

describe('listing a child', () => {
  test('sets its parent and takes it away from the one before', async () => {
    const { made, patch, parent, children } = world()
    await made('old')
    await made('unit', above('old'))
    await made('new', below('unit'))
    expect([await parent('unit'), await children('old')]).toEqual(['new', []])
    await patch('old', below('unit'))
    expect([await parent('unit'), await children('new')]).toEqual(['old', []])
  })

  test('and no longer listing it, clears its parent', async () => {
    const { made, patch, read } = world()
    await made('a')
    await made('b')
    await made('group', below('a', 'b'))
    await patch('group', below('b'))
    expect(await read('a')).not.toHaveProperty('organizationParentRelationship')
    expect(parentOf(await read('b'))?.id).toBe('group')
  })
})

test('removing an organization clears the entries of those above and below it', async () => {
  const { made, drop, read } = world()
  await made('top')
  await made('middle', above('top'))
  await made('bottom', above('middle'))
  await drop('middle')
  expect(await read('top')).not.toHaveProperty('organizationChildRelationship')
  expect(await read('bottom')).not.toHaveProperty('organizationParentRelationship')
})

test('an organization that others named before it existed finds its place when it comes', async () => {
  const { made, parent, children, read } = world()
  await made('unit', above('middle'))
  await made('top', below('middle', 'unit-2'))
  const middle = await made('middle')
  expect(middle).toEqual(await read('middle'))
  expect([await parent('middle'), await children('middle')]).toEqual(['top', ['unit']])
})

test('one write that means several things for a relative is one change of it, with one event', async () => {
  const { database, made, patch, children } = world()
  await made('p')
  await made('q')
  await made('x', above('p'))
  await made('y', above('p'))
  await database.outbox.drain(100, async () => [])
  await patch('x', { ...above('q'), ...below('y') })
  expect([await children('p'), await children('q'), await children('x')]).toEqual([[], ['x'], ['y']])
  const events: string[] = []
  await database.outbox.drain(100, async (batch) => {
    events.push(...batch.map((event) => `${event.resourceId} ${event.type}`))
    return []
  })
  expect(events.sort()).toEqual(['p', 'q', 'x', 'y'].map((id) => `${id} OrganizationAttributeValueChangeEvent`))
})

describe('a circle', () => {
  test('is refused, whichever end would close it, and the way round is shown', async () => {
    const { made, patch } = world()
    await made('a')
    await made('b', above('a'))
    await made('c', above('b'))
    const fault = await faultOf(patch('a', above('c')))
    expect(fault.code).toBe('ruleViolated')
    expect(fault.details[0]?.problem).toBe('goes round in a circle: a → c → b → a')
    expect((await faultOf(patch('c', below('a')))).code).toBe('ruleViolated')
    expect((await faultOf(patch('a', above('a')))).code).toBe('ruleViolated')
    expect((await faultOf(patch('a', below('b', 'a')))).code).toBe('ruleViolated')
  })

  test('is none when parent and child change places in one step', async () => {
    const { made, patch, parent, children } = world()
    await made('a')
    await made('b', above('a'))
    await patch('a', above('b'), 'organizationChildRelationship')
    expect([await parent('a'), await parent('b'), await children('b')]).toEqual(['b', undefined, ['a']])
  })

  test('does not come about when two steps that would close it run at once', async () => {
    const { made, patch, parent } = world()
    for (const id of ['a', 'b', 'c']) await made(id)
    const outcomes = await Promise.allSettled([patch('a', above('b')), patch('b', above('c')), patch('c', above('a'))])
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(2)
    const parents = [await parent('a'), await parent('b'), await parent('c')]
    expect(parents.filter((id) => id === undefined)).toHaveLength(1)
  })
})

test('ties to organizations that do not exist are kept as they are', async () => {
  const { made, parent, children } = world()
  await made('unit', { ...above('ghost'), ...below('phantom') })
  expect([await parent('unit'), await children('unit')]).toEqual(['ghost', ['phantom']])
})
