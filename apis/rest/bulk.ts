import type { Resource } from '../../domain/core/define-resource.ts'
import { Fault } from '../../domain/core/fault.ts'
import type { Doc } from '../../domain/core/json.ts'
import { everything, type Filter } from '../../domain/core/query.ts'
import { shapeOf } from '../../domain/core/shape.ts'
import type { Api, Face } from './define-api.ts'
import { parseFilter } from './filter-grammar.ts'
import { defaultQueryLimits } from './settings.ts'
import { fillTypes } from './validate/fill-types.ts'
import { resourceJudge } from './validate/judge-resource.ts'

/** Resources that are written in bulk: they can be created and changed through the API. */
const writable = ({ faces }: Api) => faces.filter(({ operations }) => operations.includes('patch'))

/** Judges documents of files as an API judges the bodies of its requests; `@type` or `@baseType` says what each is. */
export function bulkJudge(api: Api): (doc: Doc) => { resource: Resource; doc: Doc } {
  const judges = new Map(writable(api).map((face) => [face.kind, { face, judge: resourceJudge(face, {}) }]))
  return (doc) => {
    const found = judges.get(String(doc['@type'])) ?? judges.get(String(doc['@baseType']))
    if (!found)
      throw new Fault('unknownType', [{ at: '@type', problem: `must be one of ${[...judges.keys()].join(', ')}` }])
    const { face, judge } = found
    return { resource: face.resource, doc: fillTypes(face.put(judge.created(doc), undefined), face.resource) }
  }
}

/**
 * What a query over several collections asks for: `collection`, `collection?filter`, or a filter of those collections
 * whose resources can have what it names.
 */
export function bulkScope(api: Api): (query: string) => { kind: string; filter: Filter }[] {
  return (query) => {
    const [, collection, raw = ''] = /^\/?(?:(\w+)(?:\?|$))?\??(.*)$/s.exec(query)!
    const faces = writable(api).filter((face) => collection === undefined || face.collection === collection)
    const known = faces.flatMap((face) => filterOf(face, raw, faces.length === 1))
    if (known.length > 0) return known
    throw new Fault('invalidQuery', [{ at: 'query', problem: `${query} asks for nothing that there is` }])
  }
}

function filterOf(face: Face, raw: string, only: boolean): { kind: string; filter: Filter }[] {
  try {
    const filter = raw === '' ? everything : parseFilter(raw, shapeOf(face.schema), { limits: defaultQueryLimits })
    return [{ kind: face.resource.kind, filter: face.filter(filter) }]
  } catch (error) {
    if (only || !(error instanceof Fault)) throw error
    return []
  }
}
