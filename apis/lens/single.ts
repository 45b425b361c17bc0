import type { z } from 'zod'
import { isDoc, type Json, type Path } from '../../domain/core/json.ts'
import { nothing } from '../../domain/core/query.ts'
import { about, bare, factsOf } from '../../domain/core/schema.ts'
import { withAttribute, without } from './doc.ts'
import { type Lens, lens, refuse } from './lens.ts'
import { throughPath } from './nested.ts'
import type { ViewClass } from './view-class.ts'

/**
 * A single object in the view, the first element of an array in canonical documents; further elements stay out of
 * sight and are kept. A filter cannot say "the first", so it finds a document by any of the elements.
 */
export function single(canonical: string, view: string, { lens: inner, schema }: ViewClass): Lens {
  const { filter } = throughPath(canonical, inner)
  const there = (path: Path) => (path[0] === view ? [canonical, ...path.slice(1)] : path)
  const taken = (path: Path) => path[0] === canonical && canonical !== view
  const putFirst = (value: Json, first: Json | undefined) =>
    isDoc(value) ? inner.put(value, isDoc(first) ? first : undefined) : value
  return lens({
    get: (doc) => {
      const [first] = listOf(doc[canonical])
      return withAttribute(without(doc, [canonical]), view, isDoc(first) ? inner.get(first) : first)
    },
    put: (seen, doc) => {
      const [first, ...others] = listOf(doc?.[canonical])
      const value = seen[view]
      const stillEmpty = first === undefined ? doc?.[canonical] : undefined
      const list = value === undefined ? stillEmpty : [putFirst(value, first), ...others]
      return withAttribute(without(seen, [view]), canonical, list)
    },
    normalise: (seen) => {
      const value = (canonical === view ? seen : refuse(seen, [canonical]))[view]
      return isDoc(value) ? { ...seen, [view]: inner.normalise(value) } : seen
    },
    attributes: ({ [canonical]: list, ...rest }) => {
      if (!list) throw new Error(`A lens shows one of ${canonical}, which the schema does not have`)
      const { description } = factsOf(list)
      const element = schema((bare(list) as z.ZodArray<z.ZodType>).element)
      return { ...rest, [view]: description ? about(element, description) : element }
    },
    filter: (leaf) => (taken(leaf.path) ? nothing : filter({ ...leaf, path: there(leaf.path) })),
    // Stored values of further elements would be counted and sorted by, too.
    place: (path) => (path[0] === view || path[0] === canonical ? undefined : path),
  })
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : []
}
