import { type AccountKind, accountKinds, partyAccountKinds } from '../common/accounts.ts'
import type { Reader } from '../core/define-resource.ts'
import type { FaultDetail } from '../core/fault.ts'
import type { Doc, Path } from '../core/json.ts'
import { type Filter, isText } from '../core/query.ts'
import { unsettled } from './account-balances.ts'

/** Something that refers to accounts: of which kind it is, and where the reference stands. */
interface User {
  readonly kind: string
  readonly path: Path
  /** Kinds of account that the reference may mean; any when not given. */
  readonly to?: readonly AccountKind[]
}

/** Who would be left with a reference to nothing. Later kinds (bills) add their line. */
const users: readonly User[] = [
  { kind: 'Customer', path: ['account'] },
  { kind: 'PartyRole', path: ['account'] },
  { kind: 'Product', path: ['billingAccount'] },
  { kind: 'ProductOrder', path: ['billingAccount'] },
  { kind: 'ProductOrder', path: ['productOrderItem', 'billingAccount'] },
  ...accountKinds.map((kind) => ({ kind, path: ['accountRelationship', 'account'] })),
  ...partyAccountKinds.map((kind) => ({ kind, path: ['financialAccount'], to: ['FinancialAccount' as const] })),
]

/** Enough to see who is in the way; the caller asks again after changing these. */
const shown = 5

/** Names what keeps an account from being removed: balances that are not settled, and whoever refers to it. */
export function accountNeeds(kind: AccountKind) {
  const asked = users.filter(({ to }) => !to || to.includes(kind))
  return async (doc: Doc, read: Reader): Promise<readonly FaultDetail[]> => {
    const id = String(doc['id'])
    const found = await Promise.all(
      asked.map(async (user) => {
        const docs = await read.find(user.kind, referring(user.path, kind, id), shown)
        return docs
          .filter((one) => user.kind !== kind || one['id'] !== id)
          .map((one) => ({ at: `${user.kind} ${one['id']}`, problem: `refers to ${kind} ${id}` }))
      }),
    )
    return [...unsettled(doc), ...found.flat()]
  }
}

/**
 * References to one account. One that says it means another class (`@referredType`) does not count: identifiers are
 * unique only within their collection.
 */
function referring(path: Path, kind: AccountKind, id: string): Filter {
  const others = accountKinds.filter((other) => other !== kind)
  const elsewhere: Filter = { kind: 'or', of: others.map((other) => isText(['@referredType'], other)) }
  const meant: Filter = { kind: 'and', of: [isText(['id'], id), { kind: 'not', of: elsewhere }] }
  // The plain condition is answered from an index; the other one looks at the same element.
  return { kind: 'and', of: [isText([...path, 'id'], id), { kind: 'some', path, where: meant }] }
}
