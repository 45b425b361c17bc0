import { type Doc, isDoc, type Json, jsonOf, type Path, valuesAt } from './json.ts'
import { everything, type Filter, matcher, nothing, type RegexTest } from './query.ts'

/**
 * What a resource says once another, which it names, has come to a state. It is worked out whenever the resource is read
 * or looked for, and never written: so many may follow one that changes, and each write of one settles it for good.
 */
export interface Follows {
  /** Only a resource with one of these texts in this attribute does. */
  readonly while: { readonly attribute: string; readonly is: readonly string[] }
  /** The first of these paths that leads to a text names the other. */
  readonly named: readonly Path[]
  /** The kind of the other. */
  readonly kind: string
  /** The text that this attribute of the other comes to. It stays so. */
  readonly once: { readonly attribute: string; readonly is: string }
  readonly says: readonly Said[]
}

/** A value in every object in which the path can end: its schema lets nothing but objects stand before the last step. */
interface Said {
  readonly path: Path
  readonly value: string | number | boolean
}

/** The identifier of the resource that decides whether this one reads otherwise; undefined when none does. */
export function followedBy({ while: { attribute, is }, named }: Follows, doc: Doc): string | undefined {
  if (!is.includes(String(doc[attribute]))) return undefined
  return named.map((path) => valuesAt(doc, path)[0]).find((id) => typeof id === 'string')
}

/** Whether the other has come to the state. */
export function hasCome({ once: { attribute, is } }: Follows, other: Doc | undefined): boolean {
  return other?.[attribute] === is
}

/** The document as it reads from then on. */
export function following({ says }: Follows, doc: Doc): Doc {
  return says.reduce((all, { path, value }) => saying(all, path, value) as Doc, doc)
}

/** The same for its text. */
export function followingText(follows: Follows, text: string): string {
  return jsonOf(following(follows, JSON.parse(text) as Doc))
}

function saying(at: Json, [step, ...rest]: Path, value: Said['value']): Json {
  if (Array.isArray(at)) return at.map((element) => saying(element, [step!, ...rest], value))
  if (!isDoc(at)) return at
  if (rest.length === 0) return { ...at, [step!]: value }
  return at[step!] === undefined ? at : { ...at, [step!]: saying(at[step!]!, rest, value) }
}

/**
 * The filter that matches a document just when the given one matches it as it reads from then on. It is the given one itself
 * when that asks for nothing that is said; the comparisons in it are those of the given one.
 */
export function whenFollowing({ says }: Follows, filter: Filter, regex: RegexTest): Filter {
  return says.reduce((all, said) => assuming(said, all, regex), filter)
}

function assuming(said: Said, filter: Filter, regex: RegexTest): Filter {
  switch (filter.kind) {
    case 'and':
    case 'or': {
      const of = filter.of.map((part) => assuming(said, part, regex))
      return of.every((part, i) => part === filter.of[i]) ? filter : { ...filter, of }
    }
    case 'not': {
      const of = assuming(said, filter.of, regex)
      return of === filter.of ? filter : { ...filter, of }
    }
    default: {
      if (startsWith(filter.path, said.path)) return ofValue(said, filter, regex)
      if (filter.kind !== 'some' || !startsWith(said.path, filter.path)) return filter
      const inner = { ...said, path: said.path.slice(filter.path.length) }
      const where = assuming(inner, filter.where, regex)
      return where === filter.where ? filter : { ...filter, where }
    }
  }
}

type Leaf = Exclude<Filter, { kind: 'and' | 'or' | 'not' }>

/** What a question about the value itself comes to: it is in each of the objects that can hold it. */
function ofValue({ path, value }: Said, leaf: Leaf, regex: RegexTest): Filter {
  const [owners, name] = [path.slice(0, -1), path.at(-1)!]
  const holds = matcher({ ...leaf, path: leaf.path.slice(owners.length) }, regex)({ [name]: value })
  if (owners.length === 0) return holds ? everything : nothing
  // As many values as objects; deeper down there are none.
  if (leaf.kind === 'size' && leaf.of === 'count') {
    return leaf.path.length === path.length ? { ...leaf, path: owners } : holds ? everything : nothing
  }
  return holds ? { kind: 'some', path: owners, where: everything } : nothing
}

function startsWith(path: Path, beginning: Path): boolean {
  return beginning.every((step, i) => path[i] === step)
}
