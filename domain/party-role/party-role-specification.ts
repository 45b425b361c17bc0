import { relatedPartyReference } from '../common/references.ts'
import { defineResource, type ResourceSpec } from '../core/define-resource.ts'
import { partyRoleSpecificationClass } from './party-role-specification-class.ts'
import { partyRoleSpecificationExample } from './party-role-specification-example.ts'
import { partyRoleSpecificationLifecycle } from './party-role-specification-lifecycle.ts'
import { usedByRoles } from './used-by.ts'

const firstVersion = '1.0'

/** Dates every real change; the version is the author's to raise. */
const datedUpdate: NonNullable<ResourceSpec['complete']> = ({ before, after, at }) => {
  if (!before) return { version: firstVersion, ...after, lastUpdate: at }
  return { ...after, lastUpdate: at }
}

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
  neededBy: usedByRoles,
  example: partyRoleSpecificationExample,
})
