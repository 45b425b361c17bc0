import fc from 'fast-check'
import { z } from 'zod'
import type { Doc, Json } from '../../../domain/core/json.ts'
import { attributesOf, bare, extensible, factsOf, type ObjectSchema } from '../../../domain/core/schema.ts'

/** Few words, so that documents and filters meet; some of them mean something to a lens. */
export const words = [
  '',
  'a',
  'b',
  'aa',
  'Individual',
  'Customer',
  'PartyRef',
  'phone',
  'Mobile',
  'email',
  'visit',
  'deceased',
  'MediumCharacteristic',
]

const instants = ['2020-01-01T00:00:00.000Z', '2024-02-29T12:30:00.000Z']
/** Base classes that documents name, whether or not it makes sense. */
const bases = fc.constantFrom(
  'Extensible',
  'ContactMedium',
  'EmailContactMedium',
  'StringCharacteristic',
  'RelatedParty',
)
const values = fc.jsonValue({ maxDepth: 2, noUnicodeString: true } as object)

/** How documents are made: how deep, and whether every object has to say its class. */
export interface Making {
  readonly depth: number
  readonly typed: boolean
}

/** Objects of a class: valid, of any documented subclass, sometimes an extension with attributes of its own. */
export function objectsOf(schema: z.ZodType, making: Making): fc.Arbitrary<Doc> {
  const { variants, base } = factsOf(schema)
  const flat = bare(schema) as ObjectSchema
  if (!variants) return instancesOf(flat, factsOf(flat).name, making)
  const named = variants().map((variant) => instancesOf(variant, factsOf(variant).name, making))
  return fc.oneof(...named, instancesOf(flat, base && factsOf(base).name, making))
}

function instancesOf(schema: ObjectSchema, name: string | undefined, making: Making): fc.Arbitrary<Doc> {
  const { depth, typed } = making
  const below = { typed, depth: depth - 1 }
  const { required = [], plain } = factsOf(schema)
  const attributes = Object.entries(attributesOf(schema)).filter(([attribute, inner]) => {
    return !(attribute in extensible) && (depth > 0 || required.includes(attribute) || !isNested(inner))
  })
  const own = fc.record(Object.fromEntries(attributes.map(([at, inner]) => [at, valuesOf(at, inner, below)])), {
    requiredKeys: [...required].filter((attribute) => attributes.some(([at]) => at === attribute)),
    noNullPrototype: true,
  })
  const type = name === undefined || plain ? fc.constant<Doc>({}) : typing(name, typed)
  return fc.tuple(own, type).map(([doc, type]) => ({ ...type, ...(doc as Doc) }))
}

/** How an object says its class: by name, or by the name of an extension and of the class that it extends. */
function typing(name: string, typed: boolean): fc.Arbitrary<Doc> {
  const extension = {
    '@type': 'OwnClass',
    '@baseType': name,
    '@schemaLocation': 'https://example.com/own.json',
    own: 'a',
  }
  return fc.oneof(
    { weight: typed ? 6 : 2, arbitrary: fc.constant<Doc>({ '@type': name }) },
    { weight: typed ? 0 : 4, arbitrary: fc.constant<Doc>({}) },
    { weight: 1, arbitrary: bases.map((base): Doc => ({ '@type': name, '@baseType': base })) },
    { weight: 1, arbitrary: fc.constant<Doc>(extension) },
  )
}

function valuesOf(attribute: string, schema: z.ZodType, making: Making): fc.Arbitrary<Json> {
  const inner = bare(schema)
  if (inner instanceof z.ZodObject) return objectsOf(schema, making)
  if (inner instanceof z.ZodArray) {
    return fc.array(valuesOf(attribute, inner.element as z.ZodType, making), { maxLength: 2 })
  }
  if (inner instanceof z.ZodEnum) return fc.constantFrom(...inner.options.map(String))
  if (inner instanceof z.ZodBoolean) return fc.boolean()
  if (inner instanceof z.ZodNumber)
    return inner.format === 'safeint' ? fc.integer({ min: -3, max: 3 }) : fc.constantFrom(0, 1, 2.5)
  if (inner instanceof z.ZodString) return fc.constantFrom(...(factsOf(inner).dateTime ? instants : words))
  if (inner instanceof z.ZodRecord)
    return fc.dictionary(
      fc.constantFrom('x', 'y', 'city', '@type'),
      fc.oneof(fc.constantFrom(...words), values),
    ) as fc.Arbitrary<Doc>
  return values as fc.Arbitrary<Json>
}

function isNested(schema: z.ZodType): boolean {
  const inner = bare(schema)
  return inner instanceof z.ZodObject || inner instanceof z.ZodArray
}
