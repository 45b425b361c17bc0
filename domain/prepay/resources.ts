import type { Resource } from '../core/define-resource.ts'
import { accumulatedBalance } from './accumulated-balance.ts'
import { adjustBalance } from './adjust-balance.ts'
import { balanceActionHistory } from './balance-action-history.ts'
import { bucket } from './bucket.ts'
import { reserveBalance } from './reserve-balance.ts'
import { topupBalance } from './topup-balance.ts'
import { transferBalance } from './transfer-balance.ts'

/** What was paid for ahead, and what is done with it. */
export const prepayResources: readonly Resource[] = [
  bucket,
  topupBalance,
  adjustBalance,
  transferBalance,
  reserveBalance,
  accumulatedBalance,
  balanceActionHistory,
]
