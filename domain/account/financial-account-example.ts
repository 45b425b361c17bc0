import type { Doc } from '../core/json.ts'

/** What a business customer owes on all its billing accounts. */
export const financialAccountExample: Doc = {
  '@type': 'FinancialAccount',
  name: 'Harbour Logistics, receivables',
  description: 'Adds up mobile and fixed lines of both sites',
  accountType: 'Business',
  state: 'Active',
  creditLimit: { unit: 'EUR', value: 10000 },
  relatedParty: [
    {
      '@type': 'RelatedPartyRefOrPartyRoleRef',
      role: 'payer',
      partyOrPartyRole: {
        '@type': 'PartyRef',
        id: 'harbour-logistics',
        name: 'Harbour Logistics Limited',
        '@referredType': 'Organization',
      },
    },
  ],
  accountRelationship: [
    {
      '@type': 'AccountRelationship',
      relationshipType: 'contains',
      validFor: { startDateTime: '2025-03-01T00:00:00.000Z' },
      account: {
        '@type': 'AccountRef',
        id: 'ba-20417',
        name: 'Mobile lines, Galway',
        '@referredType': 'BillingAccount',
      },
    },
  ],
}
