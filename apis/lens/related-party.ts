import type { Doc, Json } from '../../domain/core/json.ts'
import { textOf } from './doc.ts'
import { filledIn } from './filled-in.ts'
import { hoisted } from './hoisted.ts'
import { compose, type Lens } from './lens.ts'
import { typeNames } from './type-name.ts'

const roleKinds = ['PartyRole', 'Customer', 'Supplier', 'BusinessPartner', 'Consumer', 'Producer']
/** What the class is called where the party may come along by value, where not, and in some official examples. */
const canonicalNames = [
  'RelatedPartyOrPartyRole',
  'RelatedPartyRefOrPartyRoleRef',
  'RelatedPartyRefOrRelatedPartyRoleRef',
] as const

/**
 * A party that has to do with something: flat in the view, a role and a nested party (by reference or by value) in
 * canonical objects. What only the nested party knows stays as long as its `id` does.
 * @param canonical what a new one is called
 */
export function relatedPartyLens(canonical: (typeof canonicalNames)[number] = canonicalNames[0]): Lens {
  return compose([
    hoisted({
      from: 'partyOrPartyRole',
      what: 'party',
      like: 'Individual or Customer',
      references: ['PartyRef', 'PartyRoleRef'],
      referenceClass: (said) => (roleKinds.includes(textOf(said, '@referredType') ?? '') ? 'PartyRoleRef' : 'PartyRef'),
    }),
    filledIn('role', role),
    typeNames({ shown: 'RelatedParty', canonical, variants: canonicalNames }),
  ])
}

function role(view: Doc): Json {
  return view['@referredType'] ?? unspecified
}

/** What canonical objects have to say and the view leaves out. */
export const unspecified = 'unspecified'
