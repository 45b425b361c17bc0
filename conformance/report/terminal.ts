import type { Outcome } from '../judge.ts'
import type { Report } from '../run.ts'
import { sectionsOf, tallyOf } from './tally.ts'

/** The table, then every failure with what was expected and seen, then what was skipped and why. */
export function terminalReport(report: Report): string {
  return [
    `${report.baseUrl}, profile ${report.profile}`,
    ...places(report),
    '',
    ...table(report),
    ...failures(report.outcomes),
    ...skips(report.outcomes),
  ].join('\n')
}

function places({ apis }: Report): string[] {
  return apis.map(({ rules, base, missing }) => {
    const without = missing.length > 0 ? `, without ${missing.join(', ')}` : ''
    return `${rules.id} ${rules.generation} at ${base}${without}`
  })
}

function table({ outcomes }: Report): string[] {
  const sections = sectionsOf(outcomes)
  const all = { api: 'all', generation: '', tally: tallyOf(outcomes) }
  const line = (api: string, generation: string, ...counts: (string | number)[]) =>
    `${api.padEnd(8)} ${generation.padEnd(6)} ${counts.map((count) => String(count).padStart(8)).join(' ')}`
  return [
    line('api', 'gen', 'passed', 'failed', 'skipped'),
    ...[...sections, all].map(({ api, generation, tally }) =>
      line(api, generation, tally.passed, tally.failed, tally.skipped),
    ),
  ]
}

function failures(outcomes: readonly Outcome[]): string[] {
  const failed = outcomes.filter(({ verdict }) => verdict === 'failed')
  return failed.flatMap(({ api, generation, resource, rule, says, expected, seen }) => [
    '',
    `FAILED ${api} ${generation} ${resource} ${rule}`,
    `  ${says}`,
    `  expected: ${expected}`,
    `  seen:     ${seen}`,
  ])
}

/** One line per reason: a broken basis can leave out a hundred rules. */
function skips(outcomes: readonly Outcome[]): string[] {
  const skipped = outcomes.filter(({ verdict }) => verdict === 'skipped')
  const byReason = Map.groupBy(
    skipped,
    ({ api, generation, resource, reason }) => `${api} ${generation} ${resource}: ${reason}`,
  )
  const lines = [...byReason].map(
    ([reason, group]) => `SKIPPED ${reason} (${group.map(({ rule }) => rule).join(', ')})`,
  )
  return lines.length === 0 ? [] : ['', ...lines]
}
