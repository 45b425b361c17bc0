import { setTimeout as pause } from 'node:timers/promises'
import type { Body } from './body.ts'
import { type Creation, paths } from './creation.ts'

/** Reads, and creates things, through the public API of one server. */
export interface Client {
  /** Whether the resource exists already. */
  exists(path: string, id: string): Promise<boolean>
  /** The first page of what a query finds. */
  list(pathAndQuery: string): Promise<readonly Body[]>
  /** How many resources a query finds. */
  count(pathAndQuery: string): Promise<number>
  /** Creates it and leads it through its states; goes on where an interrupted run stopped. */
  ensure(creation: Creation): Promise<void>
}

/** Milliseconds between two looks at what the server works on, and the longest that it may take. */
const glance = 25
const patience = 60_000

export function client(baseUrl: string): Client {
  const call = (method: string, path: string, body?: Body) => request(new URL(path, baseUrl).href, method, body)
  const change = async (item: string, to: Body) => {
    const changed = await call('PATCH', item, to)
    if (changed.status !== 200) throw refused('PATCH', item, changed, to)
  }
  const giveUp = async (orderId: string) => {
    const { list } = await call('GET', `${paths.fulfilment}/falloutTask?state=open&productOrder.id=${orderId}`)
    for (const { id } of list) {
      await change(`${paths.fulfilment}/falloutTask/${id}`, { state: 'resolved', resolution: 'giveUp' })
    }
  }
  const arrival = async (item: string, { body, reaches, givenUp }: Creation) => {
    const until = performance.now() + patience
    for (;;) {
      const state = stateOf((await call('GET', item)).json)
      if (state === reaches || ended.includes(String(state))) return
      if (performance.now() > until) throw new Error(`${item} is ${state}, not ${reaches}, after ${patience / 1000} s`)
      if (givenUp) await giveUp(String(body['id']))
      await pause(glance)
    }
  }
  const reference = async ({ query, attribute, reference }: NonNullable<Creation['about']>): Promise<Body> => {
    const [found] = (await call('GET', query)).list
    if (!found) throw new Error(`GET ${query} finds nothing`)
    return { [attribute]: { ...reference, id: found['id']! } }
  }
  return {
    exists: async (path, id) => (await call('GET', `${path}/${id}?fields=none`)).status === 200,
    list: async (pathAndQuery) => (await call('GET', pathAndQuery)).list,
    count: async (pathAndQuery) => (await call('GET', pathAndQuery)).total,
    async ensure(creation) {
      const { path, about, states = [], reaches, changes = [] } = creation
      const body = { ...creation.body, ...(about && (await reference(about))) }
      const item = `${path}/${body['id']}`
      const created = await call('POST', path, body)
      // What was created before is answered 409, or, where it is recognised by what it says, 200.
      if (![200, 201, 409].includes(created.status)) throw refused('POST', path, created, body)
      const reached = created.status === 409 ? stateOf((await call('GET', item)).json) : undefined
      for (const state of states.slice(states.findIndex((state) => stateOf(state) === reached) + 1)) {
        await change(item, state)
      }
      if (reaches !== undefined) await arrival(item, creation)
      for (const { at, to } of changes) await change(at, to)
    },
  }
}

/** States of orders and cancellations that nothing follows. */
const ended = ['completed', 'partial', 'failed', 'rejected', 'cancelled', 'done', 'terminatedWithError']

/** Resources call their state one or the other. */
const stateOf = (body: Body) => body['status'] ?? body['state']

interface Answer {
  readonly status: number
  /** What was answered, when it is an object, or else a list. */
  readonly json: Body
  readonly list: readonly Body[]
  /** How many there are, also beyond the page. */
  readonly total: number
}

async function request(url: string, method: string, body?: Body): Promise<Answer> {
  const sent = body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
  const answer = await fetch(url, { method, ...sent })
  const text = await answer.text()
  return {
    status: answer.status,
    json: text.startsWith('{') ? (JSON.parse(text) as Body) : {},
    list: text.startsWith('[') ? (JSON.parse(text) as Body[]) : [],
    total: Number(answer.headers.get('x-total-count')),
  }
}

function refused(method: string, path: string, { status, json }: Answer, body: Body): Error {
  const why = [json['code'], json['reason'], json['message']].filter(Boolean).join(': ')
  return new Error(`${method} ${path} (${body['id'] ?? JSON.stringify(body)}) answered ${status} ${why}`)
}
