import { createHash } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { booksAgree } from '../domain/billing/run/books.ts'
import { dyingAt, type End } from '../domain/core/dying-store-fixtures.ts'
import { type Doc, docsIn } from '../domain/core/json.ts'
import { messageSent, orderCarriedOut } from '../domain/core/told-fixture.ts'
import { call } from '../domain/usage/usage-fixtures.ts'
import { sampled } from '../scripts/testing/thorough.ts'
import { grounds } from './fixture-care.ts'
import type { House } from './fixture-house.ts'
import * as story from './fixture-story.ts'

const cleanups: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup()
})

interface Step {
  /** A day, or an instant of it. Where nothing is done it is the morning, when the run of collections comes by itself. */
  readonly at: string
  readonly what: string
  readonly does?: (house: House) => Promise<unknown>
  /** Every event that there is by then, resource by resource, and no other. */
  readonly tells: readonly string[]
  readonly sees?: (house: House) => Promise<unknown>
}

const dayOf = (at: string) => `DunningRun day-${at.slice(0, 10)}: Create, StateChange`

const steps: readonly Step[] = [
  {
    at: '2026-10-01T08:00',
    what: 'Ada asks what it costs, and is a prospect',
    async does({ make }) {
      const contactMedium = [{ '@type': 'EmailContactMedium', emailAddress: 'ada@example.org', preferred: true }]
      await make('Individual', { id: 'ada', givenName: 'Ada', familyName: 'Okafor', contactMedium })
      const engagedParty = { '@type': 'PartyRef', id: 'ada', '@referredType': 'Individual' }
      await make('Customer', { id: 'c-1', name: 'Ada Okafor', status: 'Prospect', engagedParty })
    },
    tells: ['Customer c-1: Create', 'Individual ada: Create'],
  },
  {
    at: '2026-10-02T08:00',
    what: 'She becomes a customer and orders a line; the network makes it, and it is active',
    async does(house) {
      await story.becomesCustomer(house)
      await story.ordersLine(house)
    },
    tells: [
      'BillingAccount acc: Create',
      'Customer c-1: StateChange',
      'FulfilmentPlan o-1: Create, AttributeValueChange, StateChange',
      'Product: Create, AttributeValueChange, StateChange',
      `ProductOrder o-1: ${orderCarriedOut}`,
    ],
    sees: async (house) => expect(await story.theLine(house)).toMatchObject({ state: 'active' }),
  },
  {
    at: '2026-10-06T08:10',
    what: 'She calls: 37 seconds are included, 88 are not',
    does: ({ make }) => make('Usage', call('1', '+4930123456', '2026-10-06T08:00:00.000Z', 125)),
    tells: ['Usage: Create', 'UsageBucket: Create'],
  },
  {
    at: '2026-10-07T08:00',
    what: 'A file brings an earlier call, to which the included seconds belong, one to China, and one of a number that nobody has',
    does: (house) =>
      story.comesInFile(
        house,
        '000001.csv',
        [
          '2,fra-1,4915550001,4930123456,60,2026-10-06T06:30:00.000Z',
          '3,fra-1,4915550001,8613912345678,75,2026-10-05T17:59:30.000Z',
          '4,fra-1,4915559999,4930123456,60,2026-10-06T09:30:00.000Z',
        ],
        '#,3,195',
      ),
    tells: [
      'Usage: AttributeValueChange, StateChange',
      '2 Usage: Create',
      'Usage: Create, AttributeValueChange, StateChange',
      'UsageFile: Create, StateChange',
      'UsageImportJob 000001.csv: Create, 2 StateChange',
    ],
    async sees({ list }) {
      expect((await list('Usage')).map(({ status }) => status).toSorted()).toEqual([
        ...['rated', 'rejected', 'rerated', 'rerated'],
      ])
    },
  },
  {
    at: '2026-10-08T08:00',
    what: 'That one was hers: put right, it is rated',
    does: (house) => story.wasOf(house, '4915550001'),
    tells: ['Usage: AttributeValueChange, StateChange'],
  },
  {
    at: '2026-11-01T10:00',
    what: 'October is billed, and the bill is sent with its images',
    does: (house) => story.isBilled(house, '2026-10'),
    tells: ['BillRun 2026-10: Create, 8 StateChange', 'CustomerBill: Create, StateChange', 'UsageBucket: StateChange'],
    async sees(house) {
      expect(await story.seenOn(house, 'B000000001')).toEqual({
        ...{ state: 'sent', total: 101.3, left: 101.3 },
        lines: [
          'Activation 25',
          'Monthly charge 29.02',
          'Monthly charge 29.99',
          'voice 0.03',
          'voice 1.09',
          'voice, included in the price 0',
        ],
      })
      await imagesAreWhatWasSent(house, 'B000000001')
    },
  },
  {
    at: '2026-11-03T08:00',
    what: 'She pays too little',
    does: (house) => story.pays(house, 40),
    tells: ['CustomerBill: StateChange', 'Payment: Create'],
  },
  {
    at: '2026-11-08',
    what: 'Three days past due she is reminded',
    tells: [
      'BillingAccount acc: AttributeValueChange',
      'CollectionCase: Create',
      `CommunicationMessage dunning-*-1: ${messageSent}`,
      dayOf('2026-11-08'),
    ],
  },
  {
    at: '2026-11-19',
    what: 'Eleven days later she is told again, which costs a fee',
    tells: [
      'CollectionCase: AttributeValueChange, StateChange',
      `CommunicationMessage dunning-*-2: ${messageSent}`,
      dayOf('2026-11-19'),
    ],
    async sees({ all, sent }) {
      const waiting = (await all('AppliedCustomerBillingRate')).filter(({ isBilled }) => isBilled === false)
      expect(waiting).toMatchObject([{ chargeType: 'lateFee', taxExcludedAmount: story.eur(5) }])
      expect(sent().map(({ subject }) => subject)).toEqual([
        'A reminder: 61.3 EUR was due on 2026-11-05',
        'Please pay 61.3 EUR, due since 2026-11-05',
      ])
    },
  },
  {
    at: '2026-11-20T08:00',
    what: 'A call of October comes when October has been billed',
    does: ({ make }) => make('Usage', call('5', '+861012345678', '2026-10-30T11:00:00.000Z', 61)),
    tells: ['Usage: Create', 'UsageBucket: Create'],
  },
  {
    at: '2026-11-26',
    what: 'Her line is barred, by an order',
    tells: [
      'BillingAccount acc: AttributeValueChange',
      'CollectionCase: AttributeValueChange, StateChange',
      dayOf('2026-11-26'),
      'FulfilmentPlan dunning-*-5: Create, AttributeValueChange, StateChange',
      'Product: AttributeValueChange',
      `ProductOrder dunning-*-5: ${orderCarriedOut}`,
    ],
    sees: async (house) => expect(await story.theLine(house)).toMatchObject({ state: 'active outgoing' }),
  },
  {
    at: '2026-11-27T08:00',
    what: 'She says that the activation was free: so much of the bill is not asked for, the rest is',
    async does(house) {
      const { id } = await story.lineOn(house, 'B000000001', 'Activation')
      const entity = { '@type': 'EntityRef', id: id!, '@referredType': 'AppliedCustomerBillingRate' }
      await house.make('TroubleTicket', {
        ...{ id: 't-1', name: 'Free activation', description: 'So said the shop', severity: 'Minor' },
        ...{ ticketType: 'billing', relatedParty: [story.customer] },
        relatedEntity: [{ '@type': 'RelatedEntity', role: 'disputed', entity }],
      })
    },
    tells: ['BillingDispute: Create', 'CollectionCase: AttributeValueChange', 'TroubleTicket t-1: Create'],
    async sees(house) {
      expect(await story.seenOn(house, 'B000000001')).toMatchObject({ left: 61.3, disputed: 29.75 })
      expect(await house.list('CollectionCase')).toMatchObject([{ state: 'softBar', overdueAmount: story.eur(31.55) }])
    },
  },
  {
    at: '2026-11-28T08:00',
    what: 'The price of calls to China was too high: October is rated again',
    async does(house) {
      await house.patch('ProductOfferingPrice', 'voice-CN_MOB-peak', { price: story.eur(0.49) })
      await house.patch('ProductOfferingPrice', 'voice-CN_MOB-off', { price: story.eur(0.35) })
      const product = { '@type': 'ProductRef', id: (await story.theLine(house)).id }
      await house.make('UsageRerating', { id: 'again', product, periodStart: '2026-09-30T22:00:00.000Z' })
    },
    tells: [
      'ProductOfferingPrice voice-CN_MOB-off: AttributeValueChange',
      'ProductOfferingPrice voice-CN_MOB-peak: AttributeValueChange',
      'Usage: AttributeValueChange, StateChange',
      'UsageRerating again: Create, 2 StateChange',
    ],
  },
  {
    at: '2026-11-29T08:00',
    what: 'She pays all, also what is in dispute: her line is given back',
    does: (house) => story.pays(house, 61.3),
    tells: [
      'BillingAccount acc: AttributeValueChange',
      'CollectionCase: AttributeValueChange, StateChange',
      'FulfilmentPlan dunning-*-6: Create, AttributeValueChange, StateChange',
      'Payment: Create',
      'Product: AttributeValueChange',
      `ProductOrder dunning-*-6: ${orderCarriedOut}`,
    ],
    async sees(house) {
      expect(await story.theLine(house)).toMatchObject({ state: 'active none' })
      expect(await story.seenOn(house, 'B000000001')).toMatchObject({ state: 'partiallyPaid', left: 29.75 })
    },
  },
  {
    at: '2026-12-01T10:00',
    what: 'November is billed, with what came late, what was corrected, and the fee; what she had paid too much is taken',
    does: (house) => story.isBilled(house, '2026-11'),
    tells: ['BillRun 2026-11: Create, 8 StateChange', 'CustomerBill: Create, StateChange', 'UsageBucket: StateChange'],
    async sees(house) {
      expect(await story.seenOn(house, 'B000000002')).toEqual({
        ...{ state: 'partiallyPaid', total: 41.91, left: 12.16 },
        lines: [
          'Interest at 5 %, 2026-11-19 to 2026-11-26 0.06',
          'Interest at 5 %, 2026-11-26 to 2026-11-29 0.02',
          'Late fee 5',
          'Monthly charge 29.99',
          'voice 1.08',
          'voice, corrected -0.12',
        ],
      })
      await imagesAreWhatWasSent(house, 'B000000002')
    },
  },
  {
    at: '2026-12-02T08:00',
    what: 'She was right: a credit note takes the activation back, and the ticket ends',
    async does({ list, patch }) {
      const [dispute] = await list('BillingDispute')
      await patch('BillingDispute', dispute!['id'], { state: 'accepted', reason: 'It was free' })
    },
    tells: [
      'BillingDispute: AttributeValueChange, StateChange',
      `CommunicationMessage ticket-resolved-t-1-1-c-1: ${messageSent}`,
      'CustomerBill: Create',
      'CustomerBill: StateChange',
      'TroubleTicket t-1: AttributeValueChange, StatusChange, Resolved',
    ],
    async sees(house) {
      expect(await story.seenOn(house, 'B000000001')).toMatchObject({ state: 'settled', left: 0 })
      expect(await story.seenOn(house, 'C000000001')).toMatchObject({ state: 'settled', total: -29.75, left: 0 })
      await imagesAreWhatWasSent(house, 'C000000001')
    },
  },
  {
    at: '2026-12-03T08:00',
    what: 'For the trouble the fee is taken back, too',
    async does(house) {
      const [bill, fee] = [await story.billNo(house, 'B000000002'), await story.lineOn(house, 'B000000002', 'Late fee')]
      await house.make('BillCorrection', {
        ...{ id: 'goodwill', reason: 'Goodwill', bill: { '@type': 'CustomerBillRef', id: bill['id']! } },
        correctedRate: [{ rate: { '@type': 'AppliedCustomerBillingRateRef', id: fee['id']! } }],
      })
    },
    tells: ['BillCorrection goodwill: Create', 'CustomerBill: Create'],
    sees: async (house) =>
      expect(await story.seenOn(house, 'C000000002')).toMatchObject({ state: 'settled', total: -5 }),
  },
  {
    at: '2026-12-04T08:00',
    what: 'She pays the rest, and owes nothing',
    does: (house) => story.pays(house, 7.16),
    tells: ['CustomerBill: StateChange', 'Payment: Create'],
    async sees({ list, get }) {
      expect((await list('CustomerBill')).map(({ state }) => state)).toEqual(Array(4).fill('settled'))
      const { accountBalance, paymentStatus } = await get('BillingAccount', 'acc')
      expect(docsIn(accountBalance).map(({ amount }) => (amount as Doc)['value'])).toEqual([0, 0, 0])
      expect(paymentStatus).toBe('Normal')
    },
  },
  { at: '2026-12-12', what: 'Nobody hears any more of it', tells: [dayOf('2026-12-12')] },
]

async function imagesAreWhatWasSent(house: House, no: string): Promise<void> {
  const documents = docsIn((await story.billNo(house, no))['billDocument'])
  expect(documents.map(({ mimeType }) => mimeType)).toEqual(['text/html', 'application/pdf'])
  for (const { url, sha256 } of documents) {
    const bytes = new Uint8Array(await (await house.fetch(String(url))).arrayBuffer())
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
  }
}

/** Takes a step: it tells what it has to, and no more, and the books agree with all that has happened. */
async function takeStep(house: House, { at, what, does, tells, sees }: Step): Promise<void> {
  if (does) house.clock.set(`${at}:00.000Z`)
  await does?.(house)
  await house.settle()
  expect([what, await house.told()]).toEqual([what, tells])
  await booksAgree(house.all)
  await sees?.(house)
}

async function beginDay(house: House, morning: string): Promise<void> {
  house.clock.set(morning)
  await house.beginDay()
  await house.settle()
}

describe.each(grounds)('on $name', (ground) => {
  test.skipIf(ground.left)(
    'a customer from her first question to her last payment: every step tells these events, no day between them any, and the books agree (P-1, P-8)',
    async () => {
      const house = await story.storyHouse(ground)
      cleanups.push(house.close)
      for (const step of steps) {
        for (const morning of story.morningsUntil(house.clock.now(), step.at)) {
          await beginDay(house, morning)
          const isStep = !step.does && morning.startsWith(step.at)
          if (!isStep) expect([morning, await house.told()]).toEqual([morning, [dayOf(morning)]])
        }
        await takeStep(house, step)
      }
    },
  )
})

/** The story without the days on which nothing happens, with the process of those who work by themselves ending somewhere. */
async function toldThrough(end: End): Promise<number> {
  const counted = { commits: 0 }
  const house = await story.storyHouse(grounds[0]!, (store) => dyingAt(end, counted, store))
  for (const step of steps) {
    if (!step.does) await beginDay(house, `${step.at}T06:00:00.000Z`)
    await takeStep(house, step)
  }
  await house.close()
  return counted.commits
}

test('wherever a process ends on the way, whatever it is at: each step tells the same events, once, and nobody notices (P-4, P-5)', async () => {
  const commits = await toldThrough({ at: 0, when: 'before' })
  expect(commits).toBeGreaterThan(60)
  const ends = Array.from({ length: commits }, (_, i) =>
    (['before', 'after'] as const).map((when): End => ({ at: i + 1, when })),
  )
  for (const end of sampled(ends.flat(), 7)) {
    await toldThrough(end).catch((cause: unknown) => {
      throw new Error(`${end.when} commit ${end.at} of ${commits}: ${cause}`, { cause })
    })
  }
})
