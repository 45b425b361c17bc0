import { defineResource } from '../core/define-resource.ts'
import { billingAccount as schema } from './account-classes.ts'
import { partyAccountSpec } from './account-spec.ts'
import { accountNeeds } from './account-use.ts'
import { billingAccountExample } from './billing-account-example.ts'

export const billingAccount = defineResource({
  ...partyAccountSpec,
  kind: 'BillingAccount',
  schema,
  description: 'An account to which bills are made out, on paper or online, in a cycle of its own.',
  neededBy: accountNeeds('BillingAccount'),
  example: billingAccountExample,
})
