import type { Doc } from '../../domain/core/json.ts'

function query(name: string, schema: Doc, description: string, example?: string | number): Doc {
  return { name, in: 'query', required: false, description, schema, ...(example !== undefined && { example }) }
}

function header(name: string, description: string, example: string): Doc {
  return { name, in: 'header', required: false, description, schema: { type: 'string' }, example }
}

const text: Doc = { type: 'string' }

/** The parameters that operations share, by the name of their component. */
export const parameters = {
  Id: {
    name: 'id',
    in: 'path',
    required: true,
    description: 'Identifier of the resource within its collection.',
    schema: text,
  },
  Fields: query(
    'fields',
    text,
    'Attributes to answer, separated by commas; dotted names trim inside objects and arrays. `id`, `href` and `@type` ' +
      'are always there, and `none` asks for nothing else. Names that do not exist are skipped.',
  ),
  Depth: query(
    'depth',
    { type: 'integer', minimum: 0, default: 1 },
    'How much of each resource is shown: 0 is its reference alone, 1 all of it.',
  ),
  Offset: query('offset', { type: 'integer', minimum: 0, default: 0 }, 'How many matching resources to skip.', 0),
  Limit: query(
    'limit',
    { type: 'integer', minimum: 0 },
    'Most resources on the page; the server has a default and a ceiling.',
    20,
  ),
  Sort: query(
    'sort',
    text,
    'Attributes to sort by, separated by commas; `-` in front sorts descending. Ties are broken by identifier, so pages ' +
      'never overlap.',
  ),
  Filter: query(
    'filter',
    text,
    'A JSONPath filter (RFC 9535), for conditions that one and the same element of an array must meet together. It ' +
      'narrows the plain filters further; given several times, any of them may hold.',
  ),
  After: query(
    'after',
    text,
    'Cursor of the page before, taken from its `next` link. Costs the same however deep the page is.',
  ),
  Before: query('before', text, 'Cursor of the page after, taken from its `prev` link.'),
  IfMatch: header('If-Match', 'Go on only while the resource still has this ETag; otherwise 412.', '"3"'),
  IfNoneMatch: header('If-None-Match', 'Answer 304 without a body while the resource still has this ETag.', '"3"'),
  IdempotencyKey: header(
    'Idempotency-Key',
    'A key of your choice. Repeating the request with the same key and body within 24 hours answers the first result ' +
      'again instead of doing it twice.',
    '8e03978e-40d5-43e8-bc93-6894a57f9324',
  ),
  CorrelationId: header(
    'X-Correlation-ID',
    'An identifier of yours for everything that this request causes; events carry it. Without one the server makes one.',
    '0198c1f2-7d1a-7b5e-8f3c-5d2a9c4b7e60',
  ),
} satisfies Record<string, Doc>

/** Points at a shared parameter. */
export function parameterRef(name: keyof typeof parameters): Doc {
  return { $ref: `#/components/parameters/${name}` }
}
