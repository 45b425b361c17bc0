import { migration } from '../migration.ts'

/**
 * Nearly all bills are of one category, come with the cycle, and are no other bill once more: who asks for those reads most of them
 * anyway. So only the others are in an index, and a bill that is made, numbered or paid has fewer entries to write.
 */
export const commonBills = migration(32, 'common bills', [
  'drop index "customer_bill_row_category_idx"',
  'drop index "customer_bill_row_runType_idx"',
  'drop index "customer_bill_row_originalBill.id_idx"',
  `create index on customer_bill_row ("category") where "category" <> 'normal'`,
  `create index on customer_bill_row ("runType") where "runType" <> 'onCycle'`,
  'create index on customer_bill_row ("originalBill.id") where "originalBill.id" is not null',
])
