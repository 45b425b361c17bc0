import { describe, expect, test } from 'vitest'
import { ordersWorld } from '../fixture-orders.ts'

const tickets = '/tmf-api/troubleTicket/v5/troubleTicket'
const base64 = (bytes: string | readonly number[]) => Buffer.from(bytes as string).toString('base64')
const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]

const attachment = (mimeType: string, content: string, more: object = {}) => ({
  '@type': 'Attachment',
  attachmentType: 'photo',
  mimeType,
  content,
  ...more,
})
const ticket = (...attachments: object[]) => ({
  '@type': 'TroubleTicket',
  description: 'No dial tone',
  severity: 'Major',
  ticketType: 'fault',
  attachment: attachments,
})

describe('documents that come with a ticket', () => {
  test('are kept beside it, fetched at their address as they came, and go with it', async () => {
    const { call, fetch } = ordersWorld()
    const made = await call(
      'POST',
      tickets,
      ticket(attachment('image/png', base64(png), { id: '7', name: "modem's 'light'.png" })),
    )
    expect(made.status).toBe(201)
    const [kept] = made.body['attachment'] as Record<string, unknown>[]
    expect(kept).toMatchObject({ id: '7', size: { amount: png.length, units: 'bytes' } })
    expect(kept).not.toHaveProperty('content')
    const answer = await fetch(String(kept!['url']))
    expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual(png)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': "attachment; filename*=UTF-8''modem%27s%20%27light%27.png",
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
    })
    expect((await call('PATCH', `${tickets}/${made.body['id']}`, { severity: 'Minor' })).body['attachment']).toEqual([
      kept,
    ])
    expect((await fetch(String(kept!['url']))).status).toBe(200)
    const text = attachment('text/plain', base64('Rot: ä'))
    const patched = await call('PATCH', `${tickets}/${made.body['id']}`, { attachment: [text] })
    expect((await fetch(String(kept!['url']))).status).toBe(404)
    const [other] = patched.body['attachment'] as Record<string, unknown>[]
    expect(await (await fetch(String(other!['url']))).text()).toBe('Rot: ä')
    expect((await fetch(`${tickets}/${made.body['id']}`, 'DELETE')).status).toBe(204)
    expect((await fetch(String(other!['url']))).status).toBe(404)
  })

  test('cannot be taken away by a ticket that only knows their address', async () => {
    const { call, fetch } = ordersWorld()
    const made = await call('POST', tickets, ticket(attachment('image/png', base64(png))))
    const [kept] = made.body['attachment'] as Record<string, unknown>[]
    const thief = await call('POST', tickets, ticket(kept!))
    expect((await fetch(`${tickets}/${thief.body['id']}`, 'DELETE')).status).toBe(204)
    expect((await fetch(String(kept!['url']))).status).toBe(200)
  })

  test.each([
    ['text/html', base64('<script>'), 'is of type text/html'],
    ['image/svg+xml', base64('<svg/>'), 'is of type'],
    ['image/png', base64('MZ this is a program'), 'does not look like image/png'],
    ['text/plain', base64([0x4d, 0x5a, 0, 1]), 'does not look like text/plain'],
    ['text/plain\r\nX-Evil: 1', base64('x'), 'is of type'],
    ['image/png', 'no base64!', 'must be base64'],
    ['image/png', '', 'is empty'],
  ])('of type %s are refused when they are not what they say, or might do harm: %#', async (type, content, problem) => {
    const { call } = ordersWorld()
    const answer = await call('POST', tickets, ticket(attachment(type, content)))
    expect(answer.status).toBe(422)
    expect(answer.body).toMatchObject({ code: 'ruleViolated', message: expect.stringContaining(problem) })
  })

  test('can only be read', async () => {
    const { fetch } = ordersWorld()
    const answer = await fetch('/tmf-api/attachment/v1/content/1', 'PUT')
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
  })
})
