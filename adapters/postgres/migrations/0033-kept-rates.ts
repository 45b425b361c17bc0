import { leaning, migration } from '../migration.ts'
import { billRows } from './0022-bill-rows.ts'

/** Lines of bills come by the thousand, and hardly ever change: what was there before one does is kept from now on. */
export const keptRates = migration(33, 'kept rates', [leaning('AppliedCustomerBillingRate', billRows)])
