/** Kinds that a reference to an account can mean. */
export const accountKinds = ['PartyAccount', 'BillingAccount', 'SettlementAccount', 'FinancialAccount'] as const
/** Those of them that have a bill structure and may belong to a financial account. */
export const partyAccountKinds = ['PartyAccount', 'BillingAccount', 'SettlementAccount'] as const
export type AccountKind = (typeof accountKinds)[number]
