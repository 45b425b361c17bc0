import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { freshDatabase } from '../contracts/fixtures/own-database.ts'
import { emptyPglite } from '../contracts/fixtures/prepared-database.ts'
import type { SqlEngine } from './engine.ts'
import { postgresEngine } from './postgres-engine.ts'

const insert = `insert into bean (id) values ($1::integer) on conflict do nothing returning id::text`
const ids = Array.from({ length: 40 }, (_, i) => i + 1)

function batching(name: string, open: () => Promise<{ engine: SqlEngine; close(): Promise<void> }>): void {
  describe(`single statements at once on ${name}`, () => {
    let engine: SqlEngine
    let close: () => Promise<void>
    beforeAll(async () => {
      const opened = await open()
      engine = opened.engine
      close = opened.close
      await engine.script('create table bean (id integer primary key check (id <> 13))')
    })
    afterAll(() => close())
    const stored = async () => {
      const { rows } = await engine.query<{ ids: string }>(
        `select string_agg(id::text, ',' order by id) as ids from bean`,
      )
      return rows[0]!.ids
    }

    test('the failure of one is its own: the others are answered, in place, and written', async () => {
      const outcomes = await Promise.allSettled(ids.map((id) => engine.append!(insert, [id], 'bean')))
      for (const [i, outcome] of outcomes.entries()) {
        if (ids[i] === 13) expect(outcome.status).toBe('rejected')
        else expect(outcome).toEqual({ status: 'fulfilled', value: [String(ids[i])] })
      }
      expect(await stored()).toBe(ids.filter((id) => id !== 13).join(','))
    })

    test('a statement that cannot be parsed fails for everyone who sent it and for nobody else', async () => {
      const broken = Array.from({ length: 3 }, () => engine.append!('select nothing from nowhere', [], 'broken'))
      const sound = engine.append!(insert, [100], 'bean')
      expect((await Promise.allSettled(broken)).map(({ status }) => status)).toEqual(Array(3).fill('rejected'))
      expect(await sound).toEqual(['100'])
      expect(await engine.append!(insert, [101], 'bean')).toEqual(['101'])
    })

    test('a statement that is new to the connection is prepared, also when it travelled behind one that failed', async () => {
      const failing = engine.append!(insert, [13], 'bean')
      const behind = Array.from({ length: 3 }, (_, i) => engine.append!(insert, [200 + i], `bean ${i}`))
      await expect(failing).rejects.toThrow()
      expect(await Promise.all(behind)).toEqual([['200'], ['201'], ['202']])
      expect(await engine.append!(insert, [203], 'bean 2')).toEqual(['203'])
    })
  })
}

batching('PGlite', async () => {
  const engine = await emptyPglite()
  return { engine, close: () => engine.close() }
})

const url = inject('postgresUrl')
if (url) {
  batching('PostgreSQL', async () => {
    const fresh = await freshDatabase(url)
    const engine = postgresEngine({ url: fresh.url, poolSize: 4 })
    return { engine, close: () => engine.close().then(fresh.drop) }
  })
}
