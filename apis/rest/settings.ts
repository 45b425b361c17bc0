import type { z } from 'zod'

/** Caps on what one query may ask, so that no caller makes the store work without bound. */
export interface QueryLimits {
  /** Conditions in one query, those of `filter=` included. */
  readonly clauses: number
  /** Values of one condition, and sort keys. */
  readonly values: number
  /** Characters of one `filter=` expression or regular expression. */
  readonly expression: number
  /** Nesting of a `filter=` expression. */
  readonly nesting: number
}

/** What can be set about the HTTP engine; everything has a default. */
export interface RestSettings {
  /** Base URL in links; without it, what the request says. */
  readonly publicUrl?: string
  /** How long a part of a composed view is waited for, in milliseconds. */
  readonly viewPatienceMs: number
  /** Largest request body, in bytes. */
  readonly bodyLimit: number
  /** Largest file that comes with a request, in bytes. */
  readonly fileLimit: number
  /** Deepest nesting of a request body. */
  readonly jsonDepth: number
  /** Items on a page when `limit` is not given, and at most. */
  readonly pageDefault: number
  readonly pageMax: number
  /** Answer 206 for a page that is not the whole list, and 416 past its end. */
  readonly partialContent: boolean
  readonly query: QueryLimits
  /** How long a claimed Idempotency-Key waits for its request, and how long its answer is kept. */
  readonly keyLeaseMs: number
  readonly keyKeepMs: number
  /** Schemas of extensions by the `@schemaLocation` that names them. Nothing is fetched from anywhere. */
  readonly schemas: Readonly<Record<string, z.ZodType>>
}

export const defaultQueryLimits: QueryLimits = { clauses: 32, values: 200, expression: 2048, nesting: 8 }

export const defaultSettings: RestSettings = {
  viewPatienceMs: 200,
  bodyLimit: 1 << 20,
  fileLimit: 1 << 28,
  jsonDepth: 64,
  pageDefault: 20,
  pageMax: 1000,
  partialContent: false,
  query: defaultQueryLimits,
  keyLeaseMs: 60_000,
  keyKeepMs: 24 * 3600 * 1000,
  schemas: {},
}
