/** JSON as it travels: every document in Tandem is a `Doc`. */
export type Json = null | boolean | number | string | Json[] | Doc
export type Doc = { [attribute: string]: Json | undefined }

/** True for a JSON object (not null, not an array). */
export function isDoc(value: unknown): value is Doc {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The objects in a list, which is that list itself where nothing else is in it; none where there is no list. */
export function docsIn(value: Json | undefined): readonly Doc[] {
  if (!Array.isArray(value)) return noDocs
  return value.every(isDoc) ? value : value.filter(isDoc)
}

const noDocs: readonly Doc[] = []

/** Under which a document keeps its text: nothing that copies it, compares it or goes through its attributes comes upon that. */
const textOf = Symbol('text')

type Kept = Doc & { readonly [textOf]?: string }

/**
 * A document as JSON text. The text is kept with the document, because one write needs it several times (the row, the
 * event, the answer); only for documents that nobody changes any more.
 */
export function jsonOf(doc: Doc): string {
  const kept = (doc as Kept)[textOf]
  if (kept !== undefined) return kept
  const text = JSON.stringify(doc)
  keepJson(doc, text)
  return text
}

/** The JSON of a document and of attributes that it goes on with, when that of these is at hand. */
export function jsonTogether(doc: Doc, rest: string): string {
  return `${JSON.stringify(doc).slice(0, -1)},${rest.slice(1)}`
}

/**
 * Keeps a text that somebody has made with its document. In the document itself: a weak map would hold each text until all of the heap is
 * gone through, long after its document has gone.
 */
export function keepJson(doc: Doc, text: string): void {
  if (Object.isExtensible(doc)) Object.defineProperty(doc, textOf, { value: text, configurable: true })
}

/** Deep equality of JSON values; the order of attributes does not matter, the order of elements does. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((element, i) => sameJson(element, b[i]))
  }
  if (!isDoc(a) || !isDoc(b)) return false
  let more = 0
  for (const name in a) {
    if (a[name] === undefined) continue
    if (!sameJson(a[name], b[name])) return false
    more++
  }
  for (const name in b) if (b[name] !== undefined) more--
  return more === 0
}

/** A dotted attribute path as its steps: `'a.b'` is `['a', 'b']`. Arrays on the way are passed through. */
export type Path = readonly string[]

/**
 * Every value found at `path`; arrays on the way and at the end are unwrapped one level, as in JSON path's lax mode.
 * A missing attribute yields nothing; an explicit null yields null.
 */
export function valuesAt(value: Json | undefined, path: Path, from = 0): Json[] {
  if (value === undefined) return []
  if (Array.isArray(value)) return value.flatMap((element) => valuesAt(element, path, from))
  if (from === path.length) return [value]
  return isDoc(value) ? valuesAt(value[path[from]!], path, from + 1) : []
}

/** Whether some value at `path` passes a test; the same values as those of `valuesAt`, of which no list is made. */
export function someAt(value: Json | undefined, path: Path, test: (found: Json) => boolean, from = 0): boolean {
  if (value === undefined) return false
  if (Array.isArray(value)) {
    for (const element of value) if (someAt(element, path, test, from)) return true
    return false
  }
  if (from === path.length) return test(value)
  return isDoc(value) && someAt(value[path[from]!], path, test, from + 1)
}

/** Names of the attributes of the first level that two versions of a document do not have in common. */
export function changedAttributes(before: Doc, after: Doc): string[] {
  const changed: string[] = []
  for (const name in before) if (!sameJson(before[name], after[name])) changed.push(name)
  for (const name in after) if (after[name] !== undefined && !Object.hasOwn(before, name)) changed.push(name)
  return changed
}
