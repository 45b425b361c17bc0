import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Doc } from '../../domain/core/json.ts'
import { type MemoryServer, memoryServer } from '../../scripts/testing/memory-server.ts'

let server: MemoryServer
beforeAll(async () => {
  server = await memoryServer()
})
afterAll(() => server.stop())

const prices = {
  v4: '/tmf-api/productCatalogManagement/v4/productOfferingPrice',
  v5: '/tmf-api/productCatalogManagement/v5/productOfferingPrice',
}

async function send(method: string, path: string, body: unknown): Promise<{ status: number; body: Doc }> {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(server.url + path, { method, headers, body: JSON.stringify(body) })
  return { status: answer.status, body: (await answer.json()) as Doc }
}

const price = (value: number) => ({
  '@type': 'ProductOfferingPrice',
  name: 'Message',
  lifecycleStatus: 'Active',
  priceType: 'usage',
  price: { unit: 'EUR', value },
})

test.each(Object.entries(prices))(
  '%s: what cannot be kept exactly is refused, and nothing changes',
  async (_, path) => {
    const made = await send('POST', path, price(0.0725))
    expect(made).toMatchObject({ status: 201, body: { price: { unit: 'EUR', value: 0.0725 } } })
    const at = `${path}/${made.body['id']}`
    for (const [value, problem] of [
      [0.1 + 0.2, 'price.value: must not have more than 15 significant digits'],
      [0.0000001, 'price.value: must not have more than 6 decimals'],
    ] as const) {
      const answers = [await send('POST', path, price(value)), await send('PATCH', at, price(value))]
      for (const { status, body } of answers) {
        expect(status).toBe(400)
        expect(body['message']).toContain(problem)
      }
    }
    expect(await (await fetch(server.url + at)).json()).toEqual(made.body)
  },
)
