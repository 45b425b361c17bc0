import { Webhook } from 'standardwebhooks'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Doc } from '../../domain/core/json.ts'
import { enableHub, findHub, removeHub } from '../../domain/notification/hubs.ts'
import { deliveryQueue } from '../../domain/notification/queue.ts'
import { type Listener, openListener } from '../webhook/listener.ts'
import { actor, type Ground, type House, openHouse } from './notifier-house.ts'

/** What listeners can rely on, whatever the events are kept in. */
export function notifierContract(name: string, ground: () => Promise<Ground>): void {
  describe(`notifications on ${name}`, () => {
    let house: House
    let listener: Listener
    const bodies = () => listener.received.map(({ text }) => JSON.parse(text) as Doc)
    const types = () => bodies().map((body) => body['eventType'])
    const labels = () => bodies().map((body) => ((body['event'] as Doc)['parcel'] as Doc)['label'])
    const received = (count: number) => house.settle(() => listener.received.length >= count)
    const settled = (...fates: string[]) =>
      house.settle(() => fates.every((fate) => house.fates.includes(fate as never)))
    const letters = () => house.jobs.deadLetters(deliveryQueue, {}, { offset: 0, limit: 10 })
    const deps = () => ({ store: house.database.store, clock: { now: () => new Date() } })

    beforeEach(async () => {
      listener = await openListener()
      house = await openHouse(await ground())
      await house.start()
    })
    afterEach(async () => {
      await house.stop()
      await listener.close()
    })

    test('a committed change reaches the listener once', async () => {
      await house.hub(listener.url)
      await house.create({ id: 'a', label: 'Books' })
      await received(1)
      await house.advance(1000)
      await house.notifier.flush()
      expect(types()).toEqual(['ParcelCreateEvent'])
      expect(house.fates).toEqual(['queued', 'delivered'])
    })

    test('what happens to one resource arrives in order', async () => {
      await house.hub(listener.url)
      await house.create({ id: 'a' })
      for (const label of ['1', '2', '3', '4']) await house.change('a', { label })
      await house.remove('a')
      await received(6)
      expect(labels()).toEqual([undefined, '1', '2', '3', '4', '4'])
      expect(types().at(-1)).toBe('ParcelDeleteEvent')
    })

    test('a change of state and attributes raises both events, each with its previous values', async () => {
      await house.hub(listener.url)
      await house.create({ id: 'a', label: 'old' })
      await house.change('a', { label: 'new', status: 'sent' })
      await received(3)
      expect(types()).toEqual(['ParcelCreateEvent', 'ParcelAttributeValueChangeEvent', 'ParcelStateChangeEvent'])
      expect(bodies().map((body) => (body['event'] as Doc)['previous'])).toEqual([
        undefined,
        { label: 'old' },
        { status: 'packed' },
      ])
    })

    test('each hub hears what its query asks for, in its own generation', async () => {
      await house.hub(`${listener.url}/v5`, { query: 'eventType=ParcelStateChangeEvent&event.parcel.status=sent' })
      await house.hub(`${listener.url}/v4`, {
        api: 'tmf000.v4',
        query: 'eventType=ParcelCreateEvent&fields=event.parcel.name',
      })
      await house.create({ id: 'a', label: 'Books' })
      await house.change('a', { status: 'sent' })
      await house.change('a', { status: 'arrived' })
      await received(2)
      const of = (path: string) =>
        listener.received.filter((one) => one.path === path).map(({ text }) => JSON.parse(text) as Doc)
      expect(of('/v5')).toMatchObject([{ '@type': 'ParcelStateChangeEvent', event: { parcel: { status: 'sent' } } }])
      expect(of('/v4')).toMatchObject([{ eventType: 'ParcelCreateEvent', event: { parcel: { name: 'Books' } } }])
      expect(listener.received).toHaveLength(2)
    })

    test('a failing resource waits for its retry in order and holds back no other', async () => {
      await house.hub(listener.url)
      let failures = 1
      listener.answer = ({ text }, response) =>
        response.writeHead(text.includes('"label":"first"') && failures-- > 0 ? 503 : 200).end()
      await house.create({ id: 'a', label: 'first' })
      await house.change('a', { label: 'second' })
      await house.create({ id: 'b', label: 'other' })
      await settled('failed', 'delivered')
      expect(labels().toSorted()).toEqual(['first', 'other'])
      await house.advance(61)
      await received(4)
      expect(labels().slice(2)).toEqual(['first', 'second'])
    })

    test('the webhook-id of a repeated try is the same', async () => {
      await house.hub(listener.url)
      listener.answer = (_, response) => response.writeHead(listener.received.length === 1 ? 500 : 200).end()
      await house.create({ id: 'a' })
      await settled('failed')
      await house.advance(61)
      await received(2)
      expect(new Set(listener.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    })

    test('a redirect is a failure', async () => {
      await house.hub(listener.url)
      listener.answer = (_, response) => response.writeHead(302, { location: `${listener.url}/other` }).end()
      await house.create({ id: 'a' })
      await settled('failed')
      expect(listener.received.map(({ path }) => path)).toEqual(['/'])
    })

    test('after the last retry there is a dead letter, later events go on, and a replay sends it again', async () => {
      const { id: hubId } = await house.hub(listener.url)
      listener.answer = ({ text }, response) => response.writeHead(text.includes('CreateEvent') ? 500 : 200).end()
      await house.create({ id: 'a' })
      await house.change('a', { label: 'later' })
      await settled('failed')
      for (const fate of ['failed', 'dead']) {
        await house.advance(61)
        await settled(fate)
      }
      await settled('dead', 'delivered')
      expect(types()).toEqual([...Array(3).fill('ParcelCreateEvent'), 'ParcelAttributeValueChangeEvent'])
      const { items } = await letters()
      expect(items).toMatchObject([
        { reason: 'the listener answered 500', data: { hubId, eventType: 'ParcelCreateEvent' } },
      ])
      listener.answer = (_, response) => response.writeHead(200).end()
      await house.jobs.replay(deliveryQueue, items[0]!.id, { hubId })
      await received(5)
      expect(types().at(-1)).toBe('ParcelCreateEvent')
      expect((await letters()).total).toBe(0)
    })

    test('410 disables the hub and drops what is queued for it; enabled again it hears what happens from then on', async () => {
      const hub = await house.hub(listener.url)
      await house.create({ id: 'a', label: '1' })
      await received(1)
      listener.answer = (_, response) => response.writeHead(410).end()
      // The events of one commit are queued together, whatever else goes on at the database.
      await house.change('a', { label: '2', status: 'sent' })
      await settled('gone', 'dropped')
      expect(await findHub(house.database.store, hub.id)).toMatchObject({
        state: 'disabled',
        reason: expect.stringMatching(/410/),
      })
      listener.answer = (_, response) => response.writeHead(200).end()
      await house.change('a', { label: '3' })
      await enableHub({ ...deps(), clock: { now: () => new Date(Date.now() + 5000) } }, actor, hub.api, hub.id)
      await house.change('a', { label: '4' })
      await house.settle(() => labels().includes('4'))
      expect(labels().slice(0, 2)).toEqual(['1', '2'])
      expect(types()).not.toContain('ParcelStateChangeEvent')
      expect((await letters()).total).toBe(0)
    })

    test('a hub that was removed gets nothing more', async () => {
      const hub = await house.hub(listener.url)
      listener.answer = (_, response) => response.writeHead(503).end()
      await house.create({ id: 'a' })
      await settled('failed')
      await removeHub(deps(), actor, hub.api, hub.id)
      await house.advance(61)
      await settled('dropped')
      expect(listener.received).toHaveLength(1)
    })

    test('a target that must not be reached is a dead letter at once', async () => {
      await house.hub('http://10.0.0.1/events')
      await house.create({ id: 'a' })
      await settled('dead')
      expect((await letters()).items[0]!.reason).toMatch(/10\.0\.0\.1 is not a public address/)
    })

    test('the listener path is appended when the hub says so', async () => {
      await house.hub(`${listener.url}/base/?token=1`, { appendListenerPath: true })
      await house.create({ id: 'a' })
      await received(1)
      expect(listener.received[0]!.path).toBe('/base/listener/parcelCreateEvent?token=1')
    })

    test('deliveries are signed when the hub has a secret', async () => {
      const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
      await house.hub(listener.url, { secret })
      await house.create({ id: 'a', label: 'Bücher' })
      await received(1)
      const { text, headers } = listener.received[0]!
      const far = { ...headers } as Record<string, string>
      expect(new Webhook(secret).verify(text, far)).toMatchObject({ eventType: 'ParcelCreateEvent' })
    })
  })
}
