import { migration } from '../migration.ts'

/**
 * Nearly all that is booked is bills, so only the other types are in an index. How far an account is billed changes with each bill, and
 * is in none: a row that finds room beside itself needs no new entries.
 */
export const bookIndexes = migration(42, 'book indexes', [
  'drop index "ledger_batch_row_bookingType_idx"',
  `create index on ledger_batch_row ("bookingType") where "bookingType" <> 'bill'`,
  'drop index "billing_progress_row_billedUntil_idx"',
  'alter table billing_progress_row set (fillfactor = 70)',
])
