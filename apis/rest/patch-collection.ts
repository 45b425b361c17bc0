import { type BatchWrite, batch } from '../../domain/core/batch.ts'
import type { Done } from '../../domain/core/commands.ts'
import { Fault } from '../../domain/core/fault.ts'
import type { Json } from '../../domain/core/json.ts'
import { checkAccept } from './accept.ts'
import { readBody } from './body.ts'
import type { Operation } from './define-api.ts'
import type { Answer, Exchange } from './exchange.ts'
import { idempotently } from './idempotency.ts'
import { json, jsonPatchType } from './media-type.ts'
import { blamed, type CollectionStep, collectionSteps } from './patch/collection-patch.ts'
import { fieldsOf, hrefOf, renderDoc } from './render.ts'
import { canonicalNew, edited } from './write.ts'

/**
 * PATCH of a collection with a JSON Patch: creates, changes and removes many resources in one commit, or none. 200 with
 * the resources that the patch names and that are there afterwards.
 * @throws Fault for whatever is wrong with the patch; what a POST, PATCH or DELETE of one resource refuses, with the
 *   number of the operation
 */
export async function patchCollection(exchange: Exchange): Promise<Answer> {
  const { core, request, route, settings, rawQuery, actor } = exchange
  checkAccept(request.headers.get('accept'))
  refuseTags(request.headers.get('if-match'))
  const body = await readBody(request, [jsonPatchType], settings)
  const fields = fieldsOf(rawQuery)
  const answer = (dones: readonly Done[]): Answer => {
    const render = ({ doc }: Done) =>
      renderDoc(exchange, doc, hrefOf(exchange.collectionUrl, doc['id'] as string), fields)
    return { status: 200, headers: { 'Content-Type': json }, body: `[${dones.map(render).join(',')}]` }
  }
  return idempotently(exchange, body.text, async (keep) => {
    const steps = collectionSteps(body.json)
    const share = { ...exchange, settings: { ...settings, bodyLimit: shareOf(settings.bodyLimit, steps) } }
    const writes = steps.map((step) => writeOf(share, step))
    const settle = keep && ((dones: readonly Done[]) => keep(answer(dones)))
    return answer(await batch(core, route.face.resource, actor, writes, settle))
  })
}

/** A collection has no entity tag, and to pass over a precondition would be to break it. */
function refuseTags(header: string | null): void {
  if (header === null || header.trim() === '*') return
  const problem = 'a collection has no entity tag; guard its resources with test operations'
  throw new Fault('invalidHeader', [{ at: 'If-Match', problem }])
}

/** What each changed resource may copy, so that all of them together copy no more than a patch of one. */
function shareOf(limit: number, steps: readonly CollectionStep[]): number {
  const copying = steps.filter((step) => step.do === 'change' && step.operations.some(({ op }) => op === 'copy'))
  return Math.floor(limit / Math.max(1, copying.length))
}

const allowedAs: Readonly<Record<CollectionStep['do'], Operation>> = {
  create: 'create',
  change: 'patch',
  remove: 'delete',
}

function writeOf(exchange: Exchange, step: CollectionStep): BatchWrite {
  const { face } = exchange.route
  if (!face.operations.includes(allowedAs[step.do])) {
    const problem = `this API does not ${step.do} a ${face.kind}`
    throw new Fault('patchNotApplicable', [{ at: `[${step.indices[0]}].op`, problem }])
  }
  const blame = (fault: Fault) => blamed(step, fault)
  switch (step.do) {
    case 'create':
      return { do: 'create', input: () => canonicalNew(exchange, step.value), blame }
    case 'remove':
      return { do: 'remove', id: step.id, blame }
    case 'change': {
      const patch = { mediaType: jsonPatchType, json: step.operations as unknown as Json } as const
      return { do: 'change', id: step.id, edit: (doc) => edited(exchange, patch, doc, step.id), blame }
    }
  }
}
