import { asRows, migration } from '../migration.ts'
import { usage } from './0015-usage.ts'

/**
 * Buckets and charges are written with each usage. What changes of them is in no index, so a row that finds room beside itself
 * needs no new entries.
 */
export const bucketRows = migration(29, 'bucket rows', [
  asRows('UsageBucket', usage, 'usage_bucket_row'),
  asRows('UsageCharge', usage, 'usage_charge_row'),
  'alter table usage_bucket_row set (fillfactor = 70)',
  'alter table usage_charge_row set (fillfactor = 70)',
])
