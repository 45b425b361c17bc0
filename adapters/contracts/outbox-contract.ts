import { expect, test } from 'vitest'
import type { JobRequest, OutboxEvent } from '../../domain/core/ports.ts'
import { changes, event, insert, noted, update } from './fixtures/changes.ts'
import type { Subject } from './fixtures/databases.ts'
import { drained } from './fixtures/drained.ts'

let runs = 0

/** What every outbox promises, together with the store that fills it. */
export function outboxContract(subject: () => Subject): void {
  const database = () => subject().database
  const run = () => `run${runs++}`
  const nothing = async () => []

  test('committed events come whole, once, in the order of their commits', async () => {
    const mine = run()
    await database().store.commit(noted(insert('a', { name: 'é "😀"' }), `${mine}-1`))
    await database().store.commit(noted(update('a', 1, { size: 2 }), `${mine}-2`))
    await database().store.commit(noted(insert('b'), `${mine}-3`))
    const events = await drained(database().outbox, 3)
    expect(events.map(({ id }) => id)).toEqual([`${mine}-1`, `${mine}-2`, `${mine}-3`])
    const { position, ...first } = events[0]!
    expect(first).toEqual(event(`${mine}-1`, 'a', 1, { name: 'é "😀"' }))
    expect(position).toEqual(expect.any(String))
    expect(await database().outbox.drain(10, nothing)).toBe(0)
  })

  test('parts of any size give every event once', async () => {
    const mine = run()
    for (let i = 0; i < 7; i++) await database().store.commit(noted(insert(`a${i}`), `${mine}-${i}`))
    expect((await drained(database().outbox, 7, 3)).map(({ id }) => id)).toEqual(
      Array.from({ length: 7 }, (_, i) => `${mine}-${i}`),
    )
  })

  test('an event carries previous values and other resources when there are some', async () => {
    const mine = run()
    const changed = { ...event(`${mine}-1`, 'a', 2, { name: 'new' }), previous: { name: 'old', size: null } }
    await database().store.commit({ ...changes(insert('a')), events: [changed, event(`${mine}-2`, 'b', 5)] })
    const events = await drained(database().outbox, 2)
    expect(events.map(({ position, ...rest }) => rest)).toEqual([changed, event(`${mine}-2`, 'b', 5)])
    expect(await database().outbox.event(`${mine}-1`)).toEqual(changed)
    expect(await database().outbox.event('nobody')).toBe(undefined)
  })

  test('a change set with many events keeps their order', async () => {
    const mine = run()
    const events = Array.from({ length: 30 }, (_, i) => event(`${mine}-${i}`, 'a', i))
    await database().store.commit({ ...changes(insert('a'), insert('b')), events })
    expect((await drained(database().outbox, 30)).map(({ id }) => id)).toEqual(events.map(({ id }) => id))
  })

  test('jobs that the work answers are enqueued with the move', async () => {
    const mine = run()
    await database().store.commit(noted(insert('a'), `${mine}-1`))
    await drained(database().outbox, 1, 10, (events) => events.map(({ id }) => ({ queue: 'deliver', data: { id } })))
    expect(await subject().jobs()).toEqual([['deliver', { id: `${mine}-1` }]])
  })

  test('what nobody listens to is passed over unread, and what is committed while that is found out comes next', async () => {
    const mine = run()
    await database().store.commit(noted(insert('a'), `${mine}-1`))
    const nobody = async () => {
      await database().store.commit(noted(insert('b'), `${mine}-2`))
      return 0
    }
    const unread = async () => {
      throw new Error('nobody listens, so nothing is to be read')
    }
    await expect.poll(() => database().outbox.drain(1, unread, nobody).catch(String), { timeout: 100_000 }).toBe(1)
    expect((await drained(database().outbox, 1)).map(({ id }) => id)).toEqual([`${mine}-2`])
  })

  test('whoever listens may ask for fewer than the limit', async () => {
    const mine = run()
    for (let i = 0; i < 3; i++) await database().store.commit(noted(insert(`a${i}`), `${mine}-${i}`))
    const take = () =>
      database().outbox.drain(
        10,
        async () => [],
        async () => 2,
      )
    const taken: number[] = []
    await expect
      .poll(async () => taken.push(await take()) && Math.max(...taken), { timeout: 100_000 })
      .toBeGreaterThan(0)
    while (taken.reduce((sum, each) => sum + each) < 3) taken.push(await take())
    expect(Math.max(...taken)).toBeLessThanOrEqual(2)
  })

  test('work that fails moves nothing: the same events come again', async () => {
    const mine = run()
    await database().store.commit(noted(insert('a'), `${mine}-1`))
    const failing = drained(database().outbox, 1, 10, () => {
      throw new Error('not today')
    })
    await expect(failing).rejects.toThrow('not today')
    expect((await drained(database().outbox, 1)).map(({ id }) => id)).toEqual([`${mine}-1`])
    expect(await subject().jobs()).toEqual([])
  })

  test('the work may use the store, and a second drain meanwhile gets nothing', async () => {
    const mine = run()
    await database().store.commit(noted(insert('a'), `${mine}-1`))
    let second: number | undefined
    const work = async (events: readonly OutboxEvent[]): Promise<JobRequest[]> => {
      expect(await database().store.get('Gadget', events[0]!.resourceId)).toMatchObject({ version: 1 })
      second = await database().outbox.drain(10, nothing)
      return []
    }
    await drained(database().outbox, 1, 10, work)
    expect(second).toBe(0)
  })

  test('jobs of a change set are enqueued when it is written, and only then', async () => {
    const jobs: JobRequest[] = [{ queue: 'later', data: { n: 1 } }]
    await database().store.commit({ ...changes(insert('a')), jobs })
    expect(await subject().jobs()).toEqual([['later', { n: 1 }]])
    expect(await database().store.commit({ ...changes(insert('a')), jobs })).toMatchObject({ reason: 'exists' })
    expect(await subject().jobs()).toHaveLength(1)
  })

  test('a conflict among several writes leaves no event and no audit entry', async () => {
    const mine = run()
    await database().store.commit(changes(insert('b')))
    const several = { ...noted(insert('a'), `${mine}-1`), writes: [insert('a'), insert('b')] }
    expect(await database().store.commit(several)).toEqual({ reason: 'exists', kind: 'Gadget', id: 'b' })
    expect(await database().store.commit(noted(insert('b'), `${mine}-2`))).toMatchObject({ reason: 'exists' })
    expect(await database().outbox.event(`${mine}-1`)).toBe(undefined)
    expect(await database().outbox.event(`${mine}-2`)).toBe(undefined)
    expect(await database().outbox.drain(10, nothing)).toBe(0)
  })
}
