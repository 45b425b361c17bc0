import { migration, resourceTable } from '../migration.ts'

/** Payments, refunds, disputes, and the books. */
export const payments = migration(18, 'payments', [
  resourceTable('Payment', {
    name: 'text',
    status: 'text',
    paymentDate: 'text',
    statusDate: 'text',
    correlatorId: 'text',
    'account.id': 'text',
    'payer.partyOrPartyRole.id': 'text',
    'paymentItem.item.id': 'values',
    'appliedBill.bill.id': 'values',
  }),
  resourceTable('Refund', {
    name: 'text',
    status: 'text',
    refundDate: 'text',
    statusDate: 'text',
    correlatorId: 'text',
    'account.id': 'text',
    'payment.id': 'text',
    'requestor.partyOrPartyRole.id': 'text',
  }),
  resourceTable('BillingDispute', {
    state: 'text',
    'bill.id': 'text',
    'troubleTicket.id': 'text',
    creationDate: 'text',
  }),
  resourceTable('LedgerBatch', {
    bookingType: 'text',
    bookingDate: 'text',
    'billingAccount.id': 'text',
    'source.id': 'text',
  }),
])
