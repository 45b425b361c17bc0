import { datedUpdate } from '../common/dated-update.ts'
import { neededBy, type Use } from '../common/needed-by.ts'
import { relatedPartyReference } from '../common/references.ts'
import { defineResource } from '../core/define-resource.ts'
import { partyRoleSpecificationClass } from './party-role-specification-class.ts'
import { partyRoleSpecificationExample } from './party-role-specification-example.ts'
import { partyRoleSpecificationLifecycle } from './party-role-specification-lifecycle.ts'

/** Roles of every kind that may follow a specification. */
const followers: readonly Use[] = ['PartyRole', 'Customer'].map((by) => ({
  by,
  at: 'partyRoleSpecification.id',
  verb: 'follows',
}))

export const partyRoleSpecification = defineResource({
  kind: 'PartyRoleSpecification',
  schema: partyRoleSpecificationClass,
  description: 'What party roles of one kind have in common: characteristics, agreements, permissions.',
  lifecycle: partyRoleSpecificationLifecycle,
  mandatory: ['name'],
  serverSets: ['lastUpdate'],
  search: ['name', 'lifecycleStatus', 'status', 'lastUpdate'],
  complete: datedUpdate,
  references: [relatedPartyReference],
  neededBy: neededBy('PartyRoleSpecification', followers),
  example: partyRoleSpecificationExample,
})
