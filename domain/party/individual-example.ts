import type { Doc } from '../core/json.ts'

/** A person with everything that an operator usually knows of one. */
export const individualExample: Doc = {
  '@type': 'Individual',
  givenName: 'Amara',
  middleName: 'Ngozi',
  familyName: 'Okafor',
  preferredGivenName: 'Amy',
  title: 'Dr',
  name: 'Amara Okafor',
  formattedName: 'Dr Amara N. Okafor',
  gender: 'female',
  birthDate: '1988-04-17T00:00:00.000Z',
  placeOfBirth: 'Enugu',
  countryOfBirth: 'Nigeria',
  nationality: 'Irish',
  maritalStatus: 'married',
  location: 'Galway',
  status: 'validated',
  externalReference: [
    { '@type': 'ExternalIdentifier', id: 'amara.okafor', owner: 'ID Ireland', externalIdentifierType: 'eIdAccount' },
  ],
  partyCharacteristic: [
    {
      '@type': 'ObjectCharacteristic',
      name: 'VIP',
      valueType: 'object',
      value: {
        level: 'gold',
        validFor: { startDateTime: '2025-01-01T00:00:00.000Z', endDateTime: '2027-01-01T00:00:00.000Z' },
      },
    },
    { '@type': 'StringArrayCharacteristic', name: 'interests', valueType: 'array', value: ['rowing', 'chess'] },
  ],
  otherName: [
    {
      givenName: 'Amara',
      familyName: 'Eze',
      fullName: 'Amara Eze',
      validFor: { endDateTime: '2014-08-02T00:00:00.000Z' },
    },
  ],
  individualIdentification: [
    {
      '@type': 'IndividualIdentification',
      identificationType: 'passport',
      identificationId: 'PX4417720',
      issuingAuthority: 'Department of Foreign Affairs',
      issuingDate: '2021-02-11T00:00:00.000Z',
      validFor: { startDateTime: '2021-02-11T00:00:00.000Z', endDateTime: '2031-02-10T00:00:00.000Z' },
      attachment: {
        '@type': 'AttachmentRef',
        id: 'doc-88121',
        name: 'passport-okafor.pdf',
        url: 'https://documents.example.com/doc-88121',
      },
    },
  ],
  languageAbility: [
    {
      languageCode: 'ig',
      languageName: 'Igbo',
      isFavouriteLanguage: false,
      speakingProficiency: 'native',
    },
  ],
  creditRating: [
    {
      '@type': 'PartyCreditProfile',
      creditAgencyName: 'Central Credit Register',
      creditAgencyType: 'external',
      ratingReference: 'CCR-2025-7731',
      ratingScore: 742,
      validFor: { startDateTime: '2025-03-01T00:00:00.000Z' },
    },
  ],
  contactMedium: [
    {
      '@type': 'EmailContactMedium',
      id: 'private-mail',
      preferred: true,
      contactType: 'personal',
      emailAddress: 'amara.okafor@example.com',
    },
    { '@type': 'PhoneContactMedium', preferred: false, contactType: 'mobile', phoneNumber: '+353 85 550 0142' },
    {
      '@type': 'GeographicAddressContactMedium',
      preferred: false,
      contactType: 'homeAddress',
      street1: '14 Long Walk',
      city: 'Galway',
      stateOrProvince: 'County Galway',
      postCode: 'H91 X0WN',
      country: 'Ireland',
    },
  ],
  relatedParty: [
    {
      '@type': 'RelatedPartyOrPartyRole',
      role: 'employer',
      partyOrPartyRole: {
        '@type': 'PartyRef',
        id: 'harbour-logistics',
        name: 'Harbour Logistics',
        '@referredType': 'Organization',
      },
    },
  ],
}
