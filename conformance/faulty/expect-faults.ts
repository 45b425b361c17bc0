import { describe, expect, test } from 'vitest'
import { sampled } from '../../scripts/testing/thorough.ts'
import type { Fault } from './fault.ts'
import { named } from './faults.ts'
import { failedRules, runAgainst } from './run-against.ts'

/** Runs the suite once per fault: exactly the rules that it breaks must be reported. For tests. */
export function expectFaultsFound(faults: Readonly<Record<string, Fault>>): void {
  describe('the suite finds each fault and blames nothing else', () => {
    test.for(sampled(Object.entries(faults), 8))('%s', async ([name, { breaks, generations }]) => {
      // A fault that stops events is waited for in vain; what does arrive here takes a few milliseconds.
      const report = await runAgainst([named(name)], { generations, eventTimeoutMs: 1500 })
      expect(failedRules(report)).toEqual([...breaks].sort())
    })
  })
}
