import type { Answer, Doc, Json } from './client.ts'
import { Mismatch } from './verdicts.ts'

export function isDoc(value: Json | undefined): value is Doc {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A value as the report shows it: JSON, shortened. */
export function shown(value: Json | undefined): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value)
  return text.length > 300 ? `${text.slice(0, 300)}…` : text
}

/** An answer as the report shows it. */
export function shownAnswer(answer: Answer): string {
  const body = answer.text === '' ? 'no body' : answer.text.length > 300 ? `${answer.text.slice(0, 300)}…` : answer.text
  return `${answer.status} with ${body} (${answer.request})`
}

/** Fails unless the status is one of those given. */
export function expectStatus(answer: Answer, ...allowed: readonly number[]): void {
  if (!allowed.includes(answer.status)) throw new Mismatch(`status ${allowed.join(' or ')}`, shownAnswer(answer))
}

/** Fails with both values when a condition does not hold. */
export function expectThat(holds: boolean, expected: string, seen: string): void {
  if (!holds) throw new Mismatch(expected, seen)
}

/** Fails unless two JSON values are the same; the order of attributes does not matter. */
export function expectSame(what: string, seen: Json | undefined, expected: Json | undefined): void {
  if (canonical(seen) !== canonical(expected)) {
    throw new Mismatch(`${what} to be ${shown(expected)}`, shown(seen))
  }
}

/** The object in an answer. */
export function docOf(answer: Answer): Doc {
  if (!isDoc(answer.json)) throw new Mismatch('a JSON object', shownAnswer(answer))
  return answer.json
}

/** The objects of a list answer. */
export function docsOf(answer: Answer): Doc[] {
  expectStatus(answer, 200, 206)
  if (!Array.isArray(answer.json) || !answer.json.every(isDoc)) {
    throw new Mismatch('a JSON array of objects', shownAnswer(answer))
  }
  return answer.json
}

/** A text attribute that must be there and not be empty. */
export function textOf(doc: Doc, name: string): string {
  const value = doc[name]
  if (typeof value !== 'string' || value === '') throw new Mismatch(`text in ${name}`, shown(value))
  return value
}

/**
 * Fails unless `seen` holds everything in `sent`. The server may add attributes; arrays have the same length; date-times
 * may come back in another notation of the same instant.
 */
export function expectHolds(what: string, seen: Json | undefined, sent: Json): void {
  const missing = difference(seen, sent, what)
  if (missing) throw new Mismatch(missing.expected, missing.seen)
}

function difference(seen: Json | undefined, sent: Json, at: string): { expected: string; seen: string } | undefined {
  if (isDoc(sent) && isDoc(seen)) {
    for (const [name, value] of Object.entries(sent)) {
      const found = difference(seen[name], value, `${at}.${name}`)
      if (found) return found
    }
    return undefined
  }
  if (Array.isArray(sent) && Array.isArray(seen) && sent.length === seen.length) {
    for (const [i, value] of sent.entries()) {
      const found = difference(seen[i], value, `${at}[${i}]`)
      if (found) return found
    }
    return undefined
  }
  if (canonical(seen) === canonical(sent) || sameInstant(seen, sent)) return undefined
  return { expected: `${at} to be ${shown(sent)}`, seen: shown(seen) }
}

function sameInstant(a: Json | undefined, b: Json): boolean {
  const time = (value: Json | undefined) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : Number.NaN
  return time(a) === time(b)
}

function canonical(value: Json | undefined): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (!isDoc(value)) return JSON.stringify(value) ?? 'nothing'
  const members = Object.keys(value).sort()
  return `{${members.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join()}}`
}

/** Identifiers of a list, in order. */
export function idsOf(docs: readonly Doc[]): string[] {
  return docs.map((doc) => String(doc['id']))
}

/** Fails unless a list holds exactly these resources, in any order. */
export function expectIds(what: string, docs: readonly Doc[], expected: readonly Doc[]): void {
  expectSame(`${what}: the resources found`, idsOf(docs).sort(), idsOf(expected).sort())
}
