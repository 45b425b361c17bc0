import type { Comparison, Outcome } from './compare.ts'
import type { Declared, Difference } from './difference.ts'

/** The outcome as text: every difference, declared ones under their reason, and what fails. */
export function report(outcome: Outcome): string {
  const lines = outcome.comparisons.flatMap(comparisonLines)
  for (const where of outcome.missing) lines.push('', `${where}: there is no official document to compare with`)
  for (const where of outcome.ownDesign) lines.push('', `${where}: a design of our own, TM Forum has published none`)
  for (const where of outcome.published) lines.push('', `${where}: declared as unpublished, and it is not`)
  if (outcome.stale.length > 0) lines.push('', 'Declarations that cover nothing; remove them:')
  for (const one of outcome.stale) lines.push(`  ${one.where}: ${one.side} ${one.kind} ${one.sentence}`)
  const open = outcome.comparisons.reduce((sum, { undeclared }) => sum + undeclared.length, 0)
  lines.push(
    '',
    `${open} differences are not declared, ${outcome.stale.length} declarations are stale: ${outcome.ok ? 'ok' : 'FAILED'}`,
  )
  return lines.join('\n')
}

function comparisonLines({ where, declared, undeclared }: Comparison): string[] {
  const groups = Map.groupBy(declared, ({ by }) => by)
  return [
    '',
    `${where}: ${undeclared.length} undeclared, ${declared.length} declared differences`,
    ...undeclared.map((difference) => `  NOT DECLARED: ${told(difference)}`),
    ...[...groups].flatMap(([by, members]) =>
      groupLines(
        by,
        members.map(({ difference }) => difference),
      ),
    ),
  ]
}

function groupLines(by: Declared, differences: readonly Difference[]): string[] {
  return [`  ${by.reason}`, ...differences.map((difference) => `    ${told(difference)}`)]
}

function told({ side, kind, sentence }: Difference): string {
  return `${side} ${kind} ${sentence}`
}
