import { type Doc, isDoc, type Path, sameJson } from '../../domain/core/json.ts'
import { type Filter, nothing } from '../../domain/core/query.ts'
import { attributesOf, bare, classOf, factsOf, type ObjectSchema } from '../../domain/core/schema.ts'
import { pick, withAttribute, without } from './doc.ts'
import { all, any, exists, type Leaf, otherThan } from './filter.ts'
import { filterThrough, type Lens, lens, refuse, type Seeing } from './lens.ts'

const className = 'ProductPriceValue'
/** Names that say nothing but what the documents say: of the view's class, and of the detail. */
const documented = [className, 'ProductPriceDetail']
/** Attributes of the view's price, and where canonical objects carry them. */
const moved: Readonly<Record<string, string>> = { dutyFreeAmount: 'price', percentage: 'percentage' }
const shown = Object.keys(moved)
const detail = 'productPrice'

/**
 * The amount of a price that stands inside another resource: `price` with tax and percentage in the view; an amount of
 * money, a percentage and the detail that only the view knows in canonical objects.
 */
export function embeddedPriceLens(): Lens {
  return lens({
    get: (doc) => withAttribute(without(doc, ['price', 'percentage', detail]), 'price', priceOf(doc)),
    put: (view, doc) => {
      const { price: value, ...rest } = view
      if (!isDoc(value)) return rest
      const said = without(value, shown)
      const known = moreOf(doc?.[detail])
      const kept = sameJson(said, known) && doc?.[detail] !== undefined ? doc[detail] : shorten(said, value)
      const price = withAttribute(rest, 'price', value['dutyFreeAmount'])
      return withAttribute(withAttribute(price, 'percentage', value['percentage']), detail, keepHidden(kept, doc))
    },
    normalise: (view) => {
      const { price } = refuse(view, ['percentage', detail])
      return isDoc(price) ? { ...view, price: ownName(price) } : view
    },
    attributes: ({ price, percentage, [detail]: more, ...rest }) => {
      const attributes = {
        ...attributesOf(bare(more!) as ObjectSchema),
        dutyFreeAmount: price!,
        percentage: percentage!,
      }
      const { description } = factsOf(bare(more!))
      return { ...rest, price: classOf(className, attributes, description ? { description } : {}) }
    },
    filter: (leaf) => {
      if (leaf.path[0] === 'percentage' || leaf.path[0] === detail) return nothing
      return leaf.path[0] === 'price' ? throughPrice(leaf) : leaf
    },
    place: (path) => {
      if (path[0] === 'percentage' || path[0] === detail) return undefined
      return path[0] === 'price' ? inner.place(path.slice(1)) : path
    },
  })
}

/** The price of the view; absent when nothing is known of it. */
function priceOf(doc: Doc): Doc | undefined {
  const { price, percentage, [detail]: more } = doc
  if (price === undefined && percentage === undefined && more === undefined) return undefined
  const amount = withAttribute(moreOf(more), 'dutyFreeAmount', price)
  return withAttribute(amount, 'percentage', percentage)
}

/** What the detail adds to the price of the view. */
function moreOf(value: Doc[string]): Doc {
  return isDoc(value) ? without(ownName(value), shown) : {}
}

/** An empty detail is kept only where it is all that there is of a price. */
function shorten(said: Doc, whole: Doc): Doc | undefined {
  const empty = Object.keys(said).length === 0
  return empty && shown.some((name) => whole[name] !== undefined) ? undefined : said
}

/** Attributes of the stored detail whose names mean something else in the view stay where they are. */
function keepHidden(kept: Doc[string], doc: Doc | undefined): Doc[string] {
  const stored = doc?.[detail]
  const hidden = isDoc(stored) ? pick(stored, shown) : {}
  if (Object.keys(hidden).length === 0) return kept
  return { ...(isDoc(kept) ? kept : {}), ...hidden }
}

function ownName(price: Doc): Doc {
  return documented.includes(String(price['@type'])) ? without(price, ['@type']) : price
}

/** Conditions and places in the view's price, seen from the object that has it. */
const inner: Seeing = {
  filter: (leaf) => {
    const place = moved[leaf.path[0] ?? '']
    if (place !== undefined) return { ...leaf, path: [place, ...leaf.path.slice(1)] }
    const there: Leaf = { ...leaf, path: [detail, ...leaf.path] }
    return leaf.path[0] === '@type' ? otherThan(there, documented) : there
  },
  place: (path: Path) => {
    const place = moved[path[0] ?? '']
    if (place !== undefined) return [place, ...path.slice(1)]
    return path.length === 0 || path[0] === '@type' ? undefined : [detail, ...path]
  },
}

function throughPrice(leaf: Leaf): Filter {
  const path = leaf.path.slice(1)
  if (path.length > 0) return filterThrough(inner, { ...leaf, path })
  const there = any(exists(['price']), exists(['percentage']), exists([detail]))
  if (leaf.kind === 'some') return all(there, filterThrough(inner, leaf.where))
  return leaf.kind === 'exists' ? there : nothing
}
