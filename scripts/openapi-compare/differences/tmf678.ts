import { adds, lacks } from '../declare.ts'
import type { Declared } from '../difference.ts'

/** Bills. */
export const tmf678: readonly Declared[] = [
  ...lacks('TMF678 *', 'Which bill was made is said by the server: who asks for one does not name it.', [
    ['mandatory', 'customerBillOnDemand.customerBill.*'],
  ]),
  ...lacks('TMF678 v4', 'Enumerations and parties are called in v4 as in v5, and as in all other v4 documents.', [
    ['class', 'RelatedPartyRef'],
    ['class', 'StateValues'],
    ['class', 'stateValue'],
  ]),
  ...adds('TMF678 v4', 'Enumerations and parties are called in v4 as in v5, and as in all other v4 documents.', [
    ['class', 'RelatedParty'],
    ['class', 'CustomerBillOnDemandStateType'],
    ['class', 'CustomerBillRunType'],
    ['class', 'CustomerBillStateType'],
    ['mandatory', 'customerBillOnDemand.relatedParty.@referredType'],
  ]),
  ...lacks('TMF678 v4', 'A reference carries one balance of the account, as in TMF666.', [
    ['type', 'FinancialAccountRef.accountBalance is list of object'],
  ]),
  ...adds('TMF678 v4', 'A reference carries one balance of the account, as in TMF666.', [
    ['type', 'FinancialAccountRef.accountBalance is object'],
    ['attribute', 'customerBill.financialAccount.accountBalance.id'],
    ['class attribute', 'AccountBalance.id'],
  ]),
  ...adds('TMF678 v4', 'The official document has subscriptions, and leaves out what they hear of.', [
    ['path', '/listener/*'],
    ['attribute', '*Event.*'],
    ['class', '*Event'],
    ['class', '*EventPayload'],
  ]),
  ...adds('TMF678 *', 'What the official documents say of the words in a description, we say as an enumeration.', [
    ['value', 'appliedCustomerBillingRate.* = *'],
    ['value', 'customerBill.category = *'],
  ]),
  ...adds('TMF678 v4', 'Enumerated in v5.', [['value', 'customerBill.runType = *']]),
  ...adds('TMF678 v4', 'A tax is an entity in v5.', [
    ['attribute', 'appliedCustomerBillingRate.appliedTax.*'],
    ['class attribute', 'AppliedBillingTaxRate.*'],
  ]),
  ...adds('TMF678 *', 'What a resource always has, its readers may rely on.', [
    ['class mandatory', 'AppliedCustomerBillingRate.*'],
    ['class mandatory', 'CustomerBill.*'],
  ]),
  ...adds('TMF678 v5', 'What a resource always has, its readers may rely on.', [['class mandatory', 'BillCycle.*']]),
  ...adds('TMF678 *', 'Our extension: a bill out of turn says what it is for.', [
    ['attribute', 'customerBillOnDemand.category'],
    ['class attribute', 'CustomerBillOnDemand.category'],
  ]),
  ...adds('TMF678 *', 'Our extension: a duplicate says which bill it repeats.', [
    ['attribute', 'customerBillOnDemand.originalBill'],
    ['class attribute', 'CustomerBillOnDemand.originalBill'],
  ]),
  ...adds('TMF678 *', 'Our extension: a document of a bill says by which bytes it is recognised.', [
    ['attribute', 'customerBill.billDocument.sha256'],
  ]),
  ...adds('TMF678 v4', 'Our extension: a document of a bill says by which bytes it is recognised.', [
    ['class attribute', 'AttachmentRefOrValue.sha256'],
  ]),
  ...adds('TMF678 v5', 'Our extension: a document of a bill says by which bytes it is recognised.', [
    ['class', 'BillDocument'],
  ]),
  ...adds('TMF678 v5', 'Our extension: why no bill was made.', [
    ['attribute', 'customerBillOnDemand.reason'],
    ['class attribute', 'CustomerBillOnDemand.reason'],
  ]),
  ...adds('TMF678 v5', 'Our extension: what kind of charge a line is, the usage that it sums up, what it takes back.', [
    ['attribute', 'appliedCustomerBillingRate.chargeType'],
    ['attribute', 'appliedCustomerBillingRate.usageBucket'],
    ['attribute', 'appliedCustomerBillingRate.originalRate'],
    ['class attribute', 'AppliedCustomerBillingRate.*'],
    ['class', 'UsageBucketRef'],
    ['class', 'AppliedCustomerBillingRateRef'],
  ]),
  ...adds(
    'TMF678 v5',
    'Our extension: the run that made a bill, why it is on hold, what a credit note takes back, what is in dispute or given up, what rates of each kind come to.',
    [
      ['attribute', 'customerBill.billRun'],
      ['attribute', 'customerBill.fault'],
      ['attribute', 'customerBill.reason'],
      ['attribute', 'customerBill.originalBill'],
      ['attribute', 'customerBill.appliedCredit'],
      ['attribute', 'customerBill.rateTotal'],
      ['attribute', 'customerBill.disputedAmount*'],
      ['attribute', 'customerBill.writtenOffAmount*'],
      ['class', 'AppliedCredit'],
      ['attribute', 'customerBill.taxItem.taxBase'],
      ['class attribute', 'CustomerBill.*'],
      ['class attribute', 'TaxItem.taxBase'],
      ['class', 'BillFault'],
      ['class', 'BillRateTotal'],
      ['class', 'BillRunRef'],
    ],
  ),
  ...adds('TMF678 v5', 'A reference carries one balance of the account, as in TMF666 v4.', [
    ['attribute', 'customerBill.financialAccount.accountBalance'],
    ['class attribute', 'FinancialAccountRef.accountBalance'],
    ['class', 'AccountBalance'],
  ]),
  ...adds('TMF678 v5', 'A document, a characteristic or a tie without these says nothing; other documents agree.', [
    ['class mandatory', 'Attachment.*'],
    ['class mandatory', '*Characteristic.*'],
    ['class mandatory', 'CharacteristicRelationship.*'],
  ]),
]
