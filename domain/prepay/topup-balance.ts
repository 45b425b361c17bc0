import { entityRef, paymentMethodRef } from '../common/entity-ref.ts'
import { idIn } from '../common/reference.ts'
import type { Consequence, Reader, Step } from '../core/define-resource.ts'
import { type Doc, isDoc } from '../core/json.ts'
import { about, classOf, described, flag, integer, oneOf, subclassOf, text } from '../core/schema.ts'
import { totalWith } from './accumulated-total.ts'
import { actionAttributes, exampleAction, type Failure, refusal } from './action-class.ts'
import { defineBalanceAction, eachWay, everyState, isCarriedOut, onceCarriedOut } from './balance-action.ts'
import { type Amount, quantityOf } from './balance-amount.ts'
import { endJob } from './balance-time.ts'
import type { Effect } from './effects.ts'
import { namedAmount, otherUnits } from './judge-bucket.ts'
import { isUsable, moved } from './movement.ts'

const relatedTopupBalance = subclassOf(
  entityRef,
  'RelatedTopupBalance',
  { role: text('What the other top-up is to this one: parent or child.') },
  { description: 'Another top-up that has to do with this one.', required: ['@referredType', 'id'] },
)

export const topupAttributes = {
  isAutoTopup: flag('True when it is to be done again in every period; kept, and left to whoever asks for top-ups.'),
  numberOfPeriods: integer('In how many periods.'),
  recurringPeriod: about(
    described(oneOf(['weekly', 'fortnightly', 'monthly']), {
      name: 'RecurringPeriodType',
      description: 'How long a period is.',
    }),
    'How long a period is.',
  ),
  voucher: text('Voucher with which it was paid.'),
  balanceTopup: about(relatedTopupBalance, 'The top-up of which this one is a part.'),
  paymentMethod: about(paymentMethodRef, 'How it was paid.'),
}

const schema = classOf(
  'TopupBalance',
  { ...actionAttributes, ...topupAttributes },
  { description: 'Adds to a balance what was paid for; the first one opens it.' },
)

export const topupBalance = defineBalanceAction({
  kind: 'TopupBalance',
  schema,
  description:
    'Adds to a balance what was paid for; the first one opens it. Created as `created`, it waits to be completed.',
  mandatory: ['amount', 'bucket', 'partyAccount', 'usageType'],
  initial: 'completed',
  entry: everyState,
  canBeTakenBack: true,
  decide: onceCarriedOut(problemOf, does),
  // The bucket may have to be opened: `grown` sees to what comes in.
  effects: (step) => (isCarriedOut(step) ? [] : eachWay(does)(step)),
  also: grown,
  jobs: (step) => (isCarriedOut(step) ? bucketEnd(step.after!) : []),
  example: { '@type': 'TopupBalance', ...exampleAction, voucher: '4711-0815' },
})

function bucketEnd({ bucket, validFor }: Doc) {
  return endJob('Bucket', { id: idIn(bucket)!, ...(validFor !== undefined && { validFor }) })
}

async function problemOf(topup: Doc, at: string, read: Reader): Promise<Failure | undefined> {
  const amount = namedAmount(topup)
  if ('code' in amount) return amount
  if (amount.size <= 0n) return refusal('BAD_AMOUNT', 'a top-up is of more than nothing')
  const bucket = await read.get('Bucket', idIn(topup['bucket'])!)
  if (!bucket) return undefined
  const wrong = otherUnits(bucket, topup['usageType'], amount.units)
  if (wrong) return wrong
  const grown = prolonged(bucket, topup)
  return bucket['status'] === 'expired' && !isUsable({ ...grown, status: 'active' }, at)
    ? refusal('NOT_ACTIVE', `bucket ${bucket['id']} has expired, and the top-up does not prolong it`)
    : undefined
}

function does(topup: Doc): Effect[] {
  return [{ bucket: idIn(topup['bucket'])!, granted: (namedAmount(topup) as Amount).size }]
}

/** The bucket with what has come in, or a new one. */
async function grown(step: Step, read: Reader): Promise<readonly Consequence[]> {
  if (!isCarriedOut(step)) return []
  const topup = step.after!
  const amount = namedAmount(topup) as Amount
  const id = idIn(topup['bucket'])!
  const before = await read.get('Bucket', id)
  const fresh = before ?? opened(topup, amount, step.at)
  const added = (bucket: Doc) => moved(prolonged(bucket, topup), { granted: amount.size })
  return [
    before ? { kind: 'Bucket', id, change: added } : { kind: 'Bucket', id, create: added(fresh) },
    await totalWith({ ...fresh, id }, amount.size, read),
  ]
}

function opened(topup: Doc, { units }: Amount, at: string): Doc {
  const { partyAccount, product, logicalResource, relatedParty, usageType, validFor, requestedDate } = topup
  const name = isDoc(topup['bucket']) ? topup['bucket']['name'] : undefined
  const nothing = quantityOf({ units, size: 0n })
  return {
    ...(name !== undefined && { name }),
    ...{ status: 'active', usageType: usageType!, requestedDate: requestedDate!, confirmationDate: at },
    ...(partyAccount !== undefined && { partyAccount }),
    ...(product !== undefined && { product }),
    ...(logicalResource !== undefined && { logicalResource }),
    ...(relatedParty !== undefined && { relatedParty }),
    ...(validFor !== undefined && { validFor }),
    ...{ remainingValue: nothing, reservedValue: nothing },
  }
}

/** A bucket that is valid as long as its last top-up says, if that is longer; one that has expired may be used again. */
function prolonged(bucket: Doc, { validFor }: Doc): Doc {
  const [own, end] = [bucket['validFor'], isDoc(validFor) ? validFor['endDateTime'] : undefined]
  const status = bucket['status'] === 'expired' ? 'active' : bucket['status']!
  if (!isDoc(own) || typeof own['endDateTime'] !== 'string') return { ...bucket, status }
  if (typeof end !== 'string' || end <= own['endDateTime']) return { ...bucket, status }
  return { ...bucket, status, validFor: { ...own, endDateTime: end } }
}
