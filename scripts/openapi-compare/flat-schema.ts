import { asJson, asList, type Json, type OpenDocument } from './open-document.ts'

/** A schema with its inheritance merged: what one object, list or value may be. */
export interface FlatSchema {
  /** Name of the class, without the marks of requests. */
  readonly className: string | undefined
  readonly properties: ReadonlyMap<string, Json>
  readonly required: ReadonlySet<string>
  readonly values: readonly string[]
  /** For a list: its elements. */
  readonly items: Json | undefined
  /** Text, number, boolean, object or any. */
  readonly type: string
  /** For a base class: the schema of each `@type`. */
  readonly variants: ReadonlyMap<string, Json>
}

/** `Individual_FVO`, `Individual_Update`, `Individual_Value` … → `Individual`. */
export function plainName(name: string): string {
  return name.replace(/(_(FVO|MVO|Create|Update|Value|Base)|(?<=^EventSubscription)Input)+$/, '')
}

/** Merges references and `allOf`; of alternatives only `null` is dropped, the rest become variants. */
export function flatten(document: OpenDocument, schema: Json): FlatSchema {
  const ref = schema['$ref']
  if (typeof ref === 'string') {
    const target = flatten(document, document.at(ref))
    return { ...target, className: plainName(ref.split('/').at(-1)!) }
  }
  const parts = asList(schema['allOf']).map((part) => flatten(document, asJson(part)))
  const own = Object.entries(asJson(schema['properties'])).map(([name, property]): [string, Json] => [
    name,
    asJson(property),
  ])
  const merged: FlatSchema = {
    className: parts.length === 1 && own.length === 0 ? parts[0]!.className : undefined,
    properties: new Map([...parts.flatMap((part) => [...part.properties]), ...own]),
    required: new Set([...parts.flatMap((part) => [...part.required]), ...asList(schema['required']).map(String)]),
    values: [...parts.flatMap((part) => part.values), ...asList(schema['enum']).map(String)],
    items: schema['items'] ? asJson(schema['items']) : parts.find((part) => part.items)?.items,
    type: typeOf(schema, own.length > 0 || parts.length > 0),
    variants: new Map(),
  }
  return withAlternatives(document, schema, merged, parts.length === 1 && own.length === 0 ? parts[0]! : undefined)
}

function withAlternatives(
  document: OpenDocument,
  schema: Json,
  merged: FlatSchema,
  only: FlatSchema | undefined,
): FlatSchema {
  const alternatives = [...asList(schema['oneOf']), ...asList(schema['anyOf'])]
    .map(asJson)
    .filter((one) => one['type'] !== 'null')
  const mapping = Object.entries(asJson(asJson(schema['discriminator'])['mapping']))
  if (alternatives.length === 1 && mapping.length === 0) return flatten(document, alternatives[0]!)
  if (mapping.length > 1 || (alternatives.length > 0 && mapping.length > 0)) {
    const variants = mapping.map(([type, target]): [string, Json] => [type, { $ref: target }])
    return { ...merged, type: 'object', variants: new Map(variants) }
  }
  if (alternatives.length > 0) {
    const named = alternatives.flatMap((one): [string, Json][] =>
      one['$ref'] ? [[plainName(String(one['$ref']).split('/').at(-1)!), one]] : [],
    )
    return { ...merged, type: named.length > 0 ? 'object' : 'any', variants: new Map(named) }
  }
  return only ? { ...merged, variants: only.variants, type: only.type } : merged
}

function typeOf(schema: Json, structured: boolean): string {
  const types = (Array.isArray(schema['type']) ? schema['type'] : [schema['type']]).filter((type) => type !== 'null')
  if (structured || types[0] === 'object') return 'object'
  if (types.length !== 1 || types[0] === undefined) return schema['enum'] ? 'text' : 'any'
  return (
    { string: 'text', integer: 'number', number: 'number', boolean: 'boolean', array: 'list' }[String(types[0])] ??
    'any'
  )
}
