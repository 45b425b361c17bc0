import { partyRole as schema } from '../common/party-classes.ts'
import {
  accountReference,
  engagedPartyReference,
  relatedPartyReference,
  specificationReference,
} from '../common/references.ts'
import { defineResource } from '../core/define-resource.ts'
import { vipIsDated, withDatedVip } from '../party/vip.ts'
import { partyRoleExample } from './party-role-example.ts'
import { partyRoleLifecycle, roleStatesWithReason } from './party-role-lifecycle.ts'
import { roleSearch } from './role-search.ts'
import { datedStatus, reasonFor } from './role-status.ts'

export const partyRole = defineResource({
  kind: 'PartyRole',
  schema,
  description: 'A part that a person or an organization plays: prospect, distributor, employee, other operator …',
  lifecycle: partyRoleLifecycle,
  mandatory: ['name', 'engagedParty'],
  serverSets: ['statusChangeDate'],
  search: [...roleSearch, 'role'],
  subclasses: ['Supplier', 'BusinessPartner', 'Consumer', 'Producer'],
  complete: (step) => withDatedVip('characteristic', { ...step, after: datedStatus(step) }),
  rules: [reasonFor(roleStatesWithReason), vipIsDated('characteristic')],
  references: [engagedPartyReference, specificationReference, relatedPartyReference, accountReference],
  example: partyRoleExample,
})
