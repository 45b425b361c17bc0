import type { Doc, Json } from '../../domain/core/json.ts'
import { textOf } from './doc.ts'
import { filledIn } from './filled-in.ts'
import { hoisted } from './hoisted.ts'
import { compose, type Lens } from './lens.ts'
import { typeNames } from './type-name.ts'

const roleKinds = ['PartyRole', 'Customer', 'Supplier', 'BusinessPartner', 'Consumer', 'Producer']

/**
 * A party that has to do with something: flat in the view, a role and a nested party (by reference or by value) in
 * canonical objects.
 */
export function relatedPartyLens(canonical = 'RelatedPartyOrPartyRole'): Lens {
  return compose([
    hoisted({
      from: 'partyOrPartyRole',
      what: 'party',
      like: 'Individual or Customer',
      references: ['PartyRef', 'PartyRoleRef'],
      referenceClass: (said) => (roleKinds.includes(textOf(said, '@referredType') ?? '') ? 'PartyRoleRef' : 'PartyRef'),
    }),
    filledIn('role', role),
    typeNames({ shown: 'RelatedParty', canonical }),
  ])
}

function role(view: Doc): Json {
  return view['@referredType'] ?? unspecified
}

/** What canonical objects have to say and the view leaves out. */
export const unspecified = 'unspecified'
