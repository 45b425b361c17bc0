import { entity } from '../common/entity.ts'
import { channelRef, productRef } from '../common/product-refs.ts'
import { quantity } from '../common/quantity.ts'
import { relatedPartyRefOrPartyRoleRef } from '../common/related-party.ts'
import { timePeriod } from '../common/time-period.ts'
import type { Doc, Json } from '../core/json.ts'
import { about, classOf, dateTime, described, listOf, oneOf, text } from '../core/schema.ts'
import { usageType } from './bucket.ts'
import { bucketRef, logicalResourceRef, partyAccountRef } from './refs.ts'

const actionStates = ['created', 'failed', 'cancelled', 'completed'] as const

const failureCodes = [
  'NO_BUCKET',
  'NOT_ACTIVE',
  'OTHER_UNITS',
  'BAD_AMOUNT',
  'NO_BALANCE',
  'NO_PRICE',
  'EXPIRED',
] as const

/** Why something was not done with a balance. */
export interface Failure {
  readonly code: (typeof failureCodes)[number]
  readonly reason: string
}

const balanceFailure = classOf(
  'BalanceFailure',
  {
    code: oneOf(failureCodes, 'What is wrong, for machines.'),
    reason: text('What is wrong, for people.'),
  },
  { description: 'Why something was not done with a balance.', plain: true },
)

const actionStatus = described(oneOf(actionStates), {
  name: 'ActionStatusType',
  description: 'How far something is that is done with a balance.',
})

/** What everything says that is done with balances. */
export const actionAttributes = {
  ...entity,
  description: text('What is done.'),
  reason: text('Why it is done.'),
  requestedDate: dateTime('When it was asked for; set by the server.'),
  confirmationDate: dateTime('When it was done, or given up; set by the server.'),
  amount: about(quantity, 'How much; of money in a currency.'),
  bucket: about(bucketRef, 'The balance.'),
  channel: about(channelRef, 'Over which channel it was asked for.'),
  logicalResource: listOf(logicalResourceRef, 'Numbers and the like that have to do with it.'),
  partyAccount: about(partyAccountRef, 'The account that owns the balance.'),
  product: listOf(productRef, 'Products that have to do with it.'),
  relatedParty: listOf(relatedPartyRefOrPartyRoleRef, 'Parties and roles that have to do with it.'),
  requestor: about(relatedPartyRefOrPartyRoleRef, 'Who asks for it.'),
  status: about(actionStatus, 'How far it is.'),
  usageType: about(usageType, 'What it is a balance of.'),
  validFor: about(timePeriod, 'When the balance, or what is held of it, is valid.'),
  failure: about(balanceFailure, 'Why it failed, or was given up; set by the server.'),
}

export function refusal(code: Failure['code'], reason: string): Failure {
  return { code, reason }
}

export function isFinal(status: Json | undefined): boolean {
  return status !== undefined && status !== 'created'
}

export const exampleAction: Doc = {
  description: 'Top-up at the counter',
  usageType: 'monetary',
  amount: { amount: 10, units: 'EUR' },
  bucket: { '@type': 'BucketRef', id: 'bucket-1', '@referredType': 'Bucket' },
  partyAccount: { '@type': 'PartyAccountRef', id: 'acc-1', '@referredType': 'BillingAccount' },
  product: [{ '@type': 'ProductRef', id: 'line-1', '@referredType': 'Product' }],
}
