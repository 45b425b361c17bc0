import { asRows, migration } from '../migration.ts'
import { accounts } from './0004-accounts.ts'

const values = [
  'relatedParty.partyOrPartyRole.id',
  'accountRelationship.account.id',
  'billStructure.presentationMedia.id',
] as const

/**
 * Each bill, and each payment, changes the balance of an account, and closes or fills a bucket. What changes with that is in no index,
 * so a row that finds room beside itself needs no new entries: of an account all of them were written anew. Who asks for accounts by
 * their last change reads them all, and buckets are found by their account. Pages of buckets have room for each of them once more, since a
 * run closes all that are on a page at once.
 */
export const accountRows = migration(40, 'account rows', [
  asRows('BillingAccount', accounts, 'billing_account_row', 70),
  'drop index "billing_account_row_lastUpdate_idx"',
  // As before: one list to append to per account, whatever the number of paths.
  ...values.map((path) => `drop index "billing_account_row_${path}_idx"`),
  `create index on billing_account_row using gin (${values.map((path) => `"${path}" jsonb_path_ops`).join()})`,
  'drop index "usage_bucket_row_state_idx"',
  'alter table usage_bucket_row set (fillfactor = 50)',
])
