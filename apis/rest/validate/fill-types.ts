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
    return inner.is === 'object' ? value.map((each) => filledIn(each, inner, false)) : value
  }
  const at = element(shape)
  if (at.is !== 'object' || !isDoc(value)) return value
  const result: Doc = {}
  const name = top ? undefined : missingType(value, at.schema)
  if (name !== undefined) result['@type'] = name
  for (const attribute of Object.keys(value)) {
    const given = value[attribute] as Json
    result[attribute] =
      typeof given === 'object' && given !== null ? filledIn(given, at.attribute(attribute), false) : given
  }
  return result
}

function missingType(value: Doc, schema: Parameters<typeof factsOf>[0]): string | undefined {
  if (value['@type'] !== undefined) return undefined
  const { name, plain } = factsOf(schema)
  if (plain || name === undefined) return undefined
  for (const _ in value) return name
  return undefined
}
