import { z } from 'zod'
import type { Path } from './json.ts'
import { bare, factsOf, type SchemaFacts } from './schema.ts'

/** What a path leads to, as far as filters, sorts and the rules for unknown attributes need to know. */
export type ScalarType = 'text' | 'number' | 'boolean' | 'dateTime' | 'any'

export type Shape =
  | { readonly is: 'object'; readonly schema: z.ZodObject; attribute(name: string): Shape | undefined }
  | { readonly is: 'array'; readonly of: Shape }
  | {
      readonly is: ScalarType
      /** Further words for those of an enumeration (see `SchemaFacts`). */
      readonly synonyms?: Readonly<Record<string, string>>
    }

const known = new WeakMap<z.ZodType, Shape>()

/** The shape of a schema; computed once per schema and lazily below objects, so recursive schemas are fine. */
export function shapeOf(schema: z.ZodType): Shape {
  const inner = bare(schema)
  let shape = known.get(inner)
  if (!shape) {
    shape = makeShape(inner)
    known.set(inner, shape)
  }
  return shape
}

function makeShape(schema: z.ZodType): Shape {
  if (schema instanceof z.ZodObject) {
    return { is: 'object', schema, attribute: attributeShapes(schema.shape as Record<string, z.ZodType>) }
  }
  if (schema instanceof z.ZodArray) return { is: 'array', of: shapeOf(schema.element as z.ZodType) }
  if (schema instanceof z.ZodBoolean) return { is: 'boolean' }
  if (schema instanceof z.ZodNumber) return { is: 'number' }
  if (schema instanceof z.ZodString) return { is: factsOf(schema).dateTime ? 'dateTime' : 'text' }
  if (schema instanceof z.ZodEnum) return { is: 'text', ...synonymsOf(schema) }
  return { is: 'any' }
}

function synonymsOf(schema: z.ZodEnum): Pick<SchemaFacts, 'synonyms'> {
  const { synonyms } = factsOf(schema)
  return synonyms ? { synonyms } : {}
}

function attributeShapes(attributes: Readonly<Record<string, z.ZodType>>): (name: string) => Shape | undefined {
  const shapes = new Map<string, Shape>()
  return (name) => {
    const shape = shapes.get(name)
    if (shape || !Object.hasOwn(attributes, name)) return shape
    const made = shapeOf(attributes[name]!)
    shapes.set(name, made)
    return made
  }
}

/**
 * The shape at the end of a path, with arrays on the way and at the end passed through; undefined when the schema does
 * not know the path. Below an attribute that may be anything, everything is `any`.
 */
export function shapeAt(shape: Shape, path: Path): Shape | undefined {
  let at: Shape | undefined = element(shape)
  for (const step of path) {
    if (at.is === 'any') return at
    if (at.is !== 'object') return undefined
    const next: Shape | undefined = at.attribute(step)
    if (!next) return undefined
    at = element(next)
  }
  return at
}

/** The shape of the elements of an array, or the shape itself. */
export function element(shape: Shape): Shape {
  return shape.is === 'array' ? element(shape.of) : shape
}

/** True when the path passes through or ends in an array, so that it can have more than one value. */
export function isRepeated(shape: Shape, path: Path): boolean {
  let at: Shape | undefined = shape
  for (const step of path) {
    if (!at || at.is === 'array' || at.is === 'any') return true
    at = at.is === 'object' ? at.attribute(step) : undefined
  }
  return at === undefined || at.is === 'array' || at.is === 'any'
}
