import type { Path } from '../../domain/core/json.ts'
import { nothing } from '../../domain/core/query.ts'
import { pick, withAttribute, without } from './doc.ts'
import { type Lens, lens, refuse } from './lens.ts'

/** An attribute that the view calls by another name. A canonical extension of that name stays hidden, and kept. */
export function renamed(canonical: string, view: string): Lens {
  const there = (path: Path): Path => (path[0] === view ? [canonical, ...path.slice(1)] : path)
  return lens({
    get: (doc) => withAttribute(without(doc, [canonical, view]), view, doc[canonical]),
    put: (seen, doc) => ({ ...withAttribute(without(seen, [view]), canonical, seen[view]), ...pick(doc, [view]) }),
    normalise: (seen) => refuse(seen, [canonical]),
    attributes: (attributes) =>
      Object.fromEntries(
        Object.entries(attributes).map(([name, schema]) => [name === canonical ? view : name, schema]),
      ),
    filter: (leaf) => (leaf.path[0] === canonical ? nothing : { ...leaf, path: there(leaf.path) }),
    place: (path) => (path[0] === canonical ? undefined : there(path)),
  })
}

/** Attributes that the view does not show: no write through it changes them, no filter of it finds them. */
export function v5Only(...names: readonly string[]): Lens {
  const hidden = (path: Path) => names.includes(path[0] ?? '')
  return lens({
    get: (doc) => without(doc, names),
    put: (view, doc) => ({ ...view, ...pick(doc, names) }),
    normalise: (view) => refuse(view, names),
    attributes: (canonical) => Object.fromEntries(Object.entries(canonical).filter(([name]) => !names.includes(name))),
    filter: (leaf) => (hidden(leaf.path) ? nothing : leaf),
    place: (path) => (hidden(path) ? undefined : path),
  })
}
