import { entity } from '../common/entity.ts'
import { productRef } from '../common/product-refs.ts'
import { quantity } from '../common/quantity.ts'
import { relatedPartyRefOrPartyRoleRef } from '../common/related-party.ts'
import { defineResource } from '../core/define-resource.ts'
import { about, classOf, listOf, text } from '../core/schema.ts'
import { bucketRef, logicalResourceRef, partyAccountRef } from './refs.ts'

const schema = classOf(
  'AccumulatedBalance',
  {
    ...entity,
    name: text('What it is the total of.'),
    description: text('What it is for.'),
    bucket: listOf(bucketRef, 'The balances that it is the total of.'),
    logicalResource: about(logicalResourceRef, 'The number, or the like, whose use they pay for.'),
    partyAccount: about(partyAccountRef, 'The account that owns them.'),
    product: listOf(productRef, 'Products for which they pay.'),
    relatedParty: listOf(relatedPartyRefOrPartyRoleRef, 'Parties and roles that have to do with them.'),
    totalBalance: about(quantity, 'What remains of them together.'),
  },
  { description: 'What remains of all balances of an account that are of one kind.' },
)

export const accumulatedBalance = defineResource({
  kind: 'AccumulatedBalance',
  schema,
  description: 'What remains of all balances of an account that are of one kind; kept by the server.',
  mandatory: ['bucket', 'name', 'totalBalance'],
  search: ['name', 'bucket.id', 'partyAccount.id'],
  events: { create: null, attributeValueChange: null, delete: null },
  example: {
    '@type': 'AccumulatedBalance',
    name: 'monetary EUR',
    bucket: [{ '@type': 'BucketRef', id: 'bucket-1', '@referredType': 'Bucket' }],
    partyAccount: { '@type': 'PartyAccountRef', id: 'acc-1', '@referredType': 'BillingAccount' },
    totalBalance: { amount: 9.62, units: 'EUR' },
  },
})
