import { Fault } from '../../../domain/core/fault.ts'
import { type Doc, isDoc, type Json } from '../../../domain/core/json.ts'
import type { Shape } from '../../../domain/core/shape.ts'
import { jsonPatchType, type patchTypes } from '../media-type.ts'
import type { RestSettings } from '../settings.ts'
import { jsonPatch } from './json-patch.ts'
import { mergePatch } from './merge-patch.ts'
import { queryPlaces } from './patch-query.ts'

export type PatchType = (typeof patchTypes)[number]

/**
 * Applies a patch body of any of the accepted media types to a view.
 * @throws Fault invalidBody when the body or the result is no resource; what the kind of patch refuses
 */
export function applyPatch(type: PatchType, view: Doc, body: Json, shape: Shape, settings: RestSettings): Doc {
  const result = patched(type, view, body, shape, settings)
  if (isDoc(result)) return result
  throw new Fault('invalidBody', [{ at: 'body', problem: 'must leave one object' }])
}

function patched(type: PatchType, view: Doc, body: Json, shape: Shape, settings: RestSettings): Json {
  const limits = { depth: settings.jsonDepth, size: settings.bodyLimit }
  switch (type) {
    case 'application/json':
    case 'application/merge-patch+json':
      return mergePatch(view, body)
    case jsonPatchType:
      return jsonPatch(view, body, limits)
    default:
      return jsonPatch(view, body, limits, queryPlaces(shape, settings.query))
  }
}
