import { expect, test } from 'vitest'
import { memoryDatabase } from '../../adapters/memory/memory-database.ts'
import { create } from './commands.ts'
import { defineResource } from './define-resource.ts'
import type { Doc } from './json.ts'
import type { StoredResource } from './ports.ts'
import { type Filter, isText } from './query.ts'
import { regex } from './regex.ts'
import { classOf, text } from './schema.ts'
import { Sight } from './sight.ts'
import { fakeClock, testCore, tester } from './test-core.ts'

const jar = defineResource({
  kind: 'Jar',
  schema: classOf('Jar', { id: text(), shelf: text() }),
  description: 'A jar on a shelf.',
  mandatory: [],
  example: {},
})

/** Five jars on the upper shelf, and a sight of them that notes how many it asks for. */
async function cupboard() {
  const { store } = memoryDatabase([jar], regex)
  const core = testCore(store, [jar], fakeClock('2026-03-01T10:00:00.000Z'))
  const jars = ['a', 'b', 'c', 'd', 'e'].map((id): Doc => ({ '@type': 'Jar', id, shelf: 'upper' }))
  for (const each of jars) await create(core, jar, tester, each)
  const asked: number[] = []
  const sight = new Sight({
    ...store,
    list(kind, query) {
      asked.push('limit' in query.page ? query.page.limit : 0)
      return store.list(kind, query)
    },
  })
  const assume = (before: Doc | undefined, after: Doc, version = 2) => {
    const becomes: StoredResource = { id: String(after['id']), version, text: JSON.stringify(after) }
    sight.assume('Jar', becomes.id, becomes, after, before)
  }
  const find = async (filter: Filter) => (await sight.find('Jar', filter, 2)).map(({ id }) => id)
  return { jars, assume, find, asked }
}

const onUpper = isText(['shelf'], 'upper')
const behindB: Filter = { kind: 'and', of: [onUpper, { kind: 'compare', path: ['id'], op: 'gt', value: 'b' }] }

test('as many are found as were asked for, although some that the database finds are assumed to be otherwise', async () => {
  const { jars, assume, find } = await cupboard()
  for (const each of jars.slice(0, 3)) assume(each, { ...each, shelf: 'lower' })
  expect(await find(onUpper)).toEqual(['d', 'e'])
})

test('so it is where what is stored is not even what was assumed before', async () => {
  const { jars, assume, find } = await cupboard()
  for (const each of jars.slice(0, 3)) {
    const [between, after] = [
      { ...each, shelf: 'lower' },
      { ...each, shelf: 'floor' },
    ]
    assume(each, between)
    assume(between, after, 3)
  }
  expect(await find(onUpper)).toEqual(['d', 'e'])
})

test('no more is read for what is assumed and cannot be among what is looked for', async () => {
  const { jars, assume, find, asked } = await cupboard()
  for (const each of jars.slice(0, 2)) assume(each, { ...each, shelf: 'lower' })
  assume(undefined, { '@type': 'Jar', id: 'f', shelf: 'lower' }, 1)
  expect(await find(behindB)).toEqual(['c', 'd'])
  expect(asked).toEqual([2])
})

test('what is assumed to be new is found in its place', async () => {
  const { assume, find } = await cupboard()
  assume(undefined, { '@type': 'Jar', id: 'bb', shelf: 'upper' }, 1)
  expect(await find(behindB)).toEqual(['bb', 'c'])
})
