/**
 * The closed list of error codes. A fault is thrown once, where it is known, and becomes an HTTP answer in one place
 * (`apis/rest/problem.ts`). `status` is the HTTP number, `reason` the short text, `advice` tells the caller what to do.
 */
export const faults = {
  malformedJson: { status: 400, reason: 'Body is not valid JSON', advice: 'Send one well-formed JSON value in UTF-8.' },
  malformedUrl: { status: 400, reason: 'Malformed URL', advice: 'Percent-encode the path and the query correctly.' },
  unsafeText: {
    status: 400,
    reason: 'Text that cannot be stored',
    advice: 'Remove NUL characters and lone surrogates.',
  },
  tooDeep: { status: 400, reason: 'Body is nested too deeply', advice: 'Send a flatter document.' },
  invalidBody: { status: 400, reason: 'Body does not fit the schema', advice: 'Correct the attributes named below.' },
  mandatoryMissing: { status: 400, reason: 'Mandatory attribute missing', advice: 'Send every mandatory attribute.' },
  unknownAttribute: {
    status: 400,
    reason: 'Unknown attribute',
    advice: 'Remove it, or declare the extension with @schemaLocation, or @baseType and a new @type.',
  },
  unknownType: { status: 400, reason: 'Unknown @type', advice: 'Use a documented @type, or name one in @baseType.' },
  readOnly: { status: 400, reason: 'Attribute is read-only', advice: 'Leave it out; the server sets it.' },
  invalidQuery: { status: 400, reason: 'Query parameter is not valid', advice: 'Correct the parameter named below.' },
  queryTooLarge: { status: 400, reason: 'Query is too large', advice: 'Ask with fewer or shorter conditions.' },
  invalidCursor: { status: 400, reason: 'Unknown cursor', advice: 'Start again from the first page.' },
  bulkNotSupported: {
    status: 400,
    reason: 'Body must be one object',
    advice: 'POST one resource at a time, or PATCH the collection with a JSON Patch where Allow names PATCH.',
  },
  invalidHeader: { status: 400, reason: 'Header is not valid', advice: 'Correct the header named below.' },
  unauthenticated: { status: 401, reason: 'Not authenticated', advice: 'Send valid credentials.' },
  forbidden: { status: 403, reason: 'Not allowed', advice: 'Ask for the right to do this.' },
  notFound: { status: 404, reason: 'Not found', advice: 'Check the identifier and the path.' },
  methodNotAllowed: { status: 405, reason: 'Method not allowed', advice: 'Use one of the methods in Allow.' },
  notAcceptable: { status: 406, reason: 'Not acceptable', advice: 'Accept application/json.' },
  alreadyExists: {
    status: 409,
    reason: 'Already exists',
    advice: 'Choose another identifier, or change the existing one.',
  },
  identityConflict: {
    status: 409,
    reason: 'Known with other contents',
    advice: 'Send what was sent before, or give it an identity of its own.',
  },
  stillReferenced: { status: 409, reason: 'Still referenced', advice: 'Remove the references named below first.' },
  testFailed: {
    status: 409,
    reason: 'JSON Patch test failed',
    advice: 'Read the resource again and rebuild the patch.',
  },
  changedMeanwhile: { status: 409, reason: 'Changed meanwhile', advice: 'Read the resource again and retry.' },
  requestInProgress: {
    status: 409,
    reason: 'Same request still running',
    advice: 'Wait, then repeat with the same key.',
  },
  preconditionFailed: {
    status: 412,
    reason: 'Precondition failed',
    advice: 'Read the resource again for its current ETag.',
  },
  bodyTooLarge: { status: 413, reason: 'Body too large', advice: 'Send a smaller body.' },
  rangeNotSatisfiable: { status: 416, reason: 'Offset past the end', advice: 'Ask for an offset below X-Total-Count.' },
  unsupportedMediaType: { status: 415, reason: 'Unsupported media type', advice: 'Use a documented Content-Type.' },
  illegalTransition: { status: 422, reason: 'Lifecycle step not allowed', advice: 'Choose one of the allowed states.' },
  unknownReference: {
    status: 422,
    reason: 'Reference points at nothing',
    advice: 'Create the referenced resource first.',
  },
  patchNotApplicable: { status: 422, reason: 'Patch cannot be applied', advice: 'Correct the pointer named below.' },
  ruleViolated: { status: 422, reason: 'Business rule violated', advice: 'Correct what is named below.' },
  keyReused: { status: 422, reason: 'Idempotency-Key reused', advice: 'Use a new key for a different request.' },
  callbackRefused: { status: 422, reason: 'Callback not allowed', advice: 'Use a public http(s) address.' },
  tooManyRequests: { status: 429, reason: 'Too many requests', advice: 'Slow down and retry after the given time.' },
  requestTimeout: { status: 408, reason: 'Request took too long', advice: 'Send the request without pausing.' },
  headersTooLarge: { status: 431, reason: 'Headers too large', advice: 'Send fewer or shorter headers.' },
  internal: { status: 500, reason: 'Internal error', advice: 'Report the request id to the operator.' },
  notImplemented: { status: 501, reason: 'Not implemented', advice: 'Do without this optional capability.' },
  unavailable: { status: 503, reason: 'Temporarily unavailable', advice: 'Retry after the given time.' },
} as const satisfies Record<string, { status: number; reason: string; advice: string }>

export type FaultCode = keyof typeof faults

/** One detail of a fault: which attribute, parameter or resource (`at`), and what is wrong with it. */
export interface FaultDetail {
  readonly at: string
  readonly problem: string
}

/**
 * The one error type that the domain and the edge throw on purpose. Details are listed to the caller, so they name
 * attributes, states and identifiers, never SQL, files or stacks.
 */
export class Fault extends Error {
  readonly code: FaultCode
  readonly details: readonly FaultDetail[]
  readonly headers: Readonly<Record<string, string>>

  constructor(code: FaultCode, details: readonly FaultDetail[] = [], headers: Readonly<Record<string, string>> = {}) {
    super(`${code}: ${details.map((d) => `${d.at} ${d.problem}`).join('; ')}`)
    this.name = 'Fault'
    this.code = code
    this.details = details
    this.headers = headers
  }
}

/**
 * Refuses for everything that is wrong at once, if anything is.
 * @throws Fault ruleViolated with these details
 */
export function refuseFor(details: readonly FaultDetail[]): void {
  if (details.length > 0) throw new Fault('ruleViolated', details)
}
