import type { Doc } from '../client.ts'
import type { ListFacet } from './subject.ts'

/** Contact media as v4 writes them: one class, the details in `characteristic`. */
export const contactMediaV4: ListFacet = {
  attribute: 'contactMedium',
  text: 'characteristic.contactType',
  flag: 'preferred',
  element: (text, flag) => ({
    mediumType: 'email',
    preferred: flag,
    characteristic: { contactType: text, emailAddress: `${text}@example.com` },
  }),
}

/** Contact media as v5 writes them: a class per medium, told apart by `@type`. */
export const contactMediaV5: ListFacet = {
  attribute: 'contactMedium',
  text: 'contactType',
  flag: 'preferred',
  element: (text, flag) => ({
    '@type': 'EmailContactMedium',
    contactType: text,
    preferred: flag,
    emailAddress: `${text}@example.com`,
  }),
}

/** The lists of the three samples: A and B hold the same texts and the same flags, but not in the same elements. */
export function sampleLists({ element }: ListFacet): [Doc[], Doc[], Doc[]] {
  return [
    [element('home', true), element('work', false)],
    [element('home', false), element('work', true)],
    [element('holiday', false)],
  ]
}

export const postalV4: Doc = {
  mediumType: 'postalAddress',
  preferred: false,
  characteristic: { city: 'Paris', country: 'France', postCode: '75014', street1: '15 Rue des Canards' },
  validFor: { startDateTime: '2020-01-01T00:00:00.000Z' },
}

export const postalV5: Doc = {
  '@type': 'GeographicAddressContactMedium',
  contactType: 'billing',
  preferred: false,
  city: 'Paris',
  country: 'France',
  postCode: '75014',
  street1: '15 Rue des Canards',
  validFor: { startDateTime: '2020-01-01T00:00:00.000Z' },
}

export const phoneV5: Doc = {
  '@type': 'PhoneContactMedium',
  contactType: 'mobile',
  preferred: true,
  phoneNumber: '+33 6 12 34 56 78',
}
