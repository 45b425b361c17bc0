import type { Reference } from '../core/define-resource.ts'
import { accountKinds } from './accounts.ts'

/** Kinds that a reference to a party can mean. */
export const parties = ['Individual', 'Organization'] as const
/** Kinds that a reference to a role of a party can mean. */
export const roles = ['Customer', 'PartyRole'] as const

export const relatedPartyReference: Reference = {
  path: 'relatedParty.partyOrPartyRole.id',
  kinds: [...parties, ...roles],
  leavesFew: true,
}
export const engagedPartyReference: Reference = { path: 'engagedParty.id', kinds: parties, leavesFew: true }
export const specificationReference = { path: 'partyRoleSpecification.id', kinds: ['PartyRoleSpecification'] }
export const accountReference: Reference = { path: 'account.id', kinds: accountKinds, leavesFew: true }
