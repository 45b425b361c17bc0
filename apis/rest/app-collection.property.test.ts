import fc from 'fast-check'
import { expect, it } from 'vitest'
import { memoryDatabase } from '../../adapters/memory/memory-database.ts'
import type { Core } from '../../domain/core/commands.ts'
import type { Doc, Json } from '../../domain/core/json.ts'
import { regex } from '../../domain/core/regex.ts'
import { countedIds } from '../../domain/core/test-core.ts'
import { buildApp } from './app.ts'
import { ticket, ticketApis } from './fixture-ticket.ts'
import { defaultSettings } from './settings.ts'

const v5 = '/tmf-api/ticketing/v5/ticket'
const v4 = '/tmf-api/ticketing/v4/ticket'
const jsonPatch = 'application/json-patch+json'

/** A server of its own, with two tickets, one of which is done. */
async function world() {
  const database = memoryDatabase([ticket], regex)
  const core: Core = {
    store: database.store,
    clock: { now: () => new Date('2026-01-01T00:00:00.000Z') },
    ids: countedIds(),
    resource: () => ticket,
    references: 'lenient',
  }
  const app = buildApp({ core, keys: database.keys, apis: ticketApis, settings: defaultSettings })
  const call = async (method: string, path: string, body?: Json, type = 'application/json') => {
    const init = body === undefined ? {} : { body: JSON.stringify(body), headers: { 'Content-Type': type } }
    const response = await app.fetch(new Request(`http://localhost${path}`, { method, ...init }))
    const text = await response.text()
    return { status: response.status, json: (text === '' ? null : JSON.parse(text)) as Json }
  }
  await call('POST', v5, { '@type': 'Ticket', id: 'a', name: 'a', cost: 3, tag: ['x', 'y'] })
  await call('POST', v5, { '@type': 'Ticket', id: 'b', name: 'b' })
  await call('PATCH', `${v5}/b`, { status: 'done' })
  return { call, everything: async (path: string) => (await call('GET', `${path}?sort=id`)).json as Doc[] }
}

type Single =
  | { readonly method: 'POST'; readonly id: string; readonly placed: boolean; readonly body: Doc }
  | { readonly method: 'PATCH'; readonly id: string; readonly operations: readonly Doc[] }
  | { readonly method: 'DELETE'; readonly id: string }

const value = fc.constantFrom<Json>('x', 'done', 'held', 'open', 5, ['x'], null)
const anyOperation = (name: string): fc.Arbitrary<Doc> => {
  const attributes = ['/status', '/tag', '/tag/0', '/tag/-', '/description', '/id', '/href', '', '/nowhere/1']
  const pointer = fc.constantFrom(`/${name}`, '/creationDate', ...attributes)
  const op = fc.constantFrom('add', 'replace', 'remove', 'test', 'copy', 'move')
  const whole = ({ op, path }: Doc) => path === '' && (op === 'add' || op === 'remove')
  return fc.record({ op, path: pointer, from: pointer, value }).filter((operation) => !whole(operation))
}
const goodOperation = (name: string): fc.Arbitrary<Doc> =>
  fc.oneof(
    fc.record({ op: fc.constant('replace'), path: fc.constant(`/${name}`), value: fc.constantFrom('p', 'q') }),
    fc.record({ op: fc.constant('add'), path: fc.constant('/description'), value: fc.constantFrom('p', 'q') }),
    fc.record({ op: fc.constant('replace'), path: fc.constant('/status'), value: fc.constantFrom('open', 'held') }),
    fc.constant({ op: 'copy', from: `/${name}`, path: '/description' }),
  )

/** Single requests, most of them acceptable; `name` is what this generation calls the name. */
function singles(name: string): fc.Arbitrary<Single[]> {
  const mostly = <T>(good: fc.Arbitrary<T>, any: fc.Arbitrary<T>) =>
    fc.oneof({ weight: 30, arbitrary: good }, { weight: 1, arbitrary: any })
  const id = (...good: string[]) => mostly(fc.constantFrom(...good), fc.constantFrom('a', 'b', 'c', 'd/e'))
  const good: fc.Arbitrary<Doc> = fc.constantFrom('n', 'm').map((each) => ({ '@type': 'Ticket', [name]: each }))
  const bad = fc.record<Doc>({ '@type': fc.constant('Ticket'), status: value, tag: value }, { requiredKeys: ['@type'] })
  const operations = fc.array(mostly(goodOperation(name), anyOperation(name)), { minLength: 1, maxLength: 3 })
  const post = fc.record({
    method: fc.constant('POST' as const),
    id: id('c', 'd/e'),
    placed: fc.boolean(),
    body: mostly(good, bad),
  })
  const patch = fc.record({ method: fc.constant('PATCH' as const), id: id('a'), operations })
  const remove = fc.record({ method: fc.constant('DELETE' as const), id: id('b', 'c') })
  const weighted = fc.oneof(
    { weight: 3, arbitrary: post },
    { weight: 3, arbitrary: patch },
    { weight: 1, arbitrary: remove },
  )
  return fc.array<Single>(weighted, { minLength: 1, maxLength: 5 }).filter(isApart)
}

/** Changes of one resource that follow each other count as one, so there are none. */
function isApart(requests: readonly Single[]): boolean {
  return requests.every((each, i) => {
    const next = requests[i + 1]
    return !(each.method === 'PATCH' && next?.method === 'PATCH' && each.id === next.id)
  })
}

const escaped = (text: string) => text.replaceAll('~', '~0').replaceAll('/', '~1')

function asOperations(request: Single): Doc[] {
  const at = `/${escaped(request.id)}`
  if (request.method === 'DELETE') return [{ op: 'remove', path: at }]
  if (request.method === 'POST') {
    const { body, placed } = request
    return [{ op: 'add', path: placed ? at : '/-', value: placed ? body : { id: request.id, ...body } }]
  }
  return request.operations.map((each) => ({ ...each, path: `${at}${each['path']}`, from: `${at}${each['from']}` }))
}

type World = Awaited<ReturnType<typeof world>>

/** Sends the requests until one is refused. */
async function sendAll({ call }: World, path: string, requests: readonly Single[]): Promise<Doc | undefined> {
  for (const request of requests) {
    const { status, json } = await send(call, path, request)
    if (status >= 400) return { status, code: (json as Doc)['code'] }
  }
  return undefined
}

function send(call: World['call'], path: string, request: Single) {
  const item = `${path}/${encodeURIComponent(request.id)}`
  if (request.method === 'POST') return call('POST', path, { id: request.id, ...request.body })
  if (request.method === 'DELETE') return call('DELETE', item)
  return call('PATCH', item, request.operations as Doc[], jsonPatch)
}

it.each([
  [v5, 'name'],
  [v4, 'title'],
])('a patch of %s is the same as the single requests, all of them or none', async (path, name) => {
  let accepted = 0
  await fc.assert(
    fc.asyncProperty(singles(name), async (requests) => {
      const [one, other] = [await world(), await world()]
      const before = await other.everything(path)
      const refused = await sendAll(one, path, requests)
      const patch = await other.call('PATCH', path, requests.flatMap(asOperations), jsonPatch)
      const after = await other.everything(path)
      if (refused) {
        expect({ status: patch.status, code: (patch.json as Doc)['code'] }).toEqual(refused)
        expect(after).toEqual(before)
      } else {
        const named = new Set<Json | undefined>(requests.map(({ id }) => id))
        expect(after).toEqual(await one.everything(path))
        expect((patch.json as Doc[]).toSorted(byId)).toEqual(after.filter(({ id }) => named.has(id)))
        accepted += Number(requests.length > 2)
      }
    }),
    { numRuns: 600 },
  )
  expect(accepted).toBeGreaterThan(30)
})

function byId(one: Doc, other: Doc): number {
  return String(one['id']) < String(other['id']) ? -1 : 1
}
