import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Doc, Json } from '../client.ts'
import { isDoc } from '../expect.ts'
import { valueAt } from '../value-at.ts'
import type { Reply } from './asked.ts'
import type { BillFault } from './bill-faults.ts'
import { Bills } from './bills.ts'
import { Refusal } from './refusal.ts'

const collections: Readonly<Record<string, readonly string[]>> = {
  '/tmf-api/accountManagement/v5': ['billingAccount'],
  '/tmf-api/productInventory/v5': ['product'],
  '/tmf-api/customerBillManagement/v4': ['customerBill', 'appliedCustomerBillingRate', 'customerBillOnDemand', 'hub'],
  '/tmf-api/customerBillManagement/v5': [
    ...['customerBill', 'appliedCustomerBillingRate', 'customerBillOnDemand', 'billCycle', 'hub'],
  ],
}

const made = ['billingAccount', 'product', 'customerBillOnDemand', 'hub']

export interface BillsServer {
  readonly url: string
  readonly bills: Bills
  /** What it was asked, `PATCH /customerBill/7` for one. */
  readonly asked: readonly string[]
  readonly close: () => Promise<void>
}

/** A small server that bills what products cost, once; without accounts it has only the bills that it is given. */
export async function startBills(faults: readonly BillFault[], bases = Object.keys(collections)): Promise<BillsServer> {
  const has = (fault: BillFault) => faults.includes(fault)
  const asked: string[] = []
  const bills = new Bills(has, (eventType, resource, doc) => {
    for (const { callback } of bills.all('hub')) {
      const body = JSON.stringify({ eventType, event: { [resource]: doc } })
      const headers = { 'content-type': 'application/json' }
      fetch(String(callback), { method: 'POST', headers, body }).catch(() => undefined)
    }
  })
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    answer(request, bills, has, bases)
      .catch((error: unknown): Reply => {
        if (!(error instanceof Refusal)) throw error
        return { status: error.status, headers: error.headers, body: { code: 'refused', reason: error.message } }
      })
      .then(({ status, headers, body }) => {
        const type = { 'content-type': 'application/json', ...headers }
        response.writeHead(status, type).end(body === undefined ? undefined : JSON.stringify(body))
      })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bills,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

async function answer(
  request: IncomingMessage,
  bills: Bills,
  has: (fault: BillFault) => boolean,
  bases: readonly string[],
): Promise<Reply> {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost')
  const base = bases.find((one) => pathname.startsWith(`${one}/`)) ?? ''
  const [, resource = '', id] = pathname.slice(base.length).split('/')
  if (!collections[base]?.includes(resource)) throw new Refusal(404, 'no such route')
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const body = JSON.parse(Buffer.concat(chunks).toString() || 'null') as Json
  const shown = (doc: Doc): Doc => ({ ...doc, href: `${base}/${resource}/${doc['id']}`, '@type': 'Thing' })
  if (id === undefined && request.method === 'GET') {
    if (has('v5 has others') && base.endsWith('v5')) searchParams.set('state', 'none')
    const docs = bills.all(resource).filter((doc) => matches(doc, searchParams))
    return { status: 200, body: sorted(docs, searchParams.get('sort')).map(shown) }
  }
  if (id === undefined && request.method === 'POST' && made.includes(resource) && isDoc(body)) {
    return { status: 201, body: shown(bills.create(resource, body)) }
  }
  if (id === undefined) throw new Refusal(405, 'not here', { allow: 'GET' })
  const etag = `"${bills.get(resource, id)['state']}"`
  if (request.method === 'GET') return { status: 200, headers: { etag }, body: shown(bills.get(resource, id)) }
  if (request.method === 'DELETE' && (resource === 'hub' || has('bills deletable'))) return { status: 204 }
  if (request.method !== 'PATCH' || resource !== 'customerBill') throw new Refusal(405, 'not here', { allow: 'GET' })
  const match = request.headers['if-match']
  if (match !== undefined && match !== etag && !has('stale accepted')) throw new Refusal(412, 'changed meanwhile')
  return { status: 200, body: shown(bills.patch(id, body)) }
}

function matches(doc: Doc, conditions: URLSearchParams): boolean {
  return [...conditions].every(([path, value]) => ['limit', 'sort'].includes(path) || valueAt(doc, path) === value)
}

function sorted(docs: readonly Doc[], path: string | null): readonly Doc[] {
  if (path === null) return docs
  return docs.toSorted((a, b) => String(valueAt(a, path)).localeCompare(String(valueAt(b, path))))
}
