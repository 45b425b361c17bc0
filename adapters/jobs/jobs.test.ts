import { afterAll, beforeAll, describe, inject } from 'vitest'
import { freshDatabase } from '../contracts/fixtures/own-database.ts'
import type { SqlEngine } from '../postgres/engine.ts'
import { bossJobs } from './boss-jobs.ts'
import { jobsContract, type Opened } from './jobs.contract.ts'
import { age, forgetJobs, openEmbedded, openServer } from './jobs-on-database.ts'
import { memoryJobs } from './memory-jobs.ts'

jobsContract('memory', async () => {
  let now = Date.now()
  const jobs = memoryJobs({ now: () => new Date(now) }, () => 0.5)
  return {
    jobs,
    async advance(seconds) {
      now += seconds * 1000
    },
    close: () => jobs.stop(0),
  }
})

async function onEngine(engine: SqlEngine): Promise<Opened> {
  await forgetJobs(engine)
  const jobs = bossJobs({ engine, pollMs: 60_000 })
  return { jobs, advance: (seconds) => age(engine, seconds), close: () => jobs.stop(0) }
}

describe('embedded', () => {
  let engine: SqlEngine
  beforeAll(async () => {
    engine = await openEmbedded()
  })
  afterAll(() => engine.close())
  jobsContract('PGlite', () => onEngine(engine))
})

const url = inject('postgresUrl')
describe.runIf(url)('server', () => {
  let engine: SqlEngine
  let drop: () => Promise<void>
  beforeAll(async () => {
    const fresh = await freshDatabase(url!)
    drop = fresh.drop
    engine = await openServer(fresh.url)
  })
  afterAll(async () => {
    await engine.close()
    await drop()
  })
  jobsContract('PostgreSQL', () => onEngine(engine))
})
