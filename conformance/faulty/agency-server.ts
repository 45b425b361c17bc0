import { createHash, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Doc } from '../client.ts'

const base = '/tmf-api/collections/v1'

/** How files for agencies can go wrong, with the rules that each of these faults breaks. */
export const agencyFaults = {
  'another digest': ['agency.file'],
  'carries formulas out': ['agency.no-formulas'],
  'case left out': ['agency.file'],
  'done silently': ['agency.event'],
  'file of anything': ['agency.no-file'],
  'lines of Unix': ['agency.file'],
  'never done': ['agency.done'],
  'sent again': ['agency.known-file'],
} as const satisfies Record<string, readonly string[]>

export type AgencyFault = keyof typeof agencyFaults

export interface AgencyServer {
  readonly url: string
  /** What it was asked, `POST /agencyExport` for one. */
  readonly asked: readonly string[]
  readonly close: () => Promise<void>
}

/** A small server that gives an agency the same two debts again and again. @param waiting whether there are debts of others that wait */
export async function startAgency(faults: readonly AgencyFault[], waiting = false): Promise<AgencyServer> {
  const asked: string[] = []
  const exports = new Map<string, Doc>()
  const hubs: Doc[] = []
  const has = (fault: AgencyFault) => faults.includes(fault)
  const tell = (eventType: string, doc: Doc) => {
    for (const { callback } of hubs) {
      const body = JSON.stringify({ eventType, event: { agencyExport: doc } })
      const headers = { 'content-type': 'application/json' }
      fetch(String(callback), { method: 'POST', headers, body }).catch(() => undefined)
    }
  }
  const create = (body: Doc): Doc => {
    const id = randomUUID()
    const sha256 = createHash('sha256')
      .update(has('another digest') ? 'other' : fileText(has))
      .digest('hex')
    const file = { url: `${base}/agencyExport/${id}/file`, sha256, contentType: 'text/csv', caseCount: 2 }
    const doc: Doc = { ...body, id, '@type': 'AgencyExport', href: `${base}/agencyExport/${id}`, state: 'inProgress' }
    const done = { ...doc, ...file, state: 'done', completionDate: '2026-11-01T00:00:00.000Z' }
    exports.set(id, has('never done') ? doc : done)
    tell('AgencyExportCreateEvent', doc)
    if (!has('never done') && !has('done silently')) tell('AgencyExportStateChangeEvent', done)
    return doc
  }
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url?.slice(base.length)}`)
    answer(request, response).catch(() => response.writeHead(500).end())
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '', 'http://localhost')
    const [, resource, id, file] = pathname.slice(base.length).split('/')
    const reply = (status: number, body?: Doc | Doc[]) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(body && JSON.stringify(body))
    if (!pathname.startsWith(base)) reply(404, { code: 'notFound' })
    else if (request.method === 'POST') {
      const body = await bodyOf(request)
      if (resource === 'hub') hubs.push(body)
      reply(201, resource === 'hub' ? { ...body, id: String(hubs.length) } : create(body))
    } else if (resource === 'collectionCase') reply(200, waiting ? [{ id: 'theirs' }] : [])
    else if (request.method === 'DELETE') reply(204)
    else if (id === undefined) reply(200, [...exports.values()])
    else if (!exports.has(id) && !has('file of anything')) reply(404, { code: 'notFound' })
    else if (file === undefined) reply(200, exports.get(id)!)
    else sendFile(request, response, exports.get(id) ?? exports.values().next().value!)
  }

  function sendFile(request: IncomingMessage, response: ServerResponse, found: Doc): void {
    const etag = `"${found['sha256']}"`
    const isKnown = request.headers['if-none-match'] === etag && !has('sent again')
    response.writeHead(isKnown ? 304 : 200, { etag, 'content-type': 'text/csv; charset=utf-8' })
    response.end(isKnown || request.method === 'HEAD' ? undefined : fileText(has))
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

function fileText(has: (fault: AgencyFault) => boolean): string {
  const name = has('carries formulas out') ? '=1+1' : "'=1+1"
  const lines = [
    'case,debtor,amount',
    `c-1,"${name}, ""Ada""",-12.50`,
    ...(has('case left out') ? [] : ['c-2,Bo,7.00']),
  ]
  return lines.map((line) => `${line}${has('lines of Unix') ? '\n' : '\r\n'}`).join('')
}

async function bodyOf(request: IncomingMessage): Promise<Doc> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return JSON.parse(Buffer.concat(chunks).toString()) as Doc
}
