import type { Agent } from 'undici'
import { type AddressSettings, addressPolicy } from './address-policy.ts'
import { AddressRefused, checkedConnect, type Resolve } from './checked-connect.ts'

export interface ClientSettings extends AddressSettings {
  /** How long the other side may take altogether, in milliseconds. */
  readonly timeoutMs: number
  /** Connections to one server at the same time. */
  readonly connections?: number
  /** Instead of the resolver of the system; for tests. */
  readonly resolve?: Resolve
}

/** An HTTP client that reaches only the addresses that its settings allow, and follows no redirects. */
export interface CheckedClient {
  readonly request: typeof import('undici').request
  readonly agent: Agent
}

/** Opens a client. The library is loaded only now, because many processes never post anything. */
export async function openClient({
  timeoutMs,
  connections = 10,
  resolve,
  ...addresses
}: ClientSettings): Promise<CheckedClient> {
  const { Agent, buildConnector, request } = await import('undici')
  const agent = new Agent({
    connect: checkedConnect(buildConnector, addressPolicy(addresses), timeoutMs, resolve),
    connections,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    keepAliveTimeout: 4000,
    keepAliveMaxTimeout: 30_000,
  })
  return { request, agent }
}

/** Why an address must not be reached, when that is what an error comes from. */
export function refusalIn(error: unknown): string | undefined {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (at instanceof AddressRefused) return at.message
    const inner: unknown =
      at instanceof AggregateError ? at.errors.find((one) => one instanceof AddressRefused) : undefined
    if (inner instanceof AddressRefused) return inner.message
  }
  return undefined
}

/** What an error of a request says to people. */
export function reasonOf(error: unknown, whoTookTooLong: string): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return `${whoTookTooLong} took too long`
  return error.message || ('code' in error ? String(error.code) : error.name)
}
