import { type Doc, isDoc, type Json } from '../../domain/core/json.ts'

/** Chosen attributes as a tree; `true` keeps everything below. */
export interface Fields {
  readonly [attribute: string]: Fields | true
}

/** What every answer carries, chosen or not. */
const always = ['href', 'id', '@type']

/**
 * Reads the values of `fields` parameters; dotted paths choose inside objects and arrays, `none` chooses nothing more
 * than what is always there. Undefined when nothing is said, which means everything.
 */
export function parseFields(values: readonly string[]): Fields | undefined {
  const names = values
    .flatMap((value) => value.split(','))
    .map((name) => name.trim())
    .filter(Boolean)
  if (names.length === 0) return undefined
  const tree: MutableFields = Object.create(null)
  for (const name of names) if (name !== 'none') choose(tree, name.split('.'))
  return tree
}

interface MutableFields {
  [attribute: string]: MutableFields | true
}

function choose(tree: MutableFields, [step, ...rest]: readonly string[]): void {
  if (step === undefined || tree[step] === true) return
  if (rest.length === 0) {
    tree[step] = true
    return
  }
  const below: MutableFields = tree[step] ?? Object.create(null)
  tree[step] = below
  choose(below, rest)
}

/** The document with `id`, `href`, `@type` and what was chosen; names that it does not have are passed over. */
export function project(doc: Doc, fields: Fields | undefined): Doc {
  if (!fields) return doc
  const result: Doc = {}
  for (const [name, value] of Object.entries(doc)) {
    const kept = always.includes(name) ? value : trimmed(value, fields[name])
    if (kept !== undefined) result[name] = kept
  }
  return result
}

/** What is left of a value; undefined when nothing in it was chosen. */
function trimmed(value: Json | undefined, fields: Fields | true | undefined): Json | undefined {
  if (fields === true || value === undefined) return fields && value
  if (fields === undefined) return undefined
  if (Array.isArray(value)) {
    const elements = value.map((element) => trimmed(element, fields)).filter((element) => element !== undefined)
    return elements.length > 0 ? elements : undefined
  }
  if (!isDoc(value)) return undefined
  const kept = Object.entries(value).flatMap(([name, below]) => {
    const part = trimmed(below, fields[name])
    return part === undefined ? [] : [[name, part] as const]
  })
  return kept.length > 0 ? Object.fromEntries(kept) : undefined
}
