import { type Doc, sameJson } from '../../domain/core/json.ts'
import { type Filter, nothing } from '../../domain/core/query.ts'
import { withAttribute } from './doc.ts'
import { all, any, equals, exists, holds, isIn, no } from './filter.ts'
import { compose, type Lens, lens } from './lens.ts'
import { typeNames } from './type-name.ts'

/** A class that stands for things of another class or for references to them. */
export interface RefOrValue {
  /** The class of the things themselves: `BillFormat`. */
  readonly value: string
  /** Attributes that only things themselves have. */
  readonly ofValue: readonly string[]
  /** Attributes that neither of the two has, but the base class of both. */
  readonly ofBase?: readonly string[]
}

/**
 * The view says with `isRef` whether something is a reference; canonical objects say it with their class. Where
 * attributes are mixed, the object is of the base class, which carries everything; what that class does not imply is
 * kept in an attribute `isRef`.
 */
export function refOrValueLens({ value, ofValue, ofBase = [] }: RefOrValue): Lens {
  const [base, reference] = [`${value}RefOrValue`, `${value}Ref`]
  const choose = (view: Doc) => {
    const has = (names: readonly string[]) => names.some((name) => view[name] !== undefined)
    if (has(ofBase)) return base
    if (isReference(view)) return has(ofValue) ? base : reference
    return has(['@referredType']) ? base : value
  }
  const suits = (type: string, view: Doc, seen: Doc) => type === base || type === choose(view) || sameJson(view, seen)
  return compose([
    marked([value, reference, base]),
    typeNames({ shown: base, canonical: base, variants: [value, reference], choose, suits }),
  ])
}

/** What the view says; where it says nothing, something with an identifier is a reference. */
function isReference(view: Doc): boolean {
  if (typeof view['isRef'] === 'boolean') return view['isRef']
  return view['id'] !== undefined || view['@referredType'] !== undefined
}

/** `isRef`: what the class says is not stored. An extension says what the class says that it extends. */
function marked(documented: readonly [value: string, ...others: string[]]): Lens {
  const [value] = documented
  const implied = (doc: Doc) => {
    const type = documented.includes(String(doc['@type'])) ? doc['@type'] : doc['@baseType']
    return type !== value
  }
  const said = (doc: Doc) => doc['isRef'] ?? implied(doc)
  const isValue = any(equals(['@type'], value), all(equals(['@baseType'], value), no(isIn(['@type'], documented))))
  return lens({
    get: (doc) => withAttribute(doc, 'isRef', said(doc)),
    put: (view, doc) => {
      const same = doc && implied(doc) === implied(view) && said(doc) === view['isRef']
      if (same) return withAttribute(view, 'isRef', doc['isRef'])
      return view['isRef'] === implied(view) ? withAttribute(view, 'isRef', undefined) : view
    },
    normalise: (view) => withAttribute(view, 'isRef', said(view)),
    attributes: (attributes) => attributes,
    filter: (leaf) => {
      if (leaf.path[0] !== 'isRef') return leaf
      const meant: Filter[] = [holds(leaf, true) ? no(isValue) : nothing, holds(leaf, false) ? isValue : nothing]
      return any(leaf, all(no(exists(['isRef'])), any(...meant)))
    },
    place: (path) => (path[0] === 'isRef' ? undefined : path),
  })
}
