import { customer } from '../../domain/customer/customer.ts'
import { asIs, defineApi } from '../rest/define-api.ts'

export const customerV5 = defineApi({
  id: 'TMF629',
  title: 'Customer Management',
  description: 'People and organizations in the role of customers, from the first contact to the farewell.',
  generation: 'v5',
  version: '5.0.1',
  basePaths: ['/tmf-api/customer/v5', '/tmf-api/customerManagement/v5', '/customerManagement/v5', '/customer/v5'],
  faces: [asIs(customer)],
})
