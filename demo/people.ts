import type { Body } from './body.ts'
import { contactMedia } from './contact-media.ts'
import { type Country, countries } from './countries.ts'
import { familyNames, givenNames } from './names.ts'
import type { Random } from './random.ts'

const maritalStatus = ['single', 'married', 'divorced', 'widowed', 'partnership'] as const
const secondLanguages = [
  { code: 'es', name: 'Spanish' },
  { code: 'pl', name: 'Polish' },
  { code: 'ar', name: 'Arabic' },
  { code: 'yo', name: 'Yoruba' },
  { code: 'hi', name: 'Hindi' },
  { code: 'ja', name: 'Japanese' },
] as const

/** An individual in the v5 form, about 1.7 kB of JSON; `id` also makes the mail address unique. */
export function individual(random: Random, id: string): Body {
  const gender = random.pick(['female', 'male'] as const)
  const givenName = random.pick(givenNames[gender])
  const familyName = random.pick(familyNames)
  const country = random.pick(countries)
  const from = date(random, 2016, 2025)
  return {
    '@type': 'Individual',
    id,
    title: gender === 'female' ? 'Ms' : 'Mr',
    givenName,
    familyName,
    name: `${givenName} ${familyName}`,
    formattedName: `${gender === 'female' ? 'Ms' : 'Mr'} ${givenName} ${familyName}`,
    gender,
    birthDate: `${date(random, 1944, 2006)}T00:00:00.000Z`,
    countryOfBirth: random.chance(0.8) ? country.code : random.pick(countries).code,
    nationality: country.nationality,
    maritalStatus: random.pick(maritalStatus),
    languageAbility: languages(random, country),
    individualIdentification: [identification(random, country)],
    contactMedium: contactMedia(random, country, mailbox(givenName, familyName, id), from),
    externalReference: [
      {
        '@type': 'ExternalIdentifier',
        id: `SUB-${random.whole(1_000_000, 9_999_999)}`,
        owner: 'legacy-crm',
        externalIdentifierType: 'subscriberNumber',
      },
    ],
    partyCharacteristic: [
      characteristic('preferredChannel', random.pick(['app', 'shop', 'hotline', 'chat'])),
      characteristic('marketingConsent', random.pick(['none', 'email', 'sms', 'all'])),
    ],
  }
}

export function characteristic(name: string, value: string): Body {
  return { '@type': 'StringCharacteristic', name, valueType: 'string', value }
}

/** A day between the first of January of one year and the end of another, as `YYYY-MM-DD`. */
export function date(random: Random, fromYear: number, toYear: number): string {
  const month = String(random.whole(1, 12)).padStart(2, '0')
  return `${random.whole(fromYear, toYear)}-${month}-${String(random.whole(1, 28)).padStart(2, '0')}`
}

function mailbox(givenName: string, familyName: string, id: string): string {
  const plain = `${givenName}.${familyName}`.normalize('NFD').replace(/[^A-Za-z.-]/g, '')
  return `${plain.toLowerCase()}.${id.split('-').at(-1)}@mail.example.org`
}

function languages(random: Random, country: Country): Body[] {
  const mother = { languageCode: country.language.code, languageName: country.language.name, isFavouriteLanguage: true }
  const fluent = { writingProficiency: 'native', readingProficiency: 'native', speakingProficiency: 'native' }
  const second = random.pick(secondLanguages)
  const learnt = { languageCode: second.code, languageName: second.name, isFavouriteLanguage: false }
  return [{ ...mother, ...fluent }, ...(random.chance(0.5) ? [{ ...learnt, speakingProficiency: 'intermediate' }] : [])]
}

function identification(random: Random, { identification: { type, authority, prefix } }: Country): Body {
  const year = random.whole(2017, 2024)
  const day = date(random, year, year)
  return {
    '@type': 'IndividualIdentification',
    identificationType: type,
    identificationId: `${prefix}${random.whole(10_000_000, 99_999_999)}`,
    issuingAuthority: authority,
    issuingDate: `${day}T00:00:00.000Z`,
    validFor: { startDateTime: `${day}T00:00:00.000Z`, endDateTime: `${year + 10}${day.slice(4)}T00:00:00.000Z` },
  }
}
