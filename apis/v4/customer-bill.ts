import { appliedCustomerBillingRate } from '../../domain/billing/applied-rate.ts'
import { customerBill } from '../../domain/billing/customer-bill.ts'
import { customerBillOnDemand } from '../../domain/billing/customer-bill-on-demand.ts'
import { asV4 } from '../lens/as-v4.ts'
import type { Lens } from '../lens/lens.ts'
import { eachOf, inside } from '../lens/nested.ts'
import { renamed, v5Only } from '../lens/renamed.ts'
import { typeNames } from '../lens/type-name.ts'
import { valueClasses } from '../lens/value-classes.ts'
import { viewClass } from '../lens/view-class.ts'
import { defineApi } from '../rest/define-api.ts'
import { attachment, byName, reference, relatedPartyReference, sameClass } from './common-classes.ts'
import { billingAccount } from './product-classes.ts'

const billRef = viewClass('BillRef', [v5Only('name'), typeNames({ shown: 'BillRef', canonical: 'CustomerBillRef' })], {
  required: ['id'],
})

const appliedPayment = viewClass('AppliedPayment', [inside('payment', reference('PaymentRef'))])

const billLenses: readonly Lens[] = [
  v5Only('billCycle', 'originalBill', 'billRun', 'fault', 'reason'),
  v5Only('rateTotal', 'appliedCredit', 'disputedAmount', 'writtenOffAmount'),
  eachOf('appliedPayment', appliedPayment),
  eachOf('billDocument', attachment),
  inside('billingAccount', billingAccount),
  inside('financialAccount', reference('FinancialAccountRef')),
  inside('paymentMethod', reference('PaymentMethodRef')),
  eachOf('relatedParty', relatedPartyReference),
  eachOf('taxItem', sameClass('TaxItem', [v5Only('taxBase')])),
]

const rateCharacteristic = viewClass(
  'AppliedBillingRateCharacteristic',
  [v5Only('id', 'characteristicRelationship'), valueClasses('Characteristic')],
  { required: ['name', 'value'] },
)

const rateLenses: readonly Lens[] = [
  v5Only('chargeType', 'usageBucket', 'originalRate'),
  renamed('appliedBillingRateType', 'type'),
  eachOf('appliedTax', sameClass('AppliedBillingTaxRate')),
  inside('bill', billRef),
  inside('billingAccount', billingAccount),
  eachOf('characteristic', rateCharacteristic, byName),
  inside('product', reference('ProductRef')),
]

const onDemandLenses: readonly Lens[] = [
  v5Only('reason'),
  inside('billingAccount', billingAccount),
  inside('customerBill', billRef),
  inside('originalBill', billRef),
  inside('relatedParty', relatedPartyReference),
]

export const customerBillV4 = defineApi({
  id: 'TMF678',
  title: 'Customer Bill Management',
  description: 'Bills, the lines on them, and bills out of turn.',
  generation: 'v4',
  version: '4.0.0',
  basePaths: ['/tmf-api/customerBillManagement/v4'],
  faces: [
    asV4(customerBill, billLenses, { mandatory: [], operations: ['list', 'retrieve', 'patch'] }),
    asV4(appliedCustomerBillingRate, rateLenses, { mandatory: [], operations: ['list', 'retrieve'] }),
    asV4(customerBillOnDemand, onDemandLenses, { mandatory: [], operations: ['list', 'retrieve', 'create'] }),
  ],
})
