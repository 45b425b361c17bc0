import type { Brings } from '../../domain/common/jobs/brought-file.ts'
import type { Doc } from '../../domain/core/json.ts'
import { type Api, type Face, type Operation, takesCollectionPatch } from '../rest/define-api.ts'
import { mostCollectionOperations } from '../rest/patch/collection-patch.ts'
import { errorRefs } from './errors.ts'
import { collectionPatchExamples, createExample, patchExamples, resourceExample } from './example.ts'
import { filterParameters } from './filter-parameters.ts'
import { headerRefs } from './headers.ts'
import { parameterRef, type parameters } from './parameters.ts'
import { namesOf } from './resource-schemas.ts'
import { schemaRef } from './schema-book.ts'
import { styleOf } from './style.ts'

type ParameterName = keyof typeof parameters

/** The paths of one resource, with the operations that its face allows. */
export function resourcePaths(api: Api, face: Face): Doc {
  const described = new Map(face.operations.map((operation) => [operation, describe[operation](api, face)]))
  const collection = {
    get: described.get('list'),
    post: described.get('create'),
    patch: takesCollectionPatch(face) ? collectionPatch(api, face) : undefined,
  }
  const item = { get: described.get('retrieve'), patch: described.get('patch'), delete: described.get('delete') }
  return {
    ...(hasAny(collection) && { [`/${face.collection}`]: present(collection) }),
    ...(hasAny(item) && { [`/${face.collection}/{id}`]: { parameters: [parameterRef('Id')], ...present(item) } }),
  }
}

const describe: Record<Operation, (api: Api, face: Face) => Doc> = {
  list: (api, face) => ({
    ...head(face, 'list', `List ${plural(face)}`, filterWords),
    parameters: [
      ...shared('Fields', 'Offset', 'Limit', 'After', 'Before', 'Sort', 'Filter'),
      ...filterParameters(face),
    ],
    responses: {
      200: listResponse(api, face, 'The page, which may be empty.'),
      206: listResponse(api, face, 'The page, when it is not the whole list and the server is set to say so.'),
      ...errorRefs('List'),
    },
  }),
  create: (api, face) => ({
    ...head(
      face,
      'create',
      `Create ${one(face)}`,
      'One resource per request. You may choose its `id`; otherwise the server does.',
    ),
    parameters: shared('Fields', 'IdempotencyKey', 'CorrelationId'),
    requestBody: {
      required: true,
      description: 'The new resource.',
      content: {
        'application/json': body(schemaRef(namesFor(api, face).create), { create: createExample(face) }),
        ...(face.resource.brings && { 'multipart/form-data': formBody(api, face, face.resource.brings) }),
      },
    },
    responses: {
      ...(face.resource.recognise && {
        200: itemResponse(
          api,
          face,
          'What was created before, since it has been sent once more; nothing was done.',
          true,
        ),
      }),
      201: itemResponse(api, face, 'The new resource, with all that the server adds.', true),
      ...errorRefs('Create'),
    },
  }),
  retrieve: (api, face) => (face.compose ? composed(api, face) : stored(api, face)),
  patch: (api, face) => ({
    ...head(face, 'patch', `Change ${one(face)}`, patchWords),
    parameters: shared('Fields', 'IfMatch', 'IdempotencyKey', 'CorrelationId'),
    requestBody: {
      required: true,
      description: 'The change, in one of four media types.',
      content: patchBodies(api, face),
    },
    responses: { 200: itemResponse(api, face, 'The whole resource after the change.'), ...errorRefs('Patch') },
  }),
  delete: (_, face) => ({
    ...head(
      face,
      'delete',
      `Remove ${one(face)}`,
      'A resource that others still need is not removed; the answer names them.',
    ),
    parameters: shared('IfMatch', 'IdempotencyKey', 'CorrelationId'),
    responses: { 204: { description: 'It is gone.', headers: headerRefs() }, ...errorRefs('Delete') },
  }),
}

function collectionPatch(api: Api, face: Face): Doc {
  return {
    tags: [face.collection],
    operationId: `patch${face.kind}Collection`,
    summary: `Create, change and remove many ${plural(face)} at once`,
    description: collectionWords,
    parameters: shared('Fields', 'IdempotencyKey', 'CorrelationId'),
    requestBody: {
      required: true,
      description: `At most ${mostCollectionOperations} operations.`,
      content: {
        'application/json-patch+json': body(schemaRef('JsonPatchOperations'), collectionPatchExamples(face)),
      },
    },
    responses: {
      200: {
        description:
          'The resources that the patch names and that are there afterwards, in the order of their first mention.',
        headers: headerRefs(),
        content: { 'application/json': listBody(api, face) },
      },
      ...errorRefs('PatchCollection'),
    },
  }
}

const collectionWords =
  'A JSON Patch (RFC 6902) on the collection as an object whose names are the identifiers of its resources. `add` at `/-` ' +
  'creates a resource as a create would, `add` at `/{id}` one of that identifier, `remove` at `/{id}` removes one, and ' +
  'everything else at or below `/{id}` changes or tests one; `move` and `copy` stay within one resource. Each is judged ' +
  'like the single request, after the ones before it; operations on one resource that follow each other count as one ' +
  'change. All of them happen together, or nothing does: a refusal names the operation, as in `[3]/name`. Each resource ' +
  'is written once, and its events tell the difference between before and after. A collection has no ETag: guard ' +
  'resources with `test`; If-Match is refused.'

const filterWords =
  'Every parameter that is not reserved filters by the attribute it names; dotted names reach into objects and arrays, ' +
  'and all conditions must hold. Values separated by commas are alternatives. Append `.gt`, `.gte`, `.lt`, `.lte`, ' +
  '`.regex` (or our extensions `.ne`, `.in`, `.like`, `.exists`) to the name for other comparisons. An attribute that ' +
  'the schema does not know is refused.'

const patchWords =
  '`application/merge-patch+json` and `application/json` merge the body into the resource (RFC 7396); ' +
  '`application/json-patch+json` applies a list of operations (RFC 6902); `application/json-patch-query+json` may choose ' +
  'elements of arrays by their content. Nothing is changed unless everything can be. With If-Match, only the version ' +
  'that you have seen is changed.'

function head(face: Face, operation: Operation, summary: string, description: string): Doc {
  return { tags: [face.collection], operationId: operation + face.kind, summary, description }
}

function shared(...names: readonly ParameterName[]): Doc[] {
  return names.map(parameterRef)
}

function namesFor(api: Api, face: Face) {
  return namesOf(face, styleOf(api.generation))
}

function listResponse(api: Api, face: Face, description: string): Doc {
  return {
    description,
    headers: headerRefs('X-Total-Count', 'X-Result-Count', 'Link'),
    content: { 'application/json': listBody(api, face) },
  }
}

function listBody(api: Api, face: Face): Doc {
  return body({ type: 'array', items: schemaRef(face.kind) }, { list: [resourceExample(api, face)] })
}

function stored(api: Api, face: Face): Doc {
  return {
    ...head(
      face,
      'retrieve',
      `Read ${one(face)}`,
      'With If-None-Match, a resource that you already have is not sent again.',
    ),
    parameters: shared('Fields', 'IfNoneMatch'),
    responses: {
      200: itemResponse(api, face, 'The resource.'),
      304: { description: 'The resource still has the ETag that you sent.', headers: headerRefs('ETag') },
      ...errorRefs('Retrieve'),
    },
  }
}

/** What is put together when it is asked for has no version, so there is nothing to compare. */
function composed(api: Api, face: Face): Doc {
  const { headers: _, ...whole } = itemResponse(api, face, 'As it is now.')
  return {
    ...head(face, 'retrieve', `Read ${one(face)}`, 'Put together from others whenever it is asked for.'),
    parameters: shared('Fields', 'Depth'),
    responses: { 200: whole, ...errorRefs('Retrieve') },
  }
}

function itemResponse(api: Api, face: Face, description: string, created = false): Doc {
  return {
    description,
    headers: created ? headerRefs('Location', 'ETag') : headerRefs('ETag'),
    content: { 'application/json': body(schemaRef(face.kind), { resource: resourceExample(api, face) }) },
  }
}

/** A create whose file comes along. */
function formBody(api: Api, face: Face, { types, names }: Brings): Doc {
  const example = Object.entries(createExample(face)).filter(([name]) => !names.includes(name))
  const [resource, media] = [face.collection, Object.keys(types)]
  return {
    schema: {
      type: 'object',
      required: [resource, 'file'],
      properties: {
        [resource]: { ...schemaRef(namesFor(api, face).ofFile) },
        file: { type: 'string', format: 'binary', description: `The file: ${media.join(' or ')}.` },
      },
    },
    encoding: { [resource]: { contentType: 'application/json' }, file: { contentType: media.join(', ') } },
    examples: { create: { value: { [resource]: Object.fromEntries(example), file: fileExample } } },
  }
}

const fileExample = 'recordId,usageDate\n1,2026-10-06T08:00:00Z\n'

function patchBodies(api: Api, face: Face): Doc {
  const { merge, operations, query } = patchExamples(face)
  const mergeBody = body(schemaRef(namesFor(api, face).merge), { merge })
  return {
    'application/merge-patch+json': mergeBody,
    'application/json': mergeBody,
    'application/json-patch+json': body(schemaRef('JsonPatchOperations'), { operations }),
    'application/json-patch-query+json': body(schemaRef('JsonPatchOperations'), { query }),
  }
}

function body(schema: Doc, values: Doc): Doc {
  return { schema, examples: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }])) }
}

/** `an individual`, `a party role`. */
function one(face: Face): string {
  const words = wordsOf(face)
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`
}

function plural(face: Face): string {
  const words = wordsOf(face)
  return words.endsWith('y') ? `${words.slice(0, -1)}ies` : `${words}s`
}

function wordsOf(face: Face): string {
  return face.kind.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
}

function hasAny(operations: Doc): boolean {
  return Object.values(operations).some((operation) => operation !== undefined)
}

function present(operations: Doc): Doc {
  return Object.fromEntries(Object.entries(operations).filter(([, operation]) => operation !== undefined))
}
