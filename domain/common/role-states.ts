/**
 * States of customers and of other roles. TM Forum leaves them to the operator and types `status` as text; they are
 * listed here because the documentation of the classes names them.
 */
export const customerStates = [
  'Prospect',
  'Created',
  'CreditCheckDone',
  'Approved',
  'Active',
  'Suspended',
  'Rejected',
  'Closed',
] as const

export const partyRoleStates = [
  'validationInProgress',
  'validated',
  'Approved',
  'active',
  'suspended',
  'rejected',
  'terminated',
] as const
