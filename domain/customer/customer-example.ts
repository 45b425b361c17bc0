import type { Doc } from '../core/json.ts'

/** A business customer: the company is engaged, a person in it receives the bills. */
export const customerExample: Doc = {
  '@type': 'Customer',
  name: 'Harbour Logistics',
  description: 'Freight forwarder with two sites and forty mobile lines',
  role: 'customer',
  status: 'Approved',
  statusReason: 'Credit check passed without conditions',
  engagedParty: {
    '@type': 'PartyRef',
    id: 'harbour-logistics',
    name: 'Harbour Logistics Limited',
    '@referredType': 'Organization',
  },
  validFor: { startDateTime: '2025-03-01T00:00:00.000Z' },
  account: [{ '@type': 'AccountRef', id: 'ba-20417', name: 'Mobile lines, Galway', '@referredType': 'BillingAccount' }],
  agreement: [{ '@type': 'AgreementRef', id: 'frame-2025-118', name: 'Business frame agreement 2025' }],
  paymentMethod: [
    { '@type': 'PaymentMethodRef', id: 'sepa-5521', name: 'Direct debit', '@referredType': 'BankTransfer' },
  ],
  characteristic: [
    { '@type': 'StringCharacteristic', name: 'segment', valueType: 'string', value: 'medium business' },
    {
      '@type': 'ObjectCharacteristic',
      name: 'VIP',
      valueType: 'object',
      value: { level: 'platinum', validFor: { startDateTime: '2025-06-01T00:00:00.000Z' } },
    },
  ],
  creditProfile: [
    {
      '@type': 'CreditProfile',
      creditProfileDate: '2025-02-20T09:30:00.000Z',
      creditRiskRating: 2,
      creditScore: 655,
      validFor: { startDateTime: '2025-02-20T09:30:00.000Z', endDateTime: '2026-02-20T09:30:00.000Z' },
    },
  ],
  contactMedium: [
    {
      '@type': 'EmailContactMedium',
      preferred: true,
      contactType: 'billing',
      emailAddress: 'accounts@harbour-logistics.example.com',
    },
    { '@type': 'PhoneContactMedium', preferred: false, contactType: 'office', phoneNumber: '+353 91 550 011' },
    {
      '@type': 'GeographicAddressContactMedium',
      preferred: false,
      contactType: 'billingAddress',
      street1: '2 Dock Road',
      city: 'Galway',
      postCode: 'H91 A2VC',
      country: 'Ireland',
    },
  ],
  relatedParty: [
    {
      '@type': 'RelatedPartyOrPartyRole',
      role: 'bill receiver',
      partyOrPartyRole: { '@type': 'PartyRef', id: 'n-kelly', name: 'Nuala Kelly', '@referredType': 'Individual' },
    },
  ],
}
