import { expect, test } from 'vitest'
import type { Doc } from '../core/json.ts'
import { faultOf } from '../core/test-core.ts'
import { memoryHouse } from '../memory-house.ts'

const monday = '2026-03-02T08:00:00.000Z'

function desk() {
  const { clock, store, make, patch } = memoryHouse(monday)
  return {
    clock,
    record: (doc: Doc) =>
      make('PartyInteraction', { direction: 'inbound', reason: 'A question', relatedChannel: [], ...doc }),
    patch: (id: unknown, body: Doc) => patch('PartyInteraction', id, body),
    async thread(id: unknown) {
      const { items } = await store.list('PartyInteraction', {
        filter: { kind: 'compare', path: ['threadId'], op: 'eq', value: String(id) },
        sort: [{ path: ['interactionDate', 'startDateTime'], type: 'text', descending: false }],
        page: { offset: 0, limit: 100 },
      })
      return items.map((one) => one.id)
    },
  }
}

const on = (channel: string): Doc => ({
  relatedChannel: [{ '@type': 'RelatedChannel', role: 'contact', channel: { '@type': 'ChannelRef', id: channel } }],
})
const continuing = (id: string): Doc => ({
  interactionRelationship: [{ '@type': 'InteractionRelationship', id, relationshipType: 'continues' }],
})

test('what is said in a chat, at the telephone and in the shop is one thread, in the order in which it happened', async () => {
  const { record, thread, clock } = desk()
  await record({ id: 'chat', ...on('chat') })
  clock.set('2026-03-03T08:00:00.000Z')
  await record({ id: 'call', ...on('phone'), ...continuing('chat') })
  await record({
    id: 'visit',
    ...on('shop'),
    ...continuing('call'),
    interactionDate: { startDateTime: '2026-03-02T12:00:00.000Z' },
  })
  await record({ id: 'other', ...on('web') })
  expect(await thread('chat')).toEqual(['chat', 'visit', 'call'])
  expect(await thread('other')).toEqual(['other'])
})

test('an interaction may continue one that is not known yet, and goes over to another thread when it is told so', async () => {
  const { record, patch, thread } = desk()
  await record({ id: 'b', ...continuing('a') })
  expect(await thread('a')).toEqual(['b'])
  await record({ id: 'a' })
  await record({ id: 'c' })
  expect(await patch('b', continuing('c'))).toMatchObject({ threadId: 'c' })
  expect(await patch('b', { reason: 'Another' })).toMatchObject({ threadId: 'c' })
  expect((await faultOf(patch('c', continuing('c')))).details[0]?.problem).toContain('itself')
  const two = [
    ...(continuing('a')['interactionRelationship'] as Doc[]),
    ...(continuing('c')['interactionRelationship'] as Doc[]),
  ]
  expect((await faultOf(patch('b', { interactionRelationship: two }))).details[0]?.problem).toContain('more than one')
})

test('what the official kit leaves out is filled in, and its words are taken as they are', async () => {
  const { record } = desk()
  expect(await record({ direction: 'inboud' })).toMatchObject({
    direction: 'inboud',
    status: 'open',
    interactionDate: { startDateTime: monday },
    statusChangeDate: monday,
    creationDate: monday,
  })
})
