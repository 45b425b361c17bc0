import { afterEach, beforeEach, expect, test } from 'vitest'
import type { AuditEntry } from '../../domain/core/ports.ts'
import { fromElsewhere, type HubServer, openHubServer, v5 } from './fixture-hub-server.ts'

/** Who calls, as whatever authenticates says it; the correlation id comes with each request. */
const clerk = { id: 'clerk-7', onBehalfOf: 'party-1' }

let server: HubServer
beforeEach(async () => {
  server = await openHubServer(async () => clerk)
})
afterEach(() => server.close())

const call = (method: string, url: string, correlation: string, body?: unknown) =>
  server.call(method, url, body, { 'x-correlation-id': correlation })
const trailOf = async (kind: string, id: unknown) => {
  const entries = await server.database.audit.of(kind, String(id), 20)
  return entries.map(({ action, actor, version, changed }: AuditEntry) => [action, actor, version, changed])
}
const by = (correlationId: string) => ({ ...clerk, correlationId })

test('every write of a resource is in the audit trail with who did it, for whom, and in which request', async () => {
  await call('POST', `${v5}/parcel`, 'c1', { '@type': 'Parcel', id: 'a' })
  await call('PATCH', `${v5}/parcel/a`, 'c2', { status: 'sent' })
  await call('PATCH', `${v5}/parcel/a`, 'c3', { status: 'sent' })
  await call('PATCH', `${v5}/parcel/a`, 'c4', { status: 'nonsense' })
  await call('DELETE', `${v5}/parcel/a`, 'c5')
  expect(await trailOf('Parcel', 'a')).toEqual([
    ['create', by('c1'), 1, expect.arrayContaining(['id'])],
    ['change', by('c2'), 2, ['status']],
    ['remove', by('c5'), 2, []],
  ])
})

test('events carry the same', async () => {
  await call('POST', `${v5}/parcel`, 'c1', { '@type': 'Parcel', id: 'a' })
  await call('DELETE', `${v5}/parcel/a`, 'c2')
  const actors: unknown[] = []
  await server.database.outbox.drain(10, async (events) => {
    actors.push(...events.map(({ actor }) => actor))
    return []
  })
  expect(actors).toEqual([by('c1'), by('c2')])
})

test('what is done to a hub is in the audit trail too, what the server does to it under the request that caused it', async () => {
  const { body: hub } = await call('POST', `${v5}/hub`, 'c1', { callback: server.listener.url })
  const url = `${v5}/hub/${hub!['id']}`
  server.listener.answer = (_, response) => response.writeHead(410).end()
  await call('POST', `${v5}/parcel`, 'c2', { '@type': 'Parcel', id: 'a' })
  await server.notifier.flush()
  await call('POST', `${url}/enable`, 'c3')
  await call('POST', `${url}/enable`, 'c4')
  await call('POST', `${url}/deadLetter/replay`, 'c5')
  await call('DELETE', url, 'c6')
  const states = ['state', 'reason', 'activeSince']
  expect(await trailOf('Hub', hub!['id'])).toEqual([
    ['create', by('c1'), 1, expect.arrayContaining(['callback', 'query'])],
    ['change', { id: 'system:notification', correlationId: 'c2' }, 2, states],
    ['change', by('c3'), 3, states],
    ['change', by('c5'), 3, ['deadLetter']],
    ['remove', by('c6'), 3, []],
  ])
})

test('a secret is in no audit entry', async () => {
  const { body } = await call('POST', `${v5}/hub`, 'c1', { callback: fromElsewhere, secret: 'generate' })
  expect(JSON.stringify(await trailOf('Hub', body!['id']))).not.toContain('whsec_')
})
