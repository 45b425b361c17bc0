import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commitAfter, type OnItsWay } from '../../core/commit-after.ts'
import { type Doc, docsIn } from '../../core/json.ts'
import type { ResourceStore } from '../../core/ports.ts'
import { isPlainText } from '../../core/stencil.ts'
import { docOf } from '../../core/stored.ts'
import { call, mixedHouse, mixedLines } from '../usage-fixtures.ts'
import { FlatRecord, FlatShape } from './flat-record.ts'
import { importer } from './import-ports.ts'
import { type Numbered, planBatch } from './plan-batch.ts'

const job: Doc = { id: 'job', source: 'fra-1', fileId: 'file' }

async function house(references: 'lenient' | 'strict') {
  const all = await mixedHouse()
  const counted = { creations: 0, stencilled: 0 }
  const store: ResourceStore = {
    ...all.core.store,
    commit(changes) {
      for (const { rows } of changes.creations ?? []) {
        counted.creations += rows.length
        counted.stencilled += rows.filter((row) => 'stencil' in row).length
      }
      return all.core.store.commit(changes)
    },
  }
  const core = { ...all.core, store, references }
  return {
    counted,
    /** Imports batches, each on top of the one before, and answers all that there is afterwards, and what was told. */
    async outcome(batches: readonly (readonly Numbered[])[], oneByOne: boolean) {
      const specification = (await docOf(core.store, 'UsageSpecification', 'voice'))!
      const meaning = { isCsv: true, specification, usageType: 'voice' }
      const turns: OnItsWay<unknown>[] = []
      for (const batch of batches) {
        const turn = commitAfter(core, importer, turns.at(-1), (attempt) =>
          planBatch(attempt, job, meaning, batch, { oneByOne }),
        )
        await turn.planned
        turns.push(turn)
      }
      const results = await Promise.all(turns.map(({ done }) => done))
      const kinds = ['Usage', 'UsageBucket', 'UsageCharge', 'AllowanceUse']
      const docs = await Promise.all(kinds.map((kind) => all.all(kind)))
      return { results, docs, told: await all.told() }
    },
  }
}

const often = <T>(one: T, times: number): T[] => Array.from({ length: times }, () => one)

const record = fc.record({
  id: fc.constantFrom('known', ...Array.from({ length: 30 }, (_, i) => `r-${i}`)),
  to: fc.constantFrom(
    ...often('+49301234567', 6),
    '+8613912345678',
    '+8612345',
    '+882123',
    '+7999',
    'nobody',
    '+12025550100',
  ),
  at: fc.constantFrom(
    ...['2026-10-06T08:00:00.000Z', '2026-10-06T17:59:30.000Z', '2026-10-25T00:59:30.000Z', '2026-10-09T23:59:59.000Z'],
    ...['2026-11-01T10:00:00.000Z', '2026-09-30T10:00:00.000Z', '2027-01-01T00:00:00.000Z'],
  ),
  seconds: fc.constantFrom<unknown>(...often(61, 9), 0, 1, 37, 59, 60, 125, 3599, -1, 1.5, 'long'),
  from: fc.constantFrom(...often('4915550001', 12), ...Object.keys(mixedLines), '+49 1555 0001', '4915559999', ''),
  more: fc.constantFrom<Doc>(
    {},
    {},
    {},
    { description: 'A "call"' },
    { usageType: 'sms' },
    { status: 'guided' },
    {
      usageDate: undefined,
    },
  ),
})

/** A record as nothing but its values, where it is no more than that. */
function flattened(one: Numbered & { readonly doc: Doc }, shapes: Map<string, FlatShape>): Numbered {
  const { number, doc } = one
  const { description, usageDate, usageType, status } = doc
  const given = docsIn(doc['usageCharacteristic'])
  const isPlain = given.every(({ value }) => typeof value === 'number' || isPlainText(String(value)))
  if (description !== undefined || status !== undefined || usageDate === undefined || !isPlain) return one
  const key = JSON.stringify([usageType, given.map((each) => [each['name'], each['@type'], typeof each['value']])])
  const shape = shapes.get(key) ?? new FlatShape(doc)
  shapes.set(key, shape)
  return new FlatRecord(number, shape, [usageDate, ...given.map(({ value }) => value)].map(String))
}

/** What a file is full of. */
const usual = fc.record({
  id: fc.nat({ max: 99 }).map((n) => `u-${n}`),
  to: fc.constantFrom('+49301234567', '+493012345', '+8613912345678'),
  at: fc.constantFrom('2026-10-06T08:00:00.000Z', '2026-10-06T17:59:30.000Z', '2026-10-25T00:59:30.000Z'),
  seconds: fc.constantFrom(61, 125, 3599, 0),
  from: fc.constantFrom('4915550001', '+49 1555 0001'),
  more: fc.constant<Doc>({}),
})

const several = fc.oneof(
  fc.array(record, { maxLength: 12 }),
  fc.array(fc.oneof(usual, usual, usual, record), { maxLength: 20 }),
)

const batch = several.map((records) =>
  records.map(({ id, to, at, seconds, from, more }, i) => ({
    number: i + 1,
    doc: { '@type': 'Usage', ...call(id, to, at, seconds as number, from), ...more } as Doc,
  })),
)

test('what is rated straight comes to what it comes to when each is created by itself', async () => {
  let [straight, stencilled] = [0, 0]
  const laws = fc.asyncProperty(
    fc.array(batch, { minLength: 1, maxLength: 3 }),
    fc.constantFrom(...often('lenient' as const, 4), 'strict' as const),
    async (batches, references) => {
      const numbered = batches.map((one, b) => one.map((each) => ({ ...each, number: each.number + b * 100 })))
      const [one, flat, other] = await Promise.all([house(references), house(references), house(references)])
      const outcome = await one.outcome(numbered, false)
      const expected = await other.outcome(numbered, true)
      expect(outcome).toEqual(expected)
      const shapes = new Map<string, FlatShape>()
      expect(
        await flat.outcome(
          numbered.map((each) => each.map((one) => flattened(one, shapes))),
          false,
        ),
      ).toEqual(expected)
      straight += one.counted.creations
      stencilled += flat.counted.stencilled
      expect(other.counted.creations).toBe(0)
    },
  )
  await fc.assert(laws, { numRuns: 60 })
  expect(straight).toBeGreaterThan(100)
  expect(stencilled).toBeGreaterThan(20)
})
