import { z } from 'zod'
import { described } from '../core/schema.ts'

/** An object of whatever attributes. */
export const anyObject = (description?: string): z.ZodType =>
  described(z.record(z.string(), z.unknown()), description ? { description } : {})
