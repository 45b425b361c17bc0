import type { z } from 'zod'
import { Fault, type FaultCode, type FaultDetail } from '../../../domain/core/fault.ts'

/** Something about a body that does not fit, with the code that it has when it is the first one. */
export interface Finding extends FaultDetail {
  readonly code: FaultCode
}

/** Beyond this many nobody reads on. */
const mostKept = 200

/** Collects what is wrong with a body while it is judged. */
export class Findings {
  readonly list: Finding[] = []

  add(code: FaultCode, at: string, problem: string): void {
    if (this.list.length < mostKept) this.list.push({ code, at: at === '' ? 'body' : at, problem })
  }
}

/** @throws Fault of the first finding, listing all of them */
export function refuseFindings(findings: readonly Finding[]): void {
  const [first] = findings
  if (first)
    throw new Fault(
      first.code,
      findings.map(({ at, problem }) => ({ at, problem })),
    )
}

/** Turns what zod found into findings with paths in the form `a.b[0]`. */
export function addIssues(error: z.ZodError, at: string, findings: Findings): void {
  for (const issue of error.issues) {
    const { path } = issue
    const inner = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('')
    findings.add('invalidBody', at === '' ? inner.replace(/^\./, '') : at + inner, worded(issue))
  }
}

/** The types that zod checks, said as everywhere else in our answers. */
const types: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
}

function worded(issue: z.core.$ZodIssue): string {
  const type = issue.code === 'invalid_type' ? types[issue.expected] : undefined
  if (type !== undefined) return `must be ${type}`
  return issue.message.replace(/^Invalid input: /, '').replace(/^Invalid option: /, '')
}
