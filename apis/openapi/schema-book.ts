import { z } from 'zod'
import type { Doc } from '../../domain/core/json.ts'
import { bare, extensible, factsOf, type ObjectSchema, type SchemaFacts } from '../../domain/core/schema.ts'
import type { Style } from './style.ts'

/**
 * How a class is meant where it is named: `value` as it is stored and shown; `merge` as part of a merge patch, where
 * nothing is mandatory and null removes an attribute.
 */
export type Mode = 'value' | 'merge'

const component = '#/components/schemas/'

/** Points at a schema of the document. */
export function schemaRef(name: string): Doc {
  return { $ref: component + name }
}

/**
 * Collects the schemas of one document. Every class becomes a component of its own the first time it is met and is
 * referenced ever after, so recursive classes are fine.
 */
export class SchemaBook {
  readonly schemas = new Map<string, Doc>()
  readonly #signatures = new Map<string, string>()
  readonly #style: Style
  readonly #resources: ReadonlySet<string>

  /** @param resources classes that the API serves; embedded values of them are shown as `X_Value` */
  constructor(style: Style, resources: ReadonlySet<string>) {
    this.#style = style
    this.#resources = resources
  }

  /** Adds a component that is not a class of the model. */
  add(name: string, schema: Doc): Doc {
    this.#claim(name, JSON.stringify(schema))
    this.schemas.set(name, schema)
    return schemaRef(name)
  }

  /** The schema of an attribute: inline for plain values, a reference for everything that has a name. */
  of(schema: z.ZodType, mode: Mode = 'value'): Doc {
    const { description } = factsOf(schema)
    const inner = bare(schema)
    const own = factsOf(inner).description
    const body = this.#body(inner, mode)
    return description && (description !== own || !('$ref' in body)) ? { ...body, description } : body
  }

  /** The properties of a class, each as `of` says; in a merge patch each may be null. */
  properties(schema: ObjectSchema, mode: Mode, leaveOut: ReadonlySet<string> = new Set()): Doc {
    const result: Doc = {}
    const { name: className, plain = false, required = [] } = factsOf(schema)
    const bareClass = this.#style.isPlain(className, plain)
    for (const [name, attribute] of Object.entries(schema.shape)) {
      if (leaveOut.has(name) || (bareClass && name in extensible && !required.includes(name))) continue
      const property = this.of(attribute as z.ZodType, mode)
      result[name] = mode === 'merge' ? orNull(property) : property
    }
    return result
  }

  #body(schema: z.ZodType, mode: Mode): Doc {
    if (schema instanceof z.ZodObject) return this.#object(schema as ObjectSchema, mode)
    // Merge patches replace arrays whole, so their elements are complete values.
    if (schema instanceof z.ZodArray) return { type: 'array', items: this.of(schema.element as z.ZodType) }
    if (schema instanceof z.ZodRecord) {
      return { type: 'object', additionalProperties: this.of(schema.valueType as z.ZodType) }
    }
    if (schema instanceof z.ZodEnum) return this.#enumeration(schema)
    return scalar(schema)
  }

  #enumeration(schema: z.ZodEnum): Doc {
    const { name, description } = factsOf(schema)
    const values: Doc = { type: 'string', enum: schema.options.map(String) }
    if (!name) return values
    this.#claim(name, JSON.stringify(values))
    this.schemas.set(name, description ? { ...values, description } : values)
    return schemaRef(name)
  }

  #object(schema: ObjectSchema, mode: Mode): Doc {
    const facts = factsOf(schema)
    if (!facts.name) return { type: 'object', properties: this.properties(schema, mode) }
    return facts.variants ? this.#union(facts.name, facts, mode) : this.#class(facts.name, schema, mode)
  }

  #class(className: string, schema: ObjectSchema, mode: Mode): Doc {
    const name = this.#nameOf(className, mode)
    if (this.#claim(name, signature(schema))) {
      const { description, required = [], plain } = factsOf(schema)
      const must = this.#style.typed && !plain ? ['@type', ...required] : required
      const result: Doc = { type: 'object', ...(description && { description }) }
      this.schemas.set(name, result)
      if (mode === 'value' && must.length > 0) result['required'] = [...new Set(must)]
      result['properties'] = this.properties(schema, mode)
    }
    return schemaRef(name)
  }

  /** Told apart by `@type`; anyOf, because a class name of one's own is allowed beside the documented ones. */
  #union(className: string, facts: SchemaFacts, mode: Mode): Doc {
    const name = this.#nameOf(className, mode)
    const variants = members(facts)
    const names = variants.map((variant) => factsOf(variant).name ?? className)
    if (this.#claim(name, `union ${names.join(' ')}`)) {
      const result: Doc = facts.description ? { description: facts.description } : {}
      this.schemas.set(name, result)
      const mapping: Doc = {}
      const refs = variants.map((variant, i) => {
        const ref = this.#class(names[i] === className ? `${className}_Base` : names[i]!, variant, mode)
        for (const type of [names[i]!, ...(factsOf(variant).alsoNamed ?? [])]) mapping[type] = ref['$ref']
        return ref
      })
      Object.assign(result, { anyOf: refs, discriminator: { propertyName: '@type', mapping } })
    }
    return schemaRef(name)
  }

  #nameOf(className: string, mode: Mode): string {
    const name = this.#resources.has(className) ? `${className}_Value` : className
    return mode === 'merge' ? name + this.#style.merge : name
  }

  /** True when the name is new; a second, different schema under one name is a mistake in the model. */
  #claim(name: string, sign: string): boolean {
    const known = this.#signatures.get(name)
    if (known === undefined) this.#signatures.set(name, sign)
    else if (known !== sign) throw new Error(`Two different schemas are called ${name}: ${known} and ${sign}`)
    return known === undefined
  }
}

/** The classes that may stand where a base class is named; the base itself too, when it has attributes of its own. */
function members({ variants, base }: SchemaFacts): readonly ObjectSchema[] {
  const ownAttributes = base ? Object.keys(base.shape).filter((name) => !(name in extensible)) : []
  return [...(variants?.() ?? []), ...(base && ownAttributes.length > 0 ? [base] : [])]
}

function orNull(schema: Doc): Doc {
  if (typeof schema['type'] === 'string' && !('enum' in schema)) return { ...schema, type: [schema['type'], 'null'] }
  if (!('$ref' in schema) && !('enum' in schema)) return schema
  const { description, ...rest } = schema
  return { ...(description !== undefined && { description }), anyOf: [rest, { type: 'null' }] }
}

function scalar(schema: z.ZodType): Doc {
  if (schema instanceof z.ZodBoolean) return { type: 'boolean' }
  if (schema instanceof z.ZodNumber) return { type: schema.format === 'safeint' ? 'integer' : 'number' }
  if (schema instanceof z.ZodString)
    return factsOf(schema).dateTime ? { type: 'string', format: 'date-time' } : { type: 'string' }
  if (schema instanceof z.ZodUnknown || schema instanceof z.ZodAny) return {}
  throw new Error(`A schema of type ${schema.def.type} has no form in OpenAPI documents`)
}

/** What two schemas of one name must share: their attributes and the kind of each. */
function signature(schema: ObjectSchema): string {
  return Object.entries(schema.shape)
    .map(([name, attribute]) => `${name}:${kindOf(attribute as z.ZodType)}`)
    .sort()
    .join(' ')
}

function kindOf(schema: z.ZodType): string {
  const inner = bare(schema)
  if (inner instanceof z.ZodArray) return `${kindOf(inner.element as z.ZodType)}[]`
  return factsOf(inner).name ?? inner.def.type
}
