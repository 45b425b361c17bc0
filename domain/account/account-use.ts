import { type AccountKind, accountKinds, partyAccountKinds } from '../common/accounts.ts'
import { neededBy, type Use } from '../common/needed-by.ts'
import type { ResourceSpec } from '../core/define-resource.ts'
import { unsettled } from './account-balances.ts'

/** Who would be left with a reference to nothing: kinds, and where their references stand. Later kinds (bills) add theirs. */
const references: readonly (readonly [by: string, at: string])[] = [
  ['Customer', 'account.id'],
  ['PartyRole', 'account.id'],
  ['Product', 'billingAccount.id'],
  ['ProductOrder', 'billingAccount.id'],
  ['ProductOrder', 'productOrderItem.billingAccount.id'],
  ...accountKinds.map((by) => [by, 'accountRelationship.account.id'] as const),
]

const uses: readonly Use[] = references.map(([by, at]) => ({ by, at, verb: 'refers to', among: accountKinds }))

/** References that can mean nothing but a financial account. */
const asFinancial: readonly Use[] = partyAccountKinds.map((by) => ({
  by,
  at: 'financialAccount.id',
  verb: 'refers to',
  among: accountKinds,
}))

/** Names what keeps an account from being removed: balances that are not settled, and whoever refers to it. */
export function accountNeeds(kind: AccountKind): NonNullable<ResourceSpec['neededBy']> {
  const users = neededBy(kind, kind === 'FinancialAccount' ? [...uses, ...asFinancial] : uses)
  return async (doc, read) => [...unsettled(doc), ...(await users(doc, read))]
}
