import { afterAll, describe, expect, test } from 'vitest'
import { change, create } from '../../domain/core/commands.ts'
import { type Doc, docsIn } from '../../domain/core/json.ts'
import { everything } from '../../domain/core/query.ts'
import { parsed } from '../../domain/core/stored.ts'
import { fakeClock, testCore, tester } from '../../domain/core/test-core.ts'
import { remembered } from '../../domain/remembered.ts'
import { resources } from '../../domain/resources.ts'
import { derivedWorld, routed } from '../../domain/usage/derived/derived-fixtures.ts'
import { call, usageWorld } from '../../domain/usage/usage-fixtures.ts'
import { grounds } from '../contracts/fixtures/grounds.ts'
import { uuids } from '../system/clock.ts'
import type { SqlDatabase } from './open-database.ts'

const open: SqlDatabase[] = []
afterAll(async () => {
  for (const database of open) await database.close()
})

async function house(database: SqlDatabase) {
  open.push(database)
  database.enqueueWith(async () => undefined)
  const clock = fakeClock('2026-11-01T09:00:00.000Z')
  const core = { ...testCore(database.store, resources, clock), ...remembered(), ids: uuids }
  const send = (doc: Doc) => create(core, core.resource('Usage'), tester, doc)
  const make = async (kind: string, doc: Doc) => (await create(core, core.resource(kind), tester, doc)).doc
  const all = async (kind: string) => {
    const { items } = await database.store.list(kind, {
      filter: everything,
      sort: [],
      page: { offset: 0, limit: 1000 },
    })
    return items.map(parsed)
  }
  const patch = async (kind: string, id: unknown, edit: Doc) =>
    (await change(core, core.resource(kind), tester, String(id), (doc) => ({ ...doc, ...edit }))).doc
  return { core, send, make, all, patch, ...(await usageWorld(make)) }
}

const calls = Array.from({ length: 40 }, (_, i) => call(`r-${i}`, '+49301234567', '2026-10-06T08:00:00.000Z', 60))

describe.each(grounds)('usage on $name', ({ left, open }) => {
  test.skipIf(left)('is charged once, however many times and how many at once it is sent', async () => {
    const { send, all } = await house(await open())
    const sent = await Promise.all([...calls, ...calls].map(send))
    expect(sent.filter(({ replayed }) => replayed)).toHaveLength(calls.length)
    expect(await all('Usage')).toHaveLength(calls.length)
    expect(await all('UsageBucket')).toMatchObject([{ usageCount: calls.length }])
    expect(await all('UsageCharge')).toMatchObject([
      { usageCount: calls.length, charge: [{ count: calls.length, amount: { unit: 'EUR', value: 3.6 } }] },
    ])
  })

  test.skipIf(left)('takes no more out of an allowance than is in it, whatever comes at the same time', async () => {
    const { send, line, all } = await house(await open())
    await line('plus', '4915550002', { productOffering: { '@type': 'ProductOfferingRef', id: 'mobile-plus' } })
    const sent = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        send(call(`r-${i}`, '+49301234567', '2026-10-06T08:00:00.000Z', 60, '4915550002')),
      ),
    )
    const included = sent.flatMap(({ doc }) => docsIn(doc['ratedProductUsage']).slice(0, -1))
    expect(included).toMatchObject([{ usageRatingTag: 'included usage', chargedQuantity: { amount: 37 } }])
    expect(await all('AllowanceUse')).toMatchObject([{ used: { amount: 37 } }])
    // 600 seconds, of which 37 are included, at 0.09 a minute.
    const [charged] = await all('UsageCharge')
    const paid = docsIn(charged!['charge']).find((charge) => charge['usageRatingTag'] === 'non included usage')
    const plain = docsIn(charged!['charge']).find((charge) => charge['usageRatingTag'] === 'usage')
    expect([paid!['amount'], plain!['amount']]).toEqual([
      { unit: 'EUR', value: 0.0345 },
      { unit: 'EUR', value: 0.81 },
    ])
  })

  test.skipIf(left)('is counted once for the partner who carried it, whoever uses what at the same time', async () => {
    const { send, line, make, patch, all } = await house(await open())
    await derivedWorld({ make, patch, line })
    const lines = Array.from({ length: 8 }, (_, i) => `49155501${i}`)
    for (const [i, number] of lines.entries()) await line(`line-${i}`, number)
    const usages = lines.flatMap((from) =>
      [1, 2, 3].map((i) =>
        routed(call(`${from}-${i}`, '+49301234567', '2026-10-06T08:00:00.000Z', 60, from), 'north-tel'),
      ),
    )
    await Promise.all([...usages, ...usages].map(send))
    expect(await all('PartnerRating')).toHaveLength(24)
    expect(await all('PartnerCharge')).toMatchObject([
      { usageCount: 24, quantity: { amount: 1440 }, amount: { unit: 'EUR', value: 0.192 } },
    ])
  })
})
