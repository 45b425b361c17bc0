import { afterAll, beforeAll, describe, inject } from 'vitest'
import { preparedOnServer } from '../contracts/fixtures/prepared-server.ts'
import type { SqlDatabase } from '../postgres/open-database.ts'
import { notifierContract } from './notifier.contract.ts'
import { emptyOut, type Ground, openSql } from './notifier-house.ts'

notifierContract('memory', async () => ({ at: 'memory' }))

function onDatabase(name: string, open: () => Promise<SqlDatabase>): void {
  describe(name, () => {
    let database: SqlDatabase
    beforeAll(async () => {
      database = await open()
    })
    afterAll(() => database.close())
    notifierContract(name, async (): Promise<Ground> => {
      await emptyOut(database)
      return { at: 'database', database }
    })
  })
}

onDatabase('PGlite', () => openSql({ at: 'pglite' }))

const url = inject('postgresUrl')
describe.runIf(url)('server', () => {
  let drop: () => Promise<void>
  afterAll(() => drop())
  onDatabase('PostgreSQL', async () => {
    const fresh = await preparedOnServer(url!)
    drop = fresh.drop
    return openSql({ at: 'postgres', url: fresh.url })
  })
})
