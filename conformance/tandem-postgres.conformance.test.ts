import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject, test } from 'vitest'
import { expectAllPassed, patience, runOnTandem } from './on-tandem.ts'

const postgresUrl = inject('postgresUrl')

test.skipIf(postgresUrl === undefined)('Tandem keeps every rule on PostgreSQL', { timeout: patience }, async () => {
  const name = `conformance_${randomUUID().replaceAll('-', '')}`
  const files = await mkdtemp(join(tmpdir(), 'tandem-conformance-'))
  const admin = new pg.Client({ connectionString: postgresUrl })
  await admin.connect()
  try {
    await admin.query(`create database ${name}`)
    const url = new URL(postgresUrl!)
    url.pathname = `/${name}`
    const report = await runOnTandem(2, { DATABASE_URL: url.href, TANDEM_FILES_DIR: files })
    expectAllPassed(report)
  } finally {
    await admin.query(`drop database if exists ${name} with (force)`)
    await admin.end()
    await rm(files, { recursive: true })
  }
})
