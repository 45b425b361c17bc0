import { randomUUID } from 'node:crypto'
import type { Doc } from '../client.ts'
import type { OfficialGeneration as Generation } from '../rules/subject.ts'
import { valueAt } from '../value-at.ts'
import type { Has } from './faults.ts'
import { bad, Refusal } from './refusal.ts'
import { toView } from './views.ts'

interface Hub {
  readonly id: string
  readonly generation: Generation
  /** Address of the collection as the subscriber knows it. */
  readonly address: string
  readonly callback: string
  readonly query: string | undefined
  queue: Promise<void>
  gone: boolean
  sent: number
}

export interface Happening {
  readonly type: string
  readonly doc: Doc
  readonly previous?: Doc
}

/** Registered listeners, and the sending of notifications to them. */
export class Hubs {
  readonly #has: Has
  readonly #hubs: Hub[] = []
  readonly #ghosts: Hub[] = []

  constructor(has: Has) {
    this.#has = has
  }

  register(generation: Generation, address: string, body: Doc): Doc {
    const { callback, query } = body
    if (typeof callback !== 'string' && !this.#has('hub-without-callback')) throw bad('callback is missing')
    const url = String(callback)
    const http = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
    if (!http && !this.#has('hub-any-callback') && callback !== undefined) throw bad('callback is no address')
    if (query === undefined && this.#has('hub-needs-query')) throw bad('query is missing')
    const text = typeof query === 'string' ? query : undefined
    if (text !== undefined && !readable(text) && !this.#has('hub-any-query')) throw bad('the query cannot be read')
    const twin = this.#hubs.find((hub) => hub.callback === url && hub.query === text && hub.generation === generation)
    if (twin && !this.#has('hub-duplicate')) throw new Refusal(409, 'registered already')
    const id = randomUUID()
    this.#hubs.push({
      id,
      generation,
      address,
      callback: url,
      query: text,
      queue: Promise.resolve(),
      gone: false,
      sent: 0,
    })
    return this.get(generation, id)
  }

  get(generation: Generation, id: string): Doc {
    const hub = this.#hubs.find((candidate) => candidate.id === id && candidate.generation === generation)
    if (!hub) throw new Refusal(404, `no hub ${id}`)
    const { callback, query } = hub
    return { id, callback, ...(query !== undefined && !this.#has('hub-loses-query') && { query }) }
  }

  list(generation: Generation): Doc[] {
    const hubs = this.#has('hub-list-empty') ? [] : this.#hubs
    return hubs.filter((hub) => hub.generation === generation).map(({ id }) => this.get(generation, id))
  }

  remove(generation: Generation, id: string): void {
    if (!this.#has('hub-delete-unknown')) this.get(generation, id)
    const place = this.#hubs.findIndex((hub) => hub.id === id)
    if (place < 0) return
    this.#hubs[place]!.gone = true
    const removed = this.#has('hub-delete-ignored') ? [] : this.#hubs.splice(place, 1)
    if (this.#has('deleted-hub-hears')) this.#ghosts.push(...removed)
  }

  /** Queues a notification for everyone who wants it. */
  notify(happening: Happening): void {
    if (this.#has('never-delivered')) return
    const generic = envelope(this.#has, happening)
    for (const hub of [...this.#ghosts, ...this.#hubs]) {
      const view = {
        href: `${hub.address}/${encodeURIComponent(String(happening.doc['id']))}`,
        ...toView(this.#has, hub.generation, happening.doc),
      }
      const message = {
        ...generic,
        ...spelling(this.#has, hub.generation, generic),
        event: {
          individual: view,
          ...(happening.previous && !this.#has('no-previous') && { previous: happening.previous }),
        },
      }
      if (!wants(this.#has, hub, message)) continue
      const body = JSON.stringify(trimmed(this.#has, hub, message))
      if (this.#has('events-unordered')) setTimeout(() => this.#send(hub, body), hub.sent++ % 2 === 0 ? 30 : 0)
      else hub.queue = hub.queue.then(() => this.#send(hub, body))
    }
  }

  async #send(hub: Hub, body: string): Promise<void> {
    const type = this.#has('event-as-text') ? 'text/plain' : 'application/json'
    for (let attempt = 0; attempt < (this.#has('no-retry') ? 1 : 4); attempt++) {
      const again = attempt > 0 && this.#has('retry-new-id') ? body.replace(/"eventId":"/, '"eventId":"again-') : body
      const answer = await fetch(hub.callback, {
        method: 'POST',
        headers: { 'content-type': type },
        body: again,
      }).catch(() => undefined)
      if (answer?.ok || hub.gone) return
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }
}

const readable = (query: string) =>
  query === '' || /^(eventType|event\.|fields=)[^$[]*$/.test(decodeURIComponent(query))

function envelope(has: Has, { type }: Happening): Doc {
  const now = new Date().toISOString()
  return {
    ...(!has('event-without-id') && { eventId: has('same-event-id') ? 'event' : randomUUID() }),
    eventTime: now,
    eventType: type,
    ...(!has('event-without-details') && { correlationId: randomUUID(), domain: 'party' }),
    title: type,
    description: 'Something happened to an individual',
    priority: 'normal',
  }
}

function spelling(has: Has, generation: Generation, { eventTime, eventType }: Doc): Doc {
  const old = (generation === 'v4') !== has('wrong-spelling')
  if (generation === 'v4') return { [old ? 'timeOcurred' : 'timeOccurred']: eventTime! }
  const system = { id: 'system', '@type': 'EntityRef', '@referredType': 'System' }
  const more: Doc = has('v5-envelope-bare') ? {} : { source: system, reportingSystem: system }
  return { [old ? 'timeOcurred' : 'timeOccurred']: eventTime!, '@type': eventType!, ...more }
}

function wants(has: Has, { query }: Hub, message: Doc): boolean {
  for (const part of (query ?? '').split('&').filter((text) => text !== '' && !text.startsWith('fields='))) {
    const [path, value] = decodeURIComponent(part).split('=')
    if (has(path === 'eventType' ? 'event-type-ignored' : 'event-value-ignored')) continue
    if (String(valueAt(message, path!)) !== value) return false
  }
  return true
}

/** What `fields=` in the query leaves of the resource. */
function trimmed(has: Has, { query }: Hub, message: Doc): Doc {
  const fields = /(?:^|&)fields=([^&]*)/.exec(query ?? '')?.[1]?.split(',')
  const whole = (message['event'] as Doc)['individual'] as Doc
  if (has('event-resource-partial')) return { ...message, event: { individual: pick(whole, ['familyName']) } }
  if (!fields || has('event-fields-ignored')) return message
  return {
    ...message,
    event: {
      individual: pick(
        whole,
        fields.map((path) => path.split('.').at(-1)!),
      ),
    },
  }
}

function pick(doc: Doc, names: readonly string[]): Doc {
  return Object.fromEntries(Object.entries(doc).filter(([name]) => ['id', 'href', '@type', ...names].includes(name)))
}
