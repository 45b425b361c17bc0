import type { Doc } from '../client.ts'
import { starts, type Typed, words } from './product-facts.ts'
import type { ListFacet, Made, Operation, Subject } from './subject.ts'

const three = [['home', 'work'], ['work', 'home'], ['holiday']] as const

const products = (typed: Typed): ListFacet => ({
  attribute: 'product',
  text: 'id',
  element: (text) => typed('ProductRef', { id: text, '@referredType': 'Product' }),
})

/** What nobody creates: it follows from topping balances up, each of an account of its own. */
function madeOf(made: Made, resource: string, kind: string, size: string): Subject {
  return {
    ...{ resource, kind, made, operations: [], mandatory: [], minimal: {}, full: {}, samples: [{}, {}, {}] },
    group: 'partyAccount.description',
    text: { path: 'partyAccount.name', values: words },
    number: { path: `${size}.amount`, values: [100, 250, 400] },
  }
}

/**
 * Balances, and what is done with them, as far as both generations say the same. Top-ups, adjustments and transfers wait, so that no
 * server carries them out; what is held needs a balance, and fails without one.
 * @param ofBucket what can be done to a balance itself
 */
export function prepayBalanceSubjects(typed: Typed, ofBucket: readonly Operation[]): readonly Subject[] {
  const list = products(typed)
  const bucket = typed('BucketRef', { id: 'bucket-of-nobody', '@referredType': 'Bucket' })
  const nowhere = typed('BucketRef', { id: 'bucket-that-is-not-there', '@referredType': 'Bucket' })
  const partyAccount = typed('PartyAccountRef', { id: 'account-of-nobody', '@referredType': 'BillingAccount' })
  const sample = (i: 0 | 1 | 2): Doc => ({
    description: words[i],
    validFor: { startDateTime: starts[i] },
    product: three[i].map((id) => list.element(id, false)),
  })
  const waiting = { amount: { amount: 10, units: 'EUR' }, usageType: 'monetary', bucket, status: 'created' }
  const common = {
    group: 'reason',
    samples: [sample(0), sample(1), sample(2)],
    text: { path: 'description', values: words },
    date: { path: 'validFor.startDateTime', values: starts },
    list,
  } as const
  const lifecycle = {
    attribute: 'status',
    step: ['created', 'cancelled'],
    illegal: ['cancelled', 'created'],
  } as const
  const full: Doc = {
    description: 'At the counter',
    channel: typed('ChannelRef', { id: 'shop', name: 'Shop' }),
    logicalResource: [typed('LogicalResourceRef', { id: '4915550001' })],
    product: [list.element('line-1', false)],
    validFor: { startDateTime: '2020-01-01T00:00:00.000Z', endDateTime: '2031-01-01T00:00:00.000Z' },
  }
  return [
    {
      ...common,
      resource: 'topupBalance',
      kind: 'TopupBalance',
      mandatory: ['amount', 'bucket', 'partyAccount', 'usageType'],
      minimal: { ...waiting, partyAccount },
      full: { ...full, voucher: '4711', isAutoTopup: false },
      lifecycle: { ...lifecycle, states: ['created', 'failed', 'cancelled', 'completed'] },
    },
    {
      ...common,
      resource: 'adjustBalance',
      kind: 'AdjustBalance',
      mandatory: ['amount', 'bucket', 'usageType'],
      minimal: waiting,
      full: { ...full, adjustType: 'oneTime' },
      lifecycle,
    },
    {
      ...common,
      resource: 'transferBalance',
      kind: 'TransferBalance',
      mandatory: [
        ...['amount', 'bucket', 'channel', 'logicalResource', 'reason', 'receiverBucket', 'receiverBucketUsageType'],
        ...['receiverLogicalResource', 'usageType'],
      ],
      minimal: {
        ...waiting,
        reason: 'Pocket money',
        channel: typed('ChannelRef', { id: 'app', name: 'App' }),
        logicalResource: [typed('LogicalResourceRef', { id: '4915550001' })],
        receiverBucket: nowhere,
        receiverBucketUsageType: 'monetary',
        receiverLogicalResource: typed('LogicalResourceRef', { id: '4915550002' }),
      },
      full: { ...full, costOwner: 'receiver', transferCost: { unit: 'EUR', value: 0.5 } },
      lifecycle,
    },
    {
      ...common,
      resource: 'reserveBalance',
      kind: 'ReserveBalance',
      mandatory: ['bucket', 'partyAccount', 'usageType'],
      minimal: { bucket: nowhere, partyAccount, usageType: 'monetary', amount: { amount: 1, units: 'EUR' } },
      full,
    },
    { ...madeOf('balance', 'bucket', 'Bucket', 'remainingValue'), operations: ofBucket, changes: ['status'] },
    madeOf('balance total', 'accumulatedBalance', 'AccumulatedBalance', 'totalBalance'),
    madeOf('balance history', 'balanceActionHistory', 'BalanceActionHistory', 'amount'),
  ]
}
