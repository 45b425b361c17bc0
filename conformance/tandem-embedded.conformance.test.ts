import { join } from 'node:path'
import { test } from 'vitest'
import { preparedDirectory } from '../adapters/contracts/fixtures/prepared-database.ts'
import { thorough } from '../scripts/testing/thorough.ts'
import { expectGolden } from './goldens/expect-golden.ts'
import { expectAllPassed, patience, runOnTandem } from './on-tandem.ts'
import { officialOperations } from './rules/official-operations.ts'

test('Tandem keeps every rule on the embedded database, and every official operation but those of listeners is reached', {
  timeout: patience,
}, async () => {
  const { dataDir, remove } = preparedDirectory()
  try {
    const report = await runOnTandem(1, {
      TANDEM_DATA_DIR: dataDir,
      TANDEM_FILES_DIR: join(dataDir, 'files'),
    })
    expectAllPassed(report, thorough)
    const reached = new Set(report.reached)
    const uncovered = officialOperations.filter((operation) => !reached.has(operation))
    if (thorough) expectGolden('uncovered-operations.golden.txt', uncovered)
  } finally {
    remove()
  }
})
