import { contactMediaV5, phoneV5, postalV5, sampleLists } from './contact-media.ts'
import type { ApiRules, Subject } from './subject.ts'

const media = sampleLists(contactMediaV5)
const score = (ratingScore: number) => [{ '@type': 'PartyCreditProfile', ratingScore }]

const onlyHere = {
  taxExemptionCertificate: [{ '@type': 'TaxExemptionCertificate', certificateNumber: 'T-7', reason: 'charity' }],
}

const individual: Subject = {
  resource: 'individual',
  kind: 'Individual',
  onlyHere,
  mandatory: ['familyName', 'givenName'],
  minimal: { familyName: 'Lovelace', givenName: 'Ada' },
  full: {
    title: 'Countess',
    gender: 'female',
    birthDate: '1815-12-10T08:00:00.000Z',
    countryOfBirth: 'United Kingdom',
    nationality: 'British',
    placeOfBirth: 'London',
    maritalStatus: 'married',
    middleName: 'Augusta',
    name: 'Augusta Ada King',
    legalName: 'King',
    preferredGivenName: 'Ada',
    location: 'London',
    status: 'initialized',
    contactMedium: [contactMediaV5.element('home', true), postalV5, phoneV5],
    creditRating: [
      { '@type': 'PartyCreditProfile', creditAgencyName: 'Equal', ratingReference: 'r-1', ratingScore: 740 },
    ],
    disability: [{ disabilityCode: 'D1', disabilityName: 'Hearing' }],
    externalReference: [{ '@type': 'ExternalIdentifier', externalIdentifierType: 'facebookId', id: 'ada.king' }],
    individualIdentification: [
      {
        '@type': 'IndividualIdentification',
        identificationId: '51DD23',
        identificationType: 'passport',
        issuingAuthority: 'Home Office',
        issuingDate: '1840-01-02T00:00:00.000Z',
      },
    ],
    languageAbility: [{ isFavouriteLanguage: true, languageCode: 'en', languageName: 'English' }],
    otherName: [{ familyName: 'Byron', givenName: 'Ada' }],
    partyCharacteristic: [{ '@type': 'StringCharacteristic', name: 'segment', valueType: 'string', value: 'gold' }],
    skill: [{ skillCode: 'math', skillName: 'Mathematics', evaluatedLevel: 'expert' }],
  },
  group: 'familyName',
  samples: [
    { givenName: 'Ada', birthDate: '1990-01-10T08:00:00.000Z', creditRating: score(600), contactMedium: media[0] },
    { givenName: 'Bea', birthDate: '1991-02-11T09:30:00.000Z', creditRating: score(650), contactMedium: media[1] },
    { givenName: 'Cleo', birthDate: '1992-03-12T10:45:00.000Z', creditRating: score(700), contactMedium: media[2] },
  ],
  text: { path: 'givenName', values: ['Ada', 'Bea', 'Cleo'] },
  date: {
    path: 'birthDate',
    values: ['1990-01-10T08:00:00.000Z', '1991-02-11T09:30:00.000Z', '1992-03-12T10:45:00.000Z'],
  },
  number: { path: 'creditRating.ratingScore', values: [600, 650, 700] },
  list: contactMediaV5,
  lifecycle: {
    attribute: 'status',
    states: ['initialized', 'validated', 'deceased'],
    step: ['initialized', 'validated'],
    illegal: ['deceased', 'initialized'],
  },
}

const organization: Subject = {
  resource: 'organization',
  kind: 'Organization',
  onlyHere,
  mandatory: ['name'],
  minimal: { name: 'Analytical Engines' },
  full: {
    tradingName: 'Analytical Engines plc',
    nameType: 'plc',
    isHeadOffice: true,
    isLegalEntity: true,
    organizationType: 'company',
    status: 'initialized',
    existsDuring: { startDateTime: '2001-01-01T00:00:00.000Z', endDateTime: '2031-01-01T00:00:00.000Z' },
    contactMedium: [contactMediaV5.element('sales', true), postalV5],
    creditRating: [
      { '@type': 'PartyCreditProfile', creditAgencyName: 'Equal', ratingReference: 'r-2', ratingScore: 810 },
    ],
    externalReference: [{ '@type': 'ExternalIdentifier', externalIdentifierType: 'registry', id: 'RCS 552' }],
    organizationIdentification: [
      { '@type': 'OrganizationIdentification', identificationId: '552 032 534', identificationType: 'siren' },
    ],
    otherName: [{ '@type': 'OtherNameOrganization', name: 'AE', tradingName: 'AE' }],
    partyCharacteristic: [
      { '@type': 'StringCharacteristic', name: 'segment', valueType: 'string', value: 'enterprise' },
    ],
  },
  group: 'name',
  samples: [
    {
      organizationType: 'agency',
      existsDuring: { startDateTime: '2010-01-10T08:00:00.000Z' },
      creditRating: score(600),
      contactMedium: media[0],
    },
    {
      organizationType: 'bank',
      existsDuring: { startDateTime: '2011-02-11T09:30:00.000Z' },
      creditRating: score(650),
      contactMedium: media[1],
    },
    {
      organizationType: 'company',
      existsDuring: { startDateTime: '2012-03-12T10:45:00.000Z' },
      creditRating: score(700),
      contactMedium: media[2],
    },
  ],
  text: { path: 'organizationType', values: ['agency', 'bank', 'company'] },
  date: {
    path: 'existsDuring.startDateTime',
    values: ['2010-01-10T08:00:00.000Z', '2011-02-11T09:30:00.000Z', '2012-03-12T10:45:00.000Z'],
  },
  number: { path: 'creditRating.ratingScore', values: [600, 650, 700] },
  list: contactMediaV5,
  nested: {
    attribute: 'existsDuring',
    keep: 'startDateTime',
    drop: 'endDateTime',
    value: { startDateTime: '2001-01-01T00:00:00.000Z', endDateTime: '2031-01-01T00:00:00.000Z' },
  },
  lifecycle: {
    attribute: 'status',
    states: ['initialized', 'validated', 'closed'],
    step: ['initialized', 'validated'],
    illegal: ['closed', 'initialized'],
  },
}

export const tmf632v5: ApiRules = {
  id: 'TMF632',
  title: 'Party Management',
  generation: 'v5',
  basePaths: ['/tmf-api/partyManagement/v5', '/partyManagement/v5', '/tmf-api/party/v5'],
  subjects: [individual, organization],
}
