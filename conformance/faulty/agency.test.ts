import { describe, expect, test } from 'vitest'
import { sampled } from '../../scripts/testing/thorough.ts'
import { CouldNotRun, runSuite } from '../run.ts'
import { type AgencyFault, agencyFaults, startAgency } from './agency-server.ts'
import { failedRules, settings } from './run-against.ts'

const rules = [...new Set(Object.values(agencyFaults).flat())]

async function reportOn(faults: readonly AgencyFault[]) {
  const server = await startAgency(faults)
  try {
    return await runSuite({ ...settings, baseUrl: server.url, apis: ['COLLECTIONS'], rules })
  } finally {
    await server.close()
  }
}

describe('the rules about what agencies are given', () => {
  test('pass on a server that keeps them, none left out', async () => {
    const report = await reportOn([])
    expect(failedRules(report)).toEqual([])
    expect(report.outcomes.map(({ rule, verdict }) => `${rule} ${verdict}`).toSorted()).toEqual(
      rules.map((rule) => `${rule} passed`).toSorted(),
    )
  })

  test.for(sampled(Object.entries(agencyFaults), 8))('see through: %s', async ([fault, breaks]) => {
    expect(failedRules(await reportOn([fault as AgencyFault]))).toEqual([...breaks])
  })

  test('are not asked where debts of others wait, which an export would take', async () => {
    const server = await startAgency([], true)
    try {
      const run = runSuite({ ...settings, baseUrl: server.url, apis: ['COLLECTIONS'], rules })
      await expect(run).rejects.toThrow(CouldNotRun)
      expect(server.asked.filter((line) => line.startsWith('POST'))).toEqual([])
    } finally {
      await server.close()
    }
  })
})
