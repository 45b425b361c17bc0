import fc from 'fast-check'
import { expect, test } from 'vitest'
import { create, remove } from '../core/commands.ts'
import type { OnItsWay } from '../core/commit-after.ts'
import { createTogether } from '../core/create-together.ts'
import type { Resource } from '../core/define-resource.ts'
import type { Doc } from '../core/json.ts'
import type { AuditEntry, ResourceStore } from '../core/ports.ts'
import { remembered } from '../remembered.ts'
import { usage } from './usage.ts'
import { call, mixedHouse, mixedLines } from './usage-fixtures.ts'

const { straight: _, ...unhurried } = usage

let taken = 0
const hurried: Resource = {
  ...usage,
  straight: (attempt, tally, plan) =>
    usage.straight!(attempt, tally, (id, doc, text) => {
      taken++
      plan(id, doc, text)
    }),
}

async function house(references: 'lenient' | 'strict') {
  const all = await mixedHouse()
  const [audit, asked]: [AuditEntry[], string[]] = [[], []]
  const store: ResourceStore = {
    ...all.core.store,
    async commit(changes) {
      const conflict = await all.core.store.commit(changes)
      if (!conflict) audit.push(...changes.audit)
      return conflict
    },
    lastVersions(kind, ids) {
      asked.push(...ids)
      return all.core.store.lastVersions(kind, ids)
    },
  }
  const core = { ...all.core, ...remembered(), store, references }
  return {
    ...all,
    core,
    /** Identifiers of which it was asked whether somebody has them. */
    asked,
    /** Creates what comes in batches, each on top of the one before, and answers all that there is then, and what was told and noted. */
    async outcome(batches: readonly (readonly Doc[])[], resource: Resource) {
      const turns: OnItsWay<unknown>[] = []
      for (const [b, batch] of batches.entries()) {
        const wanted = batch.map((input, i) => ({ actor: { id: `${b}-${i}`, correlationId: `c-${b}-${i}` }, input }))
        const turn = createTogether(core, resource, wanted, turns.at(-1))
        await turn.planned
        turns.push(turn)
      }
      const results = await Promise.all(turns.map(({ done }) => done))
      const kinds = ['Usage', 'UsageBucket', 'UsageCharge', 'AllowanceUse']
      const docs = await Promise.all(kinds.map((kind) => all.all(kind)))
      return { results, docs, audit, told: await all.told() }
    },
  }
}

const often = <T>(one: T, times: number): T[] => Array.from({ length: times }, () => one)

const input = fc
  .record({
    id: fc.constantFrom('known', ...Array.from({ length: 30 }, (_, i) => `r-${i}`)),
    to: fc.constantFrom(...often('+49301234567', 6), '+8613912345678', '+8612345', '+882123', 'nobody', '+12025550100'),
    at: fc.constantFrom(
      ...['2026-10-06T08:00:00.000Z', '2026-10-06T17:59:30.000Z', '2026-10-25T00:59:30.000Z'],
      ...['2026-11-01T10:00:00.000Z', '2026-09-30T10:00:00.000Z', '2027-01-01T00:00:00.000Z'],
    ),
    seconds: fc.constantFrom<unknown>(...often(61, 9), 0, 37, 59, 125, -1, 'long'),
    from: fc.constantFrom(...often('4915550001', 12), ...Object.keys(mixedLines), '4915559999', ''),
    more: fc.constantFrom<Doc>(
      ...often<Doc>({}, 6),
      ...[{ description: 'A "call"' }, { usageType: 'sms' }, { status: 'guided' }, { usageDate: undefined }],
      ...[
        { usageSpecification: { id: 'sms' }, id: 'own' },
        { usageSpecification: { id: 'none' }, id: 'none' },
        { id: 'mine' },
      ],
    ),
  })
  .map(
    ({ id, to, at, seconds, from, more }): Doc => ({
      '@type': 'Usage',
      ...call(id, to, at, seconds as number, from),
      ...more,
    }),
  )

test('usage that is rated straight comes to what it comes to when it is created as any other', async () => {
  const laws = fc.asyncProperty(
    fc.array(fc.array(input, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 3 }),
    fc.constantFrom(...often('lenient' as const, 4), 'strict' as const),
    async (batches, references) => {
      const [one, other] = await Promise.all([house(references), house(references)])
      expect(await one.outcome(batches, hurried)).toEqual(await other.outcome(batches, unhurried))
    },
  )
  await fc.assert(laws, { numRuns: 60 })
  expect(taken).toBeGreaterThan(20)
})

const by = (id: string) => ({ id, correlationId: `request of ${id}` })
const at = '2026-10-06T08:00:00.000Z'

test('nobody asks whether usage is new as long as it is, and what is not is answered as ever', async () => {
  const { core, asked } = await house('lenient')
  const send = (...records: readonly string[]) =>
    Promise.all(records.map((record) => create(core, usage, by(record), call(record, '+49301234567', at, 61))))
  await send('a', 'b', 'c')
  expect(asked).toEqual([])
  const [again] = await send('a')
  expect([again!.replayed, again!.version, asked.length]).toEqual([true, 1, 1])
  // Once something has come again, it is asked for a while.
  await send('d')
  expect(asked).toHaveLength(2)
  await send('e')
  expect(asked).toHaveLength(2)
})

test('usage that comes again when it has been removed goes on from its last version', async () => {
  const { core } = await house('lenient')
  const unrated = { ...call('x', '+882123', at, 61), usageSpecification: { id: 'voice' } }
  const { doc } = await create(core, usage, by('one'), unrated)
  await remove(core, usage, by('two'), String(doc['id']))
  const [again, other] = await Promise.all([
    create(core, usage, by('three'), unrated),
    create(core, usage, by('four'), call('y', '+49301234567', at, 61)),
  ])
  expect([again.version, other.version]).toEqual([2, 1])
})
