import type { Done } from '../../domain/core/commands.ts'
import * as commands from '../../domain/core/commands.ts'
import { Fault } from '../../domain/core/fault.ts'
import type { Doc, Json } from '../../domain/core/json.ts'
import { checkAccept } from './accept.ts'
import { objectIn, type ReadBody, readBody } from './body.ts'
import { createWithFile } from './create-with-file.ts'
import { ifMatch } from './etag.ts'
import type { Answer, Exchange } from './exchange.ts'
import { isForm } from './form.ts'
import { idempotently, type Keep, replay } from './idempotency.ts'
import { form as formType, json as jsonType, patchTypes } from './media-type.ts'
import { applyPatch, type PatchType } from './patch/apply-patch.ts'
import { fieldsOf, hrefOf, renderDoc, resourceHeaders, viewOf } from './render.ts'
import type { Route } from './routes.ts'
import { fillTypes } from './validate/fill-types.ts'

/**
 * POST of one resource: 201 with the whole resource and its address; 200 for one that is recognised and there already.
 * @throws Fault for whatever is wrong with the body; alreadyExists, identityConflict
 */
export async function create(exchange: Exchange): Promise<Answer> {
  const { request, settings } = exchange
  checkAccept(request.headers.get('accept'))
  const takesFile = exchange.files && exchange.route.face.resource.brings
  if (takesFile && isForm(request)) return createWithFile(exchange, exchange.files, takesFile, createFrom)
  const body = await readBody(request, takesFile ? [jsonType, formType] : [jsonType], settings)
  return idempotently(exchange, body.text, (keep) => createFrom(exchange, objectIn(body), keep))
}

/** Creates a resource from what a body says. */
async function createFrom(exchange: Exchange, view: Doc, keep: Keep | undefined): Promise<Answer> {
  const { core, route, rawQuery, actor } = exchange
  const fields = fieldsOf(rawQuery)
  const input = canonicalNew(exchange, view)
  const answer = (done: Done): Answer => {
    const { doc, replayed } = done
    const href = hrefOf(exchange.collectionUrl, doc['id'] as string)
    const headers = { ...resourceHeaders(done), Location: href }
    const body = renderDoc(exchange, doc, href, fields)
    return replayed ? { status: 200, headers: { ...headers, ...replay }, body } : { status: 201, headers, body }
  }
  const settle = keep && ((done: Done | undefined) => keep(answer(done!)))
  return answer(await commands.create(core, route.face.resource, actor, input, settle))
}

/** The canonical document that a body asks to create; an address in it is passed over. */
export function canonicalNew({ route }: Exchange, { href: _, ...view }: Doc): Doc {
  return fillTypes(route.face.put(route.judge.created(view), undefined), route.face.resource)
}

/**
 * PATCH of one resource in any of the patch formats, seen as this API shows it: 200 with the whole resource.
 * @throws Fault for whatever is wrong with the patch or its result; notFound, preconditionFailed, readOnly
 */
export async function patch(exchange: Exchange, id: string): Promise<Answer> {
  const { core, request, route, settings, rawQuery, actor } = exchange
  checkAccept(request.headers.get('accept'))
  const precondition = ifMatch(request.headers.get('if-match'))
  const body = await readBody<PatchType>(request, patchTypes, settings)
  const fields = fieldsOf(rawQuery)
  const href = hrefOf(exchange.collectionUrl, id)
  const answer = (done: Done): Answer => ({
    status: 200,
    headers: resourceHeaders(done),
    body: renderDoc(exchange, done.doc, href, fields),
  })
  return idempotently(exchange, body.text, async (keep) => {
    const settle = keep && ((done: Done | undefined) => keep(answer(done!)))
    const edit = (doc: Doc) => edited(exchange, body, doc, id)
    return answer(await commands.change(core, route.face.resource, actor, id, edit, precondition, settle))
  })
}

/** The canonical document after the patch, which sees and changes only the view. */
export function edited(
  exchange: Exchange,
  { mediaType, json }: Pick<ReadBody<PatchType>, 'mediaType' | 'json'>,
  doc: Doc,
  id: string,
): Doc {
  const { route, settings } = exchange
  const href = hrefOf(exchange.collectionUrl, id)
  const before = viewOf(exchange, doc, href)
  const { href: given, ...view } = applyPatch(mediaType, before, json, route.shape, settings)
  if (!isAddressOf(route, id, given)) {
    throw new Fault('readOnly', [{ at: 'href', problem: 'is set by the server' }])
  }
  const { href: _, ...viewBefore } = before
  return fillTypes(route.face.put(route.judge.changed(view, viewBefore), doc), route.face.resource)
}

/**
 * Whether an address names the resource below any base path of this API. Which names this server has, and what proxies
 * put before its paths, it cannot know, and addresses are made anew for every answer: neither is looked at.
 */
function isAddressOf({ paths }: Route, id: string, given: Json | undefined): boolean {
  const path = typeof given === 'string' ? given.replace(/^https?:\/\/[^/?#]+(?=\/)/i, '') : ''
  return path.startsWith('/') && paths.some((each) => path.endsWith(hrefOf(each, id)))
}

/**
 * DELETE of one resource: 204.
 * @throws Fault notFound, preconditionFailed, stillReferenced
 */
export async function remove(exchange: Exchange, id: string): Promise<Answer> {
  const { core, request, route, actor } = exchange
  const precondition = ifMatch(request.headers.get('if-match'))
  const gone: Answer = { status: 204, headers: {}, body: null }
  return idempotently(exchange, '', async (keep) => {
    await commands.remove(core, route.face.resource, actor, id, precondition, keep && (() => keep(gone)))
    return gone
  })
}
