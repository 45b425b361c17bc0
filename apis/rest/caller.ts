import { type Actor, anonymous } from '../../domain/core/actor.ts'
import type { Ids } from '../../domain/core/ports.ts'

/** Says who calls; until one is configured every caller is anonymous. Throws Fault unauthenticated or forbidden. */
export type Authenticate = (request: Request) => Promise<Pick<Actor, 'id' | 'onBehalfOf'>>

const plain = /^[\x21-\x7e]{1,128}$/
const traceparent = /^[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}/

/** What ties this request to others: the caller's correlation id or trace, else a new identifier. */
export function correlationOf({ headers }: Request, ids: Ids): string {
  const given = headers.get('x-correlation-id')
  if (given !== null && plain.test(given)) return given
  return traceparent.exec(headers.get('traceparent') ?? '')?.[1] ?? ids.next()
}

/** The actor of a request. */
export async function callerOf(request: Request, correlationId: string, authenticate?: Authenticate): Promise<Actor> {
  return { ...(authenticate ? await authenticate(request) : { id: anonymous }), correlationId }
}
