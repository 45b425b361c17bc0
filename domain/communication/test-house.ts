import { memoryJobs } from '../../adapters/jobs/memory-jobs.ts'
import { memoryDatabase } from '../../adapters/memory/memory-database.ts'
import { change, create, remove } from '../core/commands.ts'
import type { EventRecord } from '../core/event.ts'
import type { Doc } from '../core/json.ts'
import type { ResourceStore } from '../core/ports.ts'
import { regex } from '../core/regex.ts'
import { fakeClock, testCore, tester } from '../core/test-core.ts'
import { resources } from '../resources.ts'
import { handleMessages } from './handle.ts'
import type { Messenger, OutgoingMessage, SendOutcome } from './messenger.ts'

export const morning = '2026-03-02T08:00:00.000Z'

export interface HouseSettings {
  /** What goes wrong with a try; undefined lets it succeed. The number counts the tries under the same key, from 1. */
  readonly fault?: (message: OutgoingMessage, n: number) => SendOutcome | undefined
  /** Instead of one that only notes what it was asked. */
  readonly messenger?: Messenger
  /** Stands between sending and the store. */
  readonly between?: (store: ResourceStore) => ResourceStore
}

/** Everything that sending needs, in memory, with a messenger that notes what it was asked. */
export function messageHouse({ fault, messenger, between = (store) => store }: HouseSettings = {}) {
  const clock = fakeClock(morning)
  const jobs = memoryJobs(clock, () => 0)
  const database = memoryDatabase(resources, regex, { enqueue: (requests) => void jobs.send(requests) })
  const core = testCore(database.store, resources, clock)
  const asked: OutgoingMessage[] = []
  const noting: Messenger = {
    async send(message) {
      asked.push(message)
      return fault?.(message, asked.filter(({ key }) => key === message.key).length) ?? { sent: true }
    },
  }
  handleMessages({
    core: { ...core, store: between(core.store) },
    jobs,
    messenger: messenger ?? noting,
    settings: { retries: 2, backoff: { first: 60, longest: 600 } },
    concurrency: 4,
    sendTimeout: 10,
  })
  void jobs.start()
  const get = async (kind: string, id: string) =>
    JSON.parse((await database.store.get(kind, id))?.text ?? 'null') as Doc
  return {
    asked,
    clock,
    get,
    message: (id: string) => get('CommunicationMessage', id),
    flush: () => jobs.flush(),
    async later(minutes: number) {
      clock.set(new Date(clock.now().getTime() + minutes * 60_000).toISOString())
      await jobs.flush()
    },
    make: async (kind: string, doc: Doc) => (await create(core, core.resource(kind), tester, doc)).doc,
    change: async (id: string, body: Doc) =>
      (await change(core, core.resource('CommunicationMessage'), tester, id, (old) => ({ ...old, ...body }))).doc,
    remove: (id: string) => remove(core, core.resource('CommunicationMessage'), tester, id),
    /** Creates a message and lets it be sent as far as it goes now. */
    async send(doc: Doc) {
      const made = await create(core, core.resource('CommunicationMessage'), tester, { ...email, ...doc })
      await jobs.flush()
      return get('CommunicationMessage', String(made.doc['id']))
    },
    /** What a gateway tells. */
    receipt: (doc: Doc) => create(core, core.resource('DeliveryReceipt'), tester, doc),
    /** Names of the events since the last call, in order. */
    async events() {
      const names: string[] = []
      const note = (events: readonly EventRecord[]) => {
        names.push(...events.map(({ type }) => type))
        return Promise.resolve([])
      }
      while ((await database.outbox.drain(100, note)) > 0);
      return names
    },
  }
}

export const to = (email: string, more: Doc = {}): Doc => ({ '@type': 'Receiver', email, ...more })

/** An e-mail to one receiver. */
export const email: Doc = {
  messageType: 'Email',
  subject: 'Hello',
  content: 'How are you?',
  sender: {},
  receiver: [to('ada@example.org')],
}
