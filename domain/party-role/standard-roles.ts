import type { Doc } from '../core/json.ts'
import { type Filter, isText } from '../core/query.ts'

/** The parts that parties play for every operator, besides being its customers. */
const descriptions = {
  prospect: 'Has shown interest and is not a customer yet; ends when a customer is created, or when interest is lost.',
  distributor: 'Sells products of the operator, in its own shops or online, for a commission.',
  employee: 'Works for the operator and may act for it.',
  roamingPartner: 'Another operator whose network our subscribers may use abroad, and the other way round.',
  interconnectPartner: 'Another operator with which calls are exchanged and settled.',
  supplier: 'Sells to the operator what it needs for its work.',
} as const

export type StandardRole = keyof typeof descriptions

export const standardRoleNames = Object.keys(descriptions) as readonly StandardRole[]

/** Roles of the other operators of this world. */
export const operatorRoles: readonly StandardRole[] = ['roamingPartner', 'interconnectPartner']

/** Bodies of the specifications that an installation starts with; the identifier is the name of the role. */
export const standardRoles: readonly Doc[] = standardRoleNames.map((name) => ({
  '@type': 'PartyRoleSpecification',
  id: name,
  name,
  description: descriptions[name],
  version: '1.0',
  lifecycleStatus: 'active',
}))

/** A body with which a party takes on a standard role. */
export function takingOn(
  role: StandardRole,
  party: { readonly id: string; readonly name: string; readonly kind: 'Individual' | 'Organization' },
): Doc {
  return {
    '@type': role === 'supplier' ? 'Supplier' : 'PartyRole',
    name: `${party.name}, ${role}`,
    role,
    engagedParty: { '@type': 'PartyRef', id: party.id, name: party.name, '@referredType': party.kind },
    partyRoleSpecification: { '@type': 'PartyRoleSpecificationRef', id: role, name: role },
  }
}

/** Finds the party roles of one standard kind, of one party when it is given. */
export function playing(role: StandardRole, partyId?: string): Filter {
  const kind = isText(['partyRoleSpecification', 'id'], role)
  return partyId === undefined ? kind : { kind: 'and', of: [kind, isText(['engagedParty', 'id'], partyId)] }
}
