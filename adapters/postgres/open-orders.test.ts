import { afterAll, beforeAll, expect, test } from 'vitest'
import { productOrderLifecycle } from '../../domain/ordering/order-states.ts'
import { emptyPglite } from '../contracts/fixtures/prepared-database.ts'
import type { SqlEngine } from './engine.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations/all.ts'

let engine: SqlEngine

beforeAll(async () => {
  engine = await emptyPglite()
  await engine.transaction((session) => migrate(session, migrations))
  await engine.script(`
    insert into product_order (id, version, doc, created_at, updated_at)
    select n, 1, jsonb_build_object('state', case when n < 400 then 'held' else 'completed' end, 'relatedParty',
      jsonb_build_array(jsonb_build_object('partyOrPartyRole', jsonb_build_object('id', 'c-' || n % 100)))), now(), now()
    from generate_series(1, 4000) as n`)
  await engine.script('vacuum analyze product_order')
})
afterAll(() => engine.close())

const steps = Object.entries(productOrderLifecycle.steps)
const open = steps.filter(([, next]) => next.length > 0).map(([state]) => state)
const list = (states: readonly string[]) => states.map((state) => `'${state}'`).join(', ')

async function plan(states: readonly string[]): Promise<string> {
  const { rows } = await engine.query<Record<string, string>>(`explain select id from product_order
    where "relatedParty.partyOrPartyRole.id" @> '["c-7"]'::jsonb and state = any (array[${list(states)}]) order by id limit 20`)
  return rows.flatMap((row) => Object.values(row)).join('\n')
}

test('orders of a customer in any states that are not the last are found among such orders alone', async () => {
  expect(await plan(open)).toContain('product_order_open')
  expect(await plan(['held'])).toContain('product_order_open')
})

test('orders that are done are found all the same', async () => {
  expect(await plan(['held', 'completed'])).not.toContain('product_order_open')
})
