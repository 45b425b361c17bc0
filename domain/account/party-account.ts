import { defineResource } from '../core/define-resource.ts'
import { partyAccount as schema } from './account-classes.ts'
import { partyAccountSpec } from './account-spec.ts'
import { accountNeeds } from './account-use.ts'
import { partyAccountExample } from './party-account-example.ts'

export const partyAccount = defineResource({
  ...partyAccountSpec,
  kind: 'PartyAccount',
  schema,
  description: 'What a party owes or is owed, for whatever business it does with the operator.',
  neededBy: accountNeeds('PartyAccount'),
  example: partyAccountExample,
})
