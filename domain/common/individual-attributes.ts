import { type Attributes, about, classOf, dateTime, described, flag, listOf, oneOf, text } from '../core/schema.ts'
import { individualIdentification } from './identification.ts'
import { timePeriod } from './time-period.ts'

/** States of an individual, in the order in which they are reached. */
export const individualStates = ['initialized', 'validated', 'deceased'] as const

/** The names that a person has now, and may have had before. */
const names = {
  title: text('Title used in addressing the person, such as Dr.'),
  aristocraticTitle: text('Title of nobility.'),
  generation: text('Suffix that tells generations apart, such as Jr.'),
  givenName: text('First name.'),
  preferredGivenName: text('Name by which the person wants to be called.'),
  familyNamePrefix: text('Particle before the family name, such as van or de.'),
  familyName: text('Last name.'),
  legalName: text('Name as it stands in legal documents.'),
  middleName: text('Middle name or initial.'),
  formattedName: text('The whole name as the customs of its language write it.'),
} satisfies Attributes

export const otherNameIndividual = classOf(
  'OtherNameIndividual',
  { ...names, fullName: text('The whole name.'), validFor: timePeriod },
  { description: 'A name that a person has besides the current one, or had before.', plain: true },
)

const disability = classOf(
  'Disability',
  {
    disabilityCode: text('Code of the disability.'),
    disabilityName: text('Name of the disability.'),
    validFor: timePeriod,
  },
  { description: 'A disability to be considered when serving a person.', plain: true },
)

const languageAbility = classOf(
  'LanguageAbility',
  {
    languageCode: text('ISO 639 code of the language.'),
    languageName: text('Name of the language.'),
    isFavouriteLanguage: flag('True when the person wants to be served in this language.'),
    writingProficiency: text('How well the person writes it.'),
    readingProficiency: text('How well the person reads it.'),
    speakingProficiency: text('How well the person speaks it.'),
    listeningProficiency: text('How well the person understands it.'),
    validFor: timePeriod,
  },
  { description: 'How well a person knows a language.', plain: true },
)

const skill = classOf(
  'Skill',
  {
    skillCode: text('Code of the skill.'),
    skillName: text('Name of the skill.'),
    evaluatedLevel: text('Level that was found.'),
    comment: text('Remark about the skill.'),
    validFor: timePeriod,
  },
  { description: 'Something that a person can do.', plain: true },
)

/** What an individual has besides what every party has. */
export const individualAttributes = {
  ...names,
  name: text('The whole name, as the person is usually called.'),
  gender: text('Gender, in the words of the person or the law.'),
  placeOfBirth: text('Town in which the person was born.'),
  countryOfBirth: text('Country in which the person was born.'),
  nationality: text('Nationality.'),
  maritalStatus: text('Marital status, such as married or single.'),
  birthDate: dateTime('Date of birth.'),
  deathDate: dateTime('Date of death; only for somebody whose status is deceased.'),
  location: text('Where the person is or lives, in free words.'),
  status: about(
    described(oneOf(individualStates), { name: 'IndividualStateType' }),
    'Where the person is in the life of this record.',
  ),
  otherName: listOf(otherNameIndividual, 'Other names, present and past.'),
  individualIdentification: listOf(individualIdentification, 'Documents that prove who the person is.'),
  disability: listOf(disability, 'Disabilities to be considered.'),
  languageAbility: listOf(languageAbility, 'Languages that the person knows.'),
  skill: listOf(skill, 'What the person can do.'),
} satisfies Attributes
