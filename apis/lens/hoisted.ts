import { type Doc, isDoc, type Path, sameJson } from '../../domain/core/json.ts'
import { nothing } from '../../domain/core/query.ts'
import { type Attributes, text } from '../../domain/core/schema.ts'
import { pick, withAttribute, without } from './doc.ts'
import { all, any, exists, isIn, type Leaf, no, someAt } from './filter.ts'
import { type Lens, lens, refuse } from './lens.ts'

/** A nested object, by reference or by value, that the view shows as attributes of the object around it. */
export interface Hoisting {
  /** The canonical attribute that holds the nested object. */
  readonly from: string
  /** What it is called in the documentation: `party`. */
  readonly what: string
  /** Classes that it may be of, as examples for the documentation. */
  readonly like: string
  /** The classes of references to it. */
  readonly references: readonly string[]
  /** The class of a new reference, from what the view says of it. */
  readonly referenceClass: (said: Doc) => string
}

const facts = ['id', 'href', 'name', '@referredType']

/**
 * Something that is flat in the view, and nested (by reference or by value) in canonical objects. What only the nested
 * object knows stays as long as its `id` does.
 */
export function hoisted(hoisting: Hoisting): Lens {
  const { from, references } = hoisting
  const factsOf = (value: Doc[string]) => (isDoc(value) ? shownOf(value, references) : {})
  return lens({
    get: (doc) => ({ ...without(doc, [from, ...facts]), ...factsOf(doc[from]) }),
    put: (view, doc) => {
      const written = withAttribute(without(view, facts), from, nested(pick(view, facts), doc?.[from], hoisting))
      return { ...written, ...pick(doc, facts) }
    },
    normalise: (view) => refuse(view, [from]),
    attributes: (canonical) => hoistedAttributes(canonical, hoisting),
    filter: (leaf) => {
      const name = leaf.path[0] ?? ''
      if (name === '@referredType') return any(someAt([from], leaf), someAt([from], ownClass(leaf, references)))
      return name === from ? nothing : facts.includes(name) ? someAt([from], leaf) : leaf
    },
    place: (path) => (path[0] === '@referredType' || path[0] === from ? undefined : hoistedPlace(path, from)),
  })
}

const hoistedPlace = (path: Path, from: string): Path => (facts.includes(path[0] ?? '') ? [from, ...path] : path)

/** What the view says of a nested object; one that is there by value is referred to as what it is. */
function shownOf(value: Doc, references: readonly string[]): Doc {
  const referred = value['@referredType'] ?? (isByValue(value, references) ? value['@type'] : undefined)
  return withAttribute(pick(value, facts), '@referredType', referred)
}

function nested(said: Doc, stored: Doc[string], { references, referenceClass }: Hoisting): Doc[string] {
  const seen = isDoc(stored) ? shownOf(stored, references) : {}
  if (sameJson(said, seen)) return stored
  const byValue = isDoc(stored) && isByValue(stored, references)
  const sameClass = !byValue || said['@referredType'] === seen['@referredType']
  if (isDoc(stored) && said['id'] === seen['id'] && sameClass) {
    const kept = without(stored, byValue ? facts.slice(0, 3) : facts)
    return { ...kept, ...(byValue ? pick(said, facts.slice(0, 3)) : said) }
  }
  return Object.keys(said).length > 0 ? { '@type': referenceClass(said), ...said } : undefined
}

function isByValue(value: Doc, references: readonly string[]): boolean {
  const names = [value['@type'], value['@baseType']]
  return typeof names[0] === 'string' && !names.some((name) => references.includes(String(name)))
}

/** The condition on the class of a nested object that is there by value. */
function ownClass(leaf: Leaf, references: readonly string[]) {
  const byReference = any(isIn(['@type'], references), isIn(['@baseType'], references))
  const own: Leaf = { ...leaf, path: ['@type', ...leaf.path.slice(1)] }
  return all(own, no(exists(['@referredType'])), no(byReference))
}

function hoistedAttributes(canonical: Attributes, { from, what, like }: Hoisting): Attributes {
  const { [from]: _, ...own } = canonical
  return {
    id: text(`Identifier of the ${what}.`),
    href: text(`Address of the ${what}.`),
    name: text(`Name of the ${what}, for people to read.`),
    '@referredType': text(`Class of the ${what}, such as ${like}.`),
    ...own,
  }
}
