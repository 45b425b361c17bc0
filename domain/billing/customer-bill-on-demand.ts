import { customerBillRef } from '../common/bill-refs.ts'
import { entity } from '../common/entity.ts'
import { nextPiece } from '../common/jobs/define-job.ts'
import { billingAccountRef } from '../common/product-refs.ts'
import { relatedPartyRefOrPartyRoleRef } from '../common/related-party.ts'
import { defineResource, type Rule } from '../core/define-resource.ts'
import { defineLifecycle } from '../core/lifecycle.ts'
import { about, classOf, dateTime, described, oneOf, text } from '../core/schema.ts'

const states = ['inProgress', 'rejected', 'done', 'terminatedWithError'] as const

const schema = classOf(
  'CustomerBillOnDemand',
  {
    ...entity,
    name: text('What the bill is asked for.'),
    description: text('Why it is asked for.'),
    category: described(oneOf(['interim', 'last', 'trial customer', 'duplicate']), {
      description:
        'interim: what has come up so far, out of turn; last: the final bill of an account whose products have ended; trial customer: to look at only; duplicate: a bill that was sent, once more.',
    }),
    originalBill: about(customerBillRef, 'For a duplicate: the bill that is to be repeated.'),
    billingAccount: about(billingAccountRef, 'The account that is to be billed.'),
    relatedParty: about(relatedPartyRefOrPartyRoleRef, 'Who asks for it.'),
    customerBill: about(customerBillRef, 'The bill that was made; set by the server.'),
    state: about(
      described(oneOf(states), {
        name: 'CustomerBillOnDemandStateType',
        description: 'How far a bill is that somebody has asked for.',
      }),
      'How far it is; set by the server.',
    ),
    reason: text('Why no bill was made; set by the server.'),
    lastUpdate: dateTime('When it last changed; set by the server.'),
  },
  { description: 'Asks for a bill out of turn.' },
)

const onlyDuplicatesRepeat: Rule = ({ after: { category, originalBill } }) => {
  if ((category === 'duplicate') === (originalBill !== undefined)) return []
  return [{ at: 'originalBill', problem: category === 'duplicate' ? 'is needed for a duplicate' : 'is for duplicates' }]
}

export const customerBillOnDemand = defineResource({
  kind: 'CustomerBillOnDemand',
  schema,
  description:
    'Asks for a bill out of turn: what has come up so far, the last one, one to look at, or one that was sent once more.',
  lifecycle: defineLifecycle({
    attribute: 'state',
    initial: 'inProgress',
    entry: ['inProgress'],
    steps: { inProgress: ['rejected', 'done', 'terminatedWithError'], rejected: [], done: [], terminatedWithError: [] },
  }),
  mandatory: ['billingAccount'],
  serverSets: ['state', 'customerBill', 'reason', 'lastUpdate'],
  search: ['name', 'state', 'billingAccount.id', 'customerBill.id', 'lastUpdate'],
  complete: ({ after, at }) => ({ ...after, category: after['category'] ?? 'interim', lastUpdate: at }),
  rules: [onlyDuplicatesRepeat],
  references: [
    { path: 'billingAccount.id', kinds: ['BillingAccount'] },
    { path: 'originalBill.id', kinds: ['CustomerBill'] },
  ],
  events: { attributeValueChange: null, delete: null },
  jobs: ({ before, after }) => (before || !after ? [] : [nextPiece('CustomerBillOnDemand', String(after['id']))]),
  example: {
    '@type': 'CustomerBillOnDemand',
    name: 'Statement for the new tenant',
    description: 'The customer wants to settle what has come up so far',
    category: 'interim',
    billingAccount: { '@type': 'BillingAccountRef', id: 'acc-1', '@referredType': 'BillingAccount' },
  },
})
