import { Fault } from '../../core/fault.ts'
import type { Doc } from '../../core/json.ts'

/** Lines that the error log of a job keeps; `failed` counts all. */
const mostLogged = 500

/** A job with more that failed, a line for each in its error log as long as there is room. */
export function withFailures(job: Doc, lines: readonly string[]): Doc {
  const failed = Number(job['failed'])
  const room = Math.max(0, mostLogged - failed)
  return { ...withLog(job, lines.slice(0, room)), failed: failed + lines.length }
}

/** A job with more lines in its error log. */
export function withLog(job: Doc, lines: readonly string[]): Doc {
  const log = [...(job['errorLog'] ? [job['errorLog']] : []), ...lines].join('\n')
  return log === '' ? job : { ...job, errorLog: log }
}

/** A refusal in words; what is no refusal is thrown on. */
export function problemOf(error: unknown): string {
  if (!(error instanceof Fault) || error.code === 'unavailable') throw error
  const details = error.details.map(({ at, problem }) => `${at} ${problem}`).join('; ')
  return `${error.code}${details === '' ? '' : `: ${details}`}`
}
