import type { Resource } from '../../../domain/core/define-resource.ts'
import { type Doc, isDoc, type Json } from '../../../domain/core/json.ts'
import { factsOf } from '../../../domain/core/schema.ts'
import { element, type Shape, shapeOf } from '../../../domain/core/shape.ts'

/**
 * Gives every nested object of a canonical document the `@type` of its class, where it says none and TM Forum's class
 * has one. Empty objects stay empty: callers send them and want them back.
 */
export function fillTypes(doc: Doc, { schema, kind }: Resource): Doc {
  const filled = filledIn(doc, shapeOf(schema), true) as Doc
  return filled['@type'] === undefined ? { '@type': kind, ...filled } : filled
}

function filledIn(value: Json, shape: Shape | undefined, top: boolean): Json {
  if (!shape) return value
  if (Array.isArray(value)) {
    const inner = element(shape)
    return inner.is === 'object' ? filledList(value, inner) : value
  }
  const at = element(shape)
  if (at.is !== 'object' || !isDoc(value)) return value
  const name = top ? undefined : missingType(value, at.schema)
  const filled: Doc = {}
  let changed = false
  for (const attribute of Object.keys(value)) {
    const given = value[attribute] as Json
    if (typeof given !== 'object' || given === null) continue
    const inner = filledIn(given, at.attribute(attribute), false)
    if (inner === given) continue
    filled[attribute] = inner
    changed = true
  }
  if (name !== undefined) return { '@type': name, ...value, ...filled }
  return changed ? { ...value, ...filled } : value
}

/** The list itself where nothing in it changes: most objects say their class, and copying them all costs more than looking. */
function filledList(values: Json[], shape: Shape): Json[] {
  const filled = values.map((each) => filledIn(each, shape, false))
  return filled.every((each, i) => each === values[i]) ? values : filled
}

function missingType(value: Doc, schema: Parameters<typeof factsOf>[0]): string | undefined {
  if (value['@type'] !== undefined) return undefined
  const { name, plain } = factsOf(schema)
  if (plain || name === undefined) return undefined
  for (const _ in value) return name
  return undefined
}
