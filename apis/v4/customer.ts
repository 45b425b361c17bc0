import { customer } from '../../domain/customer/customer.ts'
import { asV4 } from '../lens/as-v4.ts'
import { v5Only } from '../lens/renamed.ts'
import { defineApi } from '../rest/define-api.ts'
import { roleLenses } from './role-lenses.ts'

export const customerV4 = defineApi({
  id: 'TMF629',
  title: 'Customer Management',
  description: 'Parties as customers of the operator, from prospect to termination.',
  generation: 'v4',
  version: '4.0.0',
  basePaths: ['/tmf-api/customerManagement/v4'],
  faces: [asV4(customer, [v5Only('roleType'), ...roleLenses], { mandatory: ['name', 'engagedParty'] })],
})
