import { type FaultCode, faults } from '../../domain/core/fault.ts'
import type { Doc } from '../../domain/core/json.ts'
import { errorsPage } from '../rest/problem.ts'
import { type HeaderName, headerRefs } from './headers.ts'
import { schemaRef } from './schema-book.ts'

/** What a kind of operation can refuse; the same sets hold for every resource. */
const reading = ['malformedUrl', 'invalidQuery', 'invalidHeader', 'notAcceptable'] as const
const writing = [
  ...['malformedUrl', 'invalidQuery', 'invalidHeader', 'malformedJson', 'unsafeText', 'tooDeep', 'invalidBody'],
  ...['unknownAttribute', 'notAcceptable', 'requestInProgress', 'bodyTooLarge', 'unsupportedMediaType', 'keyReused'],
] as readonly FaultCode[]
const judged = ['mandatoryMissing', 'unknownType', 'illegalTransition', 'unknownReference', 'ruleViolated'] as const
const patching = ['readOnly', 'notFound', 'testFailed', 'patchNotApplicable', 'changedMeanwhile'] as const
const anyRequest = [
  ...['unauthenticated', 'forbidden', 'methodNotAllowed', 'requestTimeout', 'tooManyRequests', 'headersTooLarge'],
  ...['internal', 'notImplemented', 'unavailable'],
] as readonly FaultCode[]

const refusals = {
  List: [...reading, 'queryTooLarge', 'invalidCursor', 'notFound', 'rangeNotSatisfiable'],
  Retrieve: [...reading, 'notFound'],
  Create: [
    ...writing,
    ...judged,
    'bulkNotSupported',
    'notFound',
    'alreadyExists',
    'identityConflict',
    'changedMeanwhile',
  ],
  Patch: [...writing, ...judged, ...patching, 'preconditionFailed'],
  PatchCollection: [...writing, ...judged, ...patching, 'alreadyExists', 'identityConflict', 'stillReferenced'],
  Delete: [
    ...(['malformedUrl', 'invalidHeader', 'notFound', 'notAcceptable', 'stillReferenced', 'changedMeanwhile'] as const),
    ...(['requestInProgress', 'preconditionFailed', 'keyReused', 'ruleViolated'] as const),
  ],
  HubCreate: [
    ...writing,
    'mandatoryMissing',
    'bulkNotSupported',
    'queryTooLarge',
    'notFound',
    'alreadyExists',
    'callbackRefused',
  ],
  HubChange: ['malformedUrl', 'invalidHeader', 'notFound', 'requestInProgress', 'keyReused', 'changedMeanwhile'],
  HubReplay: ['malformedUrl', 'invalidHeader', 'notFound', 'requestInProgress', 'keyReused', 'ruleViolated'],
} as const satisfies Record<string, readonly FaultCode[]>

export type OperationKind = keyof typeof refusals

const extraHeaders: Partial<Record<number, readonly HeaderName[]>> = {
  405: ['Allow'],
  416: ['Content-Range'],
  429: ['Retry-After'],
  503: ['Retry-After'],
}

/** The error body of every API. */
export const errorSchema: Doc = {
  type: 'object',
  description: 'Why a request was refused, and what to do about it.',
  required: ['code', 'reason', '@type'],
  properties: {
    '@type': { type: 'string', description: 'Always `Error`.' },
    code: {
      type: 'string',
      description: 'One of the published codes; programs decide by it.',
      enum: Object.keys(faults),
    },
    reason: { type: 'string', description: 'The refusal in a few words.' },
    message: { type: 'string', description: 'What to do about it, and every detail with the attribute it is about.' },
    status: { type: 'string', description: 'The HTTP status as text.' },
    referenceError: { type: 'string', description: 'Where the code is explained.' },
  },
}

/** One example body for each published code. */
export function errorExamples(): Doc {
  const examples: Doc = {}
  for (const [code, { status, reason, advice }] of Object.entries(faults)) {
    const value = {
      '@type': 'Error',
      code,
      reason,
      message: advice,
      status: String(status),
      referenceError: `https://api.example.org${errorsPage}#${code}`,
    }
    examples[exampleName(code)] = { summary: reason, value }
  }
  return examples
}

/** The error responses that an operation of this kind refers to, by status. */
export function errorRefs(kind: OperationKind): Doc {
  return Object.fromEntries(
    statusesOf(kind).map((status) => [status, { $ref: `#/components/responses/${kind}.${status}` }]),
  )
}

/** The shared error responses of all kinds of operations. */
export function errorResponses(): Doc {
  const responses: Doc = {}
  for (const kind of Object.keys(refusals) as OperationKind[]) {
    for (const status of statusesOf(kind)) responses[`${kind}.${status}`] = errorResponse(kind, Number(status))
  }
  return responses
}

function errorResponse(kind: OperationKind, status: number): Doc {
  const codes = codesOf(kind).filter((code) => faults[code].status === status)
  const lines = codes.map((code) => `- \`${code}\`: ${faults[code].reason}. ${faults[code].advice}`)
  const names = codes.map((code) => `\`${code}\``).join(', ')
  const examples = Object.fromEntries(
    codes.map((code) => [code, { $ref: `#/components/examples/${exampleName(code)}` }]),
  )
  return {
    description: `Refused: ${names}\n\n${lines.join('\n')}`,
    headers: headerRefs(...(extraHeaders[status] ?? [])),
    content: { 'application/json': { schema: schemaRef('Error'), examples } },
  }
}

function statusesOf(kind: OperationKind): string[] {
  return [...new Set(codesOf(kind).map((code) => String(faults[code].status)))].sort()
}

function codesOf(kind: OperationKind): readonly FaultCode[] {
  return [...new Set<FaultCode>([...refusals[kind], ...anyRequest])]
}

function exampleName(code: string): string {
  return `Error.${code}`
}
