import { idIn } from '../common/reference.ts'
import { type Doc, isDoc, valuesAt } from '../core/json.ts'
import type { Filter } from '../core/query.ts'

/**
 * The people of a company are individuals that say so: a related party with one of these roles that leads to the
 * organization. The organization keeps no list, so a company of a hundred thousand is as light as one of three, and
 * whoever joins or leaves is one small change. `employer` is the work relation; `member of` is for people who use
 * the company's contract without being employed, such as contractors or club members.
 */
export const memberRoles = ['employer', 'member of'] as const
export type MemberRole = (typeof memberRoles)[number]

/** The related party with which an individual joins an organization. */
export function membership(organization: { readonly id: string; readonly name?: string }, role: MemberRole): Doc {
  const partyOrPartyRole: Doc = { '@type': 'PartyRef', ...organization, '@referredType': 'Organization' }
  return { '@type': 'RelatedPartyOrPartyRole', role, partyOrPartyRole }
}

/** Identifiers of the organizations that an individual is a member of. */
export function organizationsOf(individual: Doc): readonly string[] {
  return valuesAt(individual, ['relatedParty']).flatMap((related) =>
    isDoc(related) && memberRoles.some((role) => role === related['role'])
      ? (idIn(related['partyOrPartyRole']) ?? [])
      : [],
  )
}

/** Finds the individuals that are members of an organization: role and organization of one and the same relation. */
export function membersOf(organizationId: string): Filter {
  const role: Filter = {
    kind: 'or',
    of: memberRoles.map((value) => ({ kind: 'compare', path: ['role'], op: 'eq', value })),
  }
  const organization: Filter = {
    kind: 'compare',
    path: ['partyOrPartyRole', 'id'],
    op: 'eq',
    value: organizationId,
  }
  return { kind: 'some', path: ['relatedParty'], where: { kind: 'and', of: [role, organization] } }
}
