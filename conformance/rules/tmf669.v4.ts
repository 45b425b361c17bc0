import { roleFactsV4 } from './party-role-facts.ts'
import type { ApiRules, LifecycleFacts } from './subject.ts'

/** TM Forum leaves the states open; these words are those of its examples. */
export const roleLife: LifecycleFacts = {
  attribute: 'status',
  step: ['validationInProgress', 'validated'],
  illegal: ['active', 'validationInProgress'],
  withReason: 'suspended',
}

export const tmf669v4: ApiRules = {
  id: 'TMF669',
  title: 'Party Role Management',
  generation: 'v4',
  basePaths: ['/tmf-api/partyRoleManagement/v4'],
  subjects: [
    {
      ...roleFactsV4(),
      resource: 'partyRole',
      kind: 'PartyRole',
      mandatory: ['name'],
      minimal: { name: 'Distributor North' },
      group: 'name',
      lifecycle: roleLife,
    },
  ],
}
