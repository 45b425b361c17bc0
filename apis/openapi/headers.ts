import type { Doc } from '../../domain/core/json.ts'

function header(description: string, type: 'string' | 'integer', example: string | number): Doc {
  return { description, schema: { type }, example }
}

/** The response headers, by the name under which they travel. */
export const headers = {
  ETag: header('Version of the resource; send it back in If-Match to change only what you have seen.', 'string', '"3"'),
  Location: header(
    'Absolute address of the new resource; equals its `href`.',
    'string',
    'https://api.example.org/…/42',
  ),
  Link: header(
    'The neighbouring pages: first, prev, next, last, each with all parameters of the request.',
    'string',
    '<https://…?offset=20>; rel="next"',
  ),
  'X-Total-Count': header('How many resources match the filters.', 'integer', 228),
  'X-Result-Count': header('How many resources are in this body.', 'integer', 20),
  'Content-Range': header('Which part of the matching resources this body is.', 'string', 'items 0-19/228'),
  'Retry-After': header('Seconds to wait before the next try.', 'integer', 5),
  Allow: header('The methods that this address knows.', 'string', 'GET, POST'),
  'X-Correlation-ID': header(
    'Ties this request to its events and to the logs of the server; name it when you report a problem.',
    'string',
    '0198c1f2-7d1a-7b5e-8f3c-5d2a9c4b7e60',
  ),
} satisfies Record<string, Doc>

export type HeaderName = keyof typeof headers

/** References to shared response headers; the correlation id is on every answer. */
export function headerRefs(...names: readonly HeaderName[]): Doc {
  return Object.fromEntries(
    [...names, 'X-Correlation-ID'].map((name) => [name, { $ref: `#/components/headers/${name}` }]),
  )
}
