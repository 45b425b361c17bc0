import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { changes, insert, noted, update } from '../contracts/fixtures/changes.ts'
import { settings } from '../contracts/fixtures/databases.ts'
import { preparedOnServer } from '../contracts/fixtures/prepared-server.ts'
import { type Line, lineTo } from '../contracts/fixtures/proxy.ts'
import { openPostgres, type SqlDatabase } from './open-database.ts'

const serverUrl = inject('postgresUrl')

describe.skipIf(serverUrl === undefined)('a PostgreSQL that is lost while running', () => {
  let fresh: Awaited<ReturnType<typeof preparedOnServer>>
  let line: Line
  let database: SqlDatabase
  let lost = 0
  beforeAll(async () => {
    fresh = await preparedOnServer(serverUrl!)
    line = await lineTo(fresh.url)
    const limits = { connectMs: 2000, queryMs: 2500 }
    database = await openPostgres({ ...settings, ...limits, url: line.url, poolSize: 4, onLost: () => lost++ })
    await database.store.commit(changes(insert('a')))
  })
  afterAll(async () => {
    line.mend()
    await database.close()
    await line.close()
    await fresh.drop()
  })

  const unavailable = { code: 'unavailable', headers: { 'Retry-After': '5' } }
  const works = async () => expect(await database.store.get('Gadget', 'a')).toMatchObject({ id: 'a' })
  const allFail = async () => {
    const { store, outbox, keys, health } = database
    const two = changes(update('a', 1), insert('b'))
    const scanned = { kind: 'regex' as const, path: ['id'], pattern: 'a', anchored: false }
    const attempts = [
      () => store.get('Gadget', 'a'),
      () => store.list('Gadget', { filter: scanned, sort: [], page: { offset: 0, limit: 1 } }),
      () => store.commit(noted(insert('c'), 'lost')),
      () => store.commit(two),
      () => outbox.drain(1, async () => []),
      () => keys.claim('k', 'f', new Date(0), 1, 1),
      () => health.check(),
    ]
    await Promise.all(attempts.map((attempt) => expect(attempt()).rejects.toMatchObject(unavailable)))
  }

  test('connections that break answer unavailable at once, and work again when the line does', async () => {
    await Promise.all(Array.from({ length: 4 }, works))
    line.cut()
    await allFail()
    line.mend()
    await works()
    expect(await database.store.get('Gadget', 'c')).toBe(undefined)
    expect(lost).toBeGreaterThan(0)
  })

  test('a database that says nothing answers unavailable within the time-outs', async () => {
    await works()
    line.silence()
    await allFail()
    // The second time there are no connections left, and none can be made.
    await allFail()
    line.cut()
    line.mend()
    await works()
  })

  test('a server that ends our sessions is unavailable for the requests it hit, and for no other', async () => {
    await works()
    const inside = database.engine.transaction(async (session) => {
      const { rows } = await session.query<{ pid: number }>('select pg_backend_pid() as pid')
      await database.engine.query('select pg_terminate_backend($1::integer)', [rows[0]!.pid])
      return session.query('select 1')
    })
    await expect(inside).rejects.toMatchObject(unavailable)
    await works()
  })

  test('a server that has become a stand-by is unavailable until connections lead to one that writes', async () => {
    const name = new URL(fresh.url).pathname.slice(1)
    const readOnly = async (on: boolean) => {
      const direct = new pg.Client({ connectionString: serverUrl })
      await direct.connect()
      await direct.query(`alter database ${name} set default_transaction_read_only = ${on}`).finally(() => direct.end())
    }
    const rewrite = async () => {
      const { version } = (await database.store.get('Gadget', 'a'))!
      return database.store.commit(changes(update('a', version)))
    }
    await readOnly(true)
    line.cut()
    line.mend()
    await expect(rewrite()).rejects.toMatchObject(unavailable)
    await expect(database.store.commit(changes(insert('d')))).rejects.toMatchObject(unavailable)
    await readOnly(false)
    expect(await rewrite()).toBe(undefined)
    expect(await database.store.commit(changes(insert('d')))).toBe(undefined)
  })

  test('a statement that takes too long is given up, and its connection is of use again', async () => {
    await expect(database.engine.query('select pg_sleep(5)')).rejects.toMatchObject(unavailable)
    await works()
  })

  test('a mistake of ours is not called unavailable', async () => {
    await expect(database.engine.query('select mistake')).rejects.toMatchObject({ code: '42703' })
  })
})
