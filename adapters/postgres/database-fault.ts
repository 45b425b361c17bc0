import { Fault } from '../../domain/core/fault.ts'

/**
 * Errors of the server that say "not now": shutting down, starting, out of connections, disk or memory, cancelled by a
 * time-out, and the refusals of a database that is closed, gone or locked to us while an operator works on it. A server
 * that only reads (25006) has become the stand-by of another: new connections lead to the one that writes.
 */
const passing = new Set([
  ...['57P01', '57P02', '57P03', '57P05', '57014', '53100', '53200', '53300'],
  ...['25P03', '25006', '55000', '3D000', '28P01', '28000'],
])

/** Errors of the network and of the driver. */
const broken = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
])
const brokenText =
  /connection terminated|timeout (exceeded|expired)|query read timeout|not queryable|pool after calling end/i

/** True when the database could not be reached or did not answer, so that the same request may work later. */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof Fault) return error.code === 'unavailable'
  if (error instanceof AggregateError) return error.errors.some(isUnavailable)
  if (!(error instanceof Error)) return false
  const code = codeOf(error) ?? ''
  return passing.has(code) || broken.has(code) || code.startsWith('08') || brokenText.test(error.message)
}

/** True when the server gave up one of several transactions that blocked each other; running it again is right. */
export function isDeadlock(error: unknown): boolean {
  return error instanceof Error && ['40P01', '40001'].includes(codeOf(error) ?? '')
}

/** True when a row was to be inserted under a key that is in use. */
export function isTaken(error: unknown): boolean {
  return error instanceof Error && codeOf(error) === '23505'
}

/** What a statement fails with that has found a row otherwise than it expected. */
export const otherwise = 'TD001'

/** True when a statement found a row otherwise than it expected, and undid what it had written. */
export function isOtherwise(error: unknown): boolean {
  return error instanceof Error && codeOf(error) === otherwise
}

/** True when a statement took longer than it may; the connection is as good as before. */
export function isTooLong(error: unknown): boolean {
  if (error instanceof Fault) return isTooLong(error.cause)
  return error instanceof Error && codeOf(error) === '57014'
}

/** What a caller may see of a driver's error: `unavailable` with a Retry-After, or the error itself, which is a bug. */
export function toFault(error: unknown): unknown {
  if (!isUnavailable(error) || error instanceof Fault) return error
  const fault = new Fault('unavailable', [{ at: 'database', problem: 'does not answer' }], { 'Retry-After': '5' })
  fault.cause = error
  return fault
}

function codeOf(error: Error): string | undefined {
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
