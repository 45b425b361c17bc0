import { Fault, type FaultCode, type FaultDetail, faults } from '../../domain/core/fault.ts'
import { originOf } from './base-url.ts'

/** Why a request failed, as every caller of every API sees it. */
export interface Problem {
  readonly code: FaultCode
  readonly reason: string
  readonly message: string
  readonly status: string
  readonly referenceError: string
  readonly '@type': 'Error'
}

/** Details beyond this many are counted, not listed, so that a bad megabyte does not come back as ten. */
const mostListed = 50

/** Where the list of error codes is published: as JSON, and as a page of the documentation. */
export const errorsPath = '/errors'
export const errorsPage = '/docs/errors'

/** The body that stands for a fault; `origin` is the address of this server. */
export function problemOf(code: FaultCode, details: readonly FaultDetail[], origin: string): Problem {
  const { status, reason, advice } = faults[code]
  const listed = details.slice(0, mostListed).map(({ at, problem }) => `${at}: ${problem}`)
  const more = details.length > mostListed ? [`and ${details.length - mostListed} more`] : []
  return {
    code,
    reason: listed[0] ? `${reason}: ${listed[0]}` : reason,
    message: [advice, [...listed, ...more].join('; ')].filter(Boolean).join(' '),
    status: String(status),
    referenceError: `${origin}${errorsPage}#${code}`,
    '@type': 'Error',
  }
}

/** What a refusal looks like on the wire. */
export interface Refusal {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Renders a fault. Failures that waiting may cure say how long to wait. */
export function refusalOf({ code, details, headers }: Fault, origin: string): Refusal {
  const { status } = faults[code]
  const wait: Record<string, string> = status === 503 || status === 429 ? { 'Retry-After': '5' } : {}
  return {
    status,
    headers: { 'Content-Type': 'application/json', ...wait, ...headers },
    body: JSON.stringify(problemOf(code, details, origin)),
  }
}

/** Told of failures that nobody foresaw; the caller sees only `internal` and the correlation id. */
export type ReportError = (error: unknown, correlationId: string) => void

/** The answer to whatever was thrown while a request was served. */
export function failureResponse(
  thrown: unknown,
  request: Request,
  correlationId: string,
  publicUrl: string | undefined,
  report: ReportError,
): Response {
  const foreseen = thrown instanceof Fault
  if (!foreseen) report(thrown, correlationId)
  const fault = foreseen ? thrown : new Fault('internal', [{ at: 'request', problem: correlationId }])
  const { status, headers, body } = refusalOf(fault, originOf(request, publicUrl))
  const text = status === 304 || request.method === 'HEAD' ? null : body
  return new Response(text, { status, headers: { ...headers, 'X-Correlation-ID': correlationId } })
}
