import { leaning, migration } from '../migration.ts'
import { billsInOrder } from './0041-bills-in-order.ts'
import { documentOf } from './0043-stencils.ts'

const bills = 'customer_bill_row'

/** That a bill is made, and sent, is told with the document that its row has: it was written three times. */
export const leaningBills = migration(47, 'leaning bills', [
  leaning('CustomerBill', billsInOrder),
  `drop trigger keep_past_version on ${bills}`,
  `create trigger keep_past_versions after update on ${bills} referencing old table as was
    for each statement execute function keep_past_versions('CustomerBill')`,
  documentOf(['CustomerBill', bills]),
])
