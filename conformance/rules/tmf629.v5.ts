import { roleFactsV5 } from './party-role-facts.ts'
import type { ApiRules } from './subject.ts'
import { customerLife } from './tmf629.v4.ts'

export const tmf629v5: ApiRules = {
  id: 'TMF629',
  title: 'Customer Management',
  generation: 'v5',
  basePaths: ['/tmf-api/customer/v5', '/tmf-api/customerManagement/v5', '/customerManagement/v5', '/customer/v5'],
  subjects: [
    {
      ...roleFactsV5(),
      resource: 'customer',
      kind: 'Customer',
      mandatory: ['name', 'engagedParty'],
      minimal: {
        name: 'Household Lovelace',
        engagedParty: { '@type': 'PartyRef', id: 'nobody', '@referredType': 'Individual' },
      },
      group: 'name',
      engages: 'engagedParty',
      lifecycle: customerLife,
    },
  ],
}
