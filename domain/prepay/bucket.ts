import { entity } from '../common/entity.ts'
import { productRef } from '../common/product-refs.ts'
import { quantity } from '../common/quantity.ts'
import { relatedPartyReference } from '../common/references.ts'
import { relatedPartyRefOrPartyRoleRef } from '../common/related-party.ts'
import { timePeriod } from '../common/time-period.ts'
import { type Consequence, defineResource, type Reader, type Step } from '../core/define-resource.ts'
import { type Doc, sameJson } from '../core/json.ts'
import { defineLifecycle } from '../core/lifecycle.ts'
import { about, classOf, dateTime, described, flag, listOf, oneOf, text } from '../core/schema.ts'
import { totalWith } from './accumulated-total.ts'
import { balanceTypes } from './balance-amount.ts'
import { endJob } from './balance-time.ts'
import { remainingIn, swept } from './movement.ts'
import { logicalResourceRef, partyAccountRef } from './refs.ts'

const states = ['active', 'suspended', 'expired'] as const

export const usageType = described(oneOf(balanceTypes), {
  name: 'UsageType',
  description: 'What a balance is of: money, or something that it pays for directly.',
})

const schema = classOf(
  'Bucket',
  {
    ...entity,
    name: text('Name of the balance, for people to read.'),
    description: text('What it is for.'),
    isShared: flag('True when several products or people use it.'),
    requestedDate: dateTime('When the top-up that opened it was asked for; set by the server.'),
    confirmationDate: dateTime('When it was opened; set by the server.'),
    logicalResource: listOf(logicalResourceRef, 'Numbers and the like whose use it pays for.'),
    partyAccount: about(partyAccountRef, 'The account that owns it: it pays for all of its products.'),
    product: listOf(productRef, 'Products for which it pays.'),
    relatedParty: listOf(relatedPartyRefOrPartyRoleRef, 'Parties and roles that have to do with it.'),
    remainingValue: about(quantity, 'What is there to be used or reserved; set by the server.'),
    remainingValueName: text('The same for people to read; set by the server.'),
    reservedValue: about(quantity, 'What is held for uses that are going on; set by the server.'),
    grantedValue: about(
      quantity,
      'All that has ever come in, less what was transferred: remaining, reserved, used and expired together; set by the server.',
    ),
    usedValue: about(quantity, 'What has been used; set by the server.'),
    expiredValue: about(quantity, 'What nobody has used in time; set by the server.'),
    status: about(
      described(oneOf(states), { name: 'BucketStatusType', description: 'Whether a balance may be used.' }),
      'Whether it may be used.',
    ),
    usageType: about(usageType, 'What it is a balance of.'),
    validFor: about(timePeriod, 'When it may be used; for ever when absent.'),
  },
  { description: 'A balance of something that was paid for ahead.' },
)

/** What is left when it expires is gone; the total of the account is less by that. */
async function takenFromTotal({ before, after }: Step, read: Reader): Promise<readonly Consequence[]> {
  if (!before || !after) return []
  const change = remainingIn(after) - remainingIn(before)
  return change === 0n ? [] : [await totalWith(after, change, read)]
}

export const bucket = defineResource({
  kind: 'Bucket',
  schema,
  description: 'A balance of money, minutes, bytes or messages that was paid for ahead; top-ups open it.',
  lifecycle: defineLifecycle({
    attribute: 'status',
    initial: 'active',
    steps: { active: ['suspended', 'expired'], suspended: ['active', 'expired'], expired: ['active'] },
  }),
  mandatory: [],
  serverSets: [
    ...['requestedDate', 'confirmationDate', 'partyAccount', 'usageType'],
    ...['remainingValue', 'remainingValueName', 'reservedValue', 'grantedValue', 'usedValue', 'expiredValue'],
  ],
  search: ['status', 'usageType', 'partyAccount.id', 'product.id', 'relatedParty.partyOrPartyRole.id'],
  complete: ({ after }) => swept(after),
  consequences: takenFromTotal,
  jobs: ({ before, after }) =>
    after && !sameJson(before?.['validFor'], after['validFor']) ? endJob('Bucket', after) : [],
  references: [relatedPartyReference],
  events: { create: null, attributeValueChange: null, delete: null },
  example: {
    '@type': 'Bucket',
    name: 'Credit',
    description: 'Pays for calls and messages',
    isShared: false,
    status: 'active',
    product: [{ '@type': 'ProductRef', id: 'line-1', '@referredType': 'Product' }],
    validFor: { startDateTime: '2026-01-01T00:00:00.000Z', endDateTime: '2027-01-01T00:00:00.000Z' },
  } satisfies Doc,
})
