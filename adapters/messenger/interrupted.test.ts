import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { messageHouse, morning, to } from '../../domain/communication/test-house.ts'
import { docsIn } from '../../domain/core/json.ts'
import type { ResourceStore } from '../../domain/core/ports.ts'
import { openListener } from '../webhook/listener.ts'
import { folderMessenger } from './folder-messenger.ts'
import { openMailServer } from './mail-server.ts'
import { smsMessenger } from './sms-messenger.ts'
import { smtpMessenger } from './smtp-messenger.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup()
})

/** Where a process ends: right before its n-th commit, or right after it, before anybody knows of it. */
interface End {
  readonly at: number
  readonly when: 'before' | 'after'
}

/** A store at which the process dies, once. What it had in memory is gone with the job that it was working on. */
function dyingAt({ at, when }: End, counted: { commits: number }): (store: ResourceStore) => ResourceStore {
  return (store) => ({
    ...store,
    async commit(changes) {
      const dies = ++counted.commits === at
      if (dies && when === 'before') throw new Error('the process died')
      const conflict = await store.commit(changes)
      if (dies) throw new Error('the process died')
      return conflict
    },
  })
}

async function folder() {
  const directory = mkdtempSync(join(tmpdir(), 'tandem-messages-'))
  cleanups.push(() => rmSync(directory, { recursive: true, force: true }))
  const delivered = () => readdirSync(directory).map((name) => name.replace(/\.json$/, ''))
  return { messenger: folderMessenger({ directory, from: 'a@example.org' }), delivered, asked: delivered }
}

/** A gateway that is busy when it first hears of a message for the second receiver. */
async function gateway() {
  const listener = await openListener()
  const taken: string[] = []
  let busy = true
  listener.answer = ({ headers, text }, response) => {
    const key = String(headers['idempotency-key'])
    if (busy && text.includes('+35312')) {
      busy = false
      return response.writeHead(503).end()
    }
    if (!taken.includes(key)) taken.push(key)
    return response.writeHead(202).end()
  }
  const settings = { allowPrivate: true, allowedNetworks: [], timeoutMs: 5000 }
  const messenger = smsMessenger({ url: listener.url, ...settings })
  cleanups.push(listener.close, messenger.close)
  const asked = () => listener.received.map(({ headers }) => String(headers['idempotency-key']))
  return { messenger, delivered: () => taken, asked }
}

/** More receivers than are served at the same time, so that a message takes several commits. */
const receiver = Array.from({ length: 13 }, (_, i) => to(`p${i}@example.org`, { phoneNumber: `+3531${i}000000` }))

type Ground = () => ReturnType<typeof folder> | ReturnType<typeof gateway>

/** What a message comes to, with the process ending somewhere on the way. */
async function sent(open: Ground, end: End) {
  const counted = { commits: 0 }
  const { messenger, delivered, asked } = await open()
  const house = messageHouse({ messenger, between: dyingAt(end, counted) })
  await house.send({ id: 'm', messageType: 'SMS', receiver })
  for (let hour = 0; hour < 3; hour++) await house.later(60)
  const { state, delivery } = await house.message('m')
  return {
    commits: counted.commits,
    asked: asked(),
    outcome: {
      state,
      deliveries: docsIn(delivery).map((one) => [one['key'], one['state']]),
      delivered: delivered().toSorted(),
    },
  }
}

test.each<[string, Ground]>([
  ['a folder', folder],
  ['an SMS gateway', gateway],
])('wherever a process ends on the way, %s has exactly one delivery per key', async (_, open) => {
  const undisturbed = await sent(open, { at: 0, when: 'before' })
  const keys = receiver.map((__, i) => `m.${i + 1}.${Date.parse(morning).toString(36)}`)
  expect(undisturbed.outcome).toEqual({
    state: 'completed',
    deliveries: keys.map((key) => [key, 'sent']),
    delivered: keys.toSorted(),
  })
  expect(undisturbed.commits).toBeGreaterThanOrEqual(3)
  let askedTwice = 0
  for (let at = 1; at <= undisturbed.commits; at++) {
    for (const when of ['before', 'after'] as const) {
      const { outcome, asked } = await sent(open, { at, when })
      expect(outcome, `${when} commit ${at}`).toEqual(undisturbed.outcome)
      askedTwice += asked.length - undisturbed.asked.length
    }
  }
  // A gateway was asked again, so it was the key that kept it from delivering twice; in a folder that does not show.
  if (open === gateway) expect(askedTwice).toBeGreaterThan(0)
})

test('an e-mail whose outcome nobody knows goes out again, with the Message-ID that it had', async () => {
  const server = await openMailServer()
  const messenger = smtpMessenger({ url: server.url, from: 'a@example.org', timeoutMs: 5000 })
  cleanups.push(server.close, messenger.close)
  const house = messageHouse({ messenger, between: dyingAt({ at: 2, when: 'before' }, { commits: 0 }) })
  await house.send({ id: 'm' })
  await house.later(1)
  expect(await house.message('m')).toMatchObject({ state: 'completed', delivery: [{ state: 'sent', tries: 1 }] })
  const ids = server.received.map(({ text }) => /^Message-ID: (.*)$/m.exec(text)?.[1])
  expect(ids).toEqual([ids[0], ids[0]])
})
