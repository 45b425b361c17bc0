import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { OfficialGeneration as Generation } from '../rules/subject.ts'
import type { Reply } from './asked.ts'
import { Exchange } from './exchange.ts'
import { type FaultName, hasFault } from './faults.ts'
import { Hubs } from './hubs.ts'
import { Individuals } from './individuals.ts'

export const bases: Readonly<Record<Generation, string>> = {
  v4: '/tmf-api/party/v4',
  v5: '/tmf-api/partyManagement/v5',
}

/**
 * A small TMF632 server with individuals in both generations, written for the tests of the suite alone. It keeps every
 * rule, except those that the faults given break.
 */
export async function startServer(
  ...faults: readonly FaultName[]
): Promise<{ url: string; close: () => Promise<void> }> {
  const has = hasFault(faults)
  const hubs = new Hubs(has)
  const exchange = new Exchange(has, new Individuals(has, hubs), hubs)
  const server = createServer((request, response) => {
    respond(exchange, request).then(
      ({ status, headers, body }) => {
        const text = body === undefined ? undefined : JSON.stringify(body)
        const type =
          text === undefined ? {} : { 'content-type': has('wrong-content-type') ? 'text/html' : 'application/json' }
        response.writeHead(status, { ...type, ...headers }).end(text)
      },
      (error: Error) => response.writeHead(500).end(error.stack),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => closed(server) }
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.closeAllConnections()
    server.close(() => resolve())
  })
}

async function respond(exchange: Exchange, request: IncomingMessage): Promise<Reply> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const found = Object.entries(bases).find(([, base]) => request.url?.startsWith(`${base}/`))
  const [generation, base] = (found ?? ['v5', '']) as [Generation, string]
  return exchange.answer({
    generation,
    base,
    method: request.method ?? 'GET',
    target: (request.url ?? '').slice(base.length),
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, [value].flat().join(', ')]),
    ),
    bytes: Buffer.concat(chunks),
  })
}
