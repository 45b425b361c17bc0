import { defineResource } from '../core/define-resource.ts'
import { financialAccount as schema } from './account-classes.ts'
import { accountSpec } from './account-spec.ts'
import { accountNeeds } from './account-use.ts'
import { financialAccountExample } from './financial-account-example.ts'

export const financialAccount = defineResource({
  ...accountSpec,
  kind: 'FinancialAccount',
  schema,
  description: 'An account receivable or payable: what one party owes on several accounts, added up.',
  neededBy: accountNeeds('FinancialAccount'),
  example: financialAccountExample,
})
