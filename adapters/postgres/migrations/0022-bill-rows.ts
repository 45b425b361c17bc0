import { asRows, migration } from '../migration.ts'
import { bills } from './0016-bills.ts'

/** A run writes bills and their lines by the thousand. */
export const billRows = migration(22, 'bill rows', [
  asRows('CustomerBill', bills, 'customer_bill_row'),
  asRows('AppliedCustomerBillingRate', bills, 'applied_customer_billing_rate_row'),
])
