import { roleFactsV4 } from './party-role-facts.ts'
import type { ApiRules, LifecycleFacts } from './subject.ts'

/** TM Forum leaves the states open; these words are those of its examples. */
export const customerLife: LifecycleFacts = {
  attribute: 'status',
  step: ['Created', 'Approved'],
  illegal: ['Active', 'Prospect'],
  withReason: 'Suspended',
}

export const tmf629v4: ApiRules = {
  id: 'TMF629',
  title: 'Customer Management',
  generation: 'v4',
  basePaths: ['/tmf-api/customerManagement/v4'],
  subjects: [
    {
      ...roleFactsV4(),
      resource: 'customer',
      kind: 'Customer',
      mandatory: ['name', 'engagedParty'],
      minimal: { name: 'Household Lovelace', engagedParty: { id: 'nobody', '@referredType': 'Individual' } },
      group: 'name',
      engages: 'engagedParty',
      lifecycle: customerLife,
    },
  ],
}
