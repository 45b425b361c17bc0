import { type Doc, isDoc, type Path, sameJson } from '../../domain/core/json.ts'
import { nothing } from '../../domain/core/query.ts'
import { type Attributes, text } from '../../domain/core/schema.ts'
import { pick, textOf, withAttribute, without } from './doc.ts'
import { all, any, exists, isIn, type Leaf, no, someAt } from './filter.ts'
import { compose, type Lens, lens, refuse } from './lens.ts'
import { typeNames } from './type-name.ts'

const references = ['PartyRef', 'PartyRoleRef']
const roleKinds = ['PartyRole', 'Customer', 'Supplier', 'BusinessPartner', 'Consumer', 'Producer']
const facts = ['id', 'href', 'name', '@referredType']
const party = 'partyOrPartyRole'
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
  return compose([hoistedParty(), typeNames({ shown: 'RelatedParty', canonical, variants: canonicalNames })])
}

function hoistedParty(): Lens {
  return lens({
    get: (doc) => ({ ...without(doc, [party, ...facts]), ...factsOfParty(doc[party]) }),
    put: (view, doc) => {
      const written = withAttribute(without(view, facts), party, partyOf(pick(view, facts), doc?.[party]))
      return { ...written, ...pick(doc, facts) }
    },
    normalise: (view) => {
      const { role = view['@referredType'] ?? 'unspecified' } = refuse(view, [party])
      return { ...view, role }
    },
    attributes: hoistedAttributes,
    filter: (leaf) => {
      const name = leaf.path[0] ?? ''
      if (name === '@referredType') return any(someAt([party], leaf), someAt([party], ownClass(leaf)))
      return name === party ? nothing : facts.includes(name) ? someAt([party], leaf) : leaf
    },
    place: (path) => (path[0] === '@referredType' || path[0] === party ? undefined : hoistedPlace(path)),
  })
}

const hoistedPlace = (path: Path): Path => (facts.includes(path[0] ?? '') ? [party, ...path] : path)

/** What the view says of a party; one that is there by value is referred to as what it is. */
function factsOfParty(value: Doc[string]): Doc {
  if (!isDoc(value)) return {}
  const referred = value['@referredType'] ?? (isByValue(value) ? value['@type'] : undefined)
  return withAttribute(pick(value, facts), '@referredType', referred)
}

function partyOf(said: Doc, stored: Doc[string]): Doc[string] {
  const seen = factsOfParty(stored)
  if (sameJson(said, seen)) return stored
  const sameClass = !isDoc(stored) || !isByValue(stored) || said['@referredType'] === seen['@referredType']
  if (isDoc(stored) && said['id'] === seen['id'] && sameClass) {
    const kept = without(stored, isByValue(stored) ? facts.slice(0, 3) : facts)
    return { ...kept, ...(isByValue(stored) ? pick(said, facts.slice(0, 3)) : said) }
  }
  return Object.keys(said).length > 0 ? { '@type': referenceClass(said), ...said } : undefined
}

function referenceClass(said: Doc): string {
  return roleKinds.includes(textOf(said, '@referredType') ?? '') ? 'PartyRoleRef' : 'PartyRef'
}

function isByValue(value: Doc): boolean {
  const names = [value['@type'], value['@baseType']]
  return typeof names[0] === 'string' && !names.some((name) => references.includes(String(name)))
}

/** The condition on the class of a party that is there by value. */
function ownClass(leaf: Leaf) {
  const byReference = any(isIn(['@type'], references), isIn(['@baseType'], references))
  const own: Leaf = { ...leaf, path: ['@type', ...leaf.path.slice(1)] }
  return all(own, no(exists(['@referredType'])), no(byReference))
}

function hoistedAttributes(canonical: Attributes): Attributes {
  const { [party]: _, ...own } = canonical
  return {
    id: text('Identifier of the party.'),
    href: text('Address of the party.'),
    name: text('Name of the party, for people to read.'),
    '@referredType': text('Class of the party, such as Individual or Customer.'),
    ...own,
  }
}
