import { expect, test } from 'vitest'
import type { ChangeSet, KeptAnswer } from '../../domain/core/ports.ts'
import { changes, event, insert, noted } from './fixtures/changes.ts'
import type { Subject } from './fixtures/databases.ts'

const answer: KeptAnswer = { status: 201, headers: { ETag: '"1"' }, body: '{"id":"a"}' }
const start = new Date('2026-03-01T10:00:00.000Z')
const later = (ms: number) => new Date(start.getTime() + ms)
const lease = 30_000
const keep = 86_400_000

/** What every keeper of idempotency keys promises. */
export function keysContract(subject: () => Subject): void {
  const keys = () => subject().database.keys
  const claim = (key: string, now = start, fingerprint = 'same') => keys().claim(key, fingerprint, now, lease, keep)
  const token = async (key: string, now = start) => {
    const claimed = await claim(key, now)
    if (claimed.state !== 'claimed') throw new Error(`not claimed but ${claimed.state}`)
    return claimed.token
  }
  const settled = (key: string, token: string): ChangeSet => ({
    ...changes(insert('a')),
    settle: { key, token, answer },
  })

  test('a key is claimed once; whoever comes then hears that it is running', async () => {
    await token('k')
    expect(await claim('k')).toEqual({ state: 'running' })
    expect(await claim('other')).toMatchObject({ state: 'claimed' })
  })

  test('of 16 concurrent claims exactly one gets the key', async () => {
    const states = (await Promise.all(Array.from({ length: 16 }, () => claim('k')))).map(({ state }) => state)
    expect(states.toSorted()).toEqual(['claimed', ...Array(15).fill('running')])
  })

  test('a settled key answers the same request again, and refuses another', async () => {
    await keys().settle('k', await token('k'), answer)
    expect(await claim('k')).toEqual({ state: 'answered', answer })
    expect(await claim('k', start, 'different')).toEqual({ state: 'mismatch' })
  })

  test('a released key can be claimed again', async () => {
    await keys().release('k', await token('k'))
    expect(await claim('k')).toMatchObject({ state: 'claimed' })
  })

  test('a claim whose lease has passed is taken over, and its first holder can do nothing any more', async () => {
    const first = await token('k')
    expect(await claim('k', later(lease - 1))).toEqual({ state: 'running' })
    const second = await token('k', later(lease))
    await keys().settle('k', first, answer)
    await keys().release('k', first)
    expect(await claim('k', later(lease))).toEqual({ state: 'running' })
    expect(await subject().database.store.commit(settled('k', first))).toEqual({ reason: 'claimLost' })
    expect(await subject().database.store.get('Gadget', 'a')).toBe(undefined)
    expect(await subject().database.store.commit(settled('k', second))).toBe(undefined)
  })

  test('an answer is forgotten after its time, and purged', async () => {
    await keys().settle('k', await token('k'), answer)
    await token('young', later(keep))
    expect(await keys().purge(later(1))).toBe(1)
    expect(await claim('k')).toMatchObject({ state: 'claimed' })
    await keys().settle('l', await token('l'), answer)
    expect(await claim('l', later(keep))).toMatchObject({ state: 'claimed' })
  })

  test('a commit settles the key with everything else, in one statement or in a transaction', async () => {
    const { store } = subject().database
    expect(await store.commit(settled('one', await token('one')))).toBe(undefined)
    expect(await claim('one')).toEqual({ state: 'answered', answer })
    const several = { ...changes(insert('b'), insert('c')), settle: { key: 'two', token: await token('two'), answer } }
    expect(await store.commit(several)).toBe(undefined)
    expect(await claim('two')).toEqual({ state: 'answered', answer })
    const nothing = { ...changes(), settle: { key: 'three', token: await token('three'), answer } }
    expect(await store.commit(nothing)).toBe(undefined)
    expect(await claim('three')).toEqual({ state: 'answered', answer })
  })

  test('a commit that conflicts leaves the key claimed and unanswered', async () => {
    const { store } = subject().database
    await store.commit(changes(insert('a')))
    const mine = await token('k')
    expect(await store.commit(settled('k', mine))).toMatchObject({ reason: 'exists' })
    expect(await store.commit({ ...settled('k', mine), writes: [insert('b'), insert('a')] })).toMatchObject({
      reason: 'exists',
    })
    expect(await claim('k')).toEqual({ state: 'running' })
  })

  test('a commit whose claim was lost writes neither resource nor event nor audit entry', async () => {
    const { store, outbox, audit } = subject().database
    const lost = { key: 'nobody', token: 'x', answer }
    expect(await store.commit({ ...noted(insert('lost'), 'lost-1'), settle: lost })).toEqual({ reason: 'claimLost' })
    const several = {
      ...noted(insert('lost'), 'lost-2'),
      writes: [insert('lost'), insert('b')],
      events: [event('lost-2', 'lost', 1)],
    }
    expect(await store.commit({ ...several, settle: lost })).toEqual({ reason: 'claimLost' })
    expect(await store.get('Gadget', 'lost')).toBe(undefined)
    expect(await outbox.event('lost-1')).toBe(undefined)
    expect(await outbox.event('lost-2')).toBe(undefined)
    expect(await audit.of('Gadget', 'lost', 9)).toEqual([])
  })

  test('keys of any length and content are kept', async () => {
    for (const key of ['x'.repeat(10_000), 'é\0\ud800', "'"]) {
      await keys().settle(key, await token(key), answer)
      expect(await claim(key)).toEqual({ state: 'answered', answer })
    }
  })
}
