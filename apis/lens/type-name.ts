import { type Doc, sameJson } from '../../domain/core/json.ts'
import { nothing } from '../../domain/core/query.ts'
import { textOf, withAttribute } from './doc.ts'
import { any, holds, isIn, otherThan } from './filter.ts'
import { type Lens, lens } from './lens.ts'

/** How a class of the view and the canonical classes behind it are named. */
export interface TypeNames {
  /** The class as the view names it. */
  readonly shown: string
  /** The canonical class, which is also what canonical extensions have as `@baseType`. */
  readonly canonical: string
  /** Canonical subclasses that the view does not tell apart. */
  readonly variants?: readonly string[]
  /** The canonical class for a view that is new; the canonical base class unless said otherwise. */
  readonly choose?: (view: Doc) => string
  /** Whether the stored class still suits a written view; `seen` is the stored object as this lens shows it. */
  readonly suits?: (type: string, view: Doc, seen: Doc) => boolean
}

/**
 * `@type` and `@baseType` of a nested class. Documented names are left out of the view: there is only one class that
 * they could name there, and canonical objects must have them. Names of extensions are shown as they are.
 */
export function typeNames({
  shown,
  canonical,
  variants = [],
  choose = () => canonical,
  suits = () => true,
}: TypeNames): Lens {
  const documented = [...new Set([shown, canonical, ...variants])]
  const bases = [canonical, ...variants]
  const ownName = (doc: Doc) =>
    documented.includes(String(doc['@type'])) ? withAttribute(doc, '@type', undefined) : doc
  const ownBase = (doc: Doc) => (bases.includes(String(doc['@baseType'])) ? { ...doc, '@baseType': shown } : doc)
  const look = (doc: Doc) => ownBase(ownName(doc))

  const typeOf = (view: Doc, doc: Doc | undefined, seen: Doc | undefined) => {
    if (view['@type'] !== undefined) return view['@type']
    const stored = textOf(doc, '@type')
    const keeps = stored !== undefined && seen && documented.includes(stored) && suits(stored, view, seen)
    return keeps ? stored : choose(view)
  }
  const baseOf = (view: Doc, doc: Doc | undefined, seen: Doc | undefined) => {
    if (view['@baseType'] !== shown) return view['@baseType']
    const stored = textOf(doc, '@baseType')
    const same = seen?.['@baseType'] === shown && sameJson(view['@type'], seen['@type'])
    if (stored !== undefined && same && seen && suits(stored, view, seen)) return stored
    return view['@type'] === undefined ? canonical : choose(view)
  }
  return lens({
    get: look,
    put: (view, doc) => {
      const seen = doc && look(doc)
      const typed = withAttribute(view, '@type', typeOf(view, doc, seen))
      return withAttribute(typed, '@baseType', baseOf(view, doc, seen))
    },
    normalise: look,
    attributes: (attributes) => attributes,
    filter: (leaf) => {
      if (leaf.path[0] === '@type') return otherThan(leaf, documented)
      if (leaf.path[0] !== '@baseType') return leaf
      return any(otherThan(leaf, bases), holds(leaf, shown) ? isIn(leaf.path, bases) : nothing)
    },
    place: (path) => (path[0] === '@type' || path[0] === '@baseType' ? undefined : path),
  })
}

/** `@type` of a class that the view does tell apart: shown, and filled in where a request leaves it out. */
export function shownType(infer: (view: Doc) => string): Lens {
  return lens({
    get: (doc) => doc,
    put: (view) => view,
    normalise: (view) => (view['@type'] === undefined ? { ...view, '@type': infer(view) } : view),
    attributes: (attributes) => attributes,
    filter: (leaf) => leaf,
    place: (path) => path,
  })
}
