import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Doc, docsIn } from '../core/json.ts'
import { faultOf } from '../core/test-core.ts'
import { withReceipt } from './apply-receipt.ts'
import { messageHouse, to } from './test-house.ts'

const noon = '2026-03-02T12:00:00.000Z'

async function sent(receiver: Doc[] = [to('ada@example.org'), to('bo@example.org', { id: 'b' })]) {
  const house = messageHouse()
  const message = await house.send({ id: 'm/1', receiver })
  return { house, message, keys: docsIn(message['delivery']).map(({ key }) => String(key)) }
}

describe('a receipt', () => {
  test.each([
    ['place', '2'],
    ['address', 'bo@example.org'],
    ['identifier', 'b'],
  ])('names its receiver by %s', async (_, receiver) => {
    const { house, keys } = await sent()
    const { doc } = await house.receipt({ message: { id: 'm/1' }, receiver, status: 'delivered', eventDate: noon })
    expect(doc).toMatchObject({ key: keys[1], receiver: '2', message: { id: 'm/1' } })
    expect((await house.message('m/1'))['delivery']).toMatchObject([
      { state: 'sent' },
      { state: 'delivered', receiptDate: noon },
    ])
  })

  test('may name nothing but the key, or the identifier of the e-mail', async () => {
    const { house, keys } = await sent()
    await house.receipt({ key: keys[0]!, status: 'delivered' })
    await house.receipt({ key: `<${keys[1]}@example.org>`, status: 'bounced', reason: 'mailbox full' })
    expect(await house.message('m/1')).toMatchObject({
      state: 'completed',
      delivery: [{ state: 'delivered' }, { state: 'bounced', reason: 'mailbox full' }],
    })
  })

  test('that everything came back makes a failure of the message, and that it arrived makes it good', async () => {
    const { house } = await sent([to('ada@example.org')])
    await house.events()
    await house.receipt({ message: { id: 'm/1' }, status: 'bounced', eventDate: noon })
    expect((await house.message('m/1'))['state']).toBe('failed')
    expect(await house.events()).toContain('CommunicationMessageStateChangeEvent')
    await house.receipt({ message: { id: 'm/1' }, status: 'delivered', eventDate: '2026-03-02T12:00:00.001Z' })
    expect((await house.message('m/1'))['state']).toBe('completed')
  })

  test('of a try that seemed to go wrong ends the tries', async () => {
    const house = messageHouse({ fault: () => ({ retry: 'no answer' }) })
    await house.send({ id: 'm' })
    await house.receipt({ message: { id: 'm' }, status: 'delivered' })
    await house.later(600)
    expect(house.asked).toHaveLength(1)
    expect((await house.message('m'))['state']).toBe('completed')
  })

  test('that is quicker than the answer of the gateway is not overwritten by it', async () => {
    let tell: () => Promise<unknown> = async () => undefined
    const house = messageHouse({
      messenger: {
        async send() {
          await tell()
          return { sent: true }
        },
      },
    })
    tell = () => house.receipt({ message: { id: 'm' }, status: 'delivered' })
    expect(await house.send({ id: 'm' })).toMatchObject({ state: 'completed', delivery: [{ state: 'delivered' }] })
  })
})

describe('a receipt is refused', () => {
  test.each([
    ['without message and key', {}, 'mandatoryMissing', 'message'],
    ['of a message that there is not', { message: { id: 'nobody' } }, 'unknownReference', 'message.id'],
    ['with a key that is none', { key: 'nonsense' }, 'unknownReference', 'key'],
    ['with the key of another message', { key: 'other.1.abc' }, 'unknownReference', 'key'],
    ['with a key that the message does not have', { key: 'm%2F1.7.abc' }, 'ruleViolated', 'key'],
    ['of a receiver who is unknown', { message: { id: 'm/1' }, receiver: 'x' }, 'ruleViolated', 'receiver'],
    ['that may mean several receivers', { message: { id: 'm/1' } }, 'ruleViolated', 'receiver'],
  ])('%s', async (_, doc, code, at) => {
    const { house } = await sent()
    const fault = await faultOf(house.receipt({ status: 'delivered', ...doc }))
    expect([fault.code, fault.details[0]!.at]).toEqual([code, at])
  })

  test('of what was not sent yet', async () => {
    const house = messageHouse()
    await house.send({ id: 'm', scheduledSendTime: '2030-01-01T00:00:00.000Z' })
    expect((await faultOf(house.receipt({ message: { id: 'm' }, status: 'delivered' }))).code).toBe('ruleViolated')
  })
})

test('whatever comes twice or in another order, the message ends the same', async () => {
  const { message, keys } = await sent()
  const receipt = fc.record({
    key: fc.constantFrom(...keys),
    status: fc.constantFrom('delivered', 'bounced'),
    eventDate: fc.constantFrom('2026-03-02T09:00:00.000Z', noon, '2026-03-02T13:00:00.000Z'),
  })
  const twice = fc
    .array(receipt, { minLength: 1, maxLength: 6 })
    .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 })))
  const after = (receipts: readonly Doc[]) => receipts.reduce<Doc>((so, one) => withReceipt(so, one) ?? so, message)
  fc.assert(fc.property(twice, ([once, again]) => void expect(after(again)).toEqual(after(once))))
})
