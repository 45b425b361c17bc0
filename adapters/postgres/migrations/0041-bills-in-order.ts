import { inOrder, migration } from '../migration.ts'
import { billRows } from './0022-bill-rows.ts'

/** A run goes through its bills part by part: what is left of them is not to be found, and sorted, for each part. */
export const billsInOrder = migration(41, 'bills in order', [
  'drop index "customer_bill_row_billRun.id_idx"',
  inOrder('CustomerBill', billRows, 'billRun.id'),
])
