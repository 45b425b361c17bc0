import { entityRef } from '../common/entity-ref.ts'
import { defineResource } from '../core/define-resource.ts'
import { about, classOf } from '../core/schema.ts'
import { actionAttributes, exampleAction } from './action-class.ts'
import { adjustAttributes } from './adjust-balance.ts'
import { reserveAttributes } from './reserve-class.ts'
import { topupAttributes } from './topup-balance.ts'
import { transferAttributes } from './transfer-balance.ts'

const { failure: _, ...said } = actionAttributes
const { heldValue, debitedValue, usedQuantity } = reserveAttributes

const schema = classOf(
  'BalanceActionHistory',
  {
    ...said,
    ...topupAttributes,
    ...adjustAttributes,
    ...transferAttributes,
    ...{ heldValue, debitedValue, usedQuantity },
    action: about(entityRef, 'What was done, as long as it is there.'),
  },
  { description: 'Something that was done with a balance.' },
)

export const balanceActionHistory = defineResource({
  kind: 'BalanceActionHistory',
  schema,
  description:
    'Everything that was done with balances: top-ups, adjustments, transfers and what was held; kept by the server.',
  mandatory: ['status'],
  search: ['status', 'usageType', 'requestedDate', 'bucket.id', 'partyAccount.id', 'action.id'],
  events: { create: null, attributeValueChange: null, delete: null },
  example: {
    '@type': 'BalanceActionHistory',
    ...exampleAction,
    ...{ status: 'completed', requestedDate: '2026-10-01T08:00:00.000Z', confirmationDate: '2026-10-01T08:00:00.000Z' },
    receiverLogicalResource: { '@type': 'LogicalResourceRef', id: 'bucket-1' },
  },
})
