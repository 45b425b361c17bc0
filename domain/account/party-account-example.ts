import type { Doc } from '../core/json.ts'

/** Deposits that a housing association keeps with the operator for the lines of its tenants. */
export const partyAccountExample: Doc = {
  '@type': 'PartyAccount',
  name: 'Claddagh Homes, deposits',
  description: 'Deposits for lines in furnished flats',
  accountType: 'Business',
  state: 'Active',
  paymentStatus: 'Normal',
  creditLimit: { unit: 'EUR', value: 2500 },
  relatedParty: [
    {
      '@type': 'RelatedPartyRefOrPartyRoleRef',
      role: 'owner',
      partyOrPartyRole: {
        '@type': 'PartyRef',
        id: 'claddagh-homes',
        name: 'Claddagh Homes',
        '@referredType': 'Organization',
      },
    },
  ],
  financialAccount: {
    '@type': 'FinancialAccountRef',
    id: 'fa-7702',
    name: 'Claddagh Homes, receivables',
    '@referredType': 'FinancialAccount',
  },
  accountRelationship: [
    {
      '@type': 'AccountRelationship',
      relationshipType: 'secures',
      validFor: { startDateTime: '2025-02-01T00:00:00.000Z' },
      account: { '@type': 'AccountRef', id: 'ba-20533', name: 'Tenant lines', '@referredType': 'BillingAccount' },
    },
  ],
}
