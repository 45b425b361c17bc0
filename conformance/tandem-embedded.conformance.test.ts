import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'vitest'
import { expectGolden } from './goldens/expect-golden.ts'
import { expectAllPassed, patience, runOnTandem } from './on-tandem.ts'
import { officialOperations } from './rules/official-operations.ts'

test('Tandem keeps every rule on the embedded database, and every official operation but those of listeners is reached', {
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
