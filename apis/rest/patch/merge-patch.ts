import { type Doc, isDoc, type Json } from '../../../domain/core/json.ts'

/** RFC 7396: objects are merged, null removes, everything else (arrays too) replaces. Neither argument is changed. */
export function mergePatch(target: Json | undefined, patch: Json): Json {
  if (!isDoc(patch)) return patch
  const result: Doc = isDoc(target) ? { ...target } : {}
  for (const [name, value] of Object.entries(patch)) {
    if (value === undefined) continue
    if (value === null) delete result[name]
    else result[name] = mergePatch(Object.hasOwn(result, name) ? result[name] : undefined, value)
  }
  return result
}
