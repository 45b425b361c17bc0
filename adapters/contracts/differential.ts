import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Doc } from '../../domain/core/json.ts'
import type { Page, ResourceStore } from '../../domain/core/ports.ts'
import { cursorOf, type Filter, type ListQuery, type SortKey } from '../../domain/core/query.ts'
import { inPart } from '../../scripts/testing/thorough.ts'
import { attributes, ids } from './fixtures/arbitrary-gadget.ts'
import { filters, sorts } from './fixtures/arbitrary-query.ts'
import { changes, insert, remove, update } from './fixtures/changes.ts'
import { memorySubject, type Subject } from './fixtures/databases.ts'

const runs = Number(process.env['TANDEM_TEST_RUNS'] ?? inPart(60, 8))

/** Asks memory and an SQL store the same questions about the same random resources; they must not differ in anything. */
export function differential(open: () => Promise<Subject>): void {
  let memory: Subject
  let other: Subject
  beforeAll(async () => {
    memory = await memorySubject()
    other = await open()
  })
  afterAll(() => other?.close())

  const steps = fc.array(
    fc.record({ op: fc.constantFrom('insert', 'insert', 'insert', 'update', 'remove'), id: ids, attributes }),
    { minLength: 5, maxLength: 25 },
  )
  const questions = fc.array(
    fc.record({
      filter: filters,
      sort: sorts,
      limit: fc.integer({ min: 0, max: 4 }),
      offset: fc.nat(6),
      seat: fc.nat(12),
    }),
    { minLength: 8, maxLength: 8 },
  )

  test('memory and SQL agree on every outcome, page and total', { timeout: 300_000 }, async () => {
    const property = fc.asyncProperty(steps, questions, async (steps, questions) => {
      await Promise.all([memory.reset(), other.reset()])
      const stores = [memory.database.store, other.database.store] as const
      // One that others follow.
      await sameOutcome(stores, { op: 'insert', id: 'a', attributes: { state: 'done' } })
      for (const step of steps) await sameOutcome(stores, step)
      for (const question of questions) await sameAnswers(stores, question)
    })
    await fc.assert(property, { numRuns: runs })
  })
}

type Stores = readonly [ResourceStore, ResourceStore]

async function sameOutcome(stores: Stores, step: { op: string; id: string; attributes: Doc }): Promise<void> {
  const version = (await stores[0].get('Gadget', step.id))?.version ?? 1
  const write =
    step.op === 'insert'
      ? insert(step.id, step.attributes)
      : step.op === 'update'
        ? update(step.id, version, step.attributes)
        : remove(step.id, version)
  const [expected, actual] = await Promise.all(stores.map((store) => store.commit(changes(write))))
  expect(actual).toEqual(expected)
  const [one, two] = await Promise.all(stores.map((store) => store.get('Gadget', step.id)))
  expect(two && { ...two, text: JSON.parse(two.text) }).toEqual(one && { ...one, text: JSON.parse(one.text) })
}

interface Question {
  readonly filter: Filter
  readonly sort: SortKey[]
  readonly limit: number
  readonly offset: number
  /** Which resource of the whole list the cursor pages start at; beyond the end, at the last one. */
  readonly seat: number
}

async function sameAnswers(stores: Stores, { filter, sort, limit, offset, seat }: Question): Promise<void> {
  const ask = async (page: ListQuery['page'], under = filter, few = false) => {
    const [expected, actual] = await Promise.all(
      stores.map((store) => store.list('Gadget', { filter: under, sort, page, ...(few && { findsFew: true }) })),
    )
    expect(comparable(actual!), JSON.stringify({ under, sort, page })).toEqual(comparable(expected!))
    return expected!
  }
  await ask({ limit: 100, offset: 0 })
  await ask({ limit, offset })
  await ask({ limit, offset }, filter, true)
  const all = (await ask({ limit: 100, offset: 0 }, { kind: 'and', of: [] })).items
  const start = all[Math.min(seat, all.length - 1)]
  if (!start) return
  const cursor = cursorOf(JSON.parse(start.text) as Doc, start.id, sort)
  await ask({ limit, after: cursor })
  await ask({ limit, before: cursor })
  await ask({ limit, before: cursor }, filter, true)
}

function comparable({ items, ...rest }: Page) {
  return { ...rest, items: items.map((item) => ({ ...item, text: JSON.parse(item.text) as Doc })) }
}
