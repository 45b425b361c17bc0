import type { Body } from './body.ts'
import type { PartnerRole } from './world.ts'

export type RoleName = PartnerRole | 'employee' | 'prospect'

const descriptions: Readonly<Record<RoleName, string>> = {
  prospect: 'Has shown interest and is not a customer yet.',
  distributor: 'Sells subscriptions and handsets in its own shops, for a commission.',
  employee: 'Works for the operator and may act for it.',
  roamingPartner: 'Another operator whose network our subscribers may use abroad, and the other way round.',
  interconnectPartner: 'Another operator with which calls are exchanged and settled.',
  supplier: 'Sells to the operator what it needs for its work.',
}

/** What all roles of one kind have in common; a specification is found under the name of its role. */
export function roleSpecifications(): Body[] {
  return Object.entries(descriptions).map(([name, description]) => ({
    '@type': 'PartyRoleSpecification',
    id: name,
    name,
    description,
    version: '1.0',
    lifecycleStatus: 'active',
    validFor: { startDateTime: '2015-01-01T00:00:00.000Z' },
  }))
}

export function specificationRef(role: RoleName): Body {
  return { '@type': 'PartyRoleSpecificationRef', '@referredType': 'PartyRoleSpecification', id: role, name: role }
}
