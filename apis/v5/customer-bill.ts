import { appliedCustomerBillingRate } from '../../domain/billing/applied-rate.ts'
import { billCycle } from '../../domain/billing/bill-cycle.ts'
import { customerBill } from '../../domain/billing/customer-bill.ts'
import { customerBillOnDemand } from '../../domain/billing/customer-bill-on-demand.ts'
import { asIs, defineApi } from '../rest/define-api.ts'

export const customerBillV5 = defineApi({
  id: 'TMF678',
  title: 'Customer Bill Management',
  description: 'Bills, the lines on them, the cycles in which they are made, and bills out of turn.',
  generation: 'v5',
  version: '5.0.0',
  basePaths: ['/tmf-api/customerBillManagement/v5'],
  faces: [
    asIs(customerBill, ['list', 'retrieve', 'patch']),
    asIs(appliedCustomerBillingRate, ['list', 'retrieve']),
    asIs(customerBillOnDemand, ['list', 'retrieve', 'create']),
    asIs(billCycle, ['list', 'retrieve']),
  ],
})
