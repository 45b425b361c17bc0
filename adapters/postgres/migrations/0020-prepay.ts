import { migration, resourceTable } from '../migration.ts'

const action = {
  status: 'text',
  usageType: 'text',
  requestedDate: 'text',
  'bucket.id': 'text',
  'partyAccount.id': 'text',
  'product.id': 'values',
  'relatedParty.partyOrPartyRole.id': 'values',
} as const

/** Balances of what was paid for ahead, and what is done with them. */
export const prepay = migration(20, 'prepay', [
  resourceTable('Bucket', {
    status: 'text',
    usageType: 'text',
    'partyAccount.id': 'text',
    'product.id': 'values',
    'relatedParty.partyOrPartyRole.id': 'values',
  }),
  resourceTable('TopupBalance', action),
  resourceTable('AdjustBalance', action),
  resourceTable('TransferBalance', action),
  resourceTable('ReserveBalance', action),
  resourceTable('AccumulatedBalance', { name: 'text', 'bucket.id': 'values', 'partyAccount.id': 'text' }),
  resourceTable('BalanceActionHistory', {
    status: 'text',
    usageType: 'text',
    requestedDate: 'text',
    'bucket.id': 'text',
    'partyAccount.id': 'text',
    'action.id': 'text',
  }),
])
