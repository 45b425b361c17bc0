import { beforeEach, describe, expect, test } from 'vitest'
import { changes, insert, update } from '../../adapters/contracts/fixtures/changes.ts'
import { memorySubject } from '../../adapters/contracts/fixtures/databases.ts'
import type { ResourceStore } from './ports.ts'
import { rememberingStore } from './remembering-store.ts'

describe('a store that remembers', () => {
  let store: ResourceStore
  let remembering: ResourceStore
  let reads: number

  beforeEach(async () => {
    store = (await memorySubject()).database.store
    reads = 0
    const counted: ResourceStore = {
      ...store,
      get(kind, id) {
        reads++
        return store.get(kind, id)
      },
    }
    remembering = rememberingStore(counted)
    await store.commit(changes(insert('a', { name: 'first' })))
  })

  const nameOf = async () => JSON.parse((await remembering.get('Gadget', 'a'))!.text).name as string

  test('reads a resource once, also one that is not there', async () => {
    expect(await nameOf()).toBe('first')
    expect(await nameOf()).toBe('first')
    expect(await remembering.get('Gadget', 'b')).toBeUndefined()
    expect(await remembering.get('Gadget', 'b')).toBeUndefined()
    expect(reads).toBe(2)
  })

  test('knows what it committed, text and version, as it is stored', async () => {
    await remembering.commit(changes(update('a', 1, { name: 'second' })))
    await remembering.commit(changes(insert('b', { name: 'other' })))
    expect(await remembering.get('Gadget', 'a')).toMatchObject({ version: (await store.get('Gadget', 'a'))!.version })
    expect(await nameOf()).toBe('second')
    expect(await remembering.get('Gadget', 'b')).toMatchObject({ version: 1 })
    expect(reads).toBe(0)
  })

  test('forgets everything when somebody else was quicker', async () => {
    await nameOf()
    await store.commit(changes(update('a', 1, { name: 'theirs' })))
    expect(await remembering.commit(changes(update('a', 1, { name: 'ours' })))).toMatchObject({ reason: 'stale' })
    expect(await nameOf()).toBe('theirs')
  })

  test('forgets everything when nobody knows what became of a commit', async () => {
    await nameOf()
    const broken = rememberingStore({
      ...store,
      async commit(written) {
        await store.commit(written)
        throw new Error('the connection broke')
      },
    })
    expect(JSON.parse((await broken.get('Gadget', 'a'))!.text)).toMatchObject({ name: 'first' })
    await expect(broken.commit(changes(update('a', 1, { name: 'second' })))).rejects.toThrow('broke')
    expect(JSON.parse((await broken.get('Gadget', 'a'))!.text)).toMatchObject({ name: 'second' })
  })
})
