import { Fault } from '../../domain/core/fault.ts'
import { checkAccept } from './accept.ts'
import { etagOf, isKnown } from './etag.ts'
import type { Answer, Exchange } from './exchange.ts'
import { fieldsOf, renderStored, resourceHeaders } from './render.ts'

/**
 * GET of one resource.
 * @throws Fault notFound, notAcceptable, invalidHeader
 */
export async function retrieve(exchange: Exchange, id: string): Promise<Answer> {
  const { core, request, rawQuery, route } = exchange
  const { headers } = request
  checkAccept(headers.get('accept'))
  const fields = fieldsOf(rawQuery)
  const stored = await core.store.get(route.face.resource.kind, id)
  if (!stored) throw new Fault('notFound', [{ at: route.face.collection, problem: `${id} does not exist` }])
  if (isKnown(headers.get('if-none-match'), stored)) {
    return { status: 304, headers: { ETag: etagOf(stored) }, body: null }
  }
  return {
    status: 200,
    headers: resourceHeaders(stored),
    body: renderStored(exchange, id, stored.text, fields),
  }
}
