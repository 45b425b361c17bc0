import { Fault } from '../../domain/core/fault.ts'
import type { Doc, Path } from '../../domain/core/json.ts'
import type { Filter } from '../../domain/core/query.ts'
import type { Attributes } from '../../domain/core/schema.ts'
import { all, any, type Leaf, no } from './filter.ts'

/**
 * How objects of one class look in another generation: `doc` is the canonical object, `view` what that generation
 * sees. One lens maps the document both ways, the schema, filters and the places of values, so that they cannot
 * disagree. The laws, held by property tests for every lens:
 *
 * - what was put is got: `get(put(view, doc))` is `normalise(view)`, whatever `doc` was;
 * - what was got changes nothing: `put(get(doc), doc)` is `doc`;
 * - views are normal: `normalise(get(doc))` is `get(doc)`;
 * - filters agree: a view filter matches `get(doc)` exactly when the mapped filter matches `doc`.
 */
export interface Lens {
  get(doc: Doc): Doc
  /** Normalises the view first; `doc` is what is stored now, so that what the view cannot show is kept. */
  put(view: Doc, doc?: Doc): Doc
  /** The form in which the view will be seen again: spellings and defaults made canonical. */
  normalise(view: Doc): Doc
  /** Canonical attributes → attributes of the view. */
  attributes(canonical: Attributes): Attributes
  /** One condition on a view → the same condition on canonical objects. It is never a `count` (see `place`). */
  filter(leaf: Leaf): Filter
  /** Where the values of a view path are, one for one and in the same order; undefined when they are nowhere as such. */
  place(path: Path): Path | undefined
}

/** The part of a lens that conditions and paths need. */
export type Seeing = Pick<Lens, 'filter' | 'place'>

/** What a lens is made from; `put` gets normal views only. */
export type LensParts = Omit<Lens, 'normalise'> & { normalise?(view: Doc): Doc }

/** Makes a lens of its parts: normalising comes before every put. */
export function lens(parts: LensParts): Lens {
  const normalise = parts.normalise ?? ((view) => view)
  return { ...parts, normalise, put: (view, doc) => parts.put(normalise(view), doc) }
}

/** One lens after another: the first looks at canonical objects, each next at what the one before shows. */
export function compose(lenses: readonly Lens[]): Lens {
  const get = (doc: Doc) => lenses.reduce((seen, each) => each.get(seen), doc)
  const put = (view: Doc, doc?: Doc) => putThrough(lenses, view, doc)
  return {
    get,
    put,
    normalise: (view) => get(put(view)),
    attributes: (canonical) => lenses.reduce((seen, each) => each.attributes(seen), canonical),
    filter: (leaf) => lenses.reduceRight<Filter>((filter, each) => filterThrough(each, filter), leaf),
    place: (path) => lenses.reduceRight<Path | undefined>((at, each) => at && each.place(at), path),
  }
}

function putThrough(lenses: readonly Lens[], view: Doc, doc: Doc | undefined): Doc {
  const seen: (Doc | undefined)[] = [doc]
  for (const each of lenses) seen.push(seen.at(-1) && each.get(seen.at(-1)!))
  return lenses.reduceRight((put, each, i) => each.put(put, seen[i]), view)
}

/**
 * A filter over views → the same filter over canonical objects.
 * @throws Fault invalidQuery for a count of values that canonical objects do not have as such
 */
export function filterThrough(through: Seeing, filter: Filter): Filter {
  switch (filter.kind) {
    case 'and':
      return all(...filter.of.map((part) => filterThrough(through, part)))
    case 'or':
      return any(...filter.of.map((part) => filterThrough(through, part)))
    case 'not':
      return no(filterThrough(through, filter.of))
    case 'size':
      return filter.of === 'count' ? { ...filter, path: countable(through, filter.path) } : through.filter(filter)
    default:
      return through.filter(filter)
  }
}

function countable(through: Seeing, path: Path): Path {
  const at = through.place(path)
  if (!at) throw new Fault('invalidQuery', [{ at: path.join('.'), problem: 'cannot be counted in this generation' }])
  return at
}

/** Refuses view attributes whose names mean something else in canonical objects, so that nothing is overwritten. */
export function refuse(view: Doc, names: readonly string[]): Doc {
  const taken = names.filter((name) => view[name] !== undefined)
  if (taken.length === 0) return view
  throw new Fault(
    'unknownAttribute',
    taken.map((at) => ({ at, problem: 'is not known in this generation' })),
  )
}
