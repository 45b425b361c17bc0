import type { Doc, Json } from '../client.ts'
import { isDoc } from '../expect.ts'
import type { Asked, Reply } from './asked.ts'
import { type Has, named } from './faults.ts'
import { bad, Refusal } from './refusal.ts'

const codes: Record<number, string> = {
  400: 'badRequest',
  404: 'notFound',
  405: 'methodNotAllowed',
  406: 'notAcceptable',
  409: 'conflict',
  412: 'preconditionFailed',
  413: 'bodyTooLarge',
  415: 'unsupportedMediaType',
  416: 'rangeNotSatisfiable',
  422: 'refused',
}

/** The body of every error. */
export function problem(has: Has, { status, message, headers }: Refusal): Reply {
  const body: Doc = {
    '@type': 'Error',
    code: has('code-is-status') ? String(status) : codes[status]!,
    reason: codes[status]!,
    message: has('stack-shown') ? `${message} at handle (/srv/app/server.js:10)` : message,
    status: String(status),
    referenceError: `https://example.com/errors#${codes[status]}`,
  }
  if (has('error-without-code')) delete body['code']
  return { status, headers, body }
}

export function checkAccept(has: Has, { headers }: Asked): void {
  const accept = headers['accept'] ?? '*/*'
  const ranges = accept.split(',').map((range) => range.split(';')[0]!.trim())
  const json = has('accept-exact')
    ? [accept === 'application/json']
    : ranges.map((range) => ['*/*', 'application/*', 'application/json'].includes(range))
  if (!json.includes(true) && !has('accept-ignored')) throw new Refusal(406, `cannot answer ${accept}`)
}

const patchTypes = [
  'application/json',
  'application/merge-patch+json',
  'application/json-patch+json',
  'application/json-patch-query+json',
  'application/json-patch+query',
]

/** The JSON of a request. @throws Refusal 400, 413 or 415 */
export function readJson(has: Has, { method, headers, bytes }: Asked): Json {
  const type = (headers['content-type'] ?? '').split(';')[0]!.trim()
  const allowed = method === 'PATCH' ? patchTypes.filter((name) => !has(named(`no ${name}`))) : ['application/json']
  if (has('charset-refused') && headers['content-type']?.includes('charset')) throw new Refusal(415, 'no parameters')
  if (!allowed.includes(type) && !has(named(`any-type-on-${method}`))) throw new Refusal(415, `not ${type}`)
  if (bytes.length > 1 << 20 && !has('any-size')) throw new Refusal(413, 'more than a mebibyte')
  const text = decodedText(has, bytes)
  const json = parsed(has, text)
  if (depthOf(json) > 64 && !has('any-depth')) throw bad('nested too deeply')
  checkText(has, json)
  return json
}

function decodedText(has: Has, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: !has('any-bytes') }).decode(bytes)
  } catch {
    throw bad('no UTF-8')
  }
}

function parsed(has: Has, text: string): Json {
  if (has('empty-body-accepted') && text === '')
    return { familyName: 'Nobody', givenName: 'Nobody', '@type': 'Individual' }
  try {
    return JSON.parse(text) as Json
  } catch (error) {
    if (has('bad-json-500')) throw error
    throw bad('no JSON')
  }
}

function depthOf(json: Json): number {
  let depth = 0
  for (let level = [json]; level.length > 0; depth++) {
    level = level.flatMap((value) => (isDoc(value) ? Object.values(value) : Array.isArray(value) ? value : []))
  }
  return depth
}

function checkText(has: Has, json: Json): void {
  if (typeof json === 'string') {
    if (json.includes('\0') && !has('nul-accepted')) throw bad('a NUL character')
    if (!json.isWellFormed() && !has('surrogate-accepted')) throw bad('a lone surrogate')
  } else if (Array.isArray(json)) for (const value of json) checkText(has, value)
  else if (isDoc(json)) for (const value of Object.values(json)) checkText(has, value)
}
