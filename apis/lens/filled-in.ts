import type { Doc, Json } from '../../domain/core/json.ts'
import { type Lens, lens } from './lens.ts'

/** An attribute that canonical objects always have, and views may leave out: it gets a word of its own, and shows it. */
export function filledIn(attribute: string, value: (view: Doc) => Json): Lens {
  return lens({
    get: (doc) => doc,
    put: (view) => view,
    normalise: (view) => (view[attribute] === undefined ? { ...view, [attribute]: value(view) } : view),
    attributes: (attributes) => attributes,
    filter: (leaf) => leaf,
    place: (path) => path,
  })
}
