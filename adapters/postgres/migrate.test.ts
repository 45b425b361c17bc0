import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { settings } from '../contracts/fixtures/databases.ts'
import { gadget } from '../contracts/fixtures/gadget.ts'
import { freshDatabase } from '../contracts/fixtures/own-database.ts'
import { emptyPglite } from '../contracts/fixtures/prepared-database.ts'
import type { SqlEngine } from './engine.ts'
import { migrate } from './migrate.ts'
import { migration, resourceTable } from './migration.ts'
import { migrations } from './migrations/all.ts'
import { openPostgres } from './open-database.ts'

const next = (number: number, ...statements: string[]) => migration(number, `step ${number}`, statements)

describe('migrations on PGlite', () => {
  let engine: SqlEngine
  const run = (...steps: Parameters<typeof migrate>[1]) => engine.transaction((session) => migrate(session, steps))
  beforeAll(async () => {
    engine = await emptyPglite()
  })
  afterAll(() => engine.close())

  test('only what is missing runs, and a step that fails undoes the whole run', async () => {
    const one = next(1, 'create table one (n integer)')
    const two = next(2, 'create table two (n integer)')
    await run(one)
    await run(one, two)
    await run(one, two)
    await expect(run(one, two, next(3, 'create table three (n integer)'), next(4, 'create mistake'))).rejects.toThrow()
    const { rows } = await engine.query('select number, name from migration order by number')
    expect(rows).toEqual([
      { number: 1, name: 'step 1' },
      { number: 2, name: 'step 2' },
    ])
    expect((await engine.query(`select to_regclass('three') as t`)).rows).toEqual([{ t: null }])
  })

  test('a database that newer code has migrated is refused, and says what to do', async () => {
    await expect(run(next(1))).rejects.toThrow('migration 2 (step 2), which this version of Tandem does not know')
    await expect(run(next(1), migration(2, 'another history', []))).rejects.toThrow('migration 2 (step 2)')
  })
})

const url = inject('postgresUrl')

describe.skipIf(url === undefined)('migrations on PostgreSQL', () => {
  test('processes that start together wait for each other', async () => {
    const fresh = await freshDatabase(url!)
    const open = () => openPostgres({ ...settings, url: fresh.url, poolSize: 2 })
    const databases = await Promise.all([open(), open(), open(), open()])
    const { rows } = await databases[0]!.engine.query('select count(*)::integer as applied from migration')
    expect(rows).toEqual([{ applied: settings.migrations.length }])
    await Promise.all(databases.map((database) => database.close()))
    await fresh.drop()
  })

  test('a process with older code does not start on a newer database', async () => {
    const fresh = await freshDatabase(url!)
    const newer = await openPostgres({ ...settings, url: fresh.url, poolSize: 2 })
    await newer.close()
    const older = openPostgres({ resources: [gadget], regex: settings.regex, migrations, url: fresh.url, poolSize: 2 })
    await expect(older).rejects.toThrow('a newer version has used it')
    await fresh.drop()
  })
})

test('a search path whose name is too long for a column is refused when it is declared', () => {
  expect(() => resourceTable('Gadget', { ['x'.repeat(64)]: 'text' })).toThrow('longer than PostgreSQL allows')
})
