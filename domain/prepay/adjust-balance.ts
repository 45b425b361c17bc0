import { idIn } from '../common/reference.ts'
import type { Reader } from '../core/define-resource.ts'
import type { Doc } from '../core/json.ts'
import { about, classOf, described, oneOf } from '../core/schema.ts'
import { actionAttributes, exampleAction, type Failure, refusal } from './action-class.ts'
import { defineBalanceAction, eachWay, everyState, onceCarriedOut } from './balance-action.ts'
import type { Amount } from './balance-amount.ts'
import type { Effect } from './effects.ts'
import { namedAmount, tooLittle, usableBucket } from './judge-bucket.ts'

export const adjustAttributes = {
  adjustType: about(
    described(oneOf(['recurring', 'oneTime']), { name: 'AdjustType', description: 'What kind of charge it is.' }),
    'What kind of charge it is.',
  ),
}

const schema = classOf(
  'AdjustBalance',
  { ...actionAttributes, ...adjustAttributes },
  { description: 'Takes a charge from a balance (less than nothing), or gives something to it.' },
)

export const adjustBalance = defineBalanceAction({
  kind: 'AdjustBalance',
  schema,
  description: 'Takes a charge from a balance (an amount below nothing), or gives something to it.',
  mandatory: ['amount', 'bucket', 'usageType'],
  initial: 'completed',
  entry: everyState,
  canBeTakenBack: true,
  decide: onceCarriedOut(problemOf, does),
  effects: eachWay(does),
  example: {
    '@type': 'AdjustBalance',
    ...exampleAction,
    description: 'Goodwill',
    adjustType: 'oneTime',
    amount: { amount: 2, units: 'EUR' },
  },
})

async function problemOf(action: Doc, at: string, read: Reader): Promise<Failure | undefined> {
  const amount = namedAmount(action)
  if ('code' in amount) return amount
  if (amount.size === 0n) return refusal('BAD_AMOUNT', 'an adjustment is of something')
  const found = await usableBucket(action['bucket'], action['usageType'], amount.units, at, read)
  return 'code' in found ? found : tooLittle(found.bucket, -amount.size)
}

function does(action: Doc): Effect[] {
  const { size } = namedAmount(action) as Amount
  const bucket = idIn(action['bucket'])!
  return [size > 0n ? { bucket, granted: size } : { bucket, used: -size }]
}
