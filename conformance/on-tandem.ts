import { expect } from 'vitest'
import { thorough } from '../scripts/testing/thorough.ts'
import { settings } from './faulty/run-against.ts'
import { sectionsOf, tallyOf } from './report/tally.ts'
import { terminalReport } from './report/terminal.ts'
import { type Report, runSuite } from './run.ts'
import { startTandem } from './tandem-process.ts'

/** Milliseconds that the whole suite may take; it only ends what hangs. */
export const patience = 1_200_000

/**
 * Runs rules against a server of its own: a tenth of them on each resource in a run that is not thorough.
 * @param of in a thorough run, one in so many of them; all, when it is 1
 */
export async function runOnTandem(
  part: number,
  environment: Readonly<Record<string, string>>,
  of = 1,
): Promise<Report> {
  const tandem = await startTandem(environment)
  try {
    const patient = { ...settings, baseUrl: tandem.url, eventTimeoutMs: 60_000, timeoutMs: 60_000 }
    return await runSuite({
      ...patient,
      part: thorough ? { number: Math.min(part, of), of } : { number: part, of: 10 },
    })
  } finally {
    await tandem.stop()
  }
}

/**
 * Expects that nothing failed and nothing was skipped, in every API and generation; otherwise the whole report is the message.
 * @param whole whether every rule was tried: a part need not have one of those that compare generations
 */
export function expectAllPassed(report: Report, whole: boolean): void {
  const { passed, ...others } = tallyOf(report.outcomes)
  expect(others, terminalReport(report)).toEqual({ failed: 0, skipped: 0 })
  expect(passed).toBe(report.outcomes.length)
  const sections = sectionsOf(report.outcomes).map(({ api, generation }) => `${api} ${generation}`)
  const generations = whole ? ['v4', 'v4+v5', 'v5'] : ['v4', 'v5']
  const counted = sections.filter((section) => whole || !section.endsWith('v4+v5'))
  const official = [
    'TMF620',
    'TMF621',
    'TMF622',
    'TMF629',
    'TMF632',
    'TMF635',
    'TMF637',
    'TMF654',
    'TMF657',
    'TMF666',
    'TMF669',
    'TMF676',
    'TMF678',
    'TMF681',
    'TMF683',
  ].flatMap((api) => generations.map((generation) => `${api} ${generation}`))
  expect(counted.sort()).toEqual([...official, 'collections v1'])
}
