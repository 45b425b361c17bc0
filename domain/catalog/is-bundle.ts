import type { Doc } from '../core/json.ts'

/** Marks as a bundle what has parts; what has none may still say that it will be one. */
export function isBundleOf(doc: Doc, partLists: readonly string[]): Doc {
  const hasParts = partLists.some((name) => Array.isArray(doc[name]) && doc[name].length > 0)
  return hasParts ? { ...doc, isBundle: true } : doc
}
