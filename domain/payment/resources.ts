import type { Resource } from '../core/define-resource.ts'
import { ledgerBatch } from '../ledger/ledger-batch.ts'
import { payment } from './payment.ts'
import { refund } from './refund.ts'

/** Money that comes in and goes out, and the books. */
export const paymentResources: readonly Resource[] = [payment, refund, ledgerBatch]
