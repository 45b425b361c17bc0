import { describe, expect, test } from 'vitest'
import { relatedPartyOrPartyRole } from '../../domain/common/party-classes.ts'
import { relatedPartyLens } from './related-party.ts'
import { laws, seenAs } from './testing/laws.ts'
import { viewClass } from './view-class.ts'

const lens = relatedPartyLens()
const seen = { ...seenAs(viewClass('RelatedParty', [lens]), relatedPartyOrPartyRole), depth: 2, runs: 1000 }

test.each(Object.entries(laws))('%s', (_, hold) => hold(seen))

test('a reference is flat in the view and nested where it is stored', () => {
  const view = { id: '1', name: 'Ann', role: 'owner', '@referredType': 'Individual' }
  const stored = lens.put(view)
  expect(stored).toEqual({
    '@type': 'RelatedPartyOrPartyRole',
    role: 'owner',
    partyOrPartyRole: { '@type': 'PartyRef', id: '1', name: 'Ann', '@referredType': 'Individual' },
  })
  expect(lens.get(stored)).toEqual(view)
})

test('a role of a party is referred to as a role', () => {
  const stored = lens.put({ id: '1', role: 'seller', '@referredType': 'Supplier' })
  expect(stored['partyOrPartyRole']).toMatchObject({ '@type': 'PartyRoleRef' })
})

test('a missing role is filled in, because v5 documents must have one', () => {
  expect(lens.put({ id: '1', '@referredType': 'Individual' })['role']).toBe('Individual')
  expect(lens.put({ id: '1' })['role']).toBe('unspecified')
})

describe('a write keeps what only v5 sees of the same party', () => {
  const byValue = { '@type': 'Individual', id: '1', name: 'Ann', givenName: 'Ann', familyName: 'Lee' }
  const byRole = { '@type': 'PartyRoleRef', id: '2', partyId: '9', partyName: 'Nine' }
  const related = (party: object) => ({ '@type': 'RelatedPartyOrPartyRole', role: 'a', partyOrPartyRole: { ...party } })

  test.each([byValue, byRole])('%j', (party) => {
    const view = { ...lens.get(related(party)), role: 'b', name: 'Anna' }
    expect(lens.put(view, related(party))).toEqual({ ...related({ ...party, name: 'Anna' }), role: 'b' })
  })

  test('but nothing of another party', () => {
    const view = { ...lens.get(related(byValue)), id: '3' }
    expect(lens.put(view, related(byValue))['partyOrPartyRole']).toEqual({
      '@type': 'PartyRef',
      id: '3',
      name: 'Ann',
      '@referredType': 'Individual',
    })
  })
})

test('a filter by identifier is one comparison on the stored path', () => {
  const filter = seen.filter({ kind: 'compare', path: ['id'], op: 'eq', value: '1' })
  expect(filter).toEqual({ kind: 'compare', path: ['partyOrPartyRole', 'id'], op: 'eq', value: '1' })
})
