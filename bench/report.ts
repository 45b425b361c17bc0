import { type Finding, verdict } from './finding.ts'

/** Everything that was measured as lines for the terminal. */
export function report(findings: readonly Finding[], environment: Readonly<Record<string, string>>): string {
  const lines = findings.flatMap((finding) => [line(finding), ...(finding.detail ?? []).map((each) => `    ${each}`)])
  const missed = findings.filter((finding) => verdict(finding) === 'MISSED')
  return [
    '',
    ...Object.entries(environment).map(([name, value]) => `${name.padEnd(30)} ${value}`),
    '',
    ...lines,
    '',
    missed.length === 0 ? 'Every floor is reached.' : `MISSED: ${missed.map(({ what }) => what).join('; ')}`,
  ].join('\n')
}

function line(finding: Finding): string {
  const { what, value, unit, floor, aim } = finding
  const show = (figure: number) =>
    unit === 'ratio' ? figure.toFixed(2) : `${figure.toFixed(figure < 100 ? 1 : 0)} ${unit}`
  const demand = `${unit === 'ratio' || unit === '/s' ? 'at least' : 'at most'} ${show(floor)}${aim === undefined ? '' : `, aim ${show(aim)}`}`
  return `${what.padEnd(32)} ${show(value).padStart(10)}   ${demand.padEnd(28)} ${verdict(finding)}`
}
