import { uuids } from '../adapters/system/clock.ts'
import { workersOn } from '../domain/billing/workers.ts'
import { filesIn } from '../domain/common/jobs/files-fixture.ts'
import { change, create } from '../domain/core/commands.ts'
import type { Doc } from '../domain/core/json.ts'
import { everything } from '../domain/core/query.ts'
import { docOf, parsed } from '../domain/core/stored.ts'
import { fakeClock, tester } from '../domain/core/test-core.ts'
import { resources } from '../domain/resources.ts'
import { handleUsageImports } from '../domain/usage/bulk/run-usage-import.ts'
import { usageWorld } from '../domain/usage/usage-fixtures.ts'
import type { grounds } from './fixture-care.ts'
import { bulkJudge } from './rest/bulk.ts'
import { usageV5 } from './v5/usage.ts'

/**
 * A world of usage on a store, at nine o'clock on the first of November 2026, with what reads files and makes bills; whoever
 * calls says when it works.
 */
export async function openOffice(ground: (typeof grounds)[number]) {
  const clock = fakeClock('2026-11-01T09:00:00.000Z')
  const { database, close } = await ground.open(clock)
  const { store } = database
  const resource = (kind: string) => resources.find((each) => each.kind === kind)!
  const core = { store, clock, ids: uuids, resource, references: 'lenient' as const }
  const contents = new Map<string, string>()
  const ports = { core, files: filesIn(contents), judge: bulkJudge(usageV5) }
  const work = workersOn(core, (jobs) => handleUsageImports(jobs, ports))
  const make = async (kind: string, doc: Doc) => (await create(core, resource(kind), tester, doc)).doc
  const { line } = await usageWorld(make)
  const get = async (kind: string, id: string) => (await docOf(store, kind, id))!
  const { relatedParty: owner } = await get('BillingAccount', 'acc')
  return {
    ...{ core, keys: database.keys, clock, contents, make, work, line, get, close },
    account: (id: string) => make('BillingAccount', { id, name: id, relatedParty: owner! }),
    patch: (kind: string, id: string, body: Doc) =>
      change(core, resource(kind), tester, id, (doc) => ({ ...doc, ...body })),
    async all(kind: string) {
      const page = { offset: 0, limit: 50_000 }
      return (await store.list(kind, { filter: everything, sort: [], page })).items.map(parsed)
    },
  }
}
