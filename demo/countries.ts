import type { Random } from './random.ts'

/** A country of the demo operator's world. Numbers come from ranges that its regulator keeps for fiction. */
export interface Country {
  readonly code: string
  readonly nationality: string
  readonly language: { readonly code: string; readonly name: string }
  readonly cities: readonly { readonly city: string; readonly state?: string; readonly postCode: string }[]
  readonly streets: readonly string[]
  readonly identification: { readonly type: string; readonly authority: string; readonly prefix: string }
  mobile(random: Random): string
  landline(random: Random): string
}

const digits = (random: Random, length: number) => String(random.whole(0, 10 ** length - 1)).padStart(length, '0')

export const unitedKingdom: Country = {
  code: 'GB',
  nationality: 'British',
  language: { code: 'en', name: 'English' },
  cities: [
    { city: 'London', postCode: 'EC1A 1ZZ' },
    { city: 'Cardiff', postCode: 'CF10 9ZZ' },
    { city: 'Leeds', postCode: 'LS1 9ZZ' },
    { city: 'Glasgow', postCode: 'G1 9ZZ' },
  ],
  streets: ['Lantern Row', 'Tidewater Lane', 'Old Signal Road', 'Copper Beech Close', 'Mill Gate'],
  identification: { type: 'passport', authority: 'HM Passport Office', prefix: 'P' },
  mobile: (random) => `+44 7700 900${digits(random, 3)}`,
  landline: (random) => `+44 20 7946 0${digits(random, 3)}`,
}

const unitedStates: Country = {
  code: 'US',
  nationality: 'American',
  language: { code: 'en', name: 'English' },
  cities: [
    { city: 'Springfield', state: 'IL', postCode: '62700' },
    { city: 'Portland', state: 'OR', postCode: '97200' },
    { city: 'Austin', state: 'TX', postCode: '78700' },
  ],
  streets: ['Prairie View Avenue', 'Lighthouse Drive', 'Redwood Loop', 'Quarry Street'],
  identification: { type: 'drivingLicence', authority: 'Department of Motor Vehicles', prefix: 'D' },
  mobile: (random) => `+1 ${random.pick(['202', '312', '503', '512', '617'])} 555 01${digits(random, 2)}`,
  landline: (random) => `+1 ${random.pick(['206', '303', '415', '713', '919'])} 555 01${digits(random, 2)}`,
}

const france: Country = {
  code: 'FR',
  nationality: 'French',
  language: { code: 'fr', name: 'French' },
  cities: [
    { city: 'Lyon', postCode: '69000' },
    { city: 'Nantes', postCode: '44000' },
    { city: 'Lille', postCode: '59000' },
  ],
  streets: ['rue des Lucioles', 'allée du Vieux Phare', 'quai des Tisserands', 'impasse du Moulin Bleu'],
  identification: { type: 'nationalIdentityCard', authority: 'Préfecture', prefix: 'F' },
  mobile: (random) => `+33 6 39 98 ${digits(random, 2)} ${digits(random, 2)}`,
  landline: (random) => `+33 1 99 00 ${digits(random, 2)} ${digits(random, 2)}`,
}

const germany: Country = {
  code: 'DE',
  nationality: 'German',
  language: { code: 'de', name: 'German' },
  cities: [
    { city: 'Berlin', postCode: '10100' },
    { city: 'Leipzig', postCode: '04100' },
    { city: 'Bremen', postCode: '28100' },
  ],
  streets: ['Laternenweg', 'Am Alten Funkturm', 'Weidenhofstraße', 'Brückengasse'],
  identification: { type: 'nationalIdentityCard', authority: 'Bürgeramt', prefix: 'L' },
  mobile: (random) => `+49 171 39200${digits(random, 2)}`,
  landline: (random) => `+49 30 23125 ${digits(random, 3)}`,
}

const sweden: Country = {
  code: 'SE',
  nationality: 'Swedish',
  language: { code: 'sv', name: 'Swedish' },
  cities: [
    { city: 'Göteborg', postCode: '400 10' },
    { city: 'Uppsala', postCode: '750 02' },
  ],
  streets: ['Lyktgatan', 'Gamla Fyrvägen', 'Björkallén'],
  identification: { type: 'nationalIdentityCard', authority: 'Polismyndigheten', prefix: 'S' },
  mobile: (random) => `+46 70 17406${String(random.whole(5, 99)).padStart(2, '0')}`,
  landline: (random) => `+46 8 465 004 ${digits(random, 2)}`,
}

/** Most people live where the operator is at home. */
export const countries: readonly Country[] = [
  unitedKingdom,
  unitedKingdom,
  unitedKingdom,
  unitedKingdom,
  unitedStates,
  france,
  germany,
  sweden,
]
