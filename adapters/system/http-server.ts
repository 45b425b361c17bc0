import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { getRequestListener } from '@hono/node-server'

export interface HttpServerOptions {
  readonly fetch: (request: Request) => Response | Promise<Response>
  readonly host: string
  readonly port: number
  /** Milliseconds for the headers, and for the whole request; as long as that a client may take over its answer. */
  readonly headersTimeout: number
  readonly requestTimeout: number
  /** Renders the body of an answer to something that is not HTTP, or comes too late; `what` says what is wrong. */
  readonly problem: (code: ProblemCode, what?: string) => { status: number; body: string }
  /** Names a request that came without an `X-Correlation-ID`, so that logs and answers speak of it by one name. */
  readonly newRequestId: () => string
  /** Told of every answered request. */
  readonly observe: (answered: Answered) => void
}

export type ProblemCode = 'malformedUrl' | 'invalidHeader' | 'headersTooLarge' | 'requestTimeout' | 'notImplemented'

/** One request and what became of it. */
export interface Answered {
  readonly method: string
  /** Without the query string, which may hold what no log should. */
  readonly path: string
  readonly status: number
  readonly milliseconds: number
  readonly requestId: string
}

export interface RunningServer {
  /** `http://host:port` with the port that was chosen. */
  readonly url: string
  /** Answers what is in flight, then closes; connections that outlast the grace are cut. */
  stop(graceMs: number): Promise<void>
}

/** Listens with limits that keep one slow or broken client from costing the others anything. */
export async function listen(options: HttpServerOptions): Promise<RunningServer> {
  const answer = getRequestListener(options.fetch, {
    // `drain` does this with the time-out of the request instead of half a second.
    autoCleanupIncoming: false,
    // What reaches this is a target or a Host that no URL can be made of; handlers answer for their own failures.
    errorHandler: () => {
      const { status, body } = options.problem('malformedUrl')
      return new Response(body, { status, headers: { 'Content-Type': 'application/json' } })
    },
  })
  const stopping: Stopping = { now: false, unanswered: new Set() }
  const server = createServer(
    {
      headersTimeout: options.headersTimeout,
      requestTimeout: options.requestTimeout,
      connectionsCheckingInterval: Math.min(1000, options.headersTimeout),
      keepAliveTimeout: 15_000,
      // Clients are told the time above, and may be slow to act on it: a request that meets a closing connection is lost.
      keepAliveTimeoutBuffer: 10_000,
      maxHeaderSize: 16_384,
      // Node would answer without a body; `hostOf` says what is wrong.
      requireHostHeader: false,
    },
    (request, response) => {
      const start = performance.now()
      const requestId = nameOf(request, options.newRequestId)
      if (stopping.now) sayGoodbye(response)
      else stopping.unanswered.add(response)
      response.once('close', () => {
        stopping.unanswered.delete(response)
        options.observe(answered(request, response, requestId, performance.now() - start))
        // A kept-alive connection becomes idle only after its answer; a server that stops does not wait for the next.
        if (stopping.now) setImmediate(() => server.closeIdleConnections())
      })
      const { socket } = request
      response.once('finish', () => drain(request, socket))
      response.once('prefinish', () => cutSlowReader(response, socket, options.requestTimeout))
      if (hasHost(request)) void answer(request, response)
      else refuseRequest(response, options.problem('invalidHeader', 'Host is missing'))
    },
  )
  // An expectation that is not ours is ignored, as RFC 9110 allows, rather than answered without a body.
  server.on('checkExpectation', (request, response) => server.emit('request', request, response))
  server.on('connect', (_, socket) => {
    // Node has let go of this socket: its failures and its end are ours.
    socket.on('error', () => socket.destroy()).once('finish', () => socket.destroy())
    write(socket, options.problem('notImplemented', 'CONNECT is for proxies'))
  })
  server.setTimeout(20_000)
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => refuse(options, error, socket))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, options.host, resolve)
  })
  return { url: urlOf(server), stop: (graceMs) => stop(server, stopping, graceMs) }
}

/** A client that does not take its answer keeps all of it in our memory, however steadily it reads a byte now and then. */
function cutSlowReader(response: ServerResponse, socket: Socket, ms: number): void {
  if (socket.writableLength === 0) return
  const cut = setTimeout(() => socket.destroy(), ms)
  response.once('close', () => clearTimeout(cut))
}

const drainLimit = 64 * 1024 * 1024

/** Sockets on which the rest of a body arrives that is answered already. */
const draining = new WeakSet<Socket>()

/**
 * Reads and drops what is left of an answered request: a socket closed while the client still sends would be reset, and
 * the answer lost with it. What takes longer than a request may, or has more bytes than anyone sends by mistake, is cut.
 */
function drain(request: IncomingMessage, socket: Socket): void {
  if (request.complete || socket.destroyed) return
  draining.add(socket)
  let left = drainLimit
  request.on('data', (chunk: Buffer) => {
    left -= chunk.byteLength
    if (left < 0) socket.destroy()
  })
  request.once('end', () => draining.delete(socket))
  request.resume()
}

const plainName = /^[\x21-\x7e]{1,128}$/

function nameOf(request: IncomingMessage, newRequestId: () => string): string {
  const given = request.headers['x-correlation-id']
  if (typeof given === 'string') return plainName.test(given) ? given : 'unusable'
  const id = newRequestId()
  // The request that handlers see is made from either, as it needs.
  request.headers['x-correlation-id'] = id
  request.rawHeaders.push('X-Correlation-ID', id)
  return id
}

function answered(
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
  milliseconds: number,
): Answered {
  const { url = '', method = '' } = request
  const query = url.indexOf('?')
  const path = query < 0 ? url : url.slice(0, query)
  return { method, path, status: response.statusCode, milliseconds, requestId }
}

type Problem = ReturnType<HttpServerOptions['problem']>

/** HTTP/1.1 demands a Host; a client of 1.0, a health check say, means the address that it connected to. */
function hasHost(request: IncomingMessage): boolean {
  if (request.headers.host !== undefined) return true
  if (request.httpVersionMajor > 1 || request.httpVersionMinor > 0) return false
  const { localAddress = '', localPort } = request.socket
  const host = `${localAddress.includes(':') ? `[${localAddress}]` : localAddress}:${localPort}`
  request.headers.host = host
  request.rawHeaders.push('Host', host)
  return true
}

function refuseRequest(response: ServerResponse, { status, body }: Problem): void {
  const head = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body), Connection: 'close' }
  response.writeHead(status, head).end(body)
}

/** What is known of a failure of the parser: its code, and what it says was wrong. */
type ParserError = NodeJS.ErrnoException & { readonly reason?: string }

function refuse({ problem }: HttpServerOptions, error: ParserError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable || draining.has(socket)) socket.destroy()
  else write(socket, problem(codeOf(error), error.reason))
}

/** Answers where there is no response to write to. */
function write(socket: Duplex, { status, body }: Problem): void {
  const head = `HTTP/1.1 ${status} Refused\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}`
  socket.end(`${head}\r\nConnection: close\r\n\r\n${body}`)
}

function codeOf({ code = '' }: ParserError): ProblemCode {
  if (code === 'HPE_HEADER_OVERFLOW') return 'headersTooLarge'
  if (/HEADER|CONTENT_LENGTH|TRANSFER_ENCODING/.test(code)) return 'invalidHeader'
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'requestTimeout' : 'malformedUrl'
}

function urlOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
}

/** What a server that stops has to know. */
interface Stopping {
  now: boolean
  readonly unanswered: Set<ServerResponse>
}

/** Tells a client not to use its connection again: a request that meets a closing one would be lost. */
function sayGoodbye(response: ServerResponse): void {
  if (!response.headersSent) response.shouldKeepAlive = false
}

/** Requests that have reached this machine and were not read yet come in before the doors are closed. */
const lastCallMs = 100

async function stop(server: Server, stopping: Stopping, graceMs: number): Promise<void> {
  stopping.now = true
  for (const response of stopping.unanswered) sayGoodbye(response)
  await new Promise((resolve) => setTimeout(resolve, Math.min(lastCallMs, graceMs)))
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const cut = setTimeout(() => server.closeAllConnections(), graceMs)
  await closed
  clearTimeout(cut)
}
