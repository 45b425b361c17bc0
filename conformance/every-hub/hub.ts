import { docOf, docsOf, expectSame, expectStatus, expectThat, idsOf, shown, textOf } from '../expect.ts'
import type { Rule } from '../rule.ts'
import type { Trial } from '../trial.ts'
import { anyCallback, register } from './subscribe.ts'

async function registered(trial: Trial): Promise<{ id: string; callback: string; query: string }> {
  const callback = anyCallback(trial)
  const query = queryOf(trial)
  const answer = await register(trial, callback, query)
  expectStatus(answer, 201)
  return { id: textOf(docOf(answer), 'id'), callback, query }
}

const queryOf = (trial: Trial) => `eventType=${trial.subject.kind}CreateEvent`
const needs = ['hub.register']

/** Registration of listeners, once per API. */
export const hubRules: readonly Rule[] = [
  {
    id: 'hub.register',
    level: 'official',
    says: 'POST of a callback and a query to the hub answers 201 with id, callback and query.',
    check: async (trial) => {
      const callback = anyCallback(trial)
      const answer = await register(trial, callback, queryOf(trial))
      expectStatus(answer, 201)
      const hub = docOf(answer)
      textOf(hub, 'id')
      expectSame('callback', hub['callback'], callback)
      expectSame('query', hub['query'], queryOf(trial))
    },
  },
  {
    id: 'hub.register-all',
    level: 'official',
    says: 'A callback without a query is registered for everything.',
    needs,
    check: async (trial) => expectStatus(await register(trial, anyCallback(trial)), 201),
  },
  {
    id: 'hub.location',
    level: 'official',
    says: 'Location of a new hub ends in its id.',
    needs,
    check: async (trial) => {
      const answer = await register(trial, anyCallback(trial), queryOf(trial))
      const location = answer.headers['location'] ?? 'no Location'
      const id = String(docOf(answer)['id'])
      expectThat(location.endsWith(`/hub/${id}`), `Location …/hub/${id}`, location)
    },
  },
  {
    id: 'hub.mandatory',
    level: 'official',
    says: 'A hub without a callback answers 400.',
    check: async (trial) => {
      expectStatus(await trial.send('POST', '/hub', { body: { ...trial.typed('Hub'), query: '' } }), 400)
    },
  },
  {
    id: 'hub.bad-callback',
    level: 'ours',
    says: 'A callback that is no http or https address answers 400 or 422.',
    check: async (trial) => {
      for (const bad of ['nonsense', 'ftp://example.com/x', 'file:///etc/hosts']) {
        expectStatus(await register(trial, bad), 400, 422)
      }
    },
  },
  {
    id: 'hub.bad-query',
    level: 'ours',
    says: 'A query that cannot be read answers 400.',
    check: async (trial) => {
      expectStatus(await register(trial, anyCallback(trial), 'filter=%24%5B%3F'), 400)
      expectStatus(await register(trial, anyCallback(trial), 'noSuchThing=1'), 400)
    },
  },
  {
    id: 'hub.duplicate',
    level: 'ours',
    says: 'The same callback with the same query again answers 409; with another query 201.',
    needs,
    check: async (trial) => {
      const { callback, query } = await registered(trial)
      expectStatus(await register(trial, callback, query), 409)
      expectStatus(await register(trial, callback, `${query}&fields=id`), 201)
    },
  },
  {
    id: 'hub.get',
    level: 'ours',
    says: 'GET of a hub answers what was registered.',
    needs,
    check: async (trial) => {
      const { id, callback, query } = await registered(trial)
      const answer = await trial.send('GET', `/hub/${id}`)
      expectStatus(answer, 200)
      const { id: seenId, callback: seenCallback, query: seenQuery } = docOf(answer)
      expectSame('hub', [seenId!, seenCallback!, seenQuery!], [id, callback, query])
    },
  },
  {
    id: 'hub.list',
    level: 'ours',
    says: 'GET /hub lists the hubs of the API.',
    needs,
    check: async (trial) => {
      const { id } = await registered(trial)
      const ids = idsOf(docsOf(await trial.send('GET', '/hub?limit=1000')))
      expectThat(ids.includes(id), `hub ${id} in the list`, shown(ids))
    },
  },
  {
    id: 'hub.delete',
    level: 'official',
    says: 'DELETE of a hub answers 204; a second one 404.',
    needs,
    check: async (trial) => {
      const { id } = await registered(trial)
      expectStatus(await trial.send('DELETE', `/hub/${id}`), 204)
      expectStatus(await trial.send('DELETE', `/hub/${id}`), 404)
    },
  },
  {
    id: 'hub.unknown',
    level: 'official',
    says: 'DELETE of a hub that does not exist answers 404.',
    check: async (trial) => expectStatus(await trial.send('DELETE', `/hub/${trial.newGroup()}`), 404),
  },
]
