import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Listener, openListener } from '../webhook/listener.ts'
import { type Ground, type House, openHouse } from './notifier-house.ts'

/**
 * What is promised across restarts. `ground` gives a fresh place for each test; houses are opened on it one after another.
 * `age` is how long a new process has to wait for what a dead one had in hand, in seconds.
 */
export function restartContract(name: string, ground: () => Promise<Ground>, age: number): void {
  describe(`restarts on ${name}`, () => {
    let place: Ground
    let listener: Listener
    let house: House
    const received = (count: number) => house.settle(() => listener.received.length >= count)
    const types = () => listener.received.map(({ text }) => (JSON.parse(text) as { eventType: string }).eventType)
    const reopen = async () => {
      house = await openHouse(place)
      await house.start()
    }

    beforeEach(async () => {
      place = await ground()
      listener = await openListener()
      house = await openHouse(place)
    })
    afterEach(async () => {
      await house.stop()
      await listener.close()
    })

    test('what was committed and not dispatched is sent after a restart', async () => {
      await house.hub(listener.url)
      await house.create({ id: 'a' })
      await house.crash()
      await reopen()
      await received(1)
      expect(types()).toEqual(['ParcelCreateEvent'])
    })

    test('what was dispatched and not delivered is sent after a restart, in order', async () => {
      listener.answer = (_, response) => response.writeHead(503).end()
      await house.hub(listener.url)
      await house.start()
      await house.create({ id: 'a' })
      await house.change('a', { label: 'x' })
      await house.settle(() => house.fates.includes('failed'))
      await house.stop()
      listener.answer = (_, response) => response.writeHead(200).end()
      await reopen()
      await house.advance(61)
      await received(3)
      expect(types()).toEqual(['ParcelCreateEvent', 'ParcelCreateEvent', 'ParcelAttributeValueChangeEvent'])
    })

    test('what was answered with 2xx is not sent again after a restart', async () => {
      await house.hub(listener.url)
      await house.start()
      for (const id of ['a', 'b', 'c']) await house.create({ id })
      await received(3)
      await house.stop()
      await reopen()
      await house.advance(1000)
      await house.notifier.flush()
      await house.create({ id: 'd' })
      await received(4)
      expect(listener.received).toHaveLength(4)
    })

    test('a stop lets the delivery under way finish', async () => {
      const asked = Promise.withResolvers<() => void>()
      listener.answer = (_, response) => asked.resolve(() => void response.writeHead(200).end())
      await house.hub(listener.url)
      await house.start()
      await house.create({ id: 'a' })
      void house.notifier.flush().catch(() => undefined)
      const respond = await asked.promise
      const stopped = house.stop()
      respond()
      await stopped
      expect(house.fates).toEqual(['queued', 'delivered'])
      await reopen()
      await house.advance(1000)
      await house.notifier.flush()
      expect(listener.received).toHaveLength(1)
    })

    test('a delivery that a stop cannot wait for goes back to its queue', async () => {
      const asked = Promise.withResolvers<void>()
      listener.answer = () => asked.resolve()
      await house.hub(listener.url)
      await house.start()
      await house.create({ id: 'a' })
      void house.notifier.flush().catch(() => undefined)
      await asked.promise
      await house.notifier.stop(0)
      await house.crash()
      listener.answer = (_, response) => response.writeHead(200).end()
      await reopen()
      await house.advance(61)
      await received(2)
    })

    test('a delivery that was under way when the process was killed is made again, before its successors', async () => {
      const asked = Promise.withResolvers<void>()
      listener.answer = () => asked.resolve()
      await house.hub(listener.url)
      await house.start()
      await house.create({ id: 'a' })
      await house.change('a', { label: 'x' })
      void house.notifier.flush().catch(() => undefined)
      await asked.promise
      await house.crash()
      listener.answer = (_, response) => response.writeHead(200).end()
      house = await openHouse(place)
      await house.advance(age)
      await house.start()
      await house.notifier.flush()
      await house.advance(61)
      await received(3)
      expect(types()).toEqual(['ParcelCreateEvent', 'ParcelCreateEvent', 'ParcelAttributeValueChangeEvent'])
    })
  })
}
