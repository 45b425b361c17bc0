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

const database = memoryDatabase([ticket], regex)
const core: Core = {
  store: database.store,
  clock: { now: () => new Date() },
  ids: countedIds(),
  resource: () => ticket,
  references: 'lenient',
}
const unforeseen: unknown[] = []
const log = (error: unknown) => unforeseen.push(error)
const app = buildApp({ core, keys: database.keys, apis: ticketApis, settings: defaultSettings, log })

async function status(method: string, path: string, body?: Json, type = 'application/json'): Promise<number> {
  const init =
    body === undefined ? { method } : { method, body: JSON.stringify(body), headers: { 'Content-Type': type } }
  const response = await app.fetch(new Request(`http://localhost${path}`, init))
  if (response.status >= 400) expect(((await response.json()) as Doc)['@type']).toBe('Error')
  return response.status
}

const names = Object.keys(ticket.schema.shape)
const value = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>,
  fc.constantFrom<Json>('Ticket', 'EmailContactMedium', '2020-01-01T00:00:00Z', 5, true, [{}], [[]], {}, null),
)
const nested = fc.dictionary(fc.constantFrom(...names, 'text', 'emailAddress', '@baseType', 'constructor'), value)
const body = fc.dictionary(
  fc.constantFrom(...names, 'toString', 'constructor', 'x'),
  fc.oneof(value, nested, fc.array(nested, { maxLength: 2 })),
)
const pointer = fc.constantFrom(
  '',
  '/',
  '/name',
  '/note/0/text',
  '/note/-',
  '/tag?x=1',
  "/note[?@.text=='a']",
  '/constructor',
  '/note?text=a',
  '/@type',
)
const operation = fc.record(
  { op: fc.constantFrom('add', 'remove', 'replace', 'move', 'copy', 'test', 'x'), path: pointer, from: pointer, value },
  { requiredKeys: ['op'] },
)

const jsonPatch = 'application/json-patch+json'

it('no body and no patch makes the server fail', async () => {
  await status('POST', '/ticketing/v5/ticket', {
    '@type': 'Ticket',
    id: 'a',
    name: 'x',
    note: [{ '@type': 'Note', text: 'a' }],
  })
  const types = fc.constantFrom('application/json', 'application/json-patch+json', 'application/json-patch-query+json')
  const paths = fc.constantFrom('/ticketing/v5/ticket/a', '/tmf-api/ticketing/v4/ticket/a')
  await fc.assert(
    fc.asyncProperty(body, fc.array(operation, { maxLength: 3 }), types, paths, async (doc, operations, type, path) => {
      expect(
        await status('POST', '/ticketing/v5/ticket', { '@type': 'Ticket', name: 'x', ...doc } as Json),
      ).toBeLessThan(500)
      const patch = type === 'application/json' ? (doc as Json) : (operations as unknown as Json)
      expect(await status('PATCH', path, patch, type)).toBeLessThan(500)
      const collection = path.replace(/\/a$/, '')
      const below = operations.map((each) => ({ ...each, path: `/a${each.path}`, from: `/b${each.from}` }))
      for (const list of [operations, below]) {
        expect(await status('PATCH', collection, list as unknown as Json, jsonPatch)).toBeLessThan(500)
      }
      expect(unforeseen).toEqual([])
    }),
    { numRuns: 400 },
  )
})

it('no query makes the server fail', async () => {
  const part = fc.constantFrom(
    'fields',
    'sort',
    'offset',
    'limit',
    'after',
    'before',
    'filter',
    'name',
    'note.date',
    'tag',
    '=',
    '=-',
    '5',
    ',',
    '.gt=',
    'eA',
    '%00',
    '%5B',
    '$[?@.',
    ']',
    '&',
    '&',
    ';',
  )
  const query = fc.oneof(
    fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')),
    fc.webQueryParameters(),
  )
  await fc.assert(
    fc.asyncProperty(query, async (raw) => {
      expect(await status('GET', `/ticketing/v5/ticket?${raw}`)).toBeLessThan(500)
      expect(await status('GET', `/tmf-api/ticketing/v4/ticket/a?${raw}`)).toBeLessThan(500)
      expect(unforeseen).toEqual([])
    }),
    { numRuns: 500 },
  )
})
