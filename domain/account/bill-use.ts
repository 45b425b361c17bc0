import { partyAccountKinds } from '../common/accounts.ts'
import type { Reader } from '../core/define-resource.ts'
import type { FaultDetail } from '../core/fault.ts'
import type { Doc } from '../core/json.ts'
import type { Filter } from '../core/query.ts'

/** Where accounts name each part of their bill structure, be it by reference or as a copy with its identifier. */
const parts = {
  BillFormat: 'format',
  BillPresentationMedia: 'presentationMedia',
  BillingCycleSpecification: 'cycleSpecification',
} as const

/** Enough to see who is in the way; the caller asks again after changing these. */
const shown = 5

/** Names the accounts that are billed in this way. */
export function billedAs(kind: keyof typeof parts) {
  return async (doc: Doc, read: Reader): Promise<readonly FaultDetail[]> => {
    const id = String(doc['id'])
    const filter: Filter = { kind: 'compare', path: ['billStructure', parts[kind], 'id'], op: 'eq', value: id }
    const found = await Promise.all(partyAccountKinds.map((account) => read.find(account, filter, shown)))
    return partyAccountKinds.flatMap((account, i) =>
      found[i]!.map((billed) => ({ at: `${account} ${billed['id']}`, problem: `is billed with ${kind} ${id}` })),
    )
  }
}
