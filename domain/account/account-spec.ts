import { accountKinds } from '../common/accounts.ts'
import { relatedPartyReference } from '../common/references.ts'
import type { ResourceSpec } from '../core/define-resource.ts'
import { closedWhenSettled, keptByServer } from './account-balances.ts'
import { oneCurrency } from './account-currency.ts'
import { accountLifecycle } from './account-lifecycle.ts'
import { limitIsNotNegative, plansPayOff } from './account-limits.ts'

/** What accounts of every kind have in common. */
export const accountSpec = {
  lifecycle: accountLifecycle,
  mandatory: ['name', 'relatedParty'],
  serverSets: ['accountBalance', 'lastUpdate'],
  search: ['name', 'state', 'lastUpdate', 'relatedParty.partyOrPartyRole.id', 'accountRelationship.account.id'],
  complete: keptByServer,
  rules: [oneCurrency, limitIsNotNegative, closedWhenSettled],
  references: [
    relatedPartyReference,
    { ...relatedPartyReference, path: 'contact.relatedParty.partyOrPartyRole.id' },
    { path: 'accountRelationship.account.id', kinds: accountKinds },
  ],
} as const satisfies Partial<ResourceSpec>

/** What accounts have in common that are billed or settled. */
export const partyAccountSpec = {
  ...accountSpec,
  search: [
    ...accountSpec.search,
    'paymentStatus',
    'financialAccount.id',
    'billStructure.format.id',
    'billStructure.presentationMedia.id',
    'billStructure.cycleSpecification.id',
  ],
  rules: [...accountSpec.rules, plansPayOff],
  references: [
    ...accountSpec.references,
    { path: 'financialAccount.id', kinds: ['FinancialAccount'] },
    { path: 'billStructure.format.id', kinds: ['BillFormat'] },
    { path: 'billStructure.presentationMedia.id', kinds: ['BillPresentationMedia'] },
    { path: 'billStructure.cycleSpecification.id', kinds: ['BillingCycleSpecification'] },
  ],
} as const satisfies Partial<ResourceSpec>
