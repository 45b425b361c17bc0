import { describe, expect, test } from 'vitest'
import { sampled } from '../../scripts/testing/thorough.ts'
import { runSuite } from '../run.ts'
import { type BillFault, billFaults } from './bill-faults.ts'
import { startBills } from './bills-server.ts'
import { failedRules, settings } from './run-against.ts'

/** The rules that are about bills alone; all others are tried on individuals. */
const rules = [...new Set(Object.values(billFaults).flat()), 'etag.present']

async function reportOn(faults: readonly BillFault[], bases?: string[]) {
  const server = await startBills(faults, bases)
  try {
    const report = await runSuite({ ...settings, baseUrl: server.url, apis: ['TMF678'], rules, eventTimeoutMs: 2500 })
    return { report, asked: server.asked }
  } finally {
    await server.close()
  }
}

describe('the rules about bills', () => {
  test('pass on a server that keeps them, none left out', async () => {
    const { report } = await reportOn([])
    expect(failedRules(report)).toEqual([])
    const passed = report.outcomes.filter(({ verdict }) => verdict === 'passed').map(({ rule }) => rule)
    expect(new Set(passed)).toEqual(new Set(rules))
  })

  test.for(sampled(Object.entries(billFaults), 8))('see through: %s', async ([fault, breaks]) => {
    const { report } = await reportOn([fault as BillFault])
    expect(failedRules(report)).toEqual([...breaks])
  })

  test('say what they could not examine where no bill can be made, and leave the bills of others alone', async () => {
    const server = await startBills([], ['/tmf-api/customerBillManagement/v5'])
    server.bills.put('customerBill', { id: 'theirs', state: 'sent' })
    server.bills.put('appliedCustomerBillingRate', { id: 'line', isBilled: true, bill: { id: 'theirs' } })
    try {
      const report = await runSuite({ ...settings, baseUrl: server.url, apis: ['TMF678'], rules })
      expect(failedRules(report)).toEqual([])
      const verdictOf = (rule: string) => report.outcomes.find((one) => one.rule === rule)!
      expect(verdictOf('rate.of-bill').verdict).toBe('passed')
      expect(verdictOf('bill.hold')).toMatchObject({ verdict: 'skipped' })
      expect(verdictOf('bill.hold').reason).toContain('TMF666')
      expect(server.asked.filter((line) => /^(PATCH|PUT|DELETE) .*\/(customerBill|appliedC\w+)\//.test(line))).toEqual(
        [],
      )
    } finally {
      await server.close()
    }
  })
})
