import { RE2JS } from 're2js'
import { Fault } from './fault.ts'
import type { RegexTest } from './query.ts'

const kept = new Map<string, RE2JS>()
const mostKept = 100

/**
 * Regular expressions in RE2 syntax, which are matched in time linear in the text whatever the pattern.
 * @throws Fault invalidQuery when the pattern is not one
 */
export const regex: RegexTest = (pattern, anchored) => {
  const compiled = compile(pattern)
  return anchored ? (text) => compiled.testExact(text) : (text) => compiled.test(text)
}

function compile(pattern: string): RE2JS {
  const found = kept.get(pattern)
  if (found) return found
  const compiled = parsed(pattern)
  if (kept.size >= mostKept) kept.delete(kept.keys().next().value!)
  kept.set(pattern, compiled)
  return compiled
}

function parsed(pattern: string): RE2JS {
  try {
    return RE2JS.compile(pattern)
  } catch {
    throw new Fault('invalidQuery', [{ at: pattern, problem: 'is not a regular expression in RE2 syntax' }])
  }
}
