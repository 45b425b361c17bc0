import { arriving, migration } from '../migration.ts'
import { arrivalOf, ofRuns } from './0046-book-arrivals.ts'
import { leaningBills } from './0047-leaning-bills.ts'

/** Bills of a run are made by the run that made all of the others, and say with what they arrived. */
export const billArrivals = migration(48, 'bill arrivals', [
  arriving('CustomerBill', leaningBills),
  arrivalOf(...ofRuns, ['CustomerBill', 'customer_bill_row']),
  `create trigger keep_past_version before delete on customer_bill_row for each row
    when (old.leaned_on or old.arrival is not null) execute function keep_past_version('CustomerBill')`,
])
