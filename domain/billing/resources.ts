import type { Resource } from '../core/define-resource.ts'
import { appliedCustomerBillingRate } from './applied-rate.ts'
import { billCycle } from './bill-cycle.ts'
import { billNumberSeries } from './bill-number-series.ts'
import { billingProgress } from './billing-progress.ts'
import { billCorrection } from './correction/bill-correction.ts'
import { customerBill } from './customer-bill.ts'
import { customerBillOnDemand } from './customer-bill-on-demand.ts'
import { billingDispute } from './dispute/billing-dispute.ts'
import { billImage } from './image/bill-image.ts'
import { billRun } from './run/bill-run.ts'

/** Bills, and what makes them. */
export const billingResources: readonly Resource[] = [
  customerBill,
  appliedCustomerBillingRate,
  customerBillOnDemand,
  billCycle,
  billRun,
  billCorrection,
  billingDispute,
  billImage,
  billNumberSeries,
  billingProgress,
]
