import { afterAll, describe, expect, inject, test } from 'vitest'
import { advanceClocks } from '../../domain/care/level/advance-clocks.ts'
import { change, create } from '../../domain/core/commands.ts'
import { type Doc, docsIn } from '../../domain/core/json.ts'
import { everything } from '../../domain/core/query.ts'
import { regex } from '../../domain/core/regex.ts'
import { fakeClock, testCore, tester } from '../../domain/core/test-core.ts'
import { resources } from '../../domain/resources.ts'
import { openPrepared } from '../contracts/fixtures/prepared-database.ts'
import { preparedOnServer } from '../contracts/fixtures/prepared-server.ts'
import { uuids } from '../system/clock.ts'
import { openPostgres, type SqlDatabase } from './open-database.ts'

const cleanups: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const cleanup of cleanups.toReversed()) await cleanup()
})

const settings = { resources, regex }
const grounds = [
  { name: 'the embedded database', left: false, clocks: 20_000, open: () => openPrepared(settings) },
  {
    name: 'PostgreSQL',
    left: inject('postgresUrl') === undefined,
    clocks: 100_000,
    async open() {
      const { url, drop } = await preparedOnServer(inject('postgresUrl')!)
      cleanups.push(drop)
      return openPostgres({ ...settings, url, poolSize: 10 })
    },
  },
]

function desk(database: SqlDatabase) {
  const clock = fakeClock('2026-03-30T06:00:00.000Z')
  const core = { ...testCore(database.store, resources, clock), ids: uuids }
  database.enqueueWith(async () => undefined)
  return {
    clock,
    core,
    make: (kind: string, doc: Doc) => create(core, core.resource(kind), tester, doc),
    patch: (id: string, body: Doc) =>
      change(core, core.resource('TroubleTicket'), tester, id, (old) => ({ ...old, ...body })),
    async all(kind: string) {
      const { items } = await core.store.list(kind, { filter: everything, sort: [], page: { offset: 0, limit: 1000 } })
      return items.map(({ text }) => JSON.parse(text) as Doc)
    },
  }
}

const ticket: Doc = {
  description: 'No dial tone',
  severity: 'Major',
  ticketType: 'fault',
  relatedParty: [{ role: 'customer', partyOrPartyRole: { '@type': 'PartyRoleRef', id: 'c-1' } }],
}

describe.each(grounds)('clocks of service levels on $name', ({ left, clocks, open }) => {
  test.skipIf(left)('come to what they come to once, however many processes look at them', async () => {
    const database = await open()
    cleanups.push(() => database.close())
    const { clock, core, make, patch, all } = desk(database)
    await make('ServiceLevelObjective', {
      id: 'faults',
      conformanceComparator: '<=',
      conformanceTarget: 'PT4H',
      serviceLevelObjectiveParameter: { '@type': 'ServiceLevelSpecParameter', name: 'timeToResolve' },
      serviceLevelObjectiveConsequence: [{ credit: { unit: 'EUR', value: 10 } }],
      escalation: [{ atPercent: 80, action: 'raisePriority' }],
    })
    await Promise.all(Array.from({ length: 40 }, (_, i) => make('TroubleTicket', { ...ticket, id: `t-${i}` })))
    await patch('t-0', { status: 'pending', statusChangeReason: 'Which modem?' })
    clock.set('2026-03-30T12:00:00.000Z')
    await Promise.all(Array.from({ length: 4 }, () => advanceClocks(core)))
    expect(await advanceClocks(core)).toBe(false)
    const [paused, ...others] = await all('TicketClock')
    expect(paused).toMatchObject({ state: 'paused', reached: [] })
    for (const one of others) {
      expect(one).toMatchObject({ breachDate: '2026-03-30T10:00:00.000Z', handledPoints: 3 })
      expect(one).not.toHaveProperty('nextDate')
    }
    for (const one of (await all('TroubleTicket')).slice(1)) {
      expect(docsIn(one['note'])).toHaveLength(1)
      expect(one['priority']).toBe('High')
    }
    const violations = await all('ServiceLevelViolation')
    expect(violations).toMatchObject([{ id: 'faults:c-1:2026-03', credit: { unit: 'EUR', value: 10 } }])
    expect(docsIn(violations[0]!['ticket'])).toHaveLength(39)
  })

  test.skipIf(left)('that are due are found by an index among all that run', async () => {
    const { engine, close } = await open()
    cleanups.push(close)
    for (let from = 0; from < clocks; from += 10_000) {
      await engine.script(`insert into ticket_clock (id, version, doc, created_at, updated_at)
        select 'c-' || n, 1, jsonb_build_object('id', 'c-' || n, 'state', 'running', 'nextDate',
          to_char(timestamptz '2026-03-30 06:00Z' at time zone 'UTC' + n * interval '1 minute',
            'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')), now(), now() from generate_series(${from + 1}, ${from + 10_000}) as n`)
    }
    await engine.script('analyze ticket_clock')
    const { rows } = await engine.query<Record<string, string>>(`explain select id from ticket_clock
      where "nextDate" <= '2026-03-30T06:10:00.000Z' order by "nextDate", id limit 200`)
    const plan = rows.flatMap((row) => Object.values(row)).join('\n')
    expect(plan).toMatch(/Index .*Scan using "?ticket_clock_nextDate_id_idx/)
    expect(plan).not.toMatch(/Seq Scan|Sort/)
  })
})
