import type { FileStore } from '../../domain/common/jobs/file-store.ts'
import type { Actor } from '../../domain/core/actor.ts'
import type { Core } from '../../domain/core/commands.ts'
import type { IdempotencyKeys } from '../../domain/core/ports.ts'
import type { Route } from './routes.ts'
import type { RestSettings } from './settings.ts'

/** One request on its way through the engine. */
export interface Exchange {
  readonly core: Core
  readonly keys: IdempotencyKeys
  readonly settings: RestSettings
  /** Where files are kept that come with requests; where there is none, they are refused. */
  readonly files?: FileStore | undefined
  readonly request: Request
  readonly route: Route
  /** Query string as it was sent, without `?`. */
  readonly rawQuery: string
  /** Address of this server as the caller sees it, and of the collection. */
  readonly origin: string
  readonly collectionUrl: string
  readonly actor: Actor
}

/** An answer before it becomes a response; `null` is no body at all. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
}

/** The response to a request that is known by this correlation id. */
export function respond({ status, headers, body }: Answer, correlationId: string): Response {
  return new Response(body, { status, headers: { ...headers, 'X-Correlation-ID': correlationId } })
}
