import type { Reader } from '../core/define-resource.ts'
import type { FaultDetail } from '../core/fault.ts'
import type { Doc } from '../core/json.ts'
import type { Filter } from '../core/query.ts'

/** Kinds that engage a party and would be nobody's without it. */
const roles = ['Customer', 'PartyRole'] as const
/** Enough to see who is in the way; the caller asks again after removing these. */
const shown = 5

/**
 * Names the customers and roles that engage a party. A reference that says it means another class (`@referredType`)
 * does not count: identifiers are unique only within their collection.
 */
export function engagedAs(kind: 'Individual' | 'Organization') {
  const other = kind === 'Individual' ? 'Organization' : 'Individual'
  return async (doc: Doc, read: Reader): Promise<readonly FaultDetail[]> => {
    const filter: Filter = {
      kind: 'and',
      of: [
        { kind: 'compare', path: ['engagedParty', 'id'], op: 'eq', value: String(doc['id']) },
        { kind: 'not', of: { kind: 'compare', path: ['engagedParty', '@referredType'], op: 'eq', value: other } },
      ],
    }
    const found = await Promise.all(roles.map((role) => read.find(role, filter, shown)))
    return roles.flatMap((role, i) =>
      found[i]!.map((engaging) => ({ at: `${role} ${engaging['id']}`, problem: `engages ${kind} ${doc['id']}` })),
    )
  }
}
