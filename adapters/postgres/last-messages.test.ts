import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Doc } from '../../domain/core/json.ts'
import { isText } from '../../domain/core/query.ts'
import { regex } from '../../domain/core/regex.ts'
import { resources } from '../../domain/resources.ts'
import { emptyPglite } from '../contracts/fixtures/prepared-database.ts'
import type { SqlEngine } from './engine.ts'
import { migrate } from './migrate.ts'
import { tablesAfter } from './migration.ts'
import { migrations } from './migrations/all.ts'
import { resourceStore } from './resource-store.ts'

let engine: SqlEngine
/** Statements that the store sent last, with their values. */
const sent: [statement: string, values: readonly unknown[]][] = []

beforeAll(async () => {
  engine = await emptyPglite()
  await engine.transaction((session) => migrate(session, migrations))
  // Every customer has a few messages, and one has been written to as often as a mailing list.
  await engine.script(`
    insert into communication_message (id, version, doc, created_at, updated_at)
    select 'm-' || n, 1, jsonb_build_object('state', 'completed', 'messageType', 'Email',
      'creationDate', to_char(timestamp '2026-01-01' + n * interval '1 minute', 'YYYY-MM-DD"T"HH24:MI:SS".000Z"'),
      'receiver', jsonb_build_array(jsonb_build_object('party', jsonb_build_object('partyOrPartyRole',
        jsonb_build_object('id', case when n % 20 = 0 then 'c-0' else 'c-' || n % 1999 end))))), now(), now()
    from generate_series(1, 20000) as n`)
  await engine.script('vacuum analyze communication_message')
})
afterAll(() => engine.close())

/** How the database finds the last messages of a party, newest first, as a GET asks for them. */
async function planFor(party: string): Promise<string> {
  const noting: SqlEngine = {
    ...engine,
    query(text, values = [], name) {
      sent.push([text, values])
      return engine.query(text, values, name)
    },
  }
  const store = resourceStore({ engine: noting, tables: tablesAfter(migrations), resources, regex })
  const { items, total } = await store.list('CommunicationMessage', {
    filter: isText(['receiver', 'party', 'partyOrPartyRole', 'id'], party),
    sort: [{ path: ['creationDate'], descending: true, type: 'text' }],
    page: { offset: 0, limit: 5 },
  })
  expect(total).toBeGreaterThanOrEqual(items.length)
  const dates = items.map(({ text }) => (JSON.parse(text) as Doc)['creationDate'])
  expect(dates).toEqual(dates.toSorted().toReversed())
  const [statement, values] = sent.at(-1)!
  const { rows } = await engine.query<Record<string, string>>(`explain ${statement}`, values)
  return rows.flatMap((row) => Object.values(row)).join('\n')
}

test('the last messages of a customer are found by the index of receivers, page and total alike', async () => {
  for (const party of ['c-7', 'c-1998', 'nobody']) {
    const plan = await planFor(party)
    expect(plan.match(/Bitmap Index Scan on "communication_message_receiver/g), plan).toHaveLength(2)
    expect(plan).not.toContain('Seq Scan')
  }
})

test('those of somebody who is written to all the time by what is newest, without looking at all of them', async () => {
  const plan = await planFor('c-0')
  expect(plan).toMatch(/Index Scan( Backward)? using "communication_message_creationDate/)
  expect(plan).not.toContain('Seq Scan')
})
