/** Attributes by which roles of every kind are looked for. */
export const roleSearch = [
  'name',
  'status',
  'engagedParty.id',
  'partyRoleSpecification.id',
  'account.id',
  'contactMedium.emailAddress',
  'contactMedium.phoneNumber',
  'relatedParty.partyOrPartyRole.id',
] as const
