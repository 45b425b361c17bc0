import { type Doc, isDoc } from '../../domain/core/json.ts'
import { nothing } from '../../domain/core/query.ts'
import { attributesOf, bare, classOf, factsOf, type ObjectSchema } from '../../domain/core/schema.ts'
import { pick, withAttribute, without } from './doc.ts'
import { all, exists } from './filter.ts'
import { filterThrough, type Lens, lens, refuse, type Seeing } from './lens.ts'

/**
 * An attribute of canonical objects that the view shows inside one of their nested objects. It is out of sight while
 * there is no such object, and goes with it when a write removes the object.
 */
export function movedInto(into: string, attribute: string): Lens {
  const inner = seenFromInside(into, attribute)
  return lens({
    get: (doc) => {
      const home = doc[into]
      const rest = without(doc, [attribute])
      return isDoc(home) ? { ...rest, [into]: withAttribute(home, attribute, doc[attribute]) } : rest
    },
    put: (view, doc) => {
      const home = view[into]
      if (!isDoc(home)) return isDoc(doc?.[into]) ? view : { ...view, ...pick(doc, [attribute]) }
      return withAttribute({ ...view, [into]: keepOwn(home, doc?.[into], attribute) }, attribute, home[attribute])
    },
    normalise: (view) => refuse(view, [attribute]),
    attributes: ({ [attribute]: moved, ...rest }) => {
      const home = bare(rest[into]!) as ObjectSchema
      const { name = into, ...facts } = factsOf(home)
      return { ...rest, [into]: classOf(name, { ...attributesOf(home), ...(moved && { [attribute]: moved }) }, facts) }
    },
    filter: (leaf) => {
      if (leaf.path[0] === attribute) return nothing
      if (leaf.path[0] !== into) return leaf
      if (leaf.path.length === 1 && leaf.kind !== 'some') return leaf
      const where =
        leaf.path.length > 1 ? { ...leaf, path: leaf.path.slice(1) } : leaf.kind === 'some' ? leaf.where : leaf
      return all(exists([into]), filterThrough(inner, where))
    },
    place: (path) => (path[0] === attribute || (path[0] === into && path[1] === attribute) ? undefined : path),
  })
}

/** Conditions on the nested object, seen from the object that has it. */
function seenFromInside(into: string, attribute: string): Seeing {
  const there = (path: readonly string[]) => (path[0] === attribute ? path : [into, ...path])
  return { filter: (leaf) => ({ ...leaf, path: there(leaf.path) }), place: there }
}

/** A canonical extension of the nested object that has the name of the moved attribute stays where it is. */
function keepOwn(home: Doc, stored: Doc[string], attribute: string): Doc {
  return { ...without(home, [attribute]), ...(isDoc(stored) && pick(stored, [attribute])) }
}
