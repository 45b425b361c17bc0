import { type Doc, isDoc, type Json, sameJson } from '../../domain/core/json.ts'
import { everything, type Filter, nothing } from '../../domain/core/query.ts'
import { type Attributes, classOf, type ObjectSchema } from '../../domain/core/schema.ts'
import { pick, withAttribute, without } from './doc.ts'
import { type Leaf, otherThan } from './filter.ts'
import { filterThrough, type Lens, lens, refuse, type Seeing } from './lens.ts'

/** The nested object into which a view gathers attributes. */
export interface Gathering {
  readonly into: string
  readonly className: string
  /** Of the class that is made for it; without one, the attribute keeps the class that it has. */
  readonly description?: string
  readonly names: readonly string[]
}

/**
 * Attributes that canonical objects carry themselves and the view gathers in a nested object, which it always has.
 * Whatever else a caller adds to that object is kept in a canonical attribute of its name.
 */
export function gathered(gathering: Gathering): Lens {
  const { into, className, names } = gathering
  const inner = nestedLens(gathering)
  const isMoved = (name: string | undefined) => name !== undefined && names.includes(name)
  const added = (value: Json | undefined) => (isDoc(value) ? without(ownName(value, className), names) : {})
  return lens({
    get: (doc) => ({ ...without(doc, [into, ...names]), [into]: { ...added(doc[into]), ...pick(doc, names) } }),
    put: (view, doc) => {
      const written = isDoc(view[into]) ? view[into] : {}
      const more = added(written)
      const same = sameJson(more, added(doc?.[into]))
      const kept = same ? doc?.[into] : more
      return withAttribute({ ...without(view, [into]), ...pick(written, names) }, into, kept)
    },
    normalise: (view) => ({ ...refuse(view, names), [into]: isDoc(view[into]) ? ownName(view[into], className) : {} }),
    attributes: (attributes) =>
      gathering.description === undefined
        ? omit(attributes, names)
        : { ...omit(attributes, [into, ...names]), [into]: gatheredClass(attributes, gathering) },
    filter: (leaf) => (isMoved(leaf.path[0]) ? nothing : leaf.path[0] === into ? throughNested(leaf, inner) : leaf),
    place: (path) => {
      if (isMoved(path[0])) return undefined
      return path[0] === into ? inner.place(path.slice(1)) : path
    },
  })
}

/** Conditions and places in the nested object, seen from the object that it is gathered from. */
function nestedLens({ into, className, names }: Gathering): Seeing {
  const isMoved = (name: string | undefined) => name !== undefined && names.includes(name)
  return {
    filter: (leaf) => {
      if (isMoved(leaf.path[0])) return leaf
      const there: Leaf = { ...leaf, path: [into, ...leaf.path] }
      return leaf.path[0] === '@type' ? otherThan(there, [className]) : there
    },
    place: (path) => {
      if (path.length === 0 || isMoved(path[0])) return path
      return path[0] === '@type' ? undefined : [into, ...path]
    },
  }
}

function throughNested(leaf: Leaf, inner: Seeing): Filter {
  const path = leaf.path.slice(1)
  if (path.length > 0) return filterThrough(inner, { ...leaf, path })
  if (leaf.kind === 'some') return filterThrough(inner, leaf.where)
  return leaf.kind === 'exists' ? everything : nothing
}

function ownName(doc: Doc, className: string): Doc {
  return doc['@type'] === className ? without(doc, ['@type']) : doc
}

function gatheredClass(attributes: Attributes, { className, description = '', names }: Gathering): ObjectSchema {
  const inside = names.flatMap((name) => (attributes[name] ? [[name, attributes[name]] as const] : []))
  return classOf(className, Object.fromEntries(inside), { description })
}

function omit(attributes: Attributes, names: readonly string[]): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.includes(name)))
}
