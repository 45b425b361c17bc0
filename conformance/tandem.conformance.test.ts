import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { describe, expect, inject, test } from 'vitest'
import { settings } from './faulty/run-against.ts'
import { expectGolden } from './goldens/expect-golden.ts'
import { sectionsOf, tallyOf } from './report/tally.ts'
import { terminalReport } from './report/terminal.ts'
import { officialOperations } from './rules/official-operations.ts'
import { type Report, runSuite } from './run.ts'
import { startTandem } from './tandem-process.ts'

const patience = 300_000

/** Runs every rule against a server of its own; the whole report is the message when something failed. */
async function runOnTandem(environment: Readonly<Record<string, string>>): Promise<Report> {
  const tandem = await startTandem(environment)
  try {
    return await runSuite({ ...settings, baseUrl: tandem.url, eventTimeoutMs: 15_000, timeoutMs: 30_000 })
  } finally {
    await tandem.stop()
  }
}

function expectAllPassed(report: Report): void {
  const { passed, ...others } = tallyOf(report.outcomes)
  expect(others, terminalReport(report)).toEqual({ failed: 0, skipped: 0 })
  expect(passed).toBe(report.outcomes.length)
  const sections = sectionsOf(report.outcomes).map(({ api, generation }) => `${api} ${generation}`)
  expect(sections.sort()).toEqual(
    ['TMF620', 'TMF622', 'TMF629', 'TMF632', 'TMF637', 'TMF666', 'TMF669'].flatMap((api) =>
      ['v4', 'v4+v5', 'v5'].map((generation) => `${api} ${generation}`),
    ),
  )
}

describe('Tandem keeps every rule in every generation', () => {
  test('on the embedded database, and every official operation but those of listeners is reached', {
    timeout: patience,
  }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tandem-conformance-'))
    try {
      const report = await runOnTandem({ TANDEM_DATA_DIR: folder, TANDEM_FILES_DIR: join(folder, 'files') })
      expectAllPassed(report)
      const reached = new Set(report.reached)
      const uncovered = officialOperations.filter((operation) => !reached.has(operation))
      expectGolden('uncovered-operations.golden.txt', uncovered)
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  const postgresUrl = inject('postgresUrl')
  test.skipIf(postgresUrl === undefined)('on PostgreSQL', { timeout: patience }, async () => {
    const name = `conformance_${randomUUID().replaceAll('-', '')}`
    const files = await mkdtemp(join(tmpdir(), 'tandem-conformance-'))
    const admin = new pg.Client({ connectionString: postgresUrl })
    await admin.connect()
    try {
      await admin.query(`create database ${name}`)
      const url = new URL(postgresUrl!)
      url.pathname = `/${name}`
      expectAllPassed(await runOnTandem({ DATABASE_URL: url.href, TANDEM_FILES_DIR: files }))
    } finally {
      await admin.query(`drop database if exists ${name} with (force)`)
      await admin.end()
      await rm(files, { recursive: true })
    }
  })
})
