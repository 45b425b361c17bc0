import { describe, expect, test } from 'vitest'
import { type Doc, docsIn } from '../core/json.ts'
import { faultOf } from '../core/test-core.ts'
import { messageHouse, to } from './test-house.ts'

const states = (message: Doc) => [message['state'], ...docsIn(message['delivery']).map(({ state }) => state)]

describe('a message', () => {
  test('is sent to each receiver, and completed when all are served', async () => {
    const house = messageHouse()
    const receiver = Array.from({ length: 25 }, (_, i) => to(`person-${i}@example.org`))
    const made = await house.make('CommunicationMessage', {
      ...{ messageType: 'Email', content: 'x', sender: { name: 'Shop', email: 'shop@example.org' } },
      receiver,
    })
    expect(states(made)).toEqual(['initial', ...receiver.map(() => 'pending')])
    await house.flush()
    const message = await house.message(String(made['id']))
    expect(states(message)).toEqual(['completed', ...receiver.map(() => 'sent')])
    expect(message).toMatchObject({ sendTime: expect.any(String), sendTimeComplete: expect.any(String) })
    expect(house.asked.map(({ to: { address } }) => address)).toEqual(receiver.map((each) => each['email']))
    expect(house.asked[0]!.from).toEqual({ name: 'Shop', email: 'shop@example.org' })
    expect(await house.events()).toEqual([
      'CommunicationMessageCreateEvent',
      'CommunicationMessageAttributeValueChangeEvent',
      'CommunicationMessageStateChangeEvent',
      'CommunicationMessageAttributeValueChangeEvent',
      'CommunicationMessageStateChangeEvent',
    ])
  })

  test('by SMS goes to the digits of the number', async () => {
    const house = messageHouse()
    await house.send({ messageType: 'SMS', receiver: [{ phoneNumber: '+353 (86) 123-4567' }] })
    expect(house.asked).toMatchObject([{ channel: 'sms', to: { address: '+353861234567' } }])
  })

  test('waits for its hour, also when that is changed, in both directions', async () => {
    const house = messageHouse()
    const { id } = await house.send({ scheduledSendTime: '2026-03-02T10:00:00.000Z' })
    await house.later(119)
    expect(house.asked).toEqual([])
    await house.change(String(id), { scheduledSendTime: '2026-03-02T11:00:00.000Z' })
    await house.later(60)
    expect(house.asked).toEqual([])
    expect((await house.message(String(id)))['state']).toBe('initial')
    await house.change(String(id), { scheduledSendTime: '2026-03-02T10:59:30.000Z', content: 'Changed' })
    await house.later(1)
    expect(house.asked.map(({ content }) => content)).toEqual(['Changed'])
    await house.later(600)
    expect(house.asked).toHaveLength(1)
  })

  test('that is cancelled while it waits is not sent', async () => {
    const house = messageHouse()
    const { id } = await house.send({ scheduledSendTime: '2026-03-02T10:00:00.000Z' })
    expect(states(await house.change(String(id), { state: 'cancelled' }))).toEqual(['cancelled', 'cancelled'])
    await house.later(600)
    expect(house.asked).toEqual([])
  })

  test('that is cancelled while a receiver waits for the next try is not tried again', async () => {
    const house = messageHouse({
      fault: ({ to: { address } }) => (address.startsWith('bo') ? { retry: 'busy' } : undefined),
    })
    const { id } = await house.send({ receiver: [to('ada@example.org'), to('bo@example.org')] })
    expect(states(await house.message(String(id)))).toEqual(['inProgress', 'sent', 'pending'])
    expect(states(await house.change(String(id), { state: 'cancelled' }))).toEqual(['cancelled', 'sent', 'cancelled'])
    await house.later(600)
    expect(house.asked).toHaveLength(2)
  })

  test('that is cancelled while it is being sent is told what became of that try', async () => {
    for (const [outcome, state] of [
      [{ sent: true }, 'sent'],
      [{ retry: 'busy' }, 'cancelled'],
    ] as const) {
      let cancel: () => Promise<unknown> = async () => undefined
      const house = messageHouse({
        messenger: {
          async send() {
            await cancel()
            return outcome
          },
        },
      })
      cancel = () => house.change('m', { state: 'cancelled' })
      expect(states(await house.send({ id: 'm' }))).toEqual(['cancelled', state])
    }
  })
})

describe('a delivery that does not succeed', () => {
  test('is tried again after ever longer waits, with the same key, as often as the message says', async () => {
    const house = messageHouse({ fault: () => ({ retry: 'mailbox busy' }) })
    const { id } = await house.send({ tryTimes: 4 })
    const tries = []
    for (let minute = 0; minute <= 40; minute++) {
      const before = house.asked.length
      await house.later(1)
      if (house.asked.length > before) tries.push(minute + 1)
    }
    expect(tries).toEqual([1, 3, 7, 15])
    expect(new Set(house.asked.map(({ key }) => key)).size).toBe(1)
    expect(await house.message(String(id))).toMatchObject({
      state: 'failed',
      sendTimeComplete: expect.any(String),
      delivery: [{ state: 'failed', tries: 5, reason: 'mailbox busy', uncertain: true }],
    })
  })

  test('says when and why it is tried again, and forgets that when it succeeds', async () => {
    const house = messageHouse({ fault: (_, n) => (n === 1 ? { retry: 'busy' } : undefined) })
    const { id, delivery } = await house.send({})
    expect(delivery).toMatchObject([
      { state: 'pending', tries: 1, nextTry: '2026-03-02T08:01:00.000Z', reason: 'busy' },
    ])
    await house.later(1)
    const [after] = docsIn((await house.message(String(id)))['delivery'])
    expect(after).toEqual({
      '@type': 'MessageDelivery',
      ...{ id: '1', channel: 'email', address: 'ada@example.org', state: 'sent', tries: 2 },
      ...{ key: house.asked[0]!.key, sentDate: '2026-03-02T08:01:00.000Z' },
    })
  })

  test('for good is not tried again, and others are served all the same', async () => {
    const house = messageHouse({
      fault: ({ to: { address } }) => (address.startsWith('bo') ? { failed: 'no such user' } : undefined),
    })
    const message = await house.send({ receiver: [to('ada@example.org'), to('bo@example.org'), {}] })
    expect(states(message)).toEqual(['completed', 'sent', 'failed', 'failed'])
    expect(docsIn(message['delivery']).map(({ reason }) => reason)).toEqual([
      undefined,
      'no such user',
      'has no e-mail address',
    ])
  })

  test('with an error that nobody foresaw is tried again', async () => {
    const house = messageHouse({ messenger: { send: () => Promise.reject(new Error('socket closed')) } })
    expect((await house.send({}))['delivery']).toMatchObject([{ state: 'pending', reason: 'socket closed' }])
  })
})

describe('what this server cannot send', () => {
  test('stays as its author says, and its state is theirs', async () => {
    const house = messageHouse()
    for (const doc of [{ messageType: 'Letter' }, { receiver: [{}] }, { messageType: 'SMS' }]) {
      const { id, state } = await house.send(doc)
      expect(state).toBe('initial')
      expect(await house.change(String(id), { state: 'inProgress' })).not.toHaveProperty('delivery')
      expect((await house.change(String(id), { state: 'completed' }))['state']).toBe('completed')
    }
    expect(house.asked).toEqual([])
  })

  test('is sent once it has an address', async () => {
    const house = messageHouse()
    const { id, delivery } = await house.send({ receiver: [{}] })
    expect(delivery).toMatchObject([{ reason: 'has no e-mail address' }])
    await house.change(String(id), { receiver: [to('ada@example.org')] })
    await house.flush()
    expect(states(await house.message(String(id)))).toEqual(['completed', 'sent'])
  })

  test('and what others have sent is a record, with their dates', async () => {
    const house = messageHouse()
    const sent = await house.send({ state: 'completed', sendTime: '2020-01-01T00:00:00.000Z' })
    expect(sent).toMatchObject({ state: 'completed', sendTime: '2020-01-01T00:00:00.000Z' })
    expect(sent).not.toHaveProperty('delivery')
    expect(house.asked).toEqual([])
  })
})

describe('refused', () => {
  test.each([
    ['a subject of two lines', { subject: 'a\r\nBcc: x@example.org' }, 'subject'],
    ['a list of addresses', { receiver: [to('a@example.org, b@example.org')] }, 'receiver[0].email'],
    ['an address with a line break', { receiver: [to('a@example.org\nBcc:b')] }, 'receiver[0].email'],
    ['a name with a line break', { sender: { name: 'a\nb' } }, 'sender.name'],
    ['a phone number without digits', { receiver: [{ phoneNumber: 'home' }] }, 'receiver[0].phoneNumber'],
    ['a message to nobody', { receiver: [] }, 'receiver'],
    ['fewer than no tries', { tryTimes: -1 }, 'tryTimes'],
  ])('%s', async (_, doc, at) => {
    const fault = await faultOf(messageHouse().send(doc))
    expect([fault.code, fault.details.map((detail) => detail.at)]).toEqual(['ruleViolated', [at]])
  })

  test('a message without content, and one whose content is taken away', async () => {
    const house = messageHouse()
    const { content: _, ...nothing } = { ...(await house.send({ messageType: 'Letter' })) }
    expect((await faultOf(house.make('CommunicationMessage', { ...nothing, id: 'other' }))).code).toBe(
      'mandatoryMissing',
    )
  })

  test('changes of what has been sent, and states that are not the caller’s', async () => {
    const house = messageHouse({ fault: () => ({ retry: 'busy' }) })
    const { id } = await house.send({})
    const changed = { content: 'else', receiver: [to('bo@example.org')], scheduledSendTime: '2030-01-01T00:00:00.000Z' }
    const fault = await faultOf(house.change(String(id), changed))
    expect(fault.details.map(({ at }) => at)).toEqual(['content', 'receiver', 'scheduledSendTime'])
    expect((await faultOf(house.change(String(id), { state: 'completed' }))).code).toBe('ruleViolated')
    expect((await faultOf(house.change(String(id), { delivery: [] }))).code).toBe('readOnly')
    expect((await faultOf(house.remove(String(id)))).code).toBe('stillReferenced')
    expect(await house.change(String(id), { description: 'still mine' })).toMatchObject({ description: 'still mine' })
    await house.change(String(id), { state: 'cancelled' })
    await house.remove(String(id))
  })
})

test('a message of an identifier that was used before is known by other keys', async () => {
  const house = messageHouse()
  await house.send({ id: 'again' })
  await house.remove('again')
  await house.later(1)
  await house.send({ id: 'again' })
  expect(new Set(house.asked.map(({ key }) => key)).size).toBe(2)
})
