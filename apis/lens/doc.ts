import type { Doc, Json } from '../../domain/core/json.ts'

/** A document without some attributes: itself when it has none of them. */
export function without(doc: Doc, names: readonly string[]): Doc {
  if (!names.some((name) => doc[name] !== undefined)) return doc
  const kept: Doc = {}
  for (const name of Object.keys(doc)) if (!names.includes(name)) kept[name] = doc[name]
  return kept
}

/** The named attributes that a document has. */
export function pick(doc: Doc | undefined, names: readonly string[]): Doc {
  const picked: Doc = {}
  for (const name of names) if (doc?.[name] !== undefined) picked[name] = doc[name]
  return picked
}

/** A copy in which an attribute has a value, or is absent when the value is undefined. */
export function withAttribute(doc: Doc, name: string, value: Json | undefined): Doc {
  if (value !== undefined) return { ...doc, [name]: value }
  return doc[name] === undefined ? doc : without(doc, [name])
}

/** The attribute when it is a text. */
export function textOf(doc: Doc | undefined, name: string): string | undefined {
  const value = doc?.[name]
  return typeof value === 'string' ? value : undefined
}

/** A text that two JSON values share exactly when they are the same value: attributes in order, absent ones left out. */
export function fingerprint(value: Json | undefined): string {
  return JSON.stringify(value, (_, inner) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}
