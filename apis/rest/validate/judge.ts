import { z } from 'zod'
import type { Json } from '../../../domain/core/json.ts'
import { bare, canonicalInstant, factsOf, notADateTime, type ObjectSchema } from '../../../domain/core/schema.ts'
import { addIssues, type Findings } from './findings.ts'
import { objectJudge } from './judge-object.ts'

/** What differs between one API and another in judging the same classes. */
export interface Rules {
  /** Nested objects must say their class, where TM Forum's model has them extensible; empty objects must be complete. */
  readonly strict: boolean
  /** Schemas of extensions by `@schemaLocation`. */
  readonly extensions: Readonly<Record<string, z.ZodType>>
}

/**
 * Checks a value and answers it in stored form: date-times canonical, null attributes dropped. What is wrong goes into
 * `findings`; a wrong value is answered as it came.
 */
export interface Judge {
  (value: Json, at: string, findings: Findings): Json
  /** True for a value of any type, in which null means something. */
  readonly keepsNull?: boolean
}

const made = new WeakMap<Rules, WeakMap<z.ZodType, Judge>>()

/** The judge of a schema: made once per rules, and lazily below objects, so recursive classes are fine. */
export function judgeOf(schema: z.ZodType, rules: Rules): Judge {
  let known = made.get(rules)
  if (!known) {
    known = new WeakMap()
    made.set(rules, known)
  }
  const inner = bare(schema)
  let judge = known.get(inner)
  if (!judge) {
    judge = makeJudge(inner, rules)
    known.set(inner, judge)
  }
  return judge
}

function makeJudge(schema: z.ZodType, rules: Rules): Judge {
  if (schema instanceof z.ZodObject) return objectJudge(schema as ObjectSchema, rules, (inner) => judgeOf(inner, rules))
  if (schema instanceof z.ZodArray) return arrayJudge(schema.element as z.ZodType, rules)
  if (schema instanceof z.ZodUnknown || schema instanceof z.ZodAny) return anything
  if (schema instanceof z.ZodEnum) return enumJudge(schema)
  if (factsOf(schema).dateTime) return instantJudge
  if (isPlain(schema, z.ZodString)) return typeJudge('string', 'must be text')
  if (isPlain(schema, z.ZodNumber)) return typeJudge('number', 'must be a number')
  if (isPlain(schema, z.ZodBoolean)) return typeJudge('boolean', 'must be true or false')
  return parsingJudge(schema)
}

const anything: Judge = Object.assign((value: Json) => value, { keepsNull: true })

function isPlain(schema: z.ZodType, type: typeof z.ZodString | typeof z.ZodNumber | typeof z.ZodBoolean): boolean {
  const { checks, format } = schema.def as { checks?: unknown[]; format?: unknown }
  return schema instanceof type && !checks?.length && format === undefined
}

function typeJudge(type: 'string' | 'number' | 'boolean', problem: string): Judge {
  return (value, at, findings) => {
    if (typeof value !== type) findings.add('invalidBody', at, problem)
    return value
  }
}

function enumJudge(schema: z.ZodEnum): Judge {
  const { alsoSpelt = [], synonyms = {} } = factsOf(schema)
  const options = new Set<unknown>([...schema.options, ...alsoSpelt])
  const meant = new Map<unknown, string>(Object.entries(synonyms))
  const problem = `must be one of ${schema.options.join(', ')}`
  return (value, at, findings) => {
    const word = meant.get(value) ?? value
    if (!options.has(word)) findings.add('invalidBody', at, problem)
    return word
  }
}

function arrayJudge(elementSchema: z.ZodType, rules: Rules): Judge {
  const element = judgeOf(elementSchema, rules)
  return (value, at, findings) => {
    if (Array.isArray(value)) {
      const judged = value.map((each, i) => element(each, `${at}[${i}]`, findings))
      return judged.every((each, i) => each === value[i]) ? value : judged
    }
    findings.add('invalidBody', at, 'must be a list')
    return value
  }
}

/** Date-times have checks of their own too, but there are several in every body. */
const instantJudge: Judge = (value, at, findings) => {
  const instant = typeof value === 'string' ? canonicalInstant(value) : undefined
  if (instant !== undefined) return instant
  findings.add('invalidBody', at, typeof value === 'string' ? notADateTime : 'must be text')
  return value
}

/** Whatever has checks of its own is left to zod. */
function parsingJudge(schema: z.ZodType): Judge {
  return (value, at, findings) => {
    const parsed = schema.safeParse(value)
    if (parsed.success) return parsed.data as Json
    addIssues(parsed.error, at, findings)
    return value
  }
}
