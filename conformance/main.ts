import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BadOptions, type Options, readOptions, usage } from './options.ts'
import { htmlReport } from './report/html.ts'
import { junitReport } from './report/junit.ts'
import { terminalReport } from './report/terminal.ts'
import { CouldNotRun, type Report, runSuite } from './run.ts'

/** Examines a server and answers the exit status: 0 nothing failed, 1 something failed, 2 could not run. */
async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(usage)
    return 0
  }
  try {
    const options = readOptions(args)
    const report = await runSuite(options)
    writeReports(options, report)
    console.log(terminalReport(report))
    return report.outcomes.some(({ verdict }) => verdict === 'failed') ? 1 : 0
  } catch (error) {
    if (!(error instanceof BadOptions) && !(error instanceof CouldNotRun)) throw error
    console.error(error instanceof BadOptions ? `${error.message}\n\n${usage}` : `Could not run: ${error.message}`)
    return 2
  }
}

function writeReports({ reportDir }: Options, report: Report): void {
  if (reportDir === undefined) return
  mkdirSync(reportDir, { recursive: true })
  writeFileSync(join(reportDir, 'report.xml'), junitReport(report))
  writeFileSync(join(reportDir, 'report.html'), htmlReport(report))
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error)
  return 2
})
