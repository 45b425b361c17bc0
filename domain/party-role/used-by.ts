import type { Reader } from '../core/define-resource.ts'
import type { FaultDetail } from '../core/fault.ts'
import type { Doc } from '../core/json.ts'
import type { Filter } from '../core/query.ts'

const kinds = ['PartyRole', 'Customer'] as const
/** Enough to see who is in the way; the caller asks again after changing these. */
const shown = 5

/** Names the roles that follow a specification. */
export async function usedByRoles(doc: Doc, read: Reader): Promise<readonly FaultDetail[]> {
  const id = String(doc['id'])
  const filter: Filter = { kind: 'compare', path: ['partyRoleSpecification', 'id'], op: 'eq', value: id }
  const found = await Promise.all(kinds.map((kind) => read.find(kind, filter, shown)))
  return kinds.flatMap((kind, i) =>
    found[i]!.map((role) => ({ at: `${kind} ${role['id']}`, problem: `follows PartyRoleSpecification ${id}` })),
  )
}
