import type { Doc, Json } from '../client.ts'
import { isDoc } from '../expect.ts'
import type { Has } from './faults.ts'
import { bad } from './refusal.ts'

const always = ['id', 'href', '@type', '@baseType', '@schemaLocation']

/** The attributes that `fields` asks for. */
export function projected(has: Has, doc: Doc, parameters: URLSearchParams): Doc {
  const all = parameters.getAll('fields')
  if (all.length === 0 || has('fields-ignored')) return doc
  const wanted = (has('fields-once') ? all.slice(0, 1) : all).flatMap((fields) =>
    has('fields-first-only') ? fields.split(',').slice(0, 1) : fields.split(','),
  )
  if (has('unknown-fields-refused') && wanted.some((name) => name === 'noSuchThing'))
    throw bad('noSuchThing is unknown')
  const entries = Object.entries(doc).flatMap(([name, value]): [string, Json][] => {
    if (name === 'href' && has('fields-lose-href')) return []
    if (name === '@type' && has('fields-lose-type')) return []
    if (always.includes(name) || wanted.includes(name)) return [[name, value]]
    if (name === 'givenName' && has('fields-add-given-name')) return [[name, value]]
    const inner = wanted.filter((path) => path.startsWith(`${name}.`)).map((path) => path.slice(name.length + 1))
    if (inner.length === 0) return []
    return [[name, has('dotted-fields-whole') ? value : trimmed(value, inner)]]
  })
  return Object.fromEntries(entries)
}

function trimmed(value: Json, names: readonly string[]): Json {
  if (Array.isArray(value)) return value.map((element) => trimmed(element, names))
  if (!isDoc(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name) || name === '@type'))
}
