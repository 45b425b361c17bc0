import { describe, expect, test } from 'vitest'
import { attributesOf, bare, factsOf, type ObjectSchema } from '../core/schema.ts'
import { characteristic } from './characteristic.ts'
import { contactMedium } from './contact-medium.ts'
import { individual, organization, relatedPartyOrPartyRole } from './party-classes.ts'

const related = bare(attributesOf(relatedPartyOrPartyRole)['partyOrPartyRole']!) as ObjectSchema
const unions = { partyOrPartyRole: related, contactMedium: bare(contactMedium), characteristic: bare(characteristic) }

describe.each(Object.entries(unions))('%s', (_, union) => {
  test('carries every attribute of each of its classes', () => {
    const known = Object.keys(attributesOf(union as ObjectSchema))
    for (const variant of factsOf(union).variants?.() ?? []) {
      expect(known).toEqual(expect.arrayContaining(Object.keys(attributesOf(variant))))
    }
  })
})

test('a related party may be any reference, party or role, Customer included', () => {
  expect(
    factsOf(related)
      .variants?.()
      .map((variant) => factsOf(variant).name),
  ).toEqual([
    'PartyRef',
    'PartyRoleRef',
    'Individual',
    'Organization',
    'PartyRole',
    'Supplier',
    'BusinessPartner',
    'Consumer',
    'Producer',
    'Customer',
  ])
})

test('whole parties may be nested in parties to any depth, and are checked at every depth', () => {
  const nested = (birthDate: string) => ({
    relatedParty: [
      {
        role: 'director',
        partyOrPartyRole: {
          '@type': 'Individual',
          relatedParty: [{ role: 'parent', partyOrPartyRole: { '@type': 'Individual', birthDate } }],
        },
      },
    ],
  })
  expect(organization.safeParse(nested('1950-01-01')).data).toEqual(nested('1950-01-01T00:00:00.000Z'))
  expect(organization.safeParse(nested('long ago')).error?.issues[0]?.path.join('.')).toBe(
    'relatedParty.0.partyOrPartyRole.relatedParty.0.partyOrPartyRole.birthDate',
  )
})

test('a nested party or role may be in any state, because each class has its own', () => {
  const status = (value: string) => ({ relatedParty: [{ partyOrPartyRole: { status: value } }] })
  for (const value of ['deceased', 'closed', 'Suspended']) {
    expect(individual.safeParse(status(value)).success).toBe(true)
  }
})

test('the value of a characteristic may be of any type', () => {
  for (const value of ['a', ['a'], 1, [1.5], true, { level: 'gold' }, [{ a: 1 }]]) {
    expect(individual.safeParse({ partyCharacteristic: [{ name: 'n', value }] }).data).toEqual({
      partyCharacteristic: [{ name: 'n', value }],
    })
  }
})
