import { migration, resourceTable } from '../migration.ts'

/** Debts, how they are collected, and the runs that look after them. */
export const collections = migration(21, 'collections', [
  resourceTable('CollectionCase', {
    state: 'text',
    'billingAccount.id': 'text',
    anchor: 'text',
    creationDate: 'text',
    'relatedParty.partyOrPartyRole.id': 'values',
  }),
  resourceTable('DunningPolicy', { name: 'text' }),
  resourceTable('DunningRun', { state: 'text', creationDate: 'text' }),
])
