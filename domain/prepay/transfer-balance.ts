import { money } from '../common/money.ts'
import { productRef } from '../common/product-refs.ts'
import { idIn } from '../common/reference.ts'
import { relatedPartyRefOrPartyRoleRef } from '../common/related-party.ts'
import type { Reader } from '../core/define-resource.ts'
import type { Doc } from '../core/json.ts'
import { amountOf } from '../core/money.ts'
import { about, classOf, described, oneOf } from '../core/schema.ts'
import { actionAttributes, exampleAction, type Failure, refusal } from './action-class.ts'
import { defineBalanceAction, eachWay, everyState, onceCarriedOut } from './balance-action.ts'
import type { Amount } from './balance-amount.ts'
import { usageType } from './bucket.ts'
import type { Effect } from './effects.ts'
import { namedAmount, tooLittle, usableBucket } from './judge-bucket.ts'
import { bucketRef, logicalResourceRef } from './refs.ts'

export const transferAttributes = {
  costOwner: about(
    described(oneOf(['originator', 'receiver']), { name: 'CostOwnerType', description: 'Who pays for a transfer.' }),
    'Who pays for the transfer; the originator when absent.',
  ),
  receiver: about(relatedPartyRefOrPartyRoleRef, 'Who receives it.'),
  receiverBucket: about(bucketRef, 'The balance to which it goes.'),
  receiverBucketUsageType: about(usageType, 'What that is a balance of.'),
  receiverLogicalResource: about(logicalResourceRef, 'The number, or the like, of the one who receives it.'),
  receiverProduct: about(productRef, 'The product of the one who receives it.'),
  transferCost: about(money, 'What the transfer costs; taken from a balance in the same currency.'),
}

const schema = classOf(
  'TransferBalance',
  { ...actionAttributes, ...transferAttributes },
  { description: 'Moves something from one balance to another of the same kind.' },
)

export const transferBalance = defineBalanceAction({
  kind: 'TransferBalance',
  schema,
  description: 'Moves something from one balance to another of the same kind.',
  mandatory: [
    ...['amount', 'bucket', 'channel', 'logicalResource', 'reason', 'receiverBucket', 'receiverBucketUsageType'],
    ...['receiverLogicalResource', 'usageType'],
  ],
  initial: 'completed',
  entry: everyState,
  canBeTakenBack: true,
  decide: onceCarriedOut(problemOf, does),
  effects: eachWay(does),
  example: {
    '@type': 'TransferBalance',
    ...exampleAction,
    ...{ description: 'For the children', reason: 'Pocket money' },
    channel: { '@type': 'ChannelRef', id: 'app', name: 'App' },
    logicalResource: [{ '@type': 'LogicalResourceRef', id: '4915550001' }],
    receiverBucket: { '@type': 'BucketRef', id: 'bucket-2', '@referredType': 'Bucket' },
    receiverBucketUsageType: 'monetary',
    receiverLogicalResource: { '@type': 'LogicalResourceRef', id: '4915550002' },
  },
})

/** What leaves the one balance and arrives in the other, and who pays for the transfer. */
function sizesOf(action: Doc): { amount: Amount; cost: bigint; sent: bigint; received: bigint } | Failure {
  const amount = namedAmount(action)
  if ('code' in amount) return amount
  const price = action['transferCost'] === undefined ? undefined : amountOf(action['transferCost'])
  if (price && price.currency !== amount.units) return refusal('OTHER_UNITS', `the cost is in ${price.currency}`)
  const cost = price?.micro ?? 0n
  const isReceivers = action['costOwner'] === 'receiver'
  const received = isReceivers ? amount.size - cost : amount.size
  if (amount.size <= 0n || cost < 0n || received <= 0n) return refusal('BAD_AMOUNT', 'nothing would arrive')
  return { amount, cost, sent: isReceivers ? amount.size : amount.size + cost, received }
}

async function problemOf(action: Doc, at: string, read: Reader): Promise<Failure | undefined> {
  const sizes = sizesOf(action)
  if ('code' in sizes) return sizes
  const { units } = sizes.amount
  const { bucket, receiverBucket, usageType, receiverBucketUsageType } = action
  if (idIn(bucket) === idIn(receiverBucket)) return refusal('NO_BUCKET', 'a balance cannot be moved to itself')
  const from = await usableBucket(bucket, usageType, units, at, read)
  if ('code' in from) return from
  const to = await usableBucket(receiverBucket, receiverBucketUsageType, units, at, read)
  return 'code' in to ? to : tooLittle(from.bucket, sizes.sent)
}

/** What has left is not granted here any more; the cost has been used by whoever pays for it. */
function does(action: Doc): Effect[] {
  const { amount, cost } = sizesOf(action) as { amount: Amount; cost: bigint }
  const [from, to] = [idIn(action['bucket'])!, idIn(action['receiverBucket'])!]
  const payer = action['costOwner'] === 'receiver' ? to : from
  return [
    { bucket: from, granted: -amount.size },
    { bucket: to, granted: amount.size },
    ...(cost > 0n ? [{ bucket: payer, used: cost }] : []),
  ]
}
