import type { Doc } from '../core/json.ts'

/** A dealer that sells for the operator. */
export const partyRoleExample: Doc = {
  '@type': 'PartyRole',
  name: 'Corrib Phones, dealer',
  description: 'Sells prepaid and postpaid mobile in three shops',
  role: 'distributor',
  status: 'validated',
  statusReason: 'Dealer contract signed and shops inspected',
  engagedParty: {
    '@type': 'PartyRef',
    id: 'corrib-phones',
    name: 'Corrib Phones',
    '@referredType': 'Organization',
  },
  partyRoleSpecification: { '@type': 'PartyRoleSpecificationRef', id: 'distributor', name: 'Distributor' },
  validFor: { startDateTime: '2025-01-15T00:00:00.000Z', endDateTime: '2028-01-15T00:00:00.000Z' },
  characteristic: [
    { '@type': 'StringCharacteristic', name: 'region', valueType: 'string', value: 'Connacht' },
    { '@type': 'FloatCharacteristic', name: 'commissionPercent', valueType: 'number', value: 4.5 },
  ],
  account: [{ '@type': 'AccountRef', id: 'sa-3310', name: 'Commissions', '@referredType': 'SettlementAccount' }],
  agreement: [{ '@type': 'AgreementRef', id: 'dealer-2025-07', name: 'Dealer contract 2025' }],
  paymentMethod: [{ '@type': 'PaymentMethodRef', id: 'iban-7710', name: 'Bank transfer' }],
  creditProfile: [
    {
      '@type': 'CreditProfile',
      creditProfileDate: '2024-12-10T00:00:00.000Z',
      creditRiskRating: 3,
      creditScore: 610,
      validFor: { startDateTime: '2024-12-10T00:00:00.000Z' },
    },
  ],
  contactMedium: [
    { '@type': 'PhoneContactMedium', preferred: true, contactType: 'shop', phoneNumber: '+353 91 550 077' },
    {
      '@type': 'EmailContactMedium',
      preferred: false,
      contactType: 'office',
      emailAddress: 'sales@corrib-phones.example.com',
    },
  ],
  relatedParty: [
    {
      '@type': 'RelatedPartyOrPartyRole',
      role: 'account manager',
      partyOrPartyRole: {
        '@type': 'PartyRoleRef',
        id: 'emp-0192',
        name: 'Sinead Burke',
        partyId: 's-burke',
        partyName: 'Sinead Burke',
        '@referredType': 'PartyRole',
      },
    },
  ],
}
