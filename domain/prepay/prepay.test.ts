import { describe, expect, test } from 'vitest'
import { remove } from '../core/commands.ts'
import { type Doc, docsIn } from '../core/json.ts'
import { faultOf, tester } from '../core/test-core.ts'
import { account, bucketOf, euros, prepaidCall, prepaidHouse, topup } from './prepay-fixtures.ts'

const hour = '2026-11-01T10:00:00.000Z'

describe('a balance', () => {
  test('is opened by its first top-up, and grows with each', async () => {
    const { topup: add, get, all, sizes, events } = await prepaidHouse()
    await events()
    const first = await add(10, 'b', { validFor: { endDateTime: '2027-01-01T00:00:00.000Z' } })
    expect(first).toMatchObject({ status: 'completed', confirmationDate: '2026-11-01T09:00:00.000Z' })
    await add(5, 'b', { validFor: { endDateTime: '2027-02-01T00:00:00.000Z' } })
    expect(await sizes()).toEqual([15, 0, 0, 0, 15])
    expect(await get('Bucket', 'b')).toMatchObject({
      status: 'active',
      remainingValueName: '15 EUR',
      partyAccount: { id: 'acc-prepaid' },
      validFor: { endDateTime: '2027-02-01T00:00:00.000Z' },
    })
    expect(await all('AccumulatedBalance')).toMatchObject([
      { name: 'monetary EUR', totalBalance: euros(15), bucket: [{ id: 'b' }] },
    ])
    expect(await all('BalanceActionHistory')).toHaveLength(2)
    expect(await events()).toEqual(['TopupBalanceCreateEvent', 'TopupBalanceCreateEvent'])
  })

  test('of data, voice or messages is counted in bytes, seconds and messages', async () => {
    const { make, get } = await prepaidHouse()
    const of = (usageType: string, amount: Doc) => make('TopupBalance', topup(amount, usageType, { usageType }))
    await of('data', { amount: 1.5, units: 'GB' })
    await of('voice', { amount: 100, units: 'min' })
    await of('sms', { amount: 20, units: 'message' })
    expect((await get('Bucket', 'data'))['remainingValue']).toEqual({ amount: 1_500_000_000, units: 'byte' })
    expect((await get('Bucket', 'voice'))['remainingValue']).toEqual({ amount: 6000, units: 'second' })
    expect((await get('Bucket', 'sms'))['remainingValue']).toEqual({ amount: 20, units: 'event' })
    expect(await of('data', { amount: 1, units: 'min' })).toMatchObject({
      status: 'failed',
      failure: { code: 'BAD_AMOUNT' },
    })
    expect(await of('voice', euros(1))).toMatchObject({ status: 'failed' })
  })

  test('is not touched by what waits, nor by what is given up; once done, it stays as it is', async () => {
    const { topup: add, patch, sizes, events } = await prepaidHouse()
    await add(1)
    const [done, never] = [await add(5, 'b', { status: 'created' }), await add(7, 'b', { status: 'created' })]
    expect(await sizes()).toEqual([1, 0, 0, 0, 1])
    await patch('TopupBalance', done['id'], { status: 'completed' })
    await events()
    await patch('TopupBalance', never['id'], { status: 'cancelled', reason: 'The card was refused' })
    expect((await events()).sort()).toEqual([
      'TopupBalanceAttributeValueChangeEvent',
      'TopupBalanceCancelEvent',
      'TopupBalanceStateChangeEvent',
    ])
    expect(await sizes()).toEqual([6, 0, 0, 0, 6])
    expect(await faultOf(patch('TopupBalance', done['id'], { amount: euros(50) }))).toMatchObject({
      code: 'ruleViolated',
    })
    expect((await faultOf(patch('TopupBalance', never['id'], { status: 'completed' }))).code).toBe('illegalTransition')
  })

  test('gives back what is cancelled once it was done, as long as it is there', async () => {
    const { topup: add, make, patch, sizes, all } = await prepaidHouse()
    const [first, second] = [await add(5), await add(3)]
    const charge = await make('AdjustBalance', { amount: euros(-6), bucket: bucketOf('b'), usageType: 'monetary' })
    expect(await faultOf(patch('TopupBalance', second['id'], { status: 'cancelled' }))).toMatchObject({
      details: [{ at: 'status', problem: 'bucket b does not hold any more what would be taken back' }],
    })
    await patch('AdjustBalance', charge['id'], { status: 'cancelled' })
    await patch('TopupBalance', first['id'], { status: 'cancelled' })
    expect(await sizes()).toEqual([3, 0, 0, 0, 3])
    expect(await all('AccumulatedBalance')).toMatchObject([{ totalBalance: euros(3) }])
  })

  test('is adjusted up and down, and never below nothing', async () => {
    const { topup: add, make, sizes, events } = await prepaidHouse()
    await add(10)
    const adjust = (amount: number) =>
      make('AdjustBalance', { amount: euros(amount), bucket: bucketOf('b'), usageType: 'monetary' })
    await adjust(-3)
    await adjust(2)
    expect(await sizes()).toEqual([9, 0, 3, 0, 12])
    await events()
    expect(await adjust(-9.000001)).toMatchObject({
      status: 'failed',
      failure: { code: 'NO_BALANCE', reason: 'bucket b has 9 EUR, and 9.000001 EUR are needed' },
    })
    expect(await events()).toEqual(['AdjustBalanceCreateEvent', 'AdjustBalanceFailureEvent'])
    expect(await sizes()).toEqual([9, 0, 3, 0, 12])
  })

  test.each([
    ['originator', [10 - 4 - 0.5, 0, 0.5, 0, 6], [5, 0, 0, 0, 5]],
    ['receiver', [6, 0, 0, 0, 6], [4.5, 0, 0.5, 0, 5]],
  ])('is moved to another, and the %s pays for that', async (costOwner, from, to) => {
    const { topup: add, make, sizes, all } = await prepaidHouse()
    await add(10)
    await add(1, 'c')
    const move = (amount: number, more: Doc = {}) =>
      make('TransferBalance', {
        ...{ amount: euros(amount), bucket: bucketOf('b'), usageType: 'monetary' },
        ...{ receiverBucket: bucketOf('c'), receiverBucketUsageType: 'monetary' },
        ...{ costOwner, transferCost: { unit: 'EUR', value: 0.5 } },
        ...more,
      })
    await move(4)
    expect([await sizes(), await sizes('c')]).toEqual([from, to])
    for (const [more, code] of [
      [{ amount: euros(100) }, 'NO_BALANCE'],
      [{ receiverBucket: bucketOf('nowhere') }, 'NO_BUCKET'],
      [{ receiverBucket: bucketOf('b') }, 'NO_BUCKET'],
      [{ transferCost: { unit: 'USD', value: 1 } }, 'OTHER_UNITS'],
    ] as const) {
      expect(await move(1, more)).toMatchObject({ status: 'failed', failure: { code } })
    }
    expect(await all('AccumulatedBalance')).toMatchObject([{ totalBalance: euros(10.5) }])
  })

  test('pays for nothing while it is suspended, and nothing is left of it once it has expired', async () => {
    const { topup: add, patch, reserve, jobs, clock, sizes, all, get } = await prepaidHouse()
    await add(10, 'b', { validFor: { endDateTime: hour } })
    await patch('Bucket', 'b', { status: 'suspended' })
    expect(await reserve({ amount: euros(1) })).toMatchObject({ status: 'failed', failure: { code: 'NOT_ACTIVE' } })
    await patch('Bucket', 'b', { status: 'active' })
    await reserve({ amount: euros(4), validFor: { endDateTime: '2026-11-01T11:00:00.000Z' } })
    clock.set(hour)
    await jobs.flush()
    expect(await sizes()).toEqual([0, 4, 0, 6, 10])
    expect(await all('AccumulatedBalance')).toMatchObject([{ totalBalance: euros(0) }])
    // What is released comes too late.
    clock.set('2026-11-01T11:00:00.000Z')
    await jobs.flush()
    expect(await sizes()).toEqual([0, 0, 0, 10, 10])
    expect(await add(3)).toMatchObject({ status: 'failed', failure: { code: 'NOT_ACTIVE' } })
    await add(3, 'b', { validFor: { endDateTime: '2027-01-01T00:00:00.000Z' } })
    expect(await get('Bucket', 'b')).toMatchObject({
      status: 'active',
      remainingValue: euros(3),
      grantedValue: euros(13),
    })
  })
})

describe('what is held for a use', () => {
  test('W12: 10.00 pays for 3120 s, of which 9.88 are held; a call of 61 s takes 0.38 and leaves 9.62', async () => {
    const { topup: add, reserve, make, sizes, get, all } = await prepaidHouse()
    await add(10)
    const held = await reserve({ plannedUsage: prepaidCall('1') })
    expect(held).toMatchObject({
      ...{ status: 'created', amount: euros(9.88), heldValue: euros(9.88) },
      maxUsage: { amount: 3120, units: 'second' },
    })
    expect(await sizes()).toEqual([0.12, 9.88, 0, 0, 10])
    const usage = await make('Usage', prepaidCall('1', 61, { session: held['id'] }))
    expect(usage).toMatchObject({
      status: 'rated',
      balanceDebit: [{ bucket: { id: 'b' }, amount: euros(0.38) }],
      reserveBalance: { id: held['id'] },
    })
    expect(await sizes()).toEqual([9.62, 0, 0.38, 0, 10])
    expect(await get('ReserveBalance', held['id'])).toMatchObject({
      ...{ status: 'completed', heldValue: euros(0), debitedValue: euros(0.38) },
      usage: { id: usage['id'] },
    })
    expect(await all('AccumulatedBalance')).toMatchObject([{ totalBalance: euros(9.62) }])
  })

  test('says how much it is about, or how much has been used, within what a call can last', async () => {
    const { topup: add, reserve, patch, sizes } = await prepaidHouse()
    await add(1)
    const { id, maxUsage } = await reserve({
      plannedUsage: prepaidCall('1'),
      requestedQuantity: { amount: 1e12, units: 's' },
    })
    expect(maxUsage).toEqual({ amount: 300, units: 'second' })
    const refused = await faultOf(patch('ReserveBalance', id, { usedQuantity: { amount: 1e12, units: 's' } }))
    expect(refused.details).toEqual([{ at: 'usedQuantity', problem: 'is longer than a year' }])
    expect(await sizes()).toEqual([0.05, 0.95, 0, 0, 1])
  })

  test('is debited on the way by what all of it costs so far, and reserved anew', async () => {
    const { topup: add, reserve, make, patch, sizes } = await prepaidHouse()
    await add(1)
    const { id, maxUsage } = await reserve({
      plannedUsage: prepaidCall('1'),
      requestedQuantity: { amount: 120, units: 's' },
    })
    expect(maxUsage).toEqual({ amount: 120, units: 'second' })
    expect(await sizes()).toEqual([0.62, 0.38, 0, 0, 1])
    const used = (seconds: number, more: Doc = {}) =>
      patch('ReserveBalance', id, { usedQuantity: { amount: seconds, units: 's' }, ...more })
    await used(20)
    expect(await sizes()).toEqual([0.62, 0.19, 0.19, 0, 1])
    await used(40)
    expect(await sizes()).toEqual([0.62, 0.19, 0.19, 0, 1])
    // Asks for more from its beginning on.
    expect(await used(61, { requestedQuantity: { amount: 300, units: 's' } })).toMatchObject({
      debitedValue: euros(0.38),
    })
    expect(await faultOf(used(60))).toMatchObject({ code: 'ruleViolated', details: [{ at: 'usedQuantity' }] })
    expect(await faultOf(used(900))).toMatchObject({ code: 'ruleViolated' })
    await used(130, { status: 'completed' })
    expect(await sizes()).toEqual([0.43, 0, 0.57, 0, 1])
    // The record that comes when it is over takes nothing once more.
    await make('Usage', prepaidCall('1', 130, { session: id }))
    expect(await sizes()).toEqual([0.43, 0, 0.57, 0, 1])
    // Another record cannot use it again.
    await make('Usage', prepaidCall('2', 10, { session: id }))
    expect(await sizes()).toEqual([0.24, 0, 0.76, 0, 1])
  })

  test('is an amount where no use is planned: all of it, or what was used, is taken when it is completed', async () => {
    const { topup: add, reserve, patch, sizes } = await prepaidHouse()
    await add(10)
    const [one, two] = [await reserve({ amount: euros(4) }), await reserve({ amount: euros(5) })]
    expect(await reserve({ amount: euros(1.5) })).toMatchObject({ status: 'failed', failure: { code: 'NO_BALANCE' } })
    await patch('ReserveBalance', one['id'], { status: 'completed' })
    await patch('ReserveBalance', two['id'], { status: 'completed', usedQuantity: euros(1.25) })
    expect(await sizes()).toEqual([4.75, 0, 5.25, 0, 10])
  })

  test('is released when it is cancelled, and by itself when its time is over; asking for more time keeps it', async () => {
    const { topup: add, reserve, patch, jobs, clock, sizes, get, core } = await prepaidHouse()
    await add(10)
    const [one, two, three] = [
      await reserve({ amount: euros(1) }),
      await reserve({ amount: euros(2) }),
      await reserve({ amount: euros(4) }),
    ]
    const gone = await reserve({ amount: euros(0.5) })
    await remove(core, core.resource('ReserveBalance'), tester, String(gone['id']))
    await patch('ReserveBalance', one['id'], { status: 'cancelled' })
    await patch('ReserveBalance', three['id'], { validFor: { endDateTime: '2026-11-01T12:00:00.000Z' } })
    expect(await sizes()).toEqual([4, 6, 0, 0, 10])
    clock.set('2026-11-01T09:59:59.999Z')
    await jobs.flush()
    expect(await sizes()).toEqual([4, 6, 0, 0, 10])
    clock.set(hour)
    await jobs.flush()
    expect(await sizes()).toEqual([6, 4, 0, 0, 10])
    expect(await get('ReserveBalance', two['id'])).toMatchObject({ status: 'cancelled', failure: { code: 'EXPIRED' } })
  })

  test('is refused with its reason where the use cannot be rated, or nothing pays for its beginning', async () => {
    const { topup: add, reserve } = await prepaidHouse()
    await add(0.18)
    const failure = async (plannedUsage: Doc) => (await reserve({ plannedUsage }))['failure']
    expect(await failure(prepaidCall('1'))).toMatchObject({ code: 'NO_BALANCE' })
    expect(await failure(prepaidCall('1', undefined, { from: '4999' }))).toEqual({
      code: 'NO_PRICE',
      reason: 'NO_SUBSCRIBER: no product has msisdn 4999',
    })
    expect(await reserve({ amount: euros(1) }, 'nowhere')).toMatchObject({ failure: { code: 'NO_BUCKET' } })
  })

  test('never comes to more than there is, however many ask at the same time', async () => {
    const { topup: add, reserve, sizes, isBalanced } = await prepaidHouse()
    await add(10)
    const all = await Promise.all(Array.from({ length: 30 }, () => reserve({ amount: euros(0.7) })))
    expect(all.filter(({ status }) => status === 'created')).toHaveLength(14)
    expect(all.filter(({ status }) => status === 'failed')).toHaveLength(16)
    expect(await sizes()).toEqual([0.2, 9.8, 0, 0, 10])
    expect(await isBalanced()).toBe(true)
  })
})

describe('usage of a prepaid line', () => {
  test('is paid by the balances of its product first, then of its account, by what expires first, and on no bill', async () => {
    const { topup: add, make, sizes, all } = await prepaidHouse()
    const product = [{ '@type': 'ProductRef', id: 'prepaid-line' }]
    await add(10, 'account')
    await add(0.2, 'soon', { validFor: { endDateTime: '2026-12-01T00:00:00.000Z' } })
    await add(0.1, 'own', { product })
    await add(10, 'others', { product: [{ '@type': 'ProductRef', id: 'another' }] })
    await add(10, 'strangers', { partyAccount: account('another') })
    const usage = await make('Usage', prepaidCall('1', 180))
    expect(
      docsIn(usage['balanceDebit']).map(({ bucket, amount }) => [(bucket as Doc)['id'], (amount as Doc)['amount']]),
    ).toEqual([
      ['own', 0.1],
      ['soon', 0.2],
      ['account', 0.27],
    ])
    expect([(await sizes('others'))[0], (await sizes('strangers'))[0], (await sizes('account'))[0]]).toEqual([
      10, 10, 9.73,
    ])
    expect(await all('UsageCharge')).toMatchObject([{ charge: [{ prepaid: true, amount: { value: 0.57 } }] }])
  })

  test('that no balance pays for is rejected and takes nothing, and is rated once there is enough', async () => {
    const { topup: add, make, patch, sizes } = await prepaidHouse()
    await add(0.2)
    const usage = await make('Usage', prepaidCall('1', 61))
    expect(usage).toMatchObject({
      status: 'rejected',
      rejection: { code: 'NO_BALANCE', reason: 'it costs 0.38 EUR, of which no balance pays 0.18 EUR' },
    })
    expect(await sizes()).toEqual([0.2, 0, 0, 0, 0.2])
    await add(1)
    expect(await patch('Usage', usage['id'], { status: 'recycled' })).toMatchObject({ status: 'rated' })
    expect(await sizes()).toEqual([0.82, 0, 0.38, 0, 1.2])
    // Once more is once.
    await make('Usage', prepaidCall('1', 61))
    expect(await sizes()).toEqual([0.82, 0, 0.38, 0, 1.2])
  })

  test('takes no more than there is, however much comes at the same time', async () => {
    const { topup: add, make, isBalanced, sizes } = await prepaidHouse()
    await add(2)
    const all = await Promise.all(Array.from({ length: 20 }, (_, i) => make('Usage', prepaidCall(`${i}`, 60))))
    expect(all.filter(({ status }) => status === 'rated')).toHaveLength(10)
    expect(all.filter(({ status }) => status === 'rejected')).toHaveLength(10)
    expect(await sizes()).toEqual([0.1, 0, 1.9, 0, 2])
    expect(await isBalanced()).toBe(true)
  })
})
