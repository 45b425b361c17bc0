import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject, test } from 'vitest'
import { preparedOnServer } from '../adapters/contracts/fixtures/prepared-server.ts'
import { expectAllPassed, patience, runOnTandem } from './on-tandem.ts'

const postgresUrl = inject('postgresUrl')

/** How resources are stored and found is compared with memory elsewhere, so that a third of the rules will do here. */
test.skipIf(postgresUrl === undefined)('Tandem keeps the rules on PostgreSQL', { timeout: patience }, async () => {
  const { url, drop } = await preparedOnServer(postgresUrl!)
  const files = await mkdtemp(join(tmpdir(), 'tandem-conformance-'))
  try {
    expectAllPassed(await runOnTandem(2, { DATABASE_URL: url, TANDEM_FILES_DIR: files }, 3), false)
  } finally {
    await drop()
    await rm(files, { recursive: true })
  }
})
