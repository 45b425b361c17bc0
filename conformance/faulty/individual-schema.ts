import type { OfficialGeneration as Generation } from '../rules/subject.ts'

export type Kind = 'text' | 'date' | 'number' | 'flag' | 'any' | Schema | readonly [Schema]
export type Schema = { readonly [name: string]: Kind }

const names = (list: string): Record<string, 'text'> =>
  Object.fromEntries(list.split(' ').map((name) => [name, 'text' as const]))

const period: Schema = { startDateTime: 'date', endDateTime: 'date' }
const common = names('@type @baseType @schemaLocation')

const person: Schema = {
  ...common,
  ...names('id href title aristocraticTitle generation givenName preferredGivenName familyNamePrefix familyName'),
  ...names('legalName middleName formattedName gender placeOfBirth countryOfBirth nationality maritalStatus'),
  ...names('location status'),
  birthDate: 'date',
  deathDate: 'date',
  otherName: [{ ...common, ...names('familyName givenName fullName title'), validFor: period }],
  individualIdentification: [
    {
      ...common,
      ...names('identificationId identificationType issuingAuthority'),
      issuingDate: 'date',
      validFor: period,
    },
  ],
  disability: [{ ...common, ...names('disabilityCode disabilityName'), validFor: period }],
  languageAbility: [{ ...common, ...names('languageCode languageName'), isFavouriteLanguage: 'flag' }],
  skill: [{ ...common, ...names('skillCode skillName evaluatedLevel comment') }],
  partyCharacteristic: [{ ...common, ...names('id name valueType'), value: 'any' }],
  creditRating: [
    {
      ...common,
      ...names('creditAgencyName creditAgencyType ratingReference'),
      ratingScore: 'number',
      validFor: period,
    },
  ],
}

const medium: Schema = { ...common, preferred: 'flag', validFor: period }
const address = names('city country postCode stateOrProvince street1 street2 emailAddress phoneNumber contactType')

/** What an individual looks like in each generation, as far as the suite asks. */
export const schemas: Readonly<Record<Generation, Schema>> = {
  v4: {
    ...person,
    fullName: 'text',
    contactMedium: [{ ...medium, mediumType: 'text', characteristic: { ...common, ...address } }],
    externalReference: [{ ...common, ...names('externalReferenceType name') }],
  },
  v5: {
    ...person,
    name: 'text',
    taxExemptionCertificate: [{ ...common, ...names('id certificateNumber issuingJurisdiction reason') }],
    contactMedium: [{ ...medium, ...address }],
    externalReference: [{ ...common, ...names('externalIdentifierType id owner') }],
  },
}

/** What a dotted path leads to; undefined when the schema does not know it. */
export function kindAt(schema: Schema, path: string): Kind | undefined {
  let at: Kind | undefined = schema
  for (const name of path.split('.')) {
    if (Array.isArray(at)) at = at[0] as Schema
    if (at === 'any') return 'any'
    at = typeof at === 'object' ? (at as Schema)[name] : undefined
  }
  return at
}
