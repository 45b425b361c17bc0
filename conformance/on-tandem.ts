import { expect } from 'vitest'
import { settings } from './faulty/run-against.ts'
import { sectionsOf, tallyOf } from './report/tally.ts'
import { terminalReport } from './report/terminal.ts'
import { type Report, runSuite } from './run.ts'
import { startTandem } from './tandem-process.ts'

/** Milliseconds that the whole suite may take; it only ends what hangs. */
export const patience = 600_000

/** Runs every rule against a server of its own; the whole report is the message when something failed. */
export async function runOnTandem(environment: Readonly<Record<string, string>>): Promise<Report> {
  const tandem = await startTandem(environment)
  try {
    return await runSuite({ ...settings, baseUrl: tandem.url, eventTimeoutMs: 15_000, timeoutMs: 30_000 })
  } finally {
    await tandem.stop()
  }
}

/** Expects that nothing failed and nothing was skipped, in every API and generation. */
export function expectAllPassed(report: Report): void {
  const { passed, ...others } = tallyOf(report.outcomes)
  expect(others, terminalReport(report)).toEqual({ failed: 0, skipped: 0 })
  expect(passed).toBe(report.outcomes.length)
  const sections = sectionsOf(report.outcomes).map(({ api, generation }) => `${api} ${generation}`)
  expect(sections.sort()).toEqual(
    [
      'TMF620',
      'TMF621',
      'TMF622',
      'TMF629',
      'TMF632',
      'TMF637',
      'TMF657',
      'TMF666',
      'TMF669',
      'TMF681',
      'TMF683',
    ].flatMap((api) => ['v4', 'v4+v5', 'v5'].map((generation) => `${api} ${generation}`)),
  )
}
