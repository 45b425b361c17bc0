import type { Doc, Json } from './client.ts'
import { isDoc } from './expect.ts'
import type { Facet } from './rules/subject.ts'

/** The first value at a dotted path; arrays on the way are entered at their first element. */
export function valueAt(doc: Json | undefined, path: string): Json | undefined {
  let at: Json | undefined = doc
  for (const name of path.split('.')) {
    if (Array.isArray(at)) at = at[0]
    at = isDoc(at) ? at[name] : undefined
  }
  return at
}

/** Part of a body that has a value where a facet says. */
export function bodyWith({ path, body }: Facet<string>, value: string): Doc {
  return body ? body(value) : docWith(path, value)
}

/** An object that holds a value at a dotted path, and nothing else. */
function docWith(path: string, value: Json): Doc {
  const [name, ...rest] = path.split('.')
  return { [name!]: rest.length === 0 ? value : docWith(rest.join('.'), value) }
}
