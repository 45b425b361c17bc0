import { describe, expect, test } from 'vitest'
import type { Doc } from '../core/json.ts'
import { docsIn } from '../core/json.ts'
import { faultOf } from '../core/test-core.ts'
import { messageSent, orderCarriedOut } from '../core/told-fixture.ts'
import { accountRef, type CollectionHouse, collectionHouse } from './collection-fixtures.ts'

/** An account with a line, and a bill of 50 EUR due on day 0. */
async function owing(more: Doc = {}) {
  const house = await collectionHouse()
  await house.account('acc', more)
  await house.product('line')
  await house.bill('b-1')
  return house
}

/** Lets the days pass on which something happens. */
async function until(house: CollectionHouse, last: number) {
  for (const day of [3, 14, 21, 35, 60, 90]) if (day <= last) await house.day(day)
}

const actionsOf = ({ stageHistory }: Doc) =>
  docsIn(stageHistory).flatMap(({ action }) => docsIn(action).map((one) => `${one['action']} ${one['state']}`))

const isRun = (line: string) => line.startsWith('DunningRun')

const barringOf = (product: Doc) =>
  docsIn(product['productCharacteristic']).find(({ name }) => name === 'barring')?.['value']

test('a debt goes through all stages, each with what is to be done in it, and raises these events and no others', async () => {
  const house = await owing()
  const seen: Record<number, readonly string[]> = {}
  await house.told()
  for (const day of [1, 2, 3, 10, 14, 21, 35, 48, 60, 90, 200]) {
    await house.day(day)
    const [run, ...others] = (await house.told()).toSorted((a, b) => Number(isRun(b)) - Number(isRun(a)))
    expect(run).toMatch(/^DunningRun run-\d+: Create, StateChange$/)
    if (others.length > 0) seen[day] = others
  }
  const carriedOut = (id: string, product: string) => [
    `FulfilmentPlan ${id}: Create, AttributeValueChange, StateChange`,
    product,
    `ProductOrder ${id}: ${orderCarriedOut}`,
  ]
  const risen = 'CollectionCase: AttributeValueChange, StateChange'
  const account = 'BillingAccount acc: AttributeValueChange'
  expect(seen).toEqual({
    3: [account, 'CollectionCase: Create', `CommunicationMessage dunning-*-1: ${messageSent}`],
    14: [risen, `CommunicationMessage dunning-*-2: ${messageSent}`],
    21: [account, risen, ...carriedOut('dunning-*-5', 'Product line: AttributeValueChange')],
    35: [risen, ...carriedOut('dunning-*-6', 'Product line: AttributeValueChange, StateChange')],
    60: [
      risen,
      'CustomerBill: Create',
      'CustomerBillOnDemand dunning-*-8: Create, StateChange',
      ...carriedOut('dunning-*-7', 'Product line: StateChange, AttributeValueChange, StateChange'),
    ],
    90: ['AgencyExport run-10: Create, StateChange', `${risen}, AttributeValueChange`],
  })
  expect(await house.state()).toBe('agency')
  expect((await house.cases()).map(actionsOf)).toMatchInlineSnapshot(`
    [
      [
        "message confirmed",
        "message confirmed",
        "lateFee confirmed",
        "interest confirmed",
        "bar confirmed",
        "suspend confirmed",
        "terminate confirmed",
        "finalBill confirmed",
        "applyDeposit confirmed",
        "export confirmed",
        "writeOff confirmed",
      ],
    ]
  `)
  expect(house.sent.map(({ subject }) => subject)).toMatchInlineSnapshot(`
    [
      "A reminder: 50 EUR was due on 2026-10-01",
      "Please pay 50 EUR, due since 2026-10-01",
    ]
  `)
  expect(await house.status('line')).toBe('terminated')
})

test('a late fee and interest wait for the next bill, once for an account, an anchor and a stage', async () => {
  const house = await owing()
  await until(house, 35)
  const rates = await house.all('AppliedCustomerBillingRate')
  expect(
    rates.map((rate) => [
      rate['chargeType'],
      rate['appliedBillingRateType'],
      rate['isBilled'],
      (rate['taxExcludedAmount'] as Doc)['value'],
    ]),
  ).toEqual(expect.arrayContaining([['lateFee', 'appliedPenaltyCharge', false, 5]]))
  // 50 EUR at 5 % for 7 days are 4.79 cents, for the 14 days after that 9.59 cents.
  expect(
    rates
      .filter(({ chargeType }) => chargeType === 'interest')
      .map((rate) => (rate['taxExcludedAmount'] as Doc)['value'])
      .sort(),
  ).toEqual([0.05, 0.1])
  // Paid, and returned by the bank: the fee of this debt has been charged before.
  await house.left('b-1', 0)
  await house.left('b-1', 50)
  await house.day(38)
  expect(await house.state()).toBe('notice')
  expect(
    (await house.all('AppliedCustomerBillingRate')).filter(({ chargeType }) => chargeType === 'lateFee'),
  ).toHaveLength(1)
})

describe('what is restricted', () => {
  test('is barred, then suspended, and given back once when all is paid', async () => {
    const house = await owing()
    await until(house, 21)
    expect(barringOf(await house.get('Product', 'line'))).toBe('outgoing')
    await house.day(35)
    expect(await house.status('line')).toBe('suspended')
    await house.left('b-1', 0)
    expect(await house.state()).toBe('current')
    const line = await house.get('Product', 'line')
    expect([line['status'], barringOf(line)]).toEqual(['active', 'none'])
    const orders = await house.all('ProductOrder')
    expect(orders.map(({ description, state }) => [description, state])).toEqual([
      ['Bars outgoing use, for debt', 'completed'],
      ['Suspends products, for debt', 'completed'],
      ['Gives back what was restricted', 'completed'],
    ])
    await house.day(36)
    await house.left('b-1', 0)
    expect(await house.all('ProductOrder')).toHaveLength(3)
  })

  test('is given back as far as a younger debt allows', async () => {
    const house = await owing()
    await house.bill('b-2', 30, 12)
    await until(house, 35)
    await house.left('b-1', 0)
    expect(await house.state()).toBe('softBar')
    const line = await house.get('Product', 'line')
    expect([line['status'], barringOf(line)]).toEqual(['active', 'outgoing'])
    await house.left('b-2', 0)
    expect(barringOf(await house.get('Product', 'line'))).toBe('none')
    expect(await house.cases()).toHaveLength(2)
  })

  test('leaves alone what somebody else has suspended', async () => {
    const house = await owing()
    await house.product('other')
    await house.patch('Product', 'other', { status: 'suspended' })
    await until(house, 35)
    await house.left('b-1', 0)
    expect([await house.status('line'), await house.status('other')]).toEqual(['active', 'suspended'])
  })

  test('keeps the account from ordering anything but an end', async () => {
    const house = await owing()
    await until(house, 21)
    const order = (action: string, more: Doc = {}) =>
      house.make('ProductOrder', {
        productOrderItem: [
          { '@type': 'ProductOrderItem', action, product: { '@type': 'Product', id: 'line' }, ...more },
        ],
      })
    const fault = await faultOf(order('modify'))
    expect(fault.details).toEqual([
      {
        at: 'productOrderItem[0].action',
        problem: 'cannot be modify while account acc owes what was due on 2026-10-01 (collection: softBar)',
      },
    ])
    expect((await faultOf(order('add', { billingAccount: accountRef() }))).code).toBe('ruleViolated')
    await order('delete')
  })

  test('costs nothing while it is suspended, where the policy says so', async () => {
    const house = await owing()
    const { '@type': _, ...standard } = (await import('./default-policy.ts')).defaultPolicy
    await house.make('DunningPolicy', { ...standard, recurringWhileSuspended: 'stops' })
    const productPrice = [
      {
        ...{ '@type': 'ProductPrice', name: 'Line', priceType: 'recurring', recurringChargePeriod: 'month' },
        price: { '@type': 'Price', dutyFreeAmount: { unit: 'EUR', value: 20 }, taxRate: 19 },
      },
    ]
    await house.patch('Product', 'line', { productPrice })
    await until(house, 35)
    house.at(40)
    await house.left('b-1', 0)
    const periods = docsIn((await house.get('Product', 'line'))['pricePeriod']).map(({ validFor }) => validFor)
    expect(periods).toEqual([
      { startDateTime: '2026-10-01T06:00:00.000Z', endDateTime: '2026-11-05T06:00:00.000Z' },
      { startDateTime: '2026-11-10T06:00:00.000Z' },
    ])
  })
})

describe('what keeps a case from going on', () => {
  test('is a promise to pay; broken, it goes on from there', async () => {
    const house = await owing()
    await until(house, 14)
    const plan = { '@type': 'PaymentPlan', id: 'p', status: 'Effective', numberOfPayments: 2 }
    await house.change('BillingAccount', 'acc', { paymentPlan: [plan] })
    await until(house, 60)
    expect(await house.state()).toBe('notice')
    await house.change('BillingAccount', 'acc', { paymentPlan: [{ ...plan, status: 'Ineffective' }] })
    expect(await house.state()).toBe('notice')
    const [found] = await house.cases()
    expect(found!['frozen']).toEqual([
      {
        ...{ from: '2026-10-15', until: '2026-11-30', reason: 'a promise to pay is in force' },
        ...{ outcome: 'letGo', endReason: 'nothing keeps it any more' },
      },
    ])
    await house.day(66)
    expect(await house.state()).toBe('notice')
    await house.day(67)
    expect(await house.state()).toBe('softBar')
  })

  describe('a plan of payments', () => {
    const plan: Doc = {
      ...{ '@type': 'PaymentPlan', id: 'p', status: 'Effective', numberOfPayments: 4, paymentFrequency: 'weekly' },
      ...{ totalAmount: { unit: 'EUR', value: 48 }, validFor: { startDateTime: '2026-10-16T00:00:00.000Z' } },
    }

    /** Promised on day 15, in the stage `notice`: 12 EUR before days 22, 29, 36 and 43. */
    async function promised(value = 50) {
      const house = await collectionHouse()
      await house.account()
      await house.bill('b-1', value)
      await until(house, 14)
      house.at(15)
      await house.change('BillingAccount', 'acc', { paymentPlan: [plan] })
      return {
        ...house,
        /** As the payer would. */
        pay: async (amount: number) => {
          const paid = await house.make('Payment', {
            account: { '@type': 'AccountRef', id: 'acc' },
            paymentMethod: { '@type': 'PaymentMethodRefOrValue', name: 'Transfer' },
            totalAmount: { unit: 'EUR', value: amount },
          })
          await house.jobs.flush()
          return paid
        },
        plan: async () => docsIn((await house.get('BillingAccount', 'acc'))['paymentPlan'])[0]!['status'],
        frozen: async () => docsIn((await house.cases())[0]!['frozen']).at(-1)!,
      }
    }

    test('of which nothing is paid is found broken by the run of the day after; it says so, and the case goes on', async () => {
      const house = await promised()
      await house.day(21)
      expect(await house.plan()).toBe('Effective')
      await house.events()
      await house.day(22)
      expect(await house.plan()).toBe('Ineffective')
      expect(await house.events()).toEqual([
        'DunningRunCreateEvent',
        'BillingAccountAttributeValueChangeEvent',
        'CollectionCaseAttributeValueChangeEvent',
        'DunningRunStateChangeEvent',
      ])
      expect(await house.frozen()).toEqual({
        ...{ from: '2026-10-16', until: '2026-10-23', reason: 'a promise to pay is in force' },
        ...{ outcome: 'promiseBroken', endReason: 'payment 1 of 4, due before 2026-10-23, is missing (plan p)' },
      })
      // One day of the least stay of seven had passed when it was promised.
      await house.day(27)
      expect(await house.state()).toBe('notice')
      await house.day(28)
      expect(await house.state()).toBe('softBar')
    })

    test('is kept as long as what had to be paid by then has been, in whatever parts', async () => {
      const house = await promised()
      await house.pay(5)
      await house.pay(20)
      for (const day of [22, 29]) await house.day(day)
      expect([await house.plan(), await house.state()]).toEqual(['Effective', 'notice'])
      await house.day(36)
      expect(await house.plan()).toBe('Ineffective')
      expect(await house.frozen()).toMatchObject({
        endReason: 'payment 3 of 4, due before 2026-11-06, is missing (plan p)',
      })
    })

    test('that was kept to the end is over; what is left is collected', async () => {
      const house = await promised(100)
      for (const day of [16, 23, 30]) {
        house.at(day)
        await house.pay(12)
        await house.day(day + 6)
      }
      house.at(37)
      await house.pay(12)
      expect([await house.plan(), await house.state()]).toEqual(['Effective', 'notice'])
      expect(await house.frozen()).toMatchObject({ until: '2026-11-07', outcome: 'promiseKept' })
      await house.day(43)
      expect(await house.state()).toBe('softBar')
      expect(await house.plan()).toBe('Effective')
    })

    test('is broken at once when a payment is returned after its day; money that comes later does not mend it', async () => {
      const house = await promised()
      const { id } = await house.pay(12)
      await house.day(24)
      expect(await house.plan()).toBe('Effective')
      await house.change('Payment', id, { status: 'canceled' })
      expect(await house.plan()).toBe('Ineffective')
      await house.pay(12)
      await house.day(25)
      expect(await house.plan()).toBe('Ineffective')
    })

    test('is not broken by what was billed since, nor kept by what was paid for that', async () => {
      const house = await promised()
      house.at(16)
      await house.bill('b-2', 12, 16)
      const item = { '@type': 'EntityRef', id: 'b-2', '@referredType': 'CustomerBill' }
      await house.make('Payment', {
        account: { '@type': 'AccountRef', id: 'acc' },
        paymentMethod: { '@type': 'PaymentMethodRefOrValue', name: 'Transfer' },
        totalAmount: { unit: 'EUR', value: 12 },
        paymentItem: [{ '@type': 'PaymentItem', item }],
      })
      await house.jobs.flush()
      await house.day(22)
      expect(await house.plan()).toBe('Ineffective')
    })
  })

  test('is a person; a tag that exempts ends it, and restores', async () => {
    const house = await owing()
    await until(house, 21)
    const [found] = await house.cases()
    await house.change('CollectionCase', found!['id'], { hold: true })
    await house.day(40)
    expect(await house.state()).toBe('softBar')
    await house.change('BillingAccount', 'acc', { tag: ['noDunning'] })
    expect(await house.state()).toBe('current')
    expect(barringOf(await house.get('Product', 'line'))).toBe('none')
    expect(await house.get('BillingAccount', 'acc')).toMatchObject({ paymentStatus: 'Normal' })
  })

  test('is a message that did not arrive, until a person has done it by hand', async () => {
    const house = await collectionHouse({ sends: false })
    await house.account()
    await house.bill('b-1')
    await until(house, 35)
    expect(await house.state()).toBe('reminder')
    const [found] = await house.cases()
    expect(actionsOf(found!)).toEqual(['message failed'])
    const fault = await faultOf(house.patch('CollectionCase', found!['id'], { state: 'notice' }))
    expect(fault.details[0]).toMatchObject({ at: 'state' })
    await house.change('CollectionCase', found!['id'], { doneByHand: true })
    await house.day(36)
    expect(await house.state()).toBe('notice')
  })
})

test('what is disputed is not collected; decided against the customer, it is, from the reminder on', async () => {
  const house = await owing()
  await until(house, 21)
  await house.disputed('b-1', 45)
  expect(await house.state()).toBe('current')
  expect(barringOf(await house.get('Product', 'line'))).toBe('none')
  await house.day(80)
  expect(await house.state()).toBe('current')
  await house.disputed('b-1', 0)
  expect(await house.state()).toBe('reminder')
  expect(await house.cases()).toHaveLength(1)
})

test('what is paid in time, or below the floor, opens no case', async () => {
  const house = await collectionHouse()
  await house.account()
  await house.bill('b-1', 10)
  await house.bill('b-2', 50)
  await house.left('b-2', 0)
  await house.day(100)
  expect(await house.cases()).toEqual([])
  expect(house.sent).toEqual([])
})

test('the run of a day, made again, changes nothing', async () => {
  const house = await owing()
  await until(house, 14)
  const before = await house.cases()
  const run = await house.day(14)
  expect(run).toMatchObject({ state: 'done', accountCount: 1, openedCount: 0, raisedCount: 0, loweredCount: 0 })
  expect(await house.cases()).toEqual(before)
})

test('policies are for accounts with a tag, and refuse stages that are out of order', async () => {
  const house = await owing({ tag: ['business'] })
  const stage = (state: string, daysPastDue: number): Doc => ({
    '@type': 'DunningStage',
    state,
    daysPastDue,
    action: [],
  })
  const policy = { id: 'slow', name: 'Slow', tag: ['business'], stage: [stage('reminder', 30), stage('notice', 60)] }
  const fault = await faultOf(
    house.make('DunningPolicy', { ...policy, stage: [stage('notice', 5), stage('reminder', 5)] }),
  )
  expect(fault.details.map(({ at }) => at)).toEqual(['stage[0].state', 'stage[1].state', 'stage[1].daysPastDue'])
  await house.make('DunningPolicy', policy)
  await house.day(29)
  expect(await house.state()).toBe('current')
  for (const day of [30, 60, 400]) await house.day(day)
  expect(await house.state()).toBe('notice')
})
