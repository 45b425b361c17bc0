import type { Doc } from '../core/json.ts'

/** A company with a parent, a department and people. */
export const organizationExample: Doc = {
  '@type': 'Organization',
  name: 'Harbour Logistics Limited',
  tradingName: 'Harbour Logistics',
  nameType: 'Ltd',
  isLegalEntity: true,
  isHeadOffice: true,
  organizationType: 'company',
  existsDuring: { startDateTime: '2009-05-04T00:00:00.000Z' },
  status: 'validated',
  externalReference: [
    { '@type': 'ExternalIdentifier', id: 'harbour-logistics.example.com', externalIdentifierType: 'internetSite' },
  ],
  partyCharacteristic: [
    { '@type': 'IntegerCharacteristic', name: 'numberOfEmployees', valueType: 'integer', value: 340 },
    { '@type': 'StringCharacteristic', name: 'marketSegment', valueType: 'string', value: 'freight' },
  ],
  otherName: [
    {
      '@type': 'OtherNameOrganization',
      name: 'Corrib Freight',
      tradingName: 'Corrib Freight',
      nameType: 'Ltd',
      validFor: { startDateTime: '2009-05-04T00:00:00.000Z', endDateTime: '2016-01-01T00:00:00.000Z' },
    },
  ],
  organizationIdentification: [
    {
      '@type': 'OrganizationIdentification',
      identificationType: 'tradeRegister',
      identificationId: 'IE-471209',
      issuingAuthority: 'Companies Registration Office',
      issuingDate: '2009-05-04T00:00:00.000Z',
      validFor: { startDateTime: '2009-05-04T00:00:00.000Z' },
    },
  ],
  taxExemptionCertificate: [
    {
      '@type': 'TaxExemptionCertificate',
      id: 'vat-56',
      certificateNumber: '56A-2210',
      issuingJurisdiction: 'Ireland',
      reason: 'Exports three quarters of its turnover',
      validFor: { startDateTime: '2024-01-01T00:00:00.000Z' },
      taxDefinition: [{ '@type': 'TaxDefinition', id: 'vat', name: 'Value-added tax', taxType: 'vat' }],
    },
  ],
  creditRating: [
    {
      '@type': 'PartyCreditProfile',
      creditAgencyName: 'Central Credit Register',
      creditAgencyType: 'external',
      ratingScore: 655,
      validFor: { startDateTime: '2025-02-01T00:00:00.000Z' },
    },
  ],
  contactMedium: [
    {
      '@type': 'EmailContactMedium',
      preferred: true,
      contactType: 'frontOffice',
      emailAddress: 'office@harbour-logistics.example.com',
    },
    { '@type': 'PhoneContactMedium', preferred: false, contactType: 'switchboard', phoneNumber: '+353 91 550 010' },
    {
      '@type': 'GeographicAddressContactMedium',
      preferred: false,
      contactType: 'headOffice',
      street1: '2 Dock Road',
      city: 'Galway',
      postCode: 'H91 A2VC',
      country: 'Ireland',
    },
  ],
  relatedParty: [
    {
      '@type': 'RelatedPartyOrPartyRole',
      role: 'director',
      partyOrPartyRole: { '@type': 'PartyRef', id: 'd-moran', name: 'Declan Moran', '@referredType': 'Individual' },
    },
  ],
  organizationParentRelationship: {
    '@type': 'OrganizationParentRelationship',
    relationshipType: 'juridical',
    organization: { '@type': 'OrganizationRef', id: 'atlantic-holding', name: 'Atlantic Holding' },
  },
  organizationChildRelationship: [
    {
      '@type': 'OrganizationChildRelationship',
      relationshipType: 'operational',
      organization: { '@type': 'OrganizationRef', id: 'harbour-customs', name: 'Harbour Customs Desk' },
    },
  ],
}
