import { accumulatedBalance } from '../../domain/prepay/accumulated-balance.ts'
import { adjustBalance } from '../../domain/prepay/adjust-balance.ts'
import { balanceActionHistory } from '../../domain/prepay/balance-action-history.ts'
import { bucket } from '../../domain/prepay/bucket.ts'
import { reserveBalance } from '../../domain/prepay/reserve-balance.ts'
import { topupBalance } from '../../domain/prepay/topup-balance.ts'
import { transferBalance } from '../../domain/prepay/transfer-balance.ts'
import { asIs, defineApi } from '../rest/define-api.ts'

/** TM Forum has published no v5 of it: this is ours, in the style of the others (decision 24). */
export const prepayBalanceV5 = defineApi({
  id: 'TMF654',
  title: 'Prepay Balance Management',
  description: 'Balances of what was paid for ahead. A v5 of our own: TM Forum has published v4 only.',
  generation: 'v5',
  version: '5.0.0',
  basePaths: ['/tmf-api/prepayBalanceManagement/v5'],
  faces: [
    asIs(bucket, ['list', 'retrieve', 'patch']),
    asIs(topupBalance),
    asIs(adjustBalance),
    asIs(transferBalance),
    asIs(reserveBalance),
    asIs(accumulatedBalance, ['list', 'retrieve']),
    asIs(balanceActionHistory, ['list', 'retrieve']),
  ],
})
