import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { troubled } from './orders/exchanges.ts'

/** A network at which a server with `TANDEM_PROVISIONING_URL` points. */
export interface DemoNetwork {
  readonly url: string
  close(): void
}

/** What the network reads of a request. */
interface Asked {
  readonly key: string
  readonly compensation: boolean
  readonly specification: { readonly id: string; readonly name?: string }
  readonly product: { readonly place?: readonly { readonly place?: { readonly id?: string } }[] }
}

interface Answer {
  readonly status: number
  readonly body: Readonly<Record<string, string>>
}

/** Does at once what it is asked, except at the exchanges that are in trouble. Does not keep a process alive. */
export async function openDemoNetwork(): Promise<DemoNetwork> {
  const server = createServer(async (request, response) => {
    const { status, body } = answerTo((await json(request)) as Asked)
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  server.unref()
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

function answerTo({ key, compensation, specification, product }: Asked): Answer {
  const sites = (product.place ?? []).map(({ place }) => place?.id)
  if (sites.includes(troubled.cutOff.id)) return later(`${troubled.cutOff.name} cannot be reached`)
  if (compensation) return done(key, specification)
  if (sites.includes(troubled.flooded.id)) return later(`${troubled.flooded.name} is out of order`)
  if (sites.includes(troubled.full.id) && specification.id === 'rs-access-port') {
    return { status: 422, body: { reason: `no free port at ${troubled.full.name}` } }
  }
  return done(key, specification)
}

const later = (reason: string): Answer => ({ status: 503, body: { reason } })

function done(key: string, { id, name = id }: Asked['specification']): Answer {
  return { status: 200, body: { id: key.replaceAll('/', '-'), name } }
}

/**
 * Settings with which the server shows orders in all their states: the network of the demo, and so long a time between two
 * tries that what waits for it is seen waiting.
 */
export function demoSettings({ url }: DemoNetwork): Readonly<Record<string, string>> {
  return {
    TANDEM_PROVISIONING_URL: url,
    TANDEM_FULFILMENT_RETRIES: '100',
    TANDEM_FULFILMENT_BACKOFF_FIRST: '3600',
    TANDEM_FULFILMENT_BACKOFF_LONGEST: '86400',
  }
}
