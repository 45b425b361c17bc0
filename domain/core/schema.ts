import { z } from 'zod'

/**
 * Building blocks of resource schemas. A schema is a zod object whose attributes are all optional: what is mandatory
 * is said by the resource (and differs between generations), what is unknown is judged by `apis/rest/extension.ts`.
 */

/** What a schema is called in the published documents, and how it relates to others. */
export interface SchemaFacts {
  /** TM Forum's name of the class. */
  readonly name?: string
  /** One sentence for the documentation, in our words. */
  readonly description?: string
  /** For a base class that is told apart by `@type`: its subclasses. */
  readonly variants?: () => readonly ObjectSchema[]
  /** For the same: the base class without what its subclasses add. */
  readonly base?: ObjectSchema
  /** Attributes that an object of this class must have (nested classes; resources say it in `mandatory`). */
  readonly required?: readonly string[]
  /** True when the text is a date-time. */
  readonly dateTime?: true
  /** True for the few classes outside TM Forum's Extensible family: they need no `@type`, even in v5. */
  readonly plain?: true
  /** Other documented values of `@type` that mean this class, where official examples name it differently. */
  readonly alsoNamed?: readonly string[]
  /** For an enumeration: words beyond the documented ones that are understood on input. */
  readonly alsoSpelt?: readonly string[]
  /** For an enumeration: further words, each with the documented one that it means. They are understood, and never said. */
  readonly synonyms?: Readonly<Record<string, string>>
}

export type ObjectSchema = z.ZodObject<z.ZodRawShape>
export type Attributes = Record<string, z.ZodType>

const facts = new WeakMap<z.ZodType, SchemaFacts>()

/** The facts of a schema; looks through optional and lazy wrappers, whose own facts (see `about`) come first. */
export function factsOf(schema: z.ZodType): SchemaFacts {
  const own = facts.get(schema)
  const inner = unwrapped(schema)
  return inner === schema ? (own ?? {}) : own ? { ...factsOf(inner), ...own } : factsOf(inner)
}

/** Attaches facts to a schema without changing it, and returns it. */
export function described<S extends z.ZodType>(schema: S, say: SchemaFacts): S {
  facts.set(schema, say)
  return schema
}

/** Describes one use of a shared class, whose own description stays as it is. */
export function about(schema: z.ZodType, description: string): z.ZodType {
  return described(schema.optional(), { description })
}

/** Takes optional, nullable and lazy wrappers off. */
export function bare(schema: z.ZodType): z.ZodType {
  const inner = unwrapped(schema)
  return inner === schema ? schema : bare(inner)
}

function unwrapped(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return schema.unwrap() as z.ZodType
  if (schema instanceof z.ZodLazy) return schema.unwrap() as z.ZodType
  return schema
}

export const text = (description?: string) => described(z.string(), description ? { description } : {})
export const flag = (description?: string) => described(z.boolean(), description ? { description } : {})
/** A number; `problem` says what is wrong with one that is not taken. */
export function number(description?: string, problem?: (value: number) => string | undefined) {
  const schema = z.number()
  const checked = problem
    ? schema.check(({ value, issues }) => {
        const message = problem(value)
        if (message !== undefined) issues.push({ code: 'custom', message, input: value })
      })
    : schema
  return described(checked, description ? { description } : {})
}
export const integer = (description?: string) => described(z.int(), description ? { description } : {})
export const anything = (description?: string) => described(z.unknown(), description ? { description } : {})
export const listOf = <S extends z.ZodType>(element: S, description?: string) =>
  described(z.array(element), description ? { description } : {})
export const oneOf = <const V extends readonly [string, ...string[]]>(values: V, description?: string) =>
  described(z.enum(values), description ? { description } : {})

const rfc3339 = /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d):(\d\d)(?:[.,](\d+))?([Zz]|[+-]\d\d:?\d\d))?$/

/**
 * Brings any RFC 3339 date-time, or a bare date (midnight UTC), to `YYYY-MM-DDTHH:mm:ss.SSSZ`, the only form that is
 * stored: text order is then time order. Digits below the millisecond are cut. Undefined when it is no date-time.
 */
export function canonicalInstant(value: string): string | undefined {
  if (isCanonical(value)) return value
  const match = rfc3339.exec(value)
  if (!match) return undefined
  const [, year, month, day, hour = '00', minute = '00', second = '00', fraction = '', zone = 'Z'] = match
  const ms = fraction.slice(0, 3).padEnd(3, '0')
  const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase()
  const leap = second === '60'
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${leap ? '59' : second}.${ms}${offset}`)
  if (Number.isNaN(time) || !isRealDay(Number(year), Number(month), Number(day))) return undefined
  const instant = new Date(leap ? time + 1000 : time)
  return instant.getUTCFullYear() >= 0 && instant.getUTCFullYear() <= 9999 ? instant.toISOString() : undefined
}

/** What most date-times are when they come: worth telling before anything is taken apart. */
function isCanonical(value: string): boolean {
  if (value.length !== 24 || value[4] !== '-' || value[7] !== '-' || value[10] !== 'T' || value[13] !== ':')
    return false
  if (value[16] !== ':' || value[19] !== '.' || value[23] !== 'Z' || numberAt(value, 20, 3) < 0) return false
  const [year, month, day] = [numberAt(value, 0, 4), numberAt(value, 5, 2), numberAt(value, 8, 2)]
  if (!isWithin(year, 0, 9999) || !isWithin(month, 1, 12) || !isWithin(day, 1, 31)) return false
  if (day > 28 && !isRealDay(year, month, day)) return false
  const [hour, minute, second] = [numberAt(value, 11, 2), numberAt(value, 14, 2), numberAt(value, 17, 2)]
  return isWithin(hour, 0, 23) && isWithin(minute, 0, 59) && isWithin(second, 0, 59)
}

/** The number that the digits at `from` are; -1 when one of them is no digit. */
function numberAt(value: string, from: number, digits: number): number {
  let number = 0
  for (let i = from; i < from + digits; i++) {
    const digit = value.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) return -1
    number = number * 10 + digit
  }
  return number
}

function isWithin(number: number, least: number, most: number): boolean {
  return number >= least && number <= most
}

function isRealDay(year: number, month: number, day: number): boolean {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** What is wrong with a text that is no date-time. */
export const notADateTime = 'must be an RFC 3339 date-time'

/** An RFC 3339 date-time; parsing brings it to the canonical form. */
export function dateTime(description?: string): z.ZodType<string> {
  const schema = z.string().check((context) => {
    const instant = canonicalInstant(context.value)
    if (instant !== undefined) context.value = instant
    else context.issues.push({ code: 'custom', message: notADateTime, input: context.value })
  })
  return described(schema, { dateTime: true, ...(description ? { description } : {}) })
}

/** The three attributes with which any TM Forum object can say its class and its extension. */
export const extensible = {
  '@type': text('Name of the class of this object.'),
  '@baseType': text('Name of the class that @type extends, when @type is not a documented class.'),
  '@schemaLocation': text('Where the schema of the extension is described.'),
} satisfies Attributes

/** A class of TM Forum's model: named, extensible, every attribute optional. */
export function classOf(name: string, attributes: Attributes, say: Omit<SchemaFacts, 'name'> = {}): ObjectSchema {
  const shape: Attributes = {}
  for (const [attribute, schema] of Object.entries({ ...extensible, ...attributes }))
    shape[attribute] = schema.optional()
  return described(z.looseObject(shape), { ...say, name }) as ObjectSchema
}

/** The attributes of a class, with the wrappers that make them optional taken off. */
export function attributesOf(schema: ObjectSchema): Attributes {
  const result: Attributes = {}
  for (const [name, attribute] of Object.entries(schema.shape)) result[name] = bareOptional(attribute as z.ZodType)
  return result
}

function bareOptional(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema
}

/** A class that extends another: its attributes come on top. */
export function subclassOf(
  parent: ObjectSchema,
  name: string,
  attributes: Attributes,
  say: Omit<SchemaFacts, 'name'> = {},
) {
  const inherited = factsOf(parent).required
  return classOf(name, { ...attributesOf(parent), ...attributes }, inherited ? { required: inherited, ...say } : say)
}

/**
 * A base class told apart by `@type`. An object whose `@type` is a variant is checked as that variant; one of the base
 * class itself may carry the attributes of any variant. No branch is ever tried: `@type` alone decides (a third of TM
 * Forum's own examples fail a strict oneOf).
 */
export function polymorphic(
  base: ObjectSchema,
  variants: () => readonly ObjectSchema[],
  say: SchemaFacts = {},
): z.ZodType {
  let flat: ObjectSchema | undefined
  // One object however often it is asked for, because facts and shapes are kept per schema.
  return z.lazy(() => {
    flat ??= described(z.looseObject(attributesOfAll([...variants(), base])), {
      ...factsOf(base),
      ...say,
      variants,
      base,
    })
    return flat
  })
}

/** The attributes of all classes, each optional and as wide as the widest of them. */
function attributesOfAll(classes: readonly ObjectSchema[]): Attributes {
  const shape: Attributes = {}
  for (const each of classes) {
    for (const [name, schema] of Object.entries(attributesOf(each))) {
      shape[name] = name in shape && !sameKind(shape[name]!, schema) ? looser(shape[name]!, schema) : schema
    }
  }
  for (const name of Object.keys(shape)) shape[name] = shape[name]!.optional()
  return shape
}

function sameKind(one: z.ZodType, other: z.ZodType): boolean {
  const [a, b] = [bare(one), bare(other)]
  if (a === b) return true
  if (a instanceof z.ZodArray && b instanceof z.ZodArray)
    return sameKind(a.element as z.ZodType, b.element as z.ZodType)
  if (a instanceof z.ZodEnum && b instanceof z.ZodEnum) return String(a.options) === String(b.options)
  if (a instanceof z.ZodObject && b instanceof z.ZodObject) return factsOf(a).name === factsOf(b).name
  return a.def.type === b.def.type && factsOf(a).dateTime === factsOf(b).dateTime
}

/** The wider of two schemas that variants give to one attribute: text for two kinds of text, else anything. */
function looser(a: z.ZodType, b: z.ZodType): z.ZodType {
  const textual = (schema: z.ZodType) => bare(schema) instanceof z.ZodString || bare(schema) instanceof z.ZodEnum
  return textual(a) && textual(b) ? text() : anything()
}
