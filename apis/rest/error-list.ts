import type { Hono } from 'hono'
import { type FaultCode, faults } from '../../domain/core/fault.ts'
import { onlyRead } from './only-read.ts'
import { errorsPath } from './problem.ts'

/** Every error code with its HTTP status, its short reason and what the caller should do. */
const errorList = (Object.keys(faults) as FaultCode[]).map((code) => {
  const { status, reason, advice } = faults[code]
  return { code, status: String(status), reason, message: advice }
})

/** Publishes the list as JSON; the page to which `referenceError` links belongs to the documentation. */
export function errorListRoute(app: Hono): void {
  app.get(errorsPath, (c) => c.json(errorList)).all(onlyRead)
}
