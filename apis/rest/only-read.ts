import type { Context } from 'hono'
import { methodNotAllowed } from './routes.ts'

const allow = 'GET, HEAD, OPTIONS'

/** What a path that can only be read answers to other methods; to be mounted for all of them after its GET. */
export function onlyRead(c: Context): Response {
  const { method } = c.req
  return method === 'OPTIONS'
    ? new Response(null, { status: 204, headers: { Allow: allow } })
    : methodNotAllowed(method, allow)
}
