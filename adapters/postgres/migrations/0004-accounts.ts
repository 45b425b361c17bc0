import { migration, resourceTable } from '../migration.ts'

const account = {
  name: 'text',
  state: 'text',
  lastUpdate: 'text',
  'relatedParty.partyOrPartyRole.id': 'values',
  'accountRelationship.account.id': 'values',
} as const

const partyAccount = {
  ...account,
  paymentStatus: 'text',
  'financialAccount.id': 'text',
  'billStructure.format.id': 'text',
  'billStructure.presentationMedia.id': 'values',
  'billStructure.cycleSpecification.id': 'text',
} as const

/** Accounts, and what says how they are billed. */
export const accounts = migration(4, 'accounts', [
  resourceTable('PartyAccount', partyAccount),
  resourceTable('BillingAccount', partyAccount),
  resourceTable('SettlementAccount', partyAccount),
  resourceTable('FinancialAccount', account),
  resourceTable('BillingCycleSpecification', { name: 'text', frequency: 'text' }),
  resourceTable('BillFormat', { name: 'text' }),
  resourceTable('BillPresentationMedia', { name: 'text' }),
])
