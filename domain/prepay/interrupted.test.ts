import { expect, test } from 'vitest'
import { nextPiece } from '../common/jobs/define-job.ts'
import { dyingAt, type End } from '../core/dying-store-fixtures.ts'
import type { Jobs } from '../core/ports.ts'
import { everything } from '../core/query.ts'
import { handleReratings } from '../usage/rerating/usage-rerating.ts'
import { balanceTimeQueue } from './balance-time.ts'
import { handleBalanceTime } from './handle-balance-time.ts'
import { prepaidCall, prepaidHouse } from './prepay-fixtures.ts'

const kinds = ['Bucket', 'ReserveBalance', 'AccumulatedBalance', 'BalanceActionHistory', 'Usage', 'UsageRerating']

/** Money is held and forgotten, a call is paid for and becomes cheaper, and what is left expires, with a process ending somewhere. */
async function spent(end: End) {
  const house = await prepaidHouse()
  const { make, patch, jobs, clock, store } = house
  const counted = { commits: 0 }
  const core = { ...house.core, store: dyingAt(end, counted, store) }
  const atOnce: Pick<Jobs, 'handle'> = {
    handle: (spec, hands, work) => jobs.handle({ ...spec, backoff: { first: 0, longest: 0 } }, hands, work),
  }
  handleBalanceTime(atOnce as Jobs, core)
  handleReratings(atOnce as Jobs, core)
  await house.topup(10, 'b', { validFor: { endDateTime: '2026-11-03T00:00:00.000Z' } })
  const validFor = { endDateTime: '2026-11-02T00:00:00.000Z' }
  await house.reserve({ id: 'forgotten', amount: { amount: 3, units: 'EUR' }, validFor })
  await make('Usage', prepaidCall('1', 125))
  await patch('ProductOfferingPrice', 'prepaid-voice', { price: { unit: 'EUR', value: 0.1 } })
  const product = { '@type': 'ProductRef', id: 'prepaid-line' }
  await make('UsageRerating', { id: 'again', product, periodStart: '2026-11-01T00:00:00.000Z' })
  for (const day of ['01T10', '02T10', '03T10']) {
    clock.set(`2026-11-${day}:00:00.000Z`)
    await jobs.flush()
  }
  return { house, commits: counted.commits, outcome: await written(house) }
}

async function written({ store }: Awaited<ReturnType<typeof prepaidHouse>>) {
  const query = { filter: everything, sort: [], page: { offset: 0, limit: 1000 } }
  return Promise.all(kinds.map(async (kind) => (await store.list(kind, query)).items.map(({ text }) => text)))
}

const never: End = { at: 0, when: 'before' }

test('balances end the same, byte for byte, wherever a process ends on the way (P-5)', async () => {
  const { house, commits, outcome } = await spent(never)
  expect(await house.get('ReserveBalance', 'forgotten')).toMatchObject({ status: 'cancelled' })
  // Three minutes at 0.10, and the rest of what came in.
  expect(await house.sizes()).toEqual([0, 0, 0.3, 9.7, 10])
  expect(await house.isBalanced()).toBe(true)
  expect(commits).toBe(4)
  for (let at = 1; at <= commits; at++) {
    for (const when of ['before', 'after'] as const) {
      expect((await spent({ at, when })).outcome, `${when} commit ${at} of ${commits}`).toEqual(outcome)
    }
  }
})

test('what is delivered again changes nothing (P-4)', async () => {
  const { house, outcome } = await spent(never)
  const ends = [
    ['Bucket', 'b'],
    ['ReserveBalance', 'forgotten'],
  ].map(([kind, id]) => ({ queue: balanceTimeQueue.name, data: { kind: kind!, id: id! } }))
  await house.jobs.send([...ends, nextPiece('UsageRerating', 'again')])
  await house.jobs.flush()
  expect(await written(house)).toEqual(outcome)
})
