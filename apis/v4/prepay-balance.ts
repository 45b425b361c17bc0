import { accumulatedBalance } from '../../domain/prepay/accumulated-balance.ts'
import { adjustBalance } from '../../domain/prepay/adjust-balance.ts'
import { balanceActionHistory } from '../../domain/prepay/balance-action-history.ts'
import { bucket } from '../../domain/prepay/bucket.ts'
import { reserveBalance } from '../../domain/prepay/reserve-balance.ts'
import { topupBalance } from '../../domain/prepay/topup-balance.ts'
import { transferBalance } from '../../domain/prepay/transfer-balance.ts'
import { asV4 } from '../lens/as-v4.ts'
import type { Lens } from '../lens/lens.ts'
import { eachOf, inside } from '../lens/nested.ts'
import { v5Only } from '../lens/renamed.ts'
import { defineApi } from '../rest/define-api.ts'
import { reference, relatedPartyReference } from './common-classes.ts'

const ofAccount: readonly Lens[] = [
  inside('partyAccount', reference('PartyAccountRef')),
  eachOf('product', reference('ProductRef')),
  eachOf('relatedParty', relatedPartyReference),
]

const ofBucket: readonly Lens[] = [
  v5Only('grantedValue', 'usedValue', 'expiredValue'),
  ...ofAccount,
  eachOf('logicalResource', reference('LogicalResourceRef')),
]

const ofAction: readonly Lens[] = [
  ...ofAccount,
  inside('bucket', reference('BucketRef')),
  inside('channel', reference('ChannelRef')),
  eachOf('logicalResource', reference('LogicalResourceRef')),
  inside('requestor', relatedPartyReference),
]

const ofTopup: readonly Lens[] = [
  inside('balanceTopup', reference('RelatedTopupBalance', ['@referredType', 'id'])),
  inside('paymentMethod', reference('PaymentMethodRef')),
]

const ofTransfer: readonly Lens[] = [
  inside('receiver', relatedPartyReference),
  inside('receiverBucket', reference('BucketRef')),
  inside('receiverLogicalResource', reference('LogicalResourceRef')),
  inside('receiverProduct', reference('ProductRef')),
]

const ofReservation: readonly Lens[] = [
  v5Only('plannedUsage', 'requestedQuantity', 'maxUsage', 'usedQuantity', 'heldValue', 'debitedValue', 'usage'),
]

const failure = v5Only('failure')

/** What is demanded of transfers, by number and with a reason; nothing else needs them. */
const ofTransfers = [
  ...['amount', 'bucket', 'channel', 'logicalResource', 'reason', 'receiverBucket', 'receiverBucketUsageType'],
  ...['receiverLogicalResource', 'usageType'],
]

export const prepayBalanceV4 = defineApi({
  id: 'TMF654',
  title: 'Prepay Balance Management',
  description: 'Balances of what was paid for ahead: top-ups, adjustments, transfers, and what is held for uses.',
  generation: 'v4',
  version: '4.0.0',
  basePaths: ['/tmf-api/prepayBalanceManagement/v4'],
  faces: [
    asV4(bucket, ofBucket, { mandatory: [], operations: ['list', 'retrieve'] }),
    asV4(topupBalance, [failure, ...ofAction, ...ofTopup], {
      mandatory: ['amount', 'bucket', 'partyAccount', 'usageType'],
    }),
    asV4(adjustBalance, [failure, ...ofAction], { mandatory: ['amount', 'bucket', 'usageType'] }),
    asV4(transferBalance, [failure, ...ofAction, ...ofTransfer], { mandatory: ofTransfers }),
    asV4(reserveBalance, [failure, ...ofReservation, ...ofAction], {
      mandatory: ['bucket', 'partyAccount', 'usageType'],
    }),
    asV4(
      accumulatedBalance,
      [
        ...ofAccount,
        eachOf('bucket', reference('BucketRef')),
        inside('logicalResource', reference('LogicalResourceRef')),
      ],
      { mandatory: ['bucket', 'name', 'totalBalance'], operations: ['list', 'retrieve'] },
    ),
    asV4(
      balanceActionHistory,
      [v5Only('action', 'heldValue', 'debitedValue', 'usedQuantity'), ...[...ofAction, ...ofTopup, ...ofTransfer]],
      { mandatory: ['status'], operations: ['list', 'retrieve'] },
    ),
  ],
})
