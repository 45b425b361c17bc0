import { covers } from '../common/valid-period.ts'
import { Fault, type FaultDetail } from '../core/fault.ts'
import { type Doc, isDoc, type Json, sameJson } from '../core/json.ts'
import type { RegexTest } from '../core/query.ts'
import { hasRange, isInRange, rangeInWords } from './value-range.ts'
import { valueFitsType } from './value-type.ts'

/** How given values are judged. */
export interface JudgeOptions {
  /** Attribute that holds the values, for the findings; `characteristic` unless said otherwise. */
  readonly attribute?: string
  /** Instant at which specifications and values have to be valid; all of them count when absent. */
  readonly at?: string
}

/**
 * Judges given characteristics against what is specified: names, number of values, data types, listed values, ranges
 * and patterns. Values that have a default need not be given.
 * @param specs CharacteristicSpecifications (v5 classes)
 * @param values Characteristics: `name` and `value`, where a list counts as several values
 * @param regex matches patterns in linear time
 * @returns everything that is wrong; empty when nothing is
 */
export function judgeCharacteristics(
  specs: readonly Doc[],
  values: readonly Doc[],
  regex: RegexTest,
  { attribute = 'characteristic', at }: JudgeOptions = {},
): FaultDetail[] {
  const valid = specs.filter(({ validFor }) => at === undefined || covers(validFor, at))
  const known = new Map(valid.map((spec) => [String(spec['name']), spec]))
  const findings: FaultDetail[] = []
  for (const [i, { name }] of values.entries()) {
    if (!known.has(String(name))) findings.push({ at: `${attribute}[${i}].name`, problem: `${name} is not specified` })
  }
  for (const [name, spec] of known) {
    const given = values.flatMap((each, i) =>
      each['name'] === name ? givenValues(each['value'], `${attribute}[${i}].value`) : [],
    )
    const allowed = valueSpecsOf(spec, at)
    findings.push(...countFindings(name, spec, allowed, given.length, attribute))
    for (const one of given) {
      const problem = valueProblem(one.value, spec, allowed, regex)
      if (problem) findings.push({ at: one.at, problem: `${name} ${problem}` })
    }
  }
  return findings
}

/** The value that counts when none is given: the one that is marked as default. */
export function defaultValue(spec: Doc): Json | undefined {
  return valueSpecsOf(spec).find(({ isDefault, value }) => isDefault === true && value !== undefined)?.['value']
}

interface Given {
  readonly value: Json
  readonly at: string
}

function givenValues(value: Json | undefined, at: string): Given[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value.map((each, i) => ({ value: each, at: `${at}[${i}]` })) : [{ value, at }]
}

function valueSpecsOf(spec: Doc, at?: string): Doc[] {
  const listed = spec['characteristicValueSpecification']
  const docs = Array.isArray(listed) ? listed.filter(isDoc) : []
  return at === undefined ? docs : docs.filter(({ validFor }) => covers(validFor, at))
}

function countFindings(
  name: string,
  { minCardinality: least, maxCardinality: most }: Doc,
  allowed: readonly Doc[],
  count: number,
  at: string,
): FaultDetail[] {
  const hasDefault = allowed.some(({ isDefault, value }) => isDefault === true && value !== undefined)
  if (typeof least === 'number' && count < least && !(count === 0 && hasDefault)) {
    return [{ at, problem: `${name} needs at least ${values(least)}, not ${count}` }]
  }
  if (typeof most === 'number' && count > most) {
    return [{ at, problem: `${name} takes at most ${values(most)}, not ${count}` }]
  }
  return []
}

const values = (count: number) => `${count} ${count === 1 ? 'value' : 'values'}`

/** What is wrong with one value; undefined when nothing is. */
function valueProblem(value: Json, spec: Doc, allowed: readonly Doc[], regex: RegexTest): string | undefined {
  const { valueType, regex: pattern, configurable, extensible } = spec
  if (!valueFitsType(value, valueType)) return `must be of type ${valueType}`
  const fixed = defaultValue(spec)
  if (configurable === false && fixed !== undefined && !sameJson(value, fixed)) {
    return `cannot be chosen; it is ${JSON.stringify(fixed)}`
  }
  const mismatch = typeof pattern === 'string' ? patternProblem(value, pattern, regex) : undefined
  if (mismatch) return mismatch
  if (allowed.length === 0 || extensible === true) return undefined
  return allowed.some((each) => allows(each, value, regex)) ? undefined : `must be ${optionsInWords(allowed)}`
}

/** Whether one value specification allows a value: by listing it, by a range, by a pattern, or by its type alone. */
function allows(allowed: Doc, value: Json, regex: RegexTest): boolean {
  const listed = allowed['value']
  if (listed !== undefined) {
    return sameJson(listed, value) || (Array.isArray(listed) && listed.some((each) => sameJson(each, value)))
  }
  if (!valueFitsType(value, allowed['valueType'])) return false
  if (hasRange(allowed) && !(typeof value === 'number' && isInRange(value, allowed))) return false
  const { regex: pattern } = allowed
  return typeof pattern !== 'string' || patternProblem(value, pattern, regex) === undefined
}

function patternProblem(value: Json, pattern: string, regex: RegexTest): string | undefined {
  try {
    return regex(pattern, true)(typeof value === 'string' ? value : JSON.stringify(value))
      ? undefined
      : `must match ${pattern}`
  } catch (error) {
    if (error instanceof Fault) return `is specified by ${pattern}, which is no pattern in RE2 syntax`
    throw error
  }
}

function optionsInWords(allowed: readonly Doc[]): string {
  const options = allowed.map((each) => {
    if (each['value'] !== undefined) return JSON.stringify(each['value'])
    return hasRange(each) ? rangeInWords(each) : `like ${each['regex'] ?? each['valueType']}`
  })
  return options.join(' or ')
}
