import { parseArgs } from 'node:util'
import type { Part, Settings } from './run.ts'

export interface Options extends Settings {
  /** Folder for report.xml and report.html. */
  readonly reportDir?: string
}

/** A command line that cannot be understood. */
export class BadOptions extends Error {}

export const usage = `Usage: node conformance/main.ts --base-url URL [options]

  --base-url URL         where the server is, without the path of an API
  --api TMF632           only this API; may be repeated or a list with commas
  --generation v4        only this generation
  --path TMF632.v4=/p    where the server puts an API, when not at an official path; may be repeated
  --header 'Name: value' sent with every request (credentials); may be repeated
  --profile official     only what TM Forum's public rules demand; default tandem: everything
  --part 1/4             a quarter of the rules on each resource, other ones on each; the four parts are everything
  --rule bill.hold       only this rule; may be repeated or a list with commas
  --report DIR           writes report.xml (JUnit) and report.html
  --callback-host HOST   name under which the server reaches this machine; default 127.0.0.1
  --no-callbacks         leave out everything that needs notifications to arrive
  --event-timeout MS     how long a notification may take; default 10000
  --timeout MS           how long an answer may take; default 15000
  --concurrency N        resources examined at the same time; default 4

Exit status: 0 nothing failed, 1 something failed, 2 could not run.`

const known = {
  'base-url': { type: 'string' },
  api: { type: 'string', multiple: true },
  generation: { type: 'string', multiple: true },
  path: { type: 'string', multiple: true },
  header: { type: 'string', multiple: true },
  profile: { type: 'string', default: 'tandem' },
  part: { type: 'string' },
  rule: { type: 'string', multiple: true },
  report: { type: 'string' },
  'callback-host': { type: 'string', default: '127.0.0.1' },
  'no-callbacks': { type: 'boolean', default: false },
  'event-timeout': { type: 'string', default: '10000' },
  timeout: { type: 'string', default: '15000' },
  concurrency: { type: 'string', default: '4' },
} as const

/** Reads the command line. @throws BadOptions saying what is wrong */
export function readOptions(args: readonly string[]): Options {
  const values = parsed(args)
  const { profile } = values
  if (profile !== 'official' && profile !== 'tandem') throw new BadOptions('--profile is official or tandem')
  return {
    baseUrl: baseUrl(values['base-url']),
    ...(values.api && { apis: listOf(values.api).map((api) => api.toUpperCase()) }),
    ...(values.generation && { generations: listOf(values.generation) }),
    paths: pairs(values.path ?? [], '=', '--path'),
    headers: pairs(values.header ?? [], ':', '--header'),
    profile,
    callbackHost: values['callback-host'],
    callbacks: !values['no-callbacks'],
    eventTimeoutMs: positive(values['event-timeout'], '--event-timeout'),
    timeoutMs: positive(values.timeout, '--timeout'),
    concurrency: positive(values.concurrency, '--concurrency'),
    ...(values.rule && { rules: listOf(values.rule) }),
    ...(values.part !== undefined && { part: part(values.part) }),
    ...(values.report !== undefined && { reportDir: values.report }),
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: known }).values
  } catch (error) {
    throw new BadOptions((error as Error).message)
  }
}

function baseUrl(value: string | undefined): string {
  if (value === undefined) throw new BadOptions('--base-url is missing')
  if (!/^https?:\/\//.test(value) || !URL.canParse(value))
    throw new BadOptions('--base-url is no http or https address')
  return value.replace(/\/+$/, '')
}

function listOf(values: readonly string[]): string[] {
  return values.flatMap((value) => value.split(',')).filter((value) => value !== '')
}

function pairs(values: readonly string[], separator: string, option: string): Record<string, string> {
  const entries = values.map((value) => {
    const at = value.indexOf(separator)
    if (at <= 0) throw new BadOptions(`${option} ${value} has no ${separator}`)
    return [value.slice(0, at).trim(), value.slice(at + 1).trim()] as const
  })
  return Object.fromEntries(entries)
}

function part(value: string): Part {
  const [, number = 0, of = 0] = (/^(\d+)\/(\d+)$/.exec(value) ?? []).map(Number)
  if (number >= 1 && number <= of) return { number, of }
  throw new BadOptions('--part is like 1/4: the first of four')
}

function positive(value: string, option: string): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1) throw new BadOptions(`${option} is a positive whole number`)
  return number
}
