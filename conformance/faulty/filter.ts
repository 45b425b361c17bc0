import { query } from 'jsonpath-rfc9535'
import { RE2JS } from 're2js'
import type { Doc, Json } from '../client.ts'
import { isDoc } from '../expect.ts'
import { type Has, named } from './faults.ts'
import { type Kind, kindAt, type Schema } from './individual-schema.ts'
import { bad } from './refusal.ts'

export type Test = (doc: Doc) => boolean

const reserved = ['fields', 'offset', 'limit', 'sort', 'filter', 'depth', 'expand', 'before', 'after']
const signs: Record<string, string> = {
  '=': 'eq',
  '==': 'eq',
  '>': 'gt',
  '>=': 'gte',
  '<': 'lt',
  '<=': 'lte',
  '=~': 'regex',
}

/** One condition of a query: a path, an operator, and the values of which any will do. */
interface Condition {
  readonly path: string
  readonly op: string
  readonly values: readonly string[]
}

/** Reads the conditions of a raw query string. @throws Refusal 400 for what it cannot read */
export function readFilter(has: Has, schema: Schema, rawQuery: string): Test {
  if (has('filters-ignored')) return () => true
  if (has('repeats-are-conditions') && rawQuery.split('&').length > 64) throw bad('too many conditions')
  const conditions: Condition[] = []
  const paths: Test[] = []
  for (const part of rawQuery.split('&').filter((text) => text !== '')) {
    const [name] = part.split('=')
    if (name === 'filter') paths.push(jsonPathTest(has, schema, decoded(has, part.slice(7))))
    else if (!reserved.includes(has('reserved-suffix-ignored') ? name!.split('.')[0]! : name!))
      addCondition(has, conditions, part)
  }
  if (conditions.length + paths.length > (has('limits-tight') ? 16 : 32) && !has('limits-ignored'))
    throw bad('too many conditions')
  const anyPath: Test = (doc) =>
    paths.length === 0 || paths[has('filters-anded') ? 'every' : 'some']((test) => test(doc))
  const used = paths.length > 0 && has('jsonpath-drops-second-plain') ? conditions.slice(0, 1) : conditions
  const tests = used.map((condition) => conditionTest(has, schema, condition))
  if (has('plain-same-element')) return (doc) => anyPath(doc) && sameElement(doc, used, tests)
  if (has('jsonpath-replaces-plain') && paths.length > 0) return anyPath
  return (doc) => anyPath(doc) && tests[has('and-is-or') && tests.length > 1 ? 'some' : 'every']((test) => test(doc))
}

/** Conditions on one list are met by one of its elements. */
function sameElement(doc: Doc, conditions: readonly Condition[], tests: readonly Test[]): boolean {
  const groups = Map.groupBy(tests, (_, i) => conditions[i]!.path.split('.')[0]!)
  return [...groups].every(([name, group]) => {
    const value = doc[name]
    const candidates = Array.isArray(value) ? value.map((element) => ({ ...doc, [name]: [element] })) : [doc]
    return candidates.some((candidate) => group.every((test) => test(candidate)))
  })
}

function decoded(has: Has, text: string): string {
  try {
    if (has('non-ascii-misread')) return Buffer.from(decodeURIComponent(text)).toString('latin1')
    if (has('dates-with-offset')) return decodeURIComponent(text.replaceAll('+', ' '))
    return decodeURIComponent(text)
  } catch {
    throw bad('malformed percent-encoding')
  }
}

/** Conditions on one path with equality are alternatives. */
function addCondition(has: Has, conditions: Condition[], part: string): void {
  for (const piece of has('semicolon-ignored') ? [part] : part.split(/;(?=[\w@.]+=)/)) {
    const text = decoded(has, piece)
    const [, name, sign, rest] = /^([\w@.]+?)(==|>=|<=|=~|=|>|<)(.*)$/s.exec(text) ?? []
    if (name === undefined || (sign !== '=' && has('signs-unknown'))) throw bad(`cannot read ${text}`)
    if (has(named(`${name} not filterable`))) throw bad(`${name} is unknown`)
    const suffix = /\.(eq|gte?|lte?|regex|ne|in|like|exists)$/.exec(name)
    const path = suffix && !has(named(`suffix-${suffix[1]}-unknown`)) ? name.slice(0, suffix.index) : name
    const op = suffix ? suffix[1]! : signs[sign!]!
    const values = op === 'regex' || has('comma-is-text') ? [rest!] : rest!.split(',')
    const before =
      op === 'eq' && !has('last-value-wins') ? conditions.findIndex((c) => c.path === path && c.op === 'eq') : -1
    if (before >= 0) conditions[before] = { path, op, values: [...conditions[before]!.values, ...values] }
    else conditions.push({ path, op, values })
  }
}

function conditionTest(has: Has, schema: Schema, { path, op, values }: Condition): Test {
  const kind = kindAt(schema, path)
  if (kind === undefined && !has('unknown-filter-ignored')) throw bad(`${path} is unknown`)
  if (kind === undefined) return () => true
  if (values.length > 200 && !has('limits-ignored')) throw bad('too many values')
  if (op === 'exists') return (doc) => valuesAt(has, doc, path).length > 0 === (values[0] === 'true')
  if (op === 'ne')
    return (doc) =>
      !has('ne-is-eq') !==
      valuesAt(has, doc, path).some((value) => values.some((wanted) => compare(has, kind, value, 'eq', wanted)))
  const tests = values.map((wanted) => valueTest(has, kind, op, unquoted(has, wanted)))
  return (doc) => valuesAt(has, doc, path).some((value) => tests.some((test) => test(value)))
}

function unquoted(has: Has, value: string): string {
  return has('quotes-kept') ? value : (/^(["'])(.*)\1$/.exec(value)?.[2] ?? value)
}

function valueTest(has: Has, kind: Kind, op: string, wanted: string): (value: Json) => boolean {
  if (op === 'regex') {
    const pattern = compiled(has, wanted)
    return (value) => typeof value === 'string' && pattern.matcher(value).find()
  }
  if (op === 'like') {
    const pattern = compiled(
      has,
      `^${wanted
        .split('*')
        .map((piece) => RE2JS.quote(piece))
        .join('.*')}$`,
    )
    return (value) => typeof value === 'string' && pattern.matcher(value).find()
  }
  if (kind === 'date' && Number.isNaN(Date.parse(wanted)) && !has('bad-values-ignored'))
    throw bad(`${wanted} is no date-time`)
  if (kind === 'number' && Number.isNaN(Number(wanted)) && !has('bad-values-ignored'))
    throw bad(`${wanted} is no number`)
  return (value) => compare(has, kind, value, op === 'in' ? 'eq' : op, wanted)
}

function compiled(has: Has, pattern: string): RE2JS {
  try {
    return RE2JS.compile(pattern)
  } catch {
    if (has('bad-regex-ignored')) return RE2JS.compile('')
    throw bad(`${pattern} is no regular expression`)
  }
}

function valuesAt(has: Has, doc: Json, path: string): Json[] {
  let found: Json[] = [doc]
  const steps = has('dotted-unsupported') ? [path] : path.split('.')
  for (const name of steps) {
    found = found.flatMap((at) => (has('first-element-only') && Array.isArray(at) ? at.slice(0, 1) : at))
    found = found.flatMap((at) => (isDoc(at) && at[name] !== undefined ? [at[name]] : []))
  }
  return found.flat()
}

function compare(has: Has, kind: Kind, value: Json, op: string, wanted: string): boolean {
  if (kind === 'date' && !has('dates-as-text')) return compareDates(has, String(value), op, wanted)
  if (kind === 'number' && !has('numbers-as-text')) return ordered(op, Number(value) - Number(wanted))
  if (kind === 'flag' && has('booleans-as-numbers')) return ordered(op, (value === true ? 1 : 0) - Number(wanted))
  const [a, b] = has('case-ignored') ? [String(value).toLowerCase(), wanted.toLowerCase()] : [String(value), wanted]
  if (op === 'eq' && has('parts-match')) return a.includes(b)
  return ordered(op, a < b ? -1 : a > b ? 1 : 0)
}

function compareDates(has: Has, value: string, op: string, wanted: string): boolean {
  const start = Date.parse(wanted)
  const end = start + (/^\d{4}-\d\d-\d\d$/.test(wanted) && !has('day-is-midnight') ? 86_400_000 - 1 : 0)
  const time = Date.parse(value)
  return ordered(op, time < start ? -1 : time > end ? 1 : 0)
}

function ordered(op: string, sign: number): boolean {
  return { eq: sign === 0, gt: sign > 0, gte: sign >= 0, lt: sign < 0, lte: sign <= 0 }[op] ?? false
}

function jsonPathTest(has: Has, schema: Schema, expression: string): Test {
  if (has('jsonpath-ignored')) return () => true
  const tooLarge = expression.length > 2048 || parenthesesDeep(expression) > 8
  if (tooLarge && !has('limits-ignored')) throw bad('the expression is too large')
  if (expression.startsWith('[') && has('bare-refused')) throw bad('no root')
  if (!/^(\$?\[)/.test(expression) && has('arrays-refused')) throw bad('no arrays')
  if (expression.includes('!(') && has('negation-refused')) throw bad('no negation')
  const rooted = /^(\$|\[)/.test(expression) ? expression.replace(/^\[/, '$[') : `$.${expression}`
  const overDocs = rooted.startsWith('$[')
  const unknown = overDocs && [...rooted.matchAll(/@\.(\w+)/g)].find(([, name]) => !Object.hasOwn(schema, name!))
  if (unknown && !has('unknown-filter-ignored')) throw bad(`${unknown[1]} is unknown`)
  return evaluated(has, has('less-or-equal-is-less') ? rooted.replaceAll('<=', '<') : rooted, overDocs)
}

function parenthesesDeep(expression: string): number {
  let open = 0
  let deepest = 0
  for (const sign of expression) {
    if (sign === '(') deepest = Math.max(deepest, ++open)
    if (sign === ')') open--
  }
  return deepest
}

function evaluated(has: Has, rooted: string, overDocs: boolean): Test {
  try {
    query([], rooted)
  } catch {
    if (has('bad-jsonpath-ignored')) return () => true
    throw bad(`${rooted} is no JSONPath`)
  }
  if (has('any-element-in-jsonpath') && !overDocs) {
    const pieces = rooted.split('&&')
    if (pieces.length === 2) {
      const halves = [`${pieces[0]}]`, `${/^.*\[\?/.exec(rooted)![0]}${pieces[1]}`]
      return (doc) => halves.every((half) => query(doc, half).length > 0)
    }
  }
  return (doc) => query(overDocs ? [doc] : doc, rooted).length > 0
}
