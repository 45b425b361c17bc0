import { asRows, migration } from '../migration.ts'
import { bills } from './0016-bills.ts'
import { payments } from './0018-payments.ts'

/** What a run writes beside bills and their lines, one of each for every bill; and of lines, nearly all are billed. */
export const bookRows = migration(27, 'book rows', [
  asRows('BillingProgress', bills, 'billing_progress_row'),
  asRows('LedgerBatch', payments, 'ledger_batch_row'),
  'drop index "applied_customer_billing_rate_row_isBilled_idx"',
  'create index on applied_customer_billing_rate_row ("isBilled") where not "isBilled"',
])
