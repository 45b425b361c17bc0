import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { sampled } from '../../scripts/testing/thorough.ts'
import { preparedDirectory } from '../contracts/fixtures/prepared-database.ts'
import { preparedOnServer } from '../contracts/fixtures/prepared-server.ts'
import { startProcess, type TandemProcess } from '../contracts/fixtures/process.ts'

/**
 * A network that outlives the server and tells by its key what it was asked to do before. It may be told to watch for the
 * n-th request, so that a test can kill the server while it waits for the answer.
 */
async function openNetwork() {
  const asked: string[] = []
  let watch: { at: number; seen: () => void } | undefined
  const server = createServer(async (request, response) => {
    asked.push(String(request.headers['idempotency-key']))
    if (watch && asked.length === watch.at) return watch.seen()
    response.writeHead(201, { 'content-type': 'application/json' }).end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    /** Answers when the n-th request from now on is there; that one gets no answer. */
    request: (n: number) => {
      const { promise, resolve } = Promise.withResolvers<void>()
      watch = { at: asked.length + n, seen: resolve }
      return promise
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

const cleanups: (() => void | Promise<void>)[] = []
afterAll(async () => {
  for (const cleanup of cleanups.toReversed()) await cleanup()
})

const grounds = [
  {
    name: 'the embedded database',
    left: false,
    /** Requests of the network at which the server is killed; 0 is right after the order was handed in. */
    killedAt: sampled([0, 1, 2, 3, 4, 5], 3),
    async open() {
      const { dataDir, remove } = preparedDirectory()
      cleanups.push(remove)
      return { TANDEM_DATA_DIR: dataDir }
    },
  },
  {
    name: 'PostgreSQL',
    left: inject('postgresUrl') === undefined,
    // Where others may be at work, a job of a process that died is taken over only when its time is up; the one that is
    // killed after an amendment waits for that, too.
    killedAt: [],
    async open() {
      const { url, drop } = await preparedOnServer(inject('postgresUrl')!)
      cleanups.push(drop)
      return { DATABASE_URL: url }
    },
  },
]

describe.each(grounds)('orders on $name', ({ open, left, killedAt }) => {
  let env: Record<string, string>
  let network: Awaited<ReturnType<typeof openNetwork>>
  let server: TandemProcess

  beforeAll(async () => {
    if (left) return
    network = await openNetwork()
    cleanups.push(network.close)
    env = { ...(await open()), TANDEM_PROVISIONING_URL: network.url, TANDEM_PROVISIONING_TIMEOUT: '1' }
    server = await startProcess(env)
    await publish(server)
  })

  test.skipIf(left).each(killedAt)(
    'kill -9 at request %d and restart: the order ends as if nothing had happened, and nothing is done twice (P-5)',
    async (n) => {
      const reached = n > 0 ? network.request(n) : undefined
      const orderId = await order(server)
      await reached
      await server.end('SIGKILL')
      server = await startProcess(env)
      await expect.poll(() => stateOf(server, orderId), { timeout: 50_000, interval: 200 }).toBe('completed')
      const tasks = ['1-resource-1', '1-service-1', '1-service-2', '2-service-1', '2-service-2']
      const keys = network.asked.filter((key) => key.startsWith(`${orderId}/`))
      // What was asked again was asked by the same key; nothing else was ever asked for.
      expect([...new Set(keys)].toSorted()).toEqual(tasks.map((task) => `${orderId}/${task}`))
      const products = await productsOf(server, orderId)
      expect(products.map(({ status }) => status)).toEqual(['active', 'active'])
    },
    60_000,
  )

  test.skipIf(left)(
    'kill -9 right after an amendment was taken and restart: the order is carried out as amended',
    async () => {
      const reached = network.request(1)
      const orderId = await order(server)
      await reached
      const path = `/productOrderingManagement/v5/productOrder/${orderId}`
      const items = (await call(server, 'GET', path))['productOrderItem'] as Doc[]
      await call(server, 'PATCH', path, {
        productOrderItem: [items[0]!, { ...items[1]!, quantity: 2 }, item('3', 'option', reliesOn('2'))],
      })
      await server.end('SIGKILL')
      server = await startProcess(env)
      await expect.poll(() => stateOf(server, orderId), { timeout: 50_000, interval: 200 }).toBe('completed')
      const first = ['1-resource-1', '1-service-1', '1-service-2']
      const amended = ['2-service-1@1', '2-service-2@1', '3-service-1@1', '3-service-2@1']
      const keys = network.asked.filter((key) => key.startsWith(`${orderId}/`))
      expect([...new Set(keys)].toSorted()).toEqual([...first, ...amended].map((task) => `${orderId}/${task}`))
      const products = await productsOf(server, orderId)
      expect(products.map(({ status }) => status)).toEqual(['active', 'active', 'active'])
    },
    60_000,
  )

  test.skipIf(left)('and the server still stops gracefully', async () => {
    expect(await server.end('SIGTERM')).toBe(0)
  })
})

type Doc = Record<string, unknown>

async function call(server: TandemProcess, method: string, path: string, body?: Doc): Promise<Doc> {
  const answer = await fetch(`${server.url}/tmf-api${path}`, {
    method,
    ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`)
  return (await answer.json()) as Doc
}

const catalog = '/productCatalogManagement/v5'
const ref = (type: string, id: string) => ({ '@type': type, id, name: id })

async function publish(server: TandemProcess): Promise<void> {
  const specification = (id: string, services: string[], resources: string[]) =>
    call(server, 'POST', `${catalog}/productSpecification`, {
      '@type': 'ProductSpecification',
      id,
      name: id,
      lifecycleStatus: 'Active',
      serviceSpecification: services.map((each) => ref('ServiceSpecificationRef', each)),
      resourceSpecification: resources.map((each) => ref('ResourceSpecificationRef', each)),
    })
  await specification('line', ['voice', 'data'], ['number'])
  await specification('option', ['roaming', 'alerts'], [])
  for (const id of ['line', 'option']) {
    await call(server, 'POST', `${catalog}/productOffering`, {
      '@type': 'ProductOffering',
      id,
      name: id,
      lifecycleStatus: 'Active',
      productSpecification: ref('ProductSpecificationRef', id),
    })
  }
}

const item = (id: string, offering: string, more: Doc = {}): Doc => ({
  '@type': 'ProductOrderItem',
  id,
  action: 'add',
  productOffering: ref('ProductOfferingRef', offering),
  ...more,
})

const reliesOn = (id: string): Doc => ({
  productOrderItemRelationship: [{ '@type': 'OrderItemRelationship', id, relationshipType: 'reliesOn' }],
})

async function order(server: TandemProcess): Promise<string> {
  const made = await call(server, 'POST', '/productOrderingManagement/v5/productOrder', {
    '@type': 'ProductOrder',
    productOrderItem: [item('1', 'line'), item('2', 'option', reliesOn('1'))],
  })
  return String(made['id'])
}

async function stateOf(server: TandemProcess, id: string): Promise<unknown> {
  return (await call(server, 'GET', `/productOrderingManagement/v5/productOrder/${id}`))['state']
}

async function productsOf(server: TandemProcess, orderId: string): Promise<Doc[]> {
  const path = `/productInventory/v5/product?productOrderItem.orderId=${orderId}`
  return (await call(server, 'GET', path)) as unknown as Doc[]
}
