import type { Doc, Json } from '../client.ts'
import { isDoc } from '../expect.ts'
import type { OfficialGeneration as Generation } from '../rules/subject.ts'
import type { Has } from './faults.ts'
import { type Kind, type Schema, schemas } from './individual-schema.ts'
import { bad } from './refusal.ts'

const states = { v4: ['initialized', 'validated', 'deceaded'], v5: ['initialized', 'validated', 'deceased'] }

/** Checks a whole resource and brings its dates to one form. @throws Refusal 400 naming everything that is wrong */
export function checkBody(has: Has, generation: Generation, body: Doc): Doc {
  const wrong: string[] = []
  const extended = checkTypes(has, generation, body, wrong)
  const checked = checkObject(has, schemas[generation], body, '', extended || has('unknown-accepted'), wrong)
  for (const name of ['familyName', 'givenName']) {
    if (body[name] === undefined && !has('mandatory-ignored')) wrong.push(`${name} is missing`)
  }
  const { status } = body
  if (status !== undefined && !states[generation].includes(String(status)) && !has('any-state')) {
    wrong.push(`status cannot be ${String(status)}`)
  }
  if (wrong.length > 0) throw bad(has('first-fault-only') ? wrong[0]! : wrong.join('; '))
  return checked
}

/** Looks at what the body says about its class; true when it declares an extension. */
function checkTypes(has: Has, generation: Generation, body: Doc, wrong: string[]): boolean {
  const { '@type': type, '@baseType': base, '@schemaLocation': location } = body
  if (type === undefined && generation === 'v5' && !has('type-optional')) wrong.push('@type is missing')
  const known = type === undefined || type === 'Individual' || base === 'Individual'
  if (!known && !has('any-type')) wrong.push(`@type ${JSON.stringify(type)} is unknown`)
  const extended = location !== undefined || (base === 'Individual' && type !== 'Individual')
  return extended && !has('extension-refused')
}

function checkObject(has: Has, schema: Schema, doc: Doc, at: string, open: boolean, wrong: string[]): Doc {
  const result: Doc = {}
  for (const [name, value] of Object.entries(doc)) {
    const kind = !Object.hasOwn(schema, name) ? undefined : name === '@type' && has('any-type') ? 'any' : schema[name]
    if (kind === undefined && !open) wrong.push(`${at}${name} is unknown`)
    result[name] = kind === undefined ? value : checkValue(has, kind, value, `${at}${name}`, open, wrong)
  }
  return result
}

function checkValue(has: Has, kind: Kind, value: Json, at: string, open: boolean, wrong: string[]): Json {
  if (kind === 'date') return checkDate(has, value, at, wrong)
  if (typeof kind === 'string') {
    if (!scalarFits(kind, value) && !has('kinds-unchecked')) wrong.push(`${at} is no ${kind}`)
    return value
  }
  if (Array.isArray(kind)) {
    if (Array.isArray(value)) {
      return value.map((element, i) => checkValue(has, kind[0] as Schema, element, `${at}[${i}]`, open, wrong))
    }
    if (!has('kinds-unchecked')) wrong.push(`${at} is no array`)
    return value
  }
  if (isDoc(value)) return checkObject(has, kind as Schema, value, `${at}.`, open, wrong)
  if (!has('kinds-unchecked')) wrong.push(`${at} is no object`)
  return value
}

function scalarFits(kind: string, value: Json): boolean {
  if (kind === 'any') return true
  return typeof value === { text: 'string', number: 'number', flag: 'boolean' }[kind]
}

const dateTime = /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/

function checkDate(has: Has, value: Json, at: string, wrong: string[]): Json {
  const parts = typeof value === 'string' ? dateTime.exec(value) : null
  const day = parts ? new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]))).getUTCDate() : 0
  const time = parts && day === Number(parts[3]) ? Date.parse(String(value).toUpperCase()) : Number.NaN
  if (!Number.isNaN(time)) return dateForm(has, String(value), time)
  if (!has('bad-dates-accepted')) wrong.push(`${at} is no date-time`)
  return value
}

function dateForm(has: Has, sent: string, time: number): string {
  if (has('dates-as-sent')) return sent
  const iso = new Date(time).toISOString().replace('Z', has('dates-with-offset') ? '+00:00' : 'Z')
  return has('milliseconds-cut') ? iso.replace(/\.\d+/, '.000') : iso
}
