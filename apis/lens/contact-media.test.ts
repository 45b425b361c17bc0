import { describe, expect, test } from 'vitest'
import { contactMedium } from '../../domain/common/contact-medium.ts'
import { matcher } from '../../domain/core/query.ts'
import { regex } from '../../domain/core/regex.ts'
import { bare, type ObjectSchema } from '../../domain/core/schema.ts'
import { contactMediumLens } from './contact-media.ts'
import { laws, seenAs } from './testing/laws.ts'
import { viewClass } from './view-class.ts'

const lens = contactMediumLens()
const seen = { ...seenAs(viewClass('ContactMedium', [lens]), bare(contactMedium) as ObjectSchema), runs: 1500 }
const equals = (path: string[], value: string) => ({ kind: 'compare', path, op: 'eq', value }) as const

test.each(Object.entries(laws))('%s', (_, hold) => hold(seen))

describe('the class of a written medium', () => {
  test.each([
    ['email', { emailAddress: 'a@b.example' }, 'EmailContactMedium'],
    ['E-Mail', { emailAddress: 'a@b.example' }, 'EmailContactMedium'],
    ['mobile phone', { phoneNumber: '1' }, 'PhoneContactMedium'],
    ['postal address', { city: 'Galway' }, 'GeographicAddressContactMedium'],
    ['carrier pigeon', { city: 'Galway' }, 'GeographicAddressContactMedium'],
    ['fax', { phoneNumber: '1' }, 'PhoneContactMedium'],
    ['social media', {}, 'SocialContactMedium'],
    ['carrier pigeon', {}, 'ContactMedium'],
    ['email', { emailAddress: 'a@b.example', phoneNumber: '1' }, 'ContactMedium'],
    [undefined, { phoneNumber: '1' }, 'ContactMedium'],
  ])('%s with %j is of class %3$s', (mediumType, characteristic, type) => {
    const view = { ...(mediumType && { mediumType }), characteristic }
    expect(lens.put(view)).toMatchObject({ ...characteristic, '@type': type })
    expect(lens.get(lens.put(view))).toEqual(view)
  })
})

test('the standard word is not stored, any other word is', () => {
  expect(lens.put({ mediumType: 'phone' })).toEqual({ '@type': 'PhoneContactMedium' })
  expect(lens.put({ mediumType: 'mobile' })).toEqual({ '@type': 'PhoneContactMedium', mediumType: 'mobile' })
})

test('a changed number keeps the identifier and the validated address, a new kind takes its own class', () => {
  const stored = {
    '@type': 'GeographicAddressContactMedium',
    id: '7',
    city: 'Galway',
    geographicAddress: { '@type': 'GeographicAddressRef', id: 'x' },
  }
  const moved = lens.put({ ...lens.get(stored), characteristic: { city: 'Cork' } }, stored)
  expect(moved).toEqual({ ...stored, city: 'Cork' })
  const phoned = lens.put({ mediumType: 'phone', characteristic: { phoneNumber: '1' } }, stored)
  expect(phoned['@type']).toBe('PhoneContactMedium')
})

test('a class that only v5 could choose survives a write that does not concern it', () => {
  const stored = { '@type': 'ContactMedium', mediumType: 'phone', phoneNumber: '1' }
  expect(lens.put({ ...lens.get(stored), preferred: true }, stored)).toEqual({ ...stored, preferred: true })
})

test('what a caller adds to the details is kept beside them', () => {
  const view = { mediumType: 'phone', characteristic: { phoneNumber: '1', '@schemaLocation': 'x', extension: 4 } }
  expect(lens.put(view)).toEqual({
    '@type': 'PhoneContactMedium',
    phoneNumber: '1',
    characteristic: { '@schemaLocation': 'x', extension: 4 },
  })
  expect(lens.get(lens.put(view))).toEqual(view)
})

test('the documented class says the word, whatever its base; an extension has the word of its base', () => {
  const filter = matcher(seen.filter(equals(['mediumType'], 'email')), regex)
  const base = { '@baseType': 'EmailContactMedium' }
  expect(filter({ '@type': 'PhoneContactMedium', ...base })).toBe(false)
  expect(filter({ '@type': 'Newsletter', ...base })).toBe(true)
  expect(lens.get({ '@type': 'Newsletter', ...base })).toMatchObject({ '@type': 'Newsletter', mediumType: 'email' })
})

test('a filter on a detail stays one comparison; one on the word finds stored and implied words', () => {
  expect(seen.filter(equals(['characteristic', 'emailAddress'], 'a'))).toEqual(equals(['emailAddress'], 'a'))
  expect(seen.filter(equals(['mediumType'], 'mobile'))).toEqual(equals(['mediumType'], 'mobile'))
  expect(JSON.stringify(seen.filter(equals(['mediumType'], 'email')))).toContain('EmailContactMedium')
})
