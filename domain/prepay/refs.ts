import { refTo } from '../common/entity-ref.ts'
import { text } from '../core/schema.ts'

export const bucketRef = refTo('BucketRef', 'a balance of something that was paid for ahead')
export const logicalResourceRef = refTo('LogicalResourceRef', 'a logical resource, such as a number')
export const partyAccountRef = refTo('PartyAccountRef', 'the account that owns a balance', {
  description: text('What the account is for.'),
  status: text('Condition of the account.'),
})
export const reserveBalanceRef = refTo('ReserveBalanceRef', 'an amount that is held for a use')
