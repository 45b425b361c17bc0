import type { Doc } from '../core/json.ts'

/** Commissions of a dealer, settled every quarter. */
export const settlementAccountExample: Doc = {
  '@type': 'SettlementAccount',
  name: 'Corrib Phones, commissions',
  description: 'Commissions for prepaid and postpaid sales in three shops',
  accountType: 'Dealer',
  state: 'Active',
  paymentStatus: 'Normal',
  creditLimit: { unit: 'EUR', value: 15000 },
  relatedParty: [
    {
      '@type': 'RelatedPartyRefOrPartyRoleRef',
      role: 'payee',
      partyOrPartyRole: {
        '@type': 'PartyRef',
        id: 'corrib-phones',
        name: 'Corrib Phones',
        '@referredType': 'Organization',
      },
    },
  ],
  billStructure: {
    '@type': 'BillStructure',
    format: { '@type': 'BillFormatRef', id: 'commission-statement', name: 'Commission statement' },
    presentationMedia: [{ '@type': 'BillPresentationMediaRef', id: 'portal', name: 'Partner portal' }],
    cycleSpecification: { '@type': 'BillingCycleSpecificationRef', id: 'quarterly', name: 'Quarterly settlement' },
  },
  defaultPaymentMethod: { '@type': 'PaymentMethodRef', id: 'iban-7710', name: 'Bank transfer' },
}
