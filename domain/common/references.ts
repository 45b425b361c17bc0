import { accountKinds } from './accounts.ts'

/** Kinds that a reference to a party can mean. */
export const parties = ['Individual', 'Organization'] as const
/** Kinds that a reference to a role of a party can mean. */
export const roles = ['Customer', 'PartyRole'] as const

export const relatedPartyReference = { path: 'relatedParty.partyOrPartyRole.id', kinds: [...parties, ...roles] }
export const engagedPartyReference = { path: 'engagedParty.id', kinds: parties }
export const specificationReference = { path: 'partyRoleSpecification.id', kinds: ['PartyRoleSpecification'] }
export const accountReference = { path: 'account.id', kinds: accountKinds }
