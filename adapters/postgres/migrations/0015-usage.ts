import { migration, resourceTable, widen } from '../migration.ts'
import { orders } from './0006-orders.ts'

/** Usage, what it is rated by, and what it comes to. */
export const usage = migration(15, 'usage', [
  resourceTable('UsageSpecification', { name: 'text', lifecycleStatus: 'text', lastUpdate: 'text' }),
  resourceTable('Usage', {
    status: 'text',
    usageDate: 'text',
    usageType: 'text',
    receivedDate: 'text',
    'usageSpecification.id': 'text',
    'rejection.code': 'text',
    'product.id': 'text',
    'billingAccount.id': 'text',
    'usageBucket.id': 'text',
    'relatedParty.partyOrPartyRole.id': 'values',
  }),
  resourceTable('UsageBucket', {
    state: 'text',
    'billingAccount.id': 'text',
    'billingPeriod.startDateTime': 'text',
    'billingPeriod.endDateTime': 'text',
  }),
  resourceTable('UsageCharge', { 'usageBucket.id': 'text', 'billingAccount.id': 'text', 'product.id': 'text' }),
  resourceTable('AllowanceUse', { 'product.id': 'text', 'validFor.startDateTime': 'text' }),
  resourceTable('ZoneTable', { name: 'text' }),
  resourceTable('UsageImportJob', { status: 'text', creationDate: 'text', source: 'text', fileId: 'text' }),
  resourceTable('UsageRerating', { status: 'text', creationDate: 'text', 'product.id': 'text' }),
  resourceTable('UsageFile', {
    source: 'text',
    fileId: 'text',
    sequence: 'number',
    state: 'text',
    receivedDate: 'text',
  }),
  // By the number of a line, usage finds whose it is.
  widen('Product', orders, { 'productCharacteristic.value': 'values' }),
])
