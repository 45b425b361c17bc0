import type { Body } from './body.ts'
import type { Creation } from './creation.ts'

/** Creates things through the public API of one server. */
export interface Client {
  /** Whether the resource exists already. */
  exists(path: string, id: string): Promise<boolean>
  /** Creates it and leads it through its states; goes on where an interrupted run stopped. */
  ensure(creation: Creation): Promise<void>
}

export function client(baseUrl: string): Client {
  const call = (method: string, path: string, body?: Body) => request(new URL(path, baseUrl).href, method, body)
  return {
    exists: async (path, id) => (await call('GET', `${path}/${id}?fields=none`)).status === 200,
    async ensure({ path, body, states = [] }) {
      const item = `${path}/${body['id']}`
      const created = await call('POST', path, body)
      if (created.status !== 201 && created.status !== 409) throw refused('POST', path, created, body)
      const reached = created.status === 409 ? stateOf((await call('GET', item)).json) : undefined
      for (const state of states.slice(states.findIndex((state) => stateOf(state) === reached) + 1)) {
        const changed = await call('PATCH', item, state)
        if (changed.status !== 200) throw refused('PATCH', item, changed, state)
      }
    },
  }
}

/** Resources call their state one or the other. */
const stateOf = (body: Body) => body['status'] ?? body['state']

interface Answer {
  readonly status: number
  readonly json: Body
}

async function request(url: string, method: string, body?: Body): Promise<Answer> {
  const sent = body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
  const answer = await fetch(url, { method, ...sent })
  const text = await answer.text()
  return { status: answer.status, json: text.startsWith('{') ? (JSON.parse(text) as Body) : {} }
}

function refused(method: string, path: string, { status, json }: Answer, body: Body): Error {
  const why = [json['code'], json['reason'], json['message']].filter(Boolean).join(': ')
  return new Error(`${method} ${path} (${body['id'] ?? JSON.stringify(body)}) answered ${status} ${why}`)
}
