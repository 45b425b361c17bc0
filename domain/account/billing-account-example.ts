import type { Doc } from '../core/json.ts'

/** The mobile lines of a business customer, billed by e-mail; an old debt is being paid off in four parts. */
export const billingAccountExample: Doc = {
  '@type': 'BillingAccount',
  name: 'Mobile lines, Galway',
  description: 'Forty mobile lines of the Galway site',
  accountType: 'Business',
  state: 'Active',
  ratingType: 'postpaid',
  paymentStatus: 'Normal',
  creditLimit: { unit: 'EUR', value: 4000 },
  relatedParty: [
    {
      '@type': 'RelatedPartyRefOrPartyRoleRef',
      role: 'owner',
      partyOrPartyRole: {
        '@type': 'PartyRoleRef',
        id: 'c-118',
        name: 'Harbour Logistics',
        partyId: 'harbour-logistics',
        partyName: 'Harbour Logistics Limited',
        '@referredType': 'Customer',
      },
    },
  ],
  billStructure: {
    '@type': 'BillStructure',
    format: { '@type': 'BillFormatRef', id: 'itemised', name: 'Itemised invoice', '@referredType': 'BillFormat' },
    presentationMedia: [
      {
        '@type': 'BillPresentationMediaRef',
        id: 'e-mail',
        name: 'E-mail with PDF',
        '@referredType': 'BillPresentationMedia',
      },
    ],
    cycleSpecification: {
      '@type': 'BillingCycleSpecificationRef',
      id: 'monthly-1',
      name: 'Monthly, on the first',
      '@referredType': 'BillingCycleSpecification',
    },
  },
  defaultPaymentMethod: {
    '@type': 'PaymentMethodRef',
    id: 'sepa-5521',
    name: 'Direct debit',
    '@referredType': 'BankTransfer',
  },
  financialAccount: {
    '@type': 'FinancialAccountRef',
    id: 'fa-7610',
    name: 'Harbour Logistics, receivables',
    '@referredType': 'FinancialAccount',
  },
  paymentPlan: [
    {
      '@type': 'PaymentPlan',
      id: 'plan-1',
      planType: 'regular',
      status: 'Effective',
      priority: 1,
      numberOfPayments: 4,
      paymentFrequency: 'monthly',
      totalAmount: { unit: 'EUR', value: 816.4 },
      validFor: { startDateTime: '2025-09-01T00:00:00.000Z', endDateTime: '2026-01-01T00:00:00.000Z' },
      paymentMethod: { '@type': 'PaymentMethodRef', id: 'sepa-5521', name: 'Direct debit' },
    },
  ],
  contact: [
    {
      '@type': 'Contact',
      contactName: 'Nuala Kelly',
      contactType: 'primary',
      partyRoleType: 'accountant',
      validFor: { startDateTime: '2025-03-01T00:00:00.000Z' },
      contactMedium: [
        {
          '@type': 'EmailContactMedium',
          preferred: true,
          contactType: 'billing',
          emailAddress: 'accounts@harbour-logistics.example.com',
        },
      ],
      relatedParty: {
        '@type': 'RelatedPartyRefOrPartyRoleRef',
        role: 'bill receiver',
        partyOrPartyRole: { '@type': 'PartyRef', id: 'n-kelly', name: 'Nuala Kelly', '@referredType': 'Individual' },
      },
    },
  ],
  taxExemption: [
    {
      '@type': 'TaxExemptionCertificate',
      id: 'vat-56',
      certificateNumber: '56B-20114',
      issuingJurisdiction: 'Ireland',
      reason: 'Exports most of what it handles',
      taxDefinition: [{ '@type': 'TaxDefinition', id: 'vat', name: 'Value-added tax', taxType: 'vat' }],
      validFor: { startDateTime: '2025-01-01T00:00:00.000Z', endDateTime: '2027-01-01T00:00:00.000Z' },
    },
  ],
}
