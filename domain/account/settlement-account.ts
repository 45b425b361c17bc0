import { defineResource } from '../core/define-resource.ts'
import { settlementAccount as schema } from './account-classes.ts'
import { partyAccountSpec } from './account-spec.ts'
import { accountNeeds } from './account-use.ts'
import { settlementAccountExample } from './settlement-account-example.ts'

export const settlementAccount = defineResource({
  ...partyAccountSpec,
  kind: 'SettlementAccount',
  schema,
  description: 'An account in which business with a partner, such as a dealer or another operator, is settled.',
  neededBy: accountNeeds('SettlementAccount'),
  example: settlementAccountExample,
})
