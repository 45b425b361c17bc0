import type { Json, Path } from './json.ts'
import { isDoc, someAt, valuesAt } from './json.ts'

/**
 * The one filter language of the core. Query strings and JSONPath are parsed into it at the edge; stores answer it.
 * Literals are already typed: a text literal equals only text, a number only numbers. Date-times are text in the fixed
 * form `YYYY-MM-DDTHH:mm:ss.SSSZ`, so that text order is time order. Paths pass through arrays (see `valuesAt`).
 */
export type Filter =
  | { readonly kind: 'and' | 'or'; readonly of: readonly Filter[] }
  | { readonly kind: 'not'; readonly of: Filter }
  | Compare
  | { readonly kind: 'exists'; readonly path: Path }
  /** Some object at `path` meets `where`; paths in `where` start at that object. */
  | { readonly kind: 'some'; readonly path: Path; readonly where: Filter }
  /** The text at `path` matches an RE2 pattern; anchored says whether the whole text has to. */
  | { readonly kind: 'regex'; readonly path: Path; readonly pattern: string; readonly anchored: boolean }
  /** `length`: characters of a text or elements of an array at `path`; `count`: how many values `path` yields. */
  | {
      readonly kind: 'size'
      readonly of: 'length' | 'count'
      readonly path: Path
      readonly op: Order
      readonly value: number
    }

export type Order = 'eq' | 'gt' | 'gte' | 'lt' | 'lte'
export type Literal = string | number | boolean | null

/** Some value at `path` stands in the relation `op` to `value`. An empty path is the element itself. */
export interface Compare {
  readonly kind: 'compare'
  readonly path: Path
  readonly op: Order | 'like'
  /** For `like`: a text in which `*` stands for any run of characters. */
  readonly value: Literal
}

/** Some value at `path` is this text. */
export function isText(path: Path, value: string): Filter {
  return { kind: 'compare', path, op: 'eq', value }
}

export const everything: Filter = { kind: 'and', of: [] }
export const nothing: Filter = { kind: 'or', of: [] }

/** How the values of a path are ordered; `type` decides between number and text order. */
export interface SortKey {
  readonly path: Path
  readonly descending: boolean
  readonly type: 'text' | 'number' | 'boolean'
}

/** Where a page starts: the sort values of a neighbour (null when it has none) and its identifier. */
export interface Cursor {
  readonly keys: readonly Literal[]
  readonly id: string
}

export type PageSpec =
  | { readonly limit: number; readonly offset: number }
  | { readonly limit: number; readonly after: Cursor }
  | { readonly limit: number; readonly before: Cursor }

/** Resources that name others by their identifiers: those of a kind that match, by a search path to a single text. */
export interface Naming {
  readonly kind: string
  readonly path: Path
  readonly filter: Filter
}

/** A question to a store. Ties are broken by id (ascending, also under descending keys), so every order is total. */
export interface ListQuery {
  readonly filter: Filter
  readonly sort: readonly SortKey[]
  readonly page: PageSpec
  /** Leaves out what a resource of another kind names. */
  readonly unless?: Naming
  /**
   * Says that a search attribute in the filter leaves few of many resources, such as what one customer has. A store may
   * then look for those first, without working out another way for every value. The answer is the same, and if it turns
   * out to be much, takes longer once.
   */
  readonly findsFew?: true
  /** Says that nobody asks how many there are altogether: the total of a first page may then be that of the page alone. */
  readonly uncounted?: true
  /** Says that resources are wanted as stencils with values, where a store has them so. */
  readonly stencilled?: true
}

/**
 * Orders two texts by Unicode code point: what PostgreSQL's "C" collation does on UTF-8, and what makes the memory
 * store and the SQL stores agree beyond the basic plane, where UTF-16 order differs.
 */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i)
    const y = b.charCodeAt(i)
    if (x !== y) return rank(x) - rank(y)
  }
  return a.length - b.length
}

/** Lifts surrogates above the rest of the basic plane, which turns UTF-16 order into code point order. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit
}

/** How many characters (code points) of a text decide where it sorts: enough to tell, and cursors stay short. */
export const sortedLength = 256

/**
 * The value by which a document sorts on `key`: the first value at the path if it has the right type, or null. Missing
 * values come last in ascending order and first in descending order, as in PostgreSQL.
 */
export function sortValue(doc: Json, key: SortKey): Literal {
  const type = key.type === 'text' ? 'string' : key.type
  const [value] = valuesAt(doc, key.path)
  if (value === undefined || typeof value !== type) return null
  return typeof value === 'string' ? firstCharacters(value) : (value as Literal)
}

/** The part of a text that decides where it sorts. */
export function firstCharacters(value: string): string {
  return value.length <= sortedLength ? value : [...value.slice(0, 2 * sortedLength)].slice(0, sortedLength).join('')
}

/** True when a cursor could have come from a page in this order; stores refuse another with `invalidCursor`. */
export function fitsSort(cursor: Cursor, sort: readonly SortKey[]): boolean {
  const fits = (value: Literal | undefined, type: SortKey['type']) =>
    value === null || typeof value === (type === 'text' ? 'string' : type)
  return cursor.keys.length === sort.length && sort.every((key, i) => fits(cursor.keys[i], key.type))
}

/** Orders two sort values of one key; null is greatest. */
export function compareSortValues(a: Literal, b: Literal): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b)
  return a < b ? -1 : a > b ? 1 : 0
}

/** The cursor that stands for `doc` under `sort`. */
export function cursorOf(doc: Json, id: string, sort: readonly SortKey[]): Cursor {
  return { keys: sort.map((key) => sortValue(doc, key)), id }
}

/** Orders two cursors under `sort`, with the identifier as the last word. */
export function compareCursors(a: Cursor, b: Cursor, sort: readonly SortKey[]): number {
  for (const [i, key] of sort.entries()) {
    const order = compareSortValues(a.keys[i] ?? null, b.keys[i] ?? null)
    if (order !== 0) return key.descending ? -order : order
  }
  return compareText(a.id, b.id)
}

/** Compiles a linear-time regular expression; given from outside because the engine is a library of the edge. */
export type RegexTest = (pattern: string, anchored: boolean) => (text: string) => boolean

/** Makes a predicate of a filter. The memory store, hubs and every clause that SQL cannot say run on it. */
export function matcher(filter: Filter, regex: RegexTest): (doc: Json) => boolean {
  switch (filter.kind) {
    case 'and': {
      const all = filter.of.map((part) => matcher(part, regex))
      return (doc) => all.every((test) => test(doc))
    }
    case 'or': {
      const texts = textsAt(filter.of)
      if (texts) return (doc) => someAt(doc, texts.path, (value) => texts.any.has(value))
      const any = filter.of.map((part) => matcher(part, regex))
      return (doc) => any.some((test) => test(doc))
    }
    case 'not': {
      const test = matcher(filter.of, regex)
      return (doc) => !test(doc)
    }
    case 'some': {
      const test = matcher(filter.where, regex)
      return (doc) => someAt(doc, filter.path, (element) => isDoc(element) && test(element))
    }
    case 'exists':
      return (doc) => someAt(doc, filter.path, (value) => value !== null)
    case 'compare': {
      const test = comparison(filter)
      return (doc) => someAt(doc, filter.path, test)
    }
    case 'regex': {
      const test = regex(filter.pattern, filter.anchored)
      return (doc) => someAt(doc, filter.path, (value) => typeof value === 'string' && test(value))
    }
    case 'size':
      return sizeTest(filter)
  }
}

/** Whether one of the texts is at the path takes as long for many of them as for one; undefined where more is asked. */
function textsAt(parts: readonly Filter[]): { readonly path: Path; readonly any: ReadonlySet<Json> } | undefined {
  const [first] = parts
  if (first?.kind !== 'compare') return undefined
  const { path } = first
  const any = new Set<Json>()
  for (const part of parts) {
    if (part.kind !== 'compare' || part.op !== 'eq' || typeof part.value !== 'string') return undefined
    if (part.path !== path && !samePath(part.path, path)) return undefined
    any.add(part.value)
  }
  return { path, any }
}

function samePath(one: Path, other: Path): boolean {
  return one.length === other.length && one.every((step, i) => step === other[i])
}

/** The test that a value at the path of a comparison has to pass. */
export function comparison({ op, value }: Compare): (actual: Json) => boolean {
  if (op === 'like') {
    const test = likeTest(String(value))
    return (actual) => typeof actual === 'string' && test(actual)
  }
  if (value === null) return (actual) => op === 'eq' && actual === null
  return (actual) => typeof actual === typeof value && inOrder(op, compareSortValues(actual as Literal, value))
}

function inOrder(op: Order, sign: number): boolean {
  switch (op) {
    case 'eq':
      return sign === 0
    case 'gt':
      return sign > 0
    case 'gte':
      return sign >= 0
    case 'lt':
      return sign < 0
    case 'lte':
      return sign <= 0
  }
}

/** Matches a text against a pattern in which `*` is any run, in time linear in pieces × text. */
export function likeTest(pattern: string): (text: string) => boolean {
  const [head, ...rest] = pattern.split('*')
  if (rest.length === 0) return (text) => text === pattern
  const tail = rest.pop()!
  return (text) => {
    if (text.length < head!.length + tail.length || !text.startsWith(head!) || !text.endsWith(tail)) return false
    let at = head!.length
    const end = text.length - tail.length
    for (const piece of rest) {
      const found = text.indexOf(piece, at)
      if (found < 0 || found + piece.length > end) return false
      at = found + piece.length
    }
    return true
  }
}

function sizeTest(filter: Extract<Filter, { kind: 'size' }>): (doc: Json) => boolean {
  const { of, op, path, value } = filter
  if (of === 'count') return (doc) => inOrder(op, valuesAt(doc, path).length - value)
  const parent = path.slice(0, -1)
  const name = path.at(-1)
  return (doc) =>
    valuesAt(doc, parent).some((owner) => {
      const sized = name === undefined ? owner : isDoc(owner) ? owner[name] : undefined
      const length = typeof sized === 'string' ? [...sized].length : Array.isArray(sized) ? sized.length : undefined
      return length !== undefined && inOrder(op, length - value)
    })
}
