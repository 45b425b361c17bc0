import { afterAll, beforeAll, expect, test } from 'vitest'
import { emptyPglite } from '../contracts/fixtures/prepared-database.ts'
import type { SqlEngine } from './engine.ts'

let engine: SqlEngine
beforeAll(async () => {
  engine = await emptyPglite()
})
afterAll(() => engine.close())

const kept = async (): Promise<string[]> =>
  (await engine.query<{ statement: string }>('select statement from pg_prepared_statements')).rows.map(
    ({ statement }) => statement,
  )

test('a statement without a name is prepared once, and answers what its values ask for, of their types', async () => {
  const text = 'select $1::integer + 1 as next, $2::jsonb as doc, $3::text as nothing'
  for (const n of [1, 2, 3]) {
    const { rows } = await engine.query(text, [n, { n }, null])
    expect(rows).toEqual([{ next: n + 1, doc: { n }, nothing: null }])
  }
  expect((await kept()).filter((statement) => statement === text)).toHaveLength(1)
})

test('however many different statements come, the session keeps a few hundred: those that were used last', async () => {
  const text = (n: number) => `select $1::integer + ${n} as sum`
  for (let n = 0; n < 700; n++) {
    expect((await engine.query(text(n), [1])).rows).toEqual([{ sum: n + 1 }])
    // One that is in use all the time stays.
    await engine.query(text(0), [1])
  }
  const left = await kept()
  expect(left.length).toBeLessThanOrEqual(500)
  expect(left).toContain(text(0))
  expect(left).toContain(text(699))
  expect(left).not.toContain(text(1))
  expect((await engine.query(text(1), [1])).rows).toEqual([{ sum: 2 }])
})

test('a statement that fails, to parse or to run, takes nothing with it', async () => {
  await expect(engine.query('select $1::integer from nowhere', [1])).rejects.toThrow('nowhere')
  const divide = 'select 1 / $1::integer as part'
  await expect(engine.query(divide, [0])).rejects.toThrow('division by zero')
  expect((await engine.query(divide, [1])).rows).toEqual([{ part: 1 }])
  await expect(
    engine.transaction(async (session) => {
      await session.query('create table gone (n integer)')
      await session.query('insert into gone values ($1::integer)', [1])
      await session.query(divide, [0])
    }),
  ).rejects.toThrow('division by zero')
  await expect(engine.query('select n from gone where n = $1::integer', [1])).rejects.toThrow('gone')
  await engine.script('create table gone (n integer, m text)')
  await engine.query('insert into gone values ($1::integer)', [2])
  expect((await engine.query('select * from gone where n = $1::integer', [2])).rows).toEqual([{ n: 2, m: null }])
})
