import { billNumberSeries } from '../../domain/billing/bill-number-series.ts'
import { billingProgress } from '../../domain/billing/billing-progress.ts'
import { billCorrection } from '../../domain/billing/correction/bill-correction.ts'
import { billingDispute } from '../../domain/billing/dispute/billing-dispute.ts'
import { billRun } from '../../domain/billing/run/bill-run.ts'
import { ledgerBatch } from '../../domain/ledger/ledger-batch.ts'
import { asIs, defineApi } from '../rest/define-api.ts'

export const billing = defineApi({
  id: 'billing',
  title: 'Billing',
  description:
    'Runs that make bills, credit notes, disputes, the books, how far each account has been billed, and the series of numbers.',
  generation: 'v1',
  version: '1.0.0',
  basePaths: ['/tmf-api/billing/v1'],
  faces: [
    asIs(billRun, ['list', 'retrieve', 'create', 'patch']),
    asIs(billCorrection, ['list', 'retrieve', 'create']),
    asIs(billingDispute, ['list', 'retrieve', 'create', 'patch']),
    asIs(ledgerBatch, ['list', 'retrieve']),
    asIs(billingProgress, ['list', 'retrieve']),
    asIs(billNumberSeries, ['list', 'retrieve']),
  ],
})
