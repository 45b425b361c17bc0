import { expect, test } from 'vitest'
import { type BatchWrite, batch } from '../../domain/core/batch.ts'
import type { Core } from '../../domain/core/commands.ts'
import type { Doc } from '../../domain/core/json.ts'
import type { ResourceWrite } from '../../domain/core/ports.ts'
import { serialId } from '../../domain/core/serial-id.ts'
import { fakeClock, testCore, tester } from '../../domain/core/test-core.ts'
import { at, auditEntry, creation, creationsOf, event, update } from './fixtures/changes.ts'
import type { Subject } from './fixtures/databases.ts'
import { drained } from './fixtures/drained.ts'
import { gadget } from './fixtures/gadget.ts'

/** What batches of writes rely on in a database: one commit however many they are, and no two that block each other. */
export function batchContract(subject: () => Subject): void {
  let core: Core
  const ready = () => {
    core = testCore(subject().database.store, [gadget], fakeClock(at))
  }
  const run = (writes: readonly Plain[], settle?: Parameters<typeof batch>[4]) =>
    batch(core, gadget, tester, writes.map(blameless), settle)
  const versions = async (...ids: string[]) =>
    Promise.all(ids.map(async (id) => (await core.store.get('Gadget', id))?.version))

  test('a hundred writes are one commit with all their events, in their order', async () => {
    ready()
    await run([add('old'), add('gone')])
    await drained(subject().database.outbox, 2)
    const many = Array.from({ length: 98 }, (_, i) => add(`g-${String(97 - i).padStart(2, '0')}`))
    await run([...many, rename('old', 'new'), drop('gone')])
    expect(await versions('g-00', 'g-97', 'old', 'gone')).toEqual([1, 1, 2, undefined])
    const events = await drained(subject().database.outbox, 100)
    expect(events.map(({ resourceId }) => resourceId)).toEqual([...many.map(({ id }) => id), 'old', 'gone'])
    expect(await subject().database.audit.of('Gadget', 'old', 9)).toHaveLength(2)
  })

  test('many new and changed resources are one commit, with their events in their order and each in the audit trail', async () => {
    ready()
    const olds = Array.from({ length: 20 }, (_, i) => `old-${i}`)
    await run(olds.map(add))
    await drained(subject().database.outbox, 20)
    const news = Array.from({ length: 30 }, (_, i) => `new-${String(29 - i).padStart(2, '0')}`)
    const writes = news.flatMap((id, i) => [add(id), ...(i < 20 ? [rename(olds[i]!, id)] : [])])
    await run(writes)
    expect(await versions(...olds, ...news)).toEqual([...olds.map(() => 2), ...news.map(() => 1)])
    const events = await drained(subject().database.outbox, 50)
    expect(events.map(({ resourceId, version }) => [resourceId, version])).toEqual(
      writes.map(({ id }) => [id, id.startsWith('old') ? 2 : 1]),
    )
    for (const [id, entries] of [
      ['old-7', 2],
      ['new-07', 1],
    ] as const) {
      expect(await subject().database.audit.of('Gadget', id, 9), id).toHaveLength(entries)
    }
  })

  test('of very many new resources, changed ones among them, all are written with their events, or none', async () => {
    ready()
    await run([add('first'), add('vm-250')])
    await drained(subject().database.outbox, 2)
    const news = Array.from({ length: 400 }, (_, i) => add(`vm-${i}`))
    await expect(run([...news, rename('first', 'next')])).rejects.toThrow()
    const free = news.map(({ id }) => add(`free-${id}`))
    expect(await versions('first', 'vm-0', 'vm-399')).toEqual([1, undefined, undefined])
    await run([...free, rename('first', 'next')])
    expect(await versions('first', 'free-vm-0', 'free-vm-399')).toEqual([2, 1, 1])
    const events = await drained(subject().database.outbox, 401)
    expect(events.map(({ resourceId }) => resourceId)).toEqual([...free.map(({ id }) => id), 'first'])
    expect(await subject().database.audit.of('Gadget', 'free-vm-399', 9)).toHaveLength(1)
    const store = subject().database.store
    const write = (id: string) => ({ op: 'insert' as const, kind: 'Gadget', id, text: JSON.stringify({ id }) })
    const writes = Array.from({ length: 300 }, (_, i) => write(`wm-${i}`))
    const changes = { at, writes: [...writes, write('first')], events: [], audit: [], jobs: [] }
    expect(await store.commit(changes)).toEqual({ reason: 'exists', kind: 'Gadget', id: 'first' })
    expect(await versions('wm-0')).toEqual([undefined])
  })

  // As lists, and with what they have to say by COPY.
  test.each([30, 250])('of %i changes all are written, or none, whoever else changes some of them', async (many) => {
    ready()
    const { store, audit } = subject().database
    const ids = Array.from({ length: many }, (_, i) => `all-${many}-${i}`)
    const [first, middle, last] = [ids[0]!, ids[many / 2]!, ids.at(-1)!]
    await run(ids.map(add))
    const write = (of: readonly string[], name: string, relies?: { kind: string; id: string; version: number }[]) =>
      store.commit({
        ...{ at, jobs: [], events: [], ...(relies && { relies }) },
        writes: of.map((id) => ({
          ...{ op: 'update' as const, kind: 'Gadget', id, expectedVersion: 1, text: JSON.stringify({ id, name }) },
        })),
        audit: of.map((id) => auditEntry(id, 2)),
      })
    const outdated = await write(ids.slice(0, -1), 'relying', [{ kind: 'Gadget', id: last, version: 3 }])
    expect(outdated).toEqual({ reason: 'outdated' })
    expect(await write([middle], 'moved')).toBeUndefined()
    expect(await write(ids, 'late')).toEqual({ reason: 'stale', kind: 'Gadget', id: middle })
    const [gone, rest] = ['nobody', ids.filter((id) => id !== middle)]
    expect(await write([...rest, gone], 'lost')).toEqual({ reason: 'stale', kind: 'Gadget', id: gone })
    expect(await versions(first, middle, last)).toEqual([1, 2, 1])
    expect(await audit.of('Gadget', last, 9)).toHaveLength(1)
    const outcomes = await Promise.all([write(rest, 'one'), write(rest.toReversed(), 'two'), write([last], 'three')])
    const winner = outcomes.indexOf(undefined)
    expect(outcomes.toSpliced(winner, 1)).toMatchObject([{ reason: 'stale' }, { reason: 'stale' }])
    const texts = await Promise.all(rest.map(async (id) => JSON.parse((await store.get('Gadget', id))!.text) as Doc))
    expect(texts.map(({ name }) => name)).toEqual(
      rest.map((id) => (winner < 2 || id === last ? ['one', 'two', 'three'][winner] : id)),
    )
    expect(await audit.of('Gadget', last, 9)).toHaveLength(2)
  })

  test.each([1, 30])(
    'texts of whatever signs come through a large commit as they were, %i times each',
    async (times) => {
      ready()
      const signs = [
        '',
        'NULL',
        '{a,b}',
        '"quoted"',
        "it's",
        'back\\slash',
        '\\"',
        'new\nline',
        'tab\t',
        'Größe 📶',
        '$1',
        '%',
        '\\x41',
      ]
      const texts = Array.from({ length: times }, () => signs).flat()
      const writes = texts.map(
        (name, i): Plain => ({ do: 'create', id: `t-${i}`, input: () => ({ id: `t-${i}`, name }) }),
      )
      await run(writes)
      const stored = await Promise.all(writes.map(({ id }) => core.store.get('Gadget', id)))
      expect(stored.map((one) => (JSON.parse(one!.text) as Doc)['name'])).toEqual(texts)
      const events = await drained(subject().database.outbox, texts.length)
      expect(events.map(({ resource }) => resource['name'])).toEqual(texts)
    },
  )

  test('a large commit in which one identifier is taken, or one version is another, writes nothing', async () => {
    ready()
    await run([add('there'), add('moved')])
    const write = (kind: 'there' | 'moved') =>
      core.store.commit({
        ...{ at, events: [], audit: [], jobs: [] },
        writes: [
          ...Array.from({ length: 20 }, (_, i) => ({
            op: 'insert' as const,
            kind: 'Gadget',
            id: `n-${i}`,
            text: `{"id":"n-${i}"}`,
          })),
          kind === 'there'
            ? { op: 'insert' as const, kind: 'Gadget', id: 'there', text: '{"id":"there"}' }
            : { op: 'update' as const, kind: 'Gadget', id: 'moved', expectedVersion: 7, text: '{"id":"moved"}' },
        ],
      })
    expect(await write('there')).toEqual({ reason: 'exists', kind: 'Gadget', id: 'there' })
    expect(await write('moved')).toEqual({ reason: 'stale', kind: 'Gadget', id: 'moved' })
    expect(await versions('n-0', 'n-19', 'there', 'moved')).toEqual([undefined, undefined, 1, 1])
  })

  test.each([20, 250])('of %i changes in one commit none is made when one version is another', async (count) => {
    ready()
    const ids = Array.from({ length: count }, (_, i) => `of-${count}-${i}`)
    await run([...ids.map(add), add(`beside-${count}`)])
    await drained(subject().database.outbox, count + 1)
    const change = (moved: number, stale?: string) =>
      core.store.commit({
        at,
        writes: [...ids, `beside-${count}`].map((id) => update(id, id === stale ? 7 : moved - 1, { name: 'changed' })),
        events: ids.map((id) => event(`changed-${id}-${moved}`, id, moved)),
        audit: ids.map((id) => auditEntry(id, moved)),
        jobs: [],
      })
    for (const stale of [ids[0]!, ids[count >> 1]!, `beside-${count}`]) {
      expect(await change(2, stale)).toEqual({ reason: 'stale', kind: 'Gadget', id: stale })
    }
    expect(new Set(await versions(...ids, `beside-${count}`))).toEqual(new Set([1]))
    expect(await subject().database.audit.of('Gadget', ids[0]!, 9)).toHaveLength(1)
    expect(await change(2)).toBeUndefined()
    expect(new Set(await versions(...ids, `beside-${count}`))).toEqual(new Set([2]))
    const told = await drained(subject().database.outbox, count)
    expect(told.map(({ resourceId }) => resourceId)).toEqual(ids)
    expect(await subject().database.audit.of('Gadget', ids[0]!, 9)).toHaveLength(2)
  })

  test('of commits with the same twenty changes at the same time one is made, whole, and the others nothing', async () => {
    ready()
    const ids = Array.from({ length: 20 }, (_, i) => `same-${i}`)
    await run(ids.map(add))
    await drained(subject().database.outbox, ids.length)
    for (let version = 1; version <= 4; version++) {
      const change = (name: string, some: readonly string[]) =>
        core.store.commit({
          ...{ at, audit: [], jobs: [] },
          writes: some.map((id) => update(id, version, { name })),
          events: some.map((id) => event(`${name}-${version}-${id}`, id, version + 1)),
        })
      const those = ['a', 'b', 'c', 'd'].map((name, i) => change(name, i % 2 ? ids : ids.toReversed()))
      const outcomes = await Promise.all(those)
      const made = outcomes.flatMap((outcome, i) => (outcome ? [] : [i]))
      expect(made).toHaveLength(1)
      for (const outcome of outcomes) if (outcome) expect(outcome).toMatchObject({ reason: 'stale', kind: 'Gadget' })
      const names = await Promise.all(ids.map(async (id) => (await core.store.get('Gadget', id))!))
      expect(new Set(names.map(({ version }) => version))).toEqual(new Set([version + 1]))
      const name = 'abcd'[made[0]!]
      expect(new Set(names.map(({ text }) => (JSON.parse(text) as Doc)['name']))).toEqual(new Set([name]))
      const told = await drained(subject().database.outbox, ids.length)
      expect(new Set(told.map(({ id }) => id))).toEqual(new Set(ids.map((id) => `${name}-${version}-${id}`)))
    }
  })

  test.each([3, 250])(
    'creations, %i of them, are written, told before all else, and noted; or nothing is',
    async (count) => {
      ready()
      await run([add(`first-${count}`), add(`taken-${count}`)])
      await drained(subject().database.outbox, 2)
      const { store, outbox, audit } = subject().database
      const docs = Array.from(
        { length: count },
        (_, i): Doc => ({ '@type': 'Gadget', id: `${count}-${i}`, name: `a\\b\t${i}\u0001` }),
      )
      const rows = docs.map((doc) => creation(store, 'Gadget', doc))
      const creations = [creationsOf(rows, 'Gadget', `c${count}-`)]
      const change: ResourceWrite = {
        ...{ op: 'update', kind: 'Gadget', id: `first-${count}`, expectedVersion: 1, text: `{"id":"first-${count}"}` },
      }
      const told = event('told', `first-${count}`, 2)
      const rest = { at, writes: [change], events: [told], audit: [], jobs: [] }
      const withTaken = [{ ...creations[0]!, rows: [...rows, { ...rows[0]!, id: `taken-${count}` }] }]
      expect(await store.commit({ ...rest, creations: withTaken })).toEqual({
        ...{ reason: 'exists', kind: 'Gadget', id: `taken-${count}` },
      })
      expect(await versions(`${count}-0`, `first-${count}`)).toEqual([undefined, 1])
      expect(await store.commit({ ...rest, creations })).toBeUndefined()
      const stored = await Promise.all(rows.map(({ id }) => store.get('Gadget', id)))
      expect(stored.map((one) => JSON.parse(one!.text))).toEqual(docs)
      const events = await drained(outbox, count + 1)
      expect(events.map(({ id }) => id)).toEqual([...rows.map((_, i) => serialId(`c${count}-`, i)), 'told'])
      expect(events[0]).toMatchObject({ ...event(serialId(`c${count}-`, 0), `${count}-0`, 1, docs[0]) })
      expect(await audit.of('Gadget', `${count}-1`, 9)).toEqual([
        { ...auditEntry(`${count}-1`, 1), changed: ['@type', 'id', 'name'] },
      ])
      expect(await store.lastVersions('Gadget', [`${count}-2`, 'c-none'])).toEqual(new Map([[`${count}-2`, 1]]))
    },
  )

  test('what a key keeps is committed with the writes', async () => {
    ready()
    const { keys } = subject().database
    const now = new Date(at)
    const claim = await keys.claim('k', 'f', now, 60_000, 60_000)
    const answer = { status: 200, headers: {}, body: '[]' }
    const settle = () => (claim.state === 'claimed' ? { key: 'k', token: claim.token, answer } : undefined)
    await run([add('a'), add('b')], settle)
    expect(await keys.claim('k', 'f', now, 60_000, 60_000)).toEqual({ state: 'answered', answer })
    await expect(run([add('c'), add('d')], settle)).rejects.toMatchObject({ code: 'requestInProgress' })
    expect(await versions('a', 'b', 'c', 'd')).toEqual([1, 1, undefined, undefined])
  })

  test('batches over the same resources in opposite orders all come through, whole', async () => {
    ready()
    const ids = ['p', 'q', 'r', 's']
    await run(ids.map(add))
    const rounds = Array.from({ length: 8 }, (_, i) =>
      run((i % 2 ? ids : ids.toReversed()).map((id) => rename(id, `round ${i}`))),
    )
    await Promise.all(rounds)
    expect(await versions(...ids)).toEqual([9, 9, 9, 9])
    const texts = await Promise.all(
      ids.map(async (id) => JSON.parse((await core.store.get('Gadget', id))!.text) as Doc),
    )
    expect(new Set(texts.map(({ name }) => name)).size).toBe(1)
  })
}

type Plain = { readonly id: string } & (
  | { readonly do: 'create'; readonly input: () => Doc }
  | { readonly do: 'change'; readonly edit: (doc: Doc) => Doc }
  | { readonly do: 'remove' }
)

const blameless = (write: Plain): BatchWrite => ({ ...write, blame: (fault) => fault })
const add = (id: string): Plain => ({ do: 'create', id, input: () => ({ id, name: id }) })
const rename = (id: string, name: string): Plain => ({ do: 'change', id, edit: (doc) => ({ ...doc, name }) })
const drop = (id: string): Plain => ({ do: 'remove', id })
