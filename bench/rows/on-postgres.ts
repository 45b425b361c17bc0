import { type Finding, tail, throughputRatio } from '../finding.ts'
import type { Options, Say } from '../options.ts'
import { bare, tandem } from '../servers/commands.ts'
import { withCleanup } from '../servers/with-cleanup.ts'
import { type PostgresSide, postgresSide } from './postgres-side.ts'
import { sideBySide } from './side-by-side.ts'

/** GET, list and POST on PostgreSQL, on two fresh databases with the same individuals. */
export function onPostgres(options: Options, say: Say): Promise<Finding[]> {
  return withCleanup(async (later) => {
    const ours = await postgresSide('tandem', tandem, options, say, later)
    const theirs = await postgresSide('bare', bare, options, say, later)
    for (const { database } of [ours, theirs]) await database.run('vacuum analyze')
    return contests(ours, theirs, options, say)
  })
}

async function contests(ours: PostgresSide, theirs: PostgresSide, options: Options, say: Say): Promise<Finding[]> {
  const findings: Finding[] = []
  if (options.only.includes('get')) {
    say('GET by id')
    const rounds = await sideBySide({ work: 'get', ours, theirs }, options)
    findings.push(throughputRatio('GET by id, throughput', rounds, 0.65, 0.85), tail('GET by id, p99', rounds, 20))
  }
  if (options.only.includes('list')) {
    say('filtered list')
    const rounds = await sideBySide({ work: 'list', ours, theirs }, options)
    findings.push(throughputRatio('list, throughput', rounds, 0.65, 0.9), tail('list, p99', rounds, 80))
  }
  if (options.only.includes('post')) {
    say('POST')
    // Right after a checkpoint every first touch of a page writes all of it to the log; both sides begin there.
    const before = () => ours.database.run('checkpoint')
    const rounds = await sideBySide({ work: 'post', ours, theirs, before }, options)
    findings.push(throughputRatio('POST, throughput', rounds, 0.6, 0.75), tail('POST, p99', rounds, 40))
  }
  return findings
}
