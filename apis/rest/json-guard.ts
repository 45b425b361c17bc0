import { Fault } from '../../domain/core/fault.ts'
import { isDoc, type Json } from '../../domain/core/json.ts'

/**
 * Parses JSON that comes from outside: not too deep (measured before parsing, without recursion), no text that cannot be
 * stored, no number beyond a double, no `__proto__`.
 * @throws Fault malformedJson, tooDeep, unsafeText, invalidBody
 */
export function parseJson(text: string, deepest: number): Json {
  if (depthOf(text) > deepest)
    throw new Fault('tooDeep', [{ at: 'body', problem: `is nested more than ${deepest} deep` }])
  const value = parsed(text)
  if (mayOffend(text)) guard(value, '')
  return value
}

/**
 * Whether a text that is strict UTF-8 and JSON has to be looked through: NUL characters, lone surrogates and hidden names
 * can only be written as escapes, numbers beyond a double only with a long exponent or some two hundred digits.
 */
function mayOffend(text: string): boolean {
  return text.includes('\\u') || text.includes('__proto__') || hugeNumber.test(text)
}

const hugeNumber = /[eE]\+?\d{3}|\d{200}/

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    throw new Fault('malformedJson', [{ at: 'body', problem: text.trim() === '' ? 'is empty' : 'is not JSON' }])
  }
}

/** How deep brackets nest outside of texts; good enough for texts that are no JSON, which fail later. */
export function depthOf(text: string): number {
  let depth = 0
  let most = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0x22) i = endOfText(text, i)
    else if (unit === 0x7b || unit === 0x5b) most = Math.max(most, ++depth)
    else if (unit === 0x7d || unit === 0x5d) depth--
  }
  return most
}

/** The position of the quote that closes the text which opens at `start`. */
function endOfText(text: string, start: number): number {
  let end = text.indexOf('"', start + 1)
  while (end >= 0) {
    let before = end - 1
    while (text.charCodeAt(before) === 0x5c) before--
    if ((end - before) % 2 === 1) return end
    end = text.indexOf('"', end + 1)
  }
  return text.length
}

/** Only called on values of bounded depth. */
function guard(value: Json, at: string): void {
  if (typeof value === 'string') guardText(value, at)
  else if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Fault('invalidBody', [{ at, problem: 'is a number too large to keep' }])
  } else if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) guard(value[i]!, `${at}[${i}]`)
  } else if (isDoc(value)) {
    for (const name of Object.keys(value)) {
      const path = at === '' ? name : `${at}.${name}`
      if (name === '__proto__') throw new Fault('unknownAttribute', [{ at: path, problem: 'is not allowed anywhere' }])
      guardText(name, at)
      guard(value[name]!, path)
    }
  }
}

function guardText(text: string, at: string): void {
  if (!text.includes('\0') && text.isWellFormed()) return
  throw new Fault('unsafeText', [{ at: at === '' ? 'body' : at, problem: 'holds a NUL character or a lone surrogate' }])
}
