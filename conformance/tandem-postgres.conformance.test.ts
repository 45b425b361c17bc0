import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject, test } from 'vitest'
import { preparedOnServer } from '../adapters/contracts/fixtures/prepared-server.ts'
import { expectAllPassed, patience, runOnTandem } from './on-tandem.ts'

const postgresUrl = inject('postgresUrl')

test.skipIf(postgresUrl === undefined)('Tandem keeps every rule on PostgreSQL', { timeout: patience }, async () => {
  const { url, drop } = await preparedOnServer(postgresUrl!)
  const files = await mkdtemp(join(tmpdir(), 'tandem-conformance-'))
  try {
    expectAllPassed(await runOnTandem(2, { DATABASE_URL: url, TANDEM_FILES_DIR: files }))
  } finally {
    await drop()
    await rm(files, { recursive: true })
  }
})
