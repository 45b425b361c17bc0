import { apart, migration, rarely } from '../migration.ts'
import { billArrivals } from './0048-bill-arrivals.ts'

const bills = 'customer_bill_row'

const state = rarely('CustomerBill', billArrivals, 'state', ['validated', 'sent', 'settled'])
const withState = migration(51, 'state of bills', [state])

/**
 * A bill of a run is made, numbered, gets its images and is paid: each time it was written in nine indexes. Its number, which it gets when
 * it is sent, is found apart, and of its states only rare ones are in an index, so a bill that finds room beside itself needs no new
 * entries. What is due and for which period lies in the order in which bills come, which the ranges of blocks tell.
 */
export const roomForBills = migration(51, 'room for bills', [
  `drop index "${bills}_state_idx", "${bills}_billNo_idx", "${bills}_paymentDueDate_idx", "${bills}_billingPeriod.startDateTime_idx"`,
  state,
  apart('CustomerBill', withState, 'billNo'),
  `create index on ${bills} using brin ("paymentDueDate", "billingPeriod.startDateTime") with (autosummarize = on)`,
  `alter table ${bills} set (fillfactor = 50)`,
])
