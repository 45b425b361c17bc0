import { migration, resourceTable } from '../migration.ts'

/** Bills, their lines, and the runs that make them. */
export const bills = migration(16, 'bills', [
  resourceTable('CustomerBill', {
    state: 'text',
    category: 'text',
    runType: 'text',
    billNo: 'text',
    billDate: 'text',
    paymentDueDate: 'text',
    'billingAccount.id': 'text',
    'billingPeriod.startDateTime': 'text',
    'billRun.id': 'text',
    'originalBill.id': 'text',
    'relatedParty.partyOrPartyRole.id': 'values',
  }),
  resourceTable('AppliedCustomerBillingRate', {
    isBilled: 'boolean',
    'bill.id': 'text',
    'billingAccount.id': 'text',
    'product.id': 'text',
  }),
  resourceTable('CustomerBillOnDemand', {
    name: 'text',
    state: 'text',
    'billingAccount.id': 'text',
    'customerBill.id': 'text',
    lastUpdate: 'text',
  }),
  resourceTable('BillCycle', {
    name: 'text',
    billingDate: 'text',
    'BillCycleSpecification.id': 'text',
    'validFor.startDateTime': 'text',
  }),
  resourceTable('BillRun', {
    state: 'text',
    creationDate: 'text',
    'cycleSpecification.id': 'text',
    'billingPeriod.startDateTime': 'text',
  }),
  resourceTable('BillCorrection', { 'bill.id': 'text', 'creditNote.id': 'text', creationDate: 'text' }),
  resourceTable('BillNumberSeries', { name: 'text' }),
  resourceTable('BillingProgress', { 'billingAccount.id': 'text', billedUntil: 'text' }),
])
