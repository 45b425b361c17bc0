import { isDoc, type Json, type Path } from '../../domain/core/json.ts'
import { nothing } from '../../domain/core/query.ts'
import { text } from '../../domain/core/schema.ts'
import { textOf, withAttribute } from './doc.ts'
import { type Lens, lens } from './lens.ts'

/**
 * A text in the view, and in canonical documents one attribute of the first of several objects. Another text is another
 * object; further ones stay out of sight and are kept. A filter cannot say "the first", so it finds a document by any.
 * @param className the class of an object that is new
 */
export function singleText(attribute: string, inner: string, className: string): Lens {
  const there = (path: Path) => (path[0] === attribute ? [attribute, inner, ...path.slice(1)] : path)
  return lens({
    get: (doc) => withAttribute(doc, attribute, textIn(firstOf(doc[attribute]), inner)),
    put: (view, doc) => {
      const stored = doc?.[attribute]
      const [first, ...others] = Array.isArray(stored) ? stored : []
      const said = view[attribute]
      if (said === textIn(first, inner)) return withAttribute(view, attribute, stored)
      const object = { '@type': className, [inner]: said }
      return said === undefined ? view : { ...view, [attribute]: [object, ...others] }
    },
    attributes: (attributes) => ({ ...attributes, [attribute]: text('Identifier by which another system knows it.') }),
    filter: (leaf) => {
      if (leaf.path[0] !== attribute) return leaf
      return leaf.path.length === 1 && leaf.kind !== 'some' ? { ...leaf, path: there(leaf.path) } : nothing
    },
    // Stored values of further objects would be counted and sorted by, too.
    place: (path) => (path[0] === attribute ? undefined : path),
  })
}

function firstOf(list: Json | undefined): Json | undefined {
  return Array.isArray(list) ? list[0] : undefined
}

function textIn(value: Json | undefined, name: string): string | undefined {
  return isDoc(value) ? textOf(value, name) : undefined
}
