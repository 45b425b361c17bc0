import { type Doc, isDoc, type Json, type Path } from '../../domain/core/json.ts'
import { nothing } from '../../domain/core/query.ts'
import { factsOf, text } from '../../domain/core/schema.ts'
import { withAttribute, without } from './doc.ts'
import { type Lens, lens, refuse } from './lens.ts'

/**
 * A reference of which the view shows the identifier alone. What else the reference says stays as long as its
 * identifier does.
 * @param made what a reference has besides its identifier when the view names a new one
 */
export function identifierOf(canonical: string, view: string, made: Doc): Lens {
  const there = (path: Path): Path => (path[0] === view ? [canonical, 'id', ...path.slice(1)] : path)
  const idOf = (value: Json | undefined) => (isDoc(value) ? value['id'] : undefined)
  return lens({
    get: (doc) => withAttribute(without(doc, [canonical, view]), view, idOf(doc[canonical])),
    put: (seen, doc) => {
      const [id, stored] = [seen[view], doc?.[canonical]]
      const reference = id === idOf(stored) ? stored : id === undefined ? undefined : { ...made, id }
      return withAttribute(withAttribute(without(seen, [view]), canonical, reference), view, doc?.[view])
    },
    normalise: (seen) => refuse(seen, [canonical]),
    attributes: ({ [canonical]: reference, ...rest }) => {
      const { description = '' } = reference ? factsOf(reference) : {}
      return { ...rest, [view]: text(`Identifier: ${description}`) }
    },
    filter: (leaf) => (leaf.path[0] === canonical ? nothing : { ...leaf, path: there(leaf.path) }),
    place: (path) => (path[0] === canonical ? undefined : there(path)),
  })
}
