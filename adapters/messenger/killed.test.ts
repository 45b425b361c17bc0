import { afterAll, expect, test } from 'vitest'
import { preparedDirectory } from '../contracts/fixtures/prepared-database.ts'
import { startProcess, type TandemProcess } from '../contracts/fixtures/process.ts'
import { openListener } from '../webhook/listener.ts'

const cleanups: (() => unknown)[] = []
afterAll(async () => {
  for (const cleanup of cleanups.toReversed()) await cleanup()
})

type Doc = Record<string, unknown>

const path = '/tmf-api/communicationManagement/v5/communicationMessage'

async function stateOf(server: TandemProcess): Promise<unknown> {
  return ((await (await fetch(`${server.url}${path}/m`)).json()) as Doc)['state']
}

test('kill -9 while a gateway has a message in hand, and restart: it is sent, under the key that it had (P-5)', async () => {
  const gateway = await openListener()
  const { dataDir, remove } = preparedDirectory()
  cleanups.push(remove, gateway.close)
  const { promise: inHand, resolve } = Promise.withResolvers<void>()
  // Whoever is asked first has taken the message, and the server dies before it hears so.
  gateway.answer = (_, response) => (gateway.received.length === 1 ? resolve() : response.writeHead(202).end())
  const env = { TANDEM_DATA_DIR: dataDir, TANDEM_SMS_URL: gateway.url, TANDEM_SMS_ALLOW_PRIVATE: 'true' }
  let server = await startProcess(env)
  const message = {
    ...{
      '@type': 'CommunicationMessage',
      id: 'm',
      messageType: 'SMS',
      content: 'Hello',
      sender: { '@type': 'Sender' },
    },
    receiver: [{ '@type': 'Receiver', phoneNumber: '+353861234567' }],
  }
  const headers = { 'content-type': 'application/json' }
  const made = await fetch(`${server.url}${path}`, { method: 'POST', headers, body: JSON.stringify(message) })
  expect(made.status).toBe(201)
  await inHand
  await server.end('SIGKILL')
  server = await startProcess(env)
  await expect.poll(() => stateOf(server), { timeout: 60_000, interval: 100 }).toBe('completed')
  expect(await server.end('SIGTERM')).toBe(0)
  const keys = gateway.received.map((one) => one.headers['idempotency-key'])
  expect(keys).toEqual([keys[0], keys[0]])
}, 90_000)
