import { afterAll, describe, expect, test } from 'vitest'
import { create } from '../../domain/core/commands.ts'
import type { Doc } from '../../domain/core/json.ts'
import { docOf } from '../../domain/core/stored.ts'
import { fakeClock, testCore, tester } from '../../domain/core/test-core.ts'
import { account, bucketOf, euros, prepaidCall, prepaidWorld, topup } from '../../domain/prepay/prepay-fixtures.ts'
import { resources } from '../../domain/resources.ts'
import { usageWorld } from '../../domain/usage/usage-fixtures.ts'
import { thorough } from '../../scripts/testing/thorough.ts'
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
  const core = { ...testCore(database.store, resources, fakeClock('2026-11-01T09:00:00.000Z')), ids: uuids }
  const make = async (kind: string, doc: Doc) => (await create(core, core.resource(kind), tester, doc)).doc
  const { line } = await usageWorld(make)
  await prepaidWorld(make, line)
  const sizes = async (id = 'b') => {
    const bucket = (await docOf(database.store, 'Bucket', id))!
    return ['remaining', 'reserved', 'used', 'granted'].map((name) => (bucket[`${name}Value`] as Doc)['amount'])
  }
  return { make, sizes }
}

describe.each(grounds)('a balance on $name', ({ left, open }) => {
  test.skipIf(left || !thorough)('pays for no more than there is, whatever asks at the same time', async () => {
    const { make, sizes } = await house(await open())
    await make('TopupBalance', topup(euros(5)))
    const reserve = () =>
      make('ReserveBalance', {
        bucket: bucketOf('b'),
        partyAccount: account(),
        usageType: 'monetary',
        amount: euros(0.7),
      })
    const all = await Promise.all(
      Array.from({ length: 24 }, (_, i) =>
        i % 3 === 0
          ? make('Usage', prepaidCall(`${i}`, 60))
          : i % 3 === 1
            ? reserve()
            : make('TopupBalance', topup(euros(0.1))),
      ),
    )
    const rated = all.filter(({ status }) => status === 'rated').length
    const held = all.filter(({ '@type': type, status }) => type === 'ReserveBalance' && status === 'created').length
    // In cents: eight top-ups of ten came in.
    const [used, reserved] = [19 * rated, 70 * held]
    expect((await sizes()).map((size) => Math.round(Number(size) * 100))).toEqual([
      580 - used - reserved,
      reserved,
      used,
      580,
    ])
    expect(580 - used - reserved).toBeGreaterThanOrEqual(0)
    expect(held).toBeGreaterThan(0)
  })

  test.skipIf(left)('of minutes gives no more than there is, whatever comes at the same time', async () => {
    const { make, sizes } = await house(await open())
    await make('TopupBalance', topup(euros(5)))
    await make('TopupBalance', topup({ amount: 5, units: 'min' }, 'm', { usageType: 'voice' }))
    const usages = await Promise.all(Array.from({ length: 12 }, (_, i) => make('Usage', prepaidCall(`${i}`, 60))))
    expect(new Set(usages.map(({ status }) => status))).toEqual(new Set(['rated']))
    expect([await sizes('m'), await sizes()]).toEqual([
      [0, 0, 300, 300],
      [3.67, 0, 1.33, 5],
    ])
  })
})
