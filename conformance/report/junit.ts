import type { Outcome } from '../judge.ts'
import type { Report } from '../run.ts'
import { escaped } from './escaped.ts'
import { sectionsOf, tallyOf } from './tally.ts'

/** JUnit XML: a test suite per API and generation, a test case per rule and resource. */
export function junitReport({ outcomes }: Report): string {
  const { failed, skipped } = tallyOf(outcomes)
  const suites = sectionsOf(outcomes).map(({ api, generation, tally, outcomes: own }) =>
    [
      `  <testsuite name="${escaped(`${api} ${generation}`)}" tests="${own.length}" failures="${tally.failed}" skipped="${tally.skipped}">`,
      ...own.map(testCase),
      '  </testsuite>',
    ].join('\n'),
  )
  const totals = `tests="${outcomes.length}" failures="${failed}" skipped="${skipped}"`
  return ['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites ${totals}>`, ...suites, '</testsuites>', ''].join('\n')
}

function testCase(outcome: Outcome): string {
  const { api, generation, resource, rule, says, ms } = outcome
  const name = escaped(`${rule}: ${says}`)
  const open = `    <testcase classname="${escaped(`${api}.${generation}.${resource}`)}" name="${name}" time="${ms / 1000}"`
  const inner = detail(outcome)
  return inner === '' ? `${open}/>` : `${open}>${inner}</testcase>`
}

function detail({ verdict, expected, seen, reason }: Outcome): string {
  if (verdict === 'failed')
    return `<failure message="${escaped(`expected ${expected}`)}">${escaped(`seen ${seen}`)}</failure>`
  if (verdict === 'skipped') return `<skipped message="${escaped(reason ?? '')}"/>`
  return ''
}
