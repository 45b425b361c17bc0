import { beforeEach, describe, expect, test } from 'vitest'
import { memoryDatabase } from '../../adapters/memory/memory-database.ts'
import { lasting, type Reader } from './define-resource.ts'
import type { Doc } from './json.ts'
import { knownResources } from './known-resources.ts'
import type { ResourceStore } from './ports.ts'
import { everything } from './query.ts'
import { recentResources } from './recent-resources.ts'
import { regex } from './regex.ts'
import { Sight } from './sight.ts'

const at = '2026-03-01T10:00:00.000Z'
const search = { kind: 'Line', path: 'number.value', texts: ['1'] }
const line: Doc = { id: 'l', number: [{ value: '1' }], price: 'p' }

let store: ResourceStore
let known: ReturnType<typeof recentResources>
let worked: string[]
beforeEach(async () => {
  store = memoryDatabase([], regex).store
  known = recentResources(knownResources(['Price']), { read: ['Line'], written: ['Sum'] })
  worked = []
  const docs: [string, Doc][] = [
    ['Line', line],
    ['Price', { id: 'p', value: 1 }],
    ['Sum', { id: 's' }],
    ['Note', { id: 'n' }],
  ]
  const writes = docs.map(([kind, doc]) => ({
    ...{ op: 'insert' as const, kind, id: String(doc['id']), text: JSON.stringify(doc), doc },
  }))
  await store.commit({ at, writes, events: [], audit: [], jobs: [] })
})

/** What a line costs, worked out in two steps; `further` is read besides. */
async function costOf(read: Reader, further: (read: Reader) => Promise<unknown> = async () => undefined) {
  return lasting(
    read,
    'cost',
    () => true,
    async (reader) => {
      worked.push('cost')
      const [found] = await reader.search!(search, 10)
      await further(reader)
      return lasting(
        reader,
        `value ${found!['price']}`,
        () => true,
        async (inner) => {
          worked.push('value')
          return { value: (await inner.get('Price', String(found!['price'])))!['value'] }
        },
      )
    },
  )
}

const sight = () => new Sight(store, known)

describe('what was worked out', () => {
  test('is there for the next command, which relies on all that it rests on', async () => {
    expect(await costOf(sight())).toEqual({ value: 1 })
    const next = sight()
    expect(await costOf(next)).toEqual({ value: 1 })
    expect(worked).toEqual(['cost', 'value'])
    expect(next.reliances).toEqual([
      { kind: 'Line', id: 'l', version: 1 },
      { kind: 'Price', id: 'p', version: 1 },
    ])
    expect(next.findings).toEqual([{ ...search, count: 1 }])
  })

  test('is worked out anew once any of that is forgotten, or remembered in another version', async () => {
    await costOf(sight())
    known.forget([{ kind: 'Price', id: 'p', version: 1 }])
    await costOf(sight())
    expect(worked).toEqual(['cost', 'value', 'cost', 'value'])
    known.note('Line', 'l', { version: 2, doc: line })
    await costOf(sight())
    expect(worked).toEqual(['cost', 'value', 'cost', 'value', 'cost'])
    known.forget([], [search])
    await costOf(sight())
    expect(worked).toEqual(['cost', 'value', 'cost', 'value', 'cost', 'cost'])
  })

  test.each<[string, (read: Reader) => Promise<unknown>]>([
    ['something that is not remembered', (read) => read.get('Note', 'n')],
    ['something that is not there', (read) => read.get('Line', 'none')],
    ['whatever there is', (read) => read.find('Line', everything, 10)],
  ])('is not kept when it rests on %s', async (_, further) => {
    await costOf(sight(), further)
    await costOf(sight(), further)
    expect(worked.filter((what) => what === 'cost')).toHaveLength(2)
  })

  test('is not for who has read otherwise, or has something else in mind', async () => {
    await costOf(sight())
    const own = sight()
    own.assume('Line', 'l', undefined, undefined, line)
    await costOf(own).catch(() => undefined)
    const again = sight()
    await again.stored('Price', 'p')
    await costOf(again)
    expect(worked.filter((what) => what === 'cost')).toHaveLength(3)
  })

  test('is kept by nobody who remembers nothing', async () => {
    await costOf(new Sight(store))
    await costOf(new Sight(store, knownResources(['Price', 'Line'])))
    expect(worked).toEqual(['cost', 'value', 'cost', 'value'])
  })
})
