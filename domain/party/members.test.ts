import { expect, test } from 'vitest'
import type { Doc } from '../core/json.ts'
import { matcher } from '../core/query.ts'
import { regex } from '../core/regex.ts'
import { individual } from './individual.ts'
import { membership, membersOf, organizationsOf } from './members.ts'

const acme = { id: 'acme', name: 'Acme' }
const bank = { id: 'bank', name: 'Bank' }
const person = (...relatedParty: Doc[]): Doc => ({ givenName: 'Ada', familyName: 'Byron', relatedParty })

test('an individual is a member of the organizations that it says it is a member of', () => {
  const ada = person(membership(acme, 'employer'), membership(bank, 'member of'), {
    ...membership(bank, 'employer'),
    role: 'landlord',
  })
  expect(organizationsOf(ada)).toEqual(['acme', 'bank'])
  expect(individual.schema.parse(ada)).toEqual(ada)
})

test('members are found by role and organization of one relation, not of two', () => {
  const isMember = matcher(membersOf('acme'), regex)
  const landlord = { ...membership(acme, 'employer'), role: 'landlord' }
  expect(isMember(person(membership(acme, 'member of')))).toBe(true)
  expect(isMember(person(landlord, membership(bank, 'employer')))).toBe(false)
  expect(isMember(person())).toBe(false)
})
