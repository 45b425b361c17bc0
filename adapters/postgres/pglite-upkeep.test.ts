import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { changes, insert, noted, update } from '../contracts/fixtures/changes.ts'
import { pgliteSubject } from '../contracts/fixtures/databases.ts'
import { drained } from '../contracts/fixtures/drained.ts'
import { openingWindow } from './outbox.ts'
import { upkeep } from './pglite-upkeep.ts'

let subject: Awaited<ReturnType<typeof pgliteSubject>>
beforeAll(async () => {
  subject = await pgliteSubject()
})
beforeEach(() => subject.reset())
afterAll(() => subject.close())

const settled = async () => {
  while ((await upkeep(subject.database.engine)).length > 0);
}

test('tables are analyzed and vacuumed when enough of them changed, and then left alone', async () => {
  const { engine, store } = subject.database
  await settled()
  for (let i = 0; i < 20; i++) await store.commit(changes(insert(`a${i}`)))
  expect(await upkeep(engine)).toEqual([])
  for (let version = 1; version <= 120; version++) {
    await store.commit(changes(update('a0', version, { name: `name ${version}` })))
  }
  expect(await upkeep(engine)).toContainEqual(expect.stringMatching(/^(vacuum \(analyze\)|analyze) public\.gadget$/))
  expect(await upkeep(engine)).toEqual([])
})

test('a log that has grown too long is cut off by a checkpoint', async () => {
  const { engine, store } = subject.database
  await settled()
  await store.commit(noted(insert('b'), 'create'))
  expect(await upkeep(engine, { mostLog: 1 })).toContain('checkpoint')
  expect(await upkeep(engine, { mostLog: 4096 })).toEqual([])
})

test('statements that were prepared on an empty table read a large one by its index', async () => {
  const { engine } = subject.database
  const filler = `insert into gadget (id, doc, version, created_at, updated_at)
    select 'g' || i, jsonb_build_object('id', 'g' || i, 'name', 'n' || i), 1, now(), now() from generate_series(1, 20000) i`
  const ask = `explain execute by_name('n77')`
  await engine.script(`prepare by_name(text) as select id from gadget where name = $1`)
  await engine.script('set plan_cache_mode = force_generic_plan')
  await engine.query(ask)
  await engine.script(filler)
  await settled()
  const { rows } = await engine.query<{ 'QUERY PLAN': string }>(ask)
  expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toMatch(/Index (Only )?Scan|Bitmap Index Scan/)
  await engine.script('reset plan_cache_mode; deallocate by_name')
})

test('the outbox looks for its next window by index, though its plan was made when there were no events', async () => {
  const { engine, outbox } = subject.database
  await engine.query(openingWindow, [], 'window')
  const plan = async () => {
    const { rows } = await engine.query<{ 'QUERY PLAN': string }>(`explain ${openingWindow}`)
    return rows.map((row) => row['QUERY PLAN']).join('\n')
  }
  expect(await plan()).not.toContain('Seq Scan on event')
  await engine.script(`insert into event (id, type, kind, resource_id, version, at, actor_id, correlation_id, resource)
    select 'e' || i, 'E', 'Gadget', 'a', i, now(), 'x', 'x', json_build_object('name', repeat('x', 1000)) from generate_series(1, 5000) i`)
  expect(await plan()).not.toContain('Seq Scan on event')
  expect(await drained(outbox, 5000, 2000)).toHaveLength(5000)
})
