import { expect, test } from 'vitest'
import { memoryJobs } from '../../adapters/jobs/memory-jobs.ts'
import { memoryDatabase } from '../../adapters/memory/memory-database.ts'
import { simulatedProvisioning } from '../../adapters/provisioning/simulated.ts'
import { uuids } from '../../adapters/system/clock.ts'
import type { Doc } from '../../domain/core/json.ts'
import { regex } from '../../domain/core/regex.ts'
import { fakeClock } from '../../domain/core/test-core.ts'
import { handleFulfilment } from '../../domain/fulfilment/handle.ts'
import { acceptsAll } from '../../domain/ordering/order-assessment.ts'
import { resources } from '../../domain/resources.ts'
import { apis } from '../all.ts'
import { buildApp } from '../rest/app.ts'
import { defaultSettings } from '../rest/settings.ts'

const base = '/tmf-api/productOrderingManagement'
const morning = '2026-03-02T08:00:00.000Z'

/** Both generations over one core, and a network that does not answer for the first item until it is told to. */
function world() {
  let isOpen = false
  const clock = fakeClock(morning)
  const jobs = memoryJobs(clock, () => 0)
  const { store, keys } = memoryDatabase(resources, regex, { enqueue: (requests) => void jobs.send(requests) })
  const resource = (kind: string) => resources.find((each) => each.kind === kind)!
  const core = { store, clock, ids: uuids, resource, references: 'lenient' as const }
  const fault = ({ itemId }: { itemId: string }) => (itemId === '1' && !isOpen ? { retry: 'busy' } : undefined)
  const settings = { retries: 3, backoff: { first: 60, longest: 60 } }
  const provisioning = simulatedProvisioning({ delayMs: 0, fault })
  handleFulfilment({ core, jobs, provisioning, assessment: acceptsAll, settings, concurrency: 1, taskTimeout: 10 })
  void jobs.start()
  const app = buildApp({ core, keys, apis, settings: defaultSettings })
  return {
    async call(method: string, path: string, body?: unknown, type = 'application/json') {
      const sent = body !== undefined && { headers: { 'content-type': type }, body: JSON.stringify(body) }
      const response = await app.request(path, { method, ...sent })
      await jobs.flush()
      return { status: response.status, body: (await response.json()) as Doc & Doc[] }
    },
    async open() {
      isOpen = true
      clock.set('2026-03-02T09:00:00.000Z')
      await jobs.flush()
    },
  }
}

async function catalog({ call }: ReturnType<typeof world>) {
  const v5 = '/tmf-api/productCatalogManagement/v5'
  const specification = { '@type': 'ProductSpecification', id: 'line', name: 'Line', lifecycleStatus: 'Active' }
  const service = { '@type': 'ServiceSpecificationRef', id: 'voice', '@referredType': 'ServiceSpecification' }
  await call('POST', `${v5}/productSpecification`, { ...specification, serviceSpecification: [service] })
  const reference = { '@type': 'ProductSpecificationRef', id: 'line', '@referredType': 'ProductSpecification' }
  await call('POST', `${v5}/productOffering`, {
    ...{ '@type': 'ProductOffering', id: 'line', name: 'Line', lifecycleStatus: 'Active' },
    productSpecification: reference,
  })
}

const line = (id: string, more: Doc = {}): Doc => ({
  id,
  action: 'add',
  productOffering: { id: 'line', name: 'Line' },
  product: { name: `Line ${id}` },
  ...more,
})
const behind = (id: string): Doc => ({ productOrderItemRelationship: [{ id, relationshipType: 'reliesOn' }] })

test('an order on its way is amended in every patch form, in both generations, and delivered as amended', async () => {
  const { call, open, ...rest } = world()
  await catalog({ call, open, ...rest })
  const made = await call('POST', `${base}/v4/productOrder`, { productOrderItem: [line('1'), line('2', behind('1'))] })
  expect(made.status).toBe(201)
  const { id } = made.body
  const [v4, v5] = [`${base}/v4/productOrder/${id}`, `${base}/v5/productOrder/${id}`]

  const merged = await call('GET', v4).then(({ body }) => body['productOrderItem'] as Doc[])
  const renamed = merged.map((one, i) =>
    i === 1 ? { ...one, product: { ...(one['product'] as Doc), name: 'Office' } } : one,
  )
  expect(await call('PATCH', v4, { productOrderItem: renamed }, 'application/merge-patch+json')).toMatchObject({
    status: 200,
    body: { state: 'inProgress', productOrderItem: [{}, { product: { name: 'Office' } }] },
  })

  const added = { '@type': 'ProductOrderItem', ...line('3', behind('2')), product: { '@type': 'Product', name: 'Fax' } }
  const item = {
    ...added,
    productOffering: { '@type': 'ProductOfferingRef', id: 'line', '@referredType': 'ProductOffering' },
    productOrderItemRelationship: [{ '@type': 'OrderItemRelationship', id: '2', relationshipType: 'reliesOn' }],
  }
  const patch = [{ op: 'add', path: '/productOrderItem/-', value: item }]
  expect(await call('PATCH', v5, patch, 'application/json-patch+json')).toMatchObject({ status: 200 })

  const query = [{ op: 'replace', path: '/productOrderItem/product/name?productOrderItem.id=3', value: 'Alarm' }]
  expect(await call('PATCH', v5, query, 'application/json-patch-query+json')).toMatchObject({ status: 200 })

  const late = [{ op: 'replace', path: '/productOrderItem/0/product/name', value: 'Too late' }]
  const before = await call('GET', v5)
  expect(await call('PATCH', v5, late, 'application/json-patch+json')).toMatchObject({
    status: 422,
    body: { code: 'ruleViolated', message: expect.stringContaining('item 1 is being carried out') },
  })
  expect(await call('GET', v5)).toEqual(before)

  await open()
  expect((await call('GET', v4)).body).toMatchObject({ state: 'completed' })
  const products = await call('GET', '/tmf-api/productInventory/v4/product?status=active&fields=name,status')
  expect(products.body.map(({ name }) => name).toSorted()).toEqual(['Alarm', 'Line 1', 'Office'])

  const closed = await call('PATCH', v5, [{ op: 'remove', path: '/productOrderItem/2' }], 'application/json-patch+json')
  expect(closed).toMatchObject({ status: 422, body: { message: expect.stringContaining('the order is completed') } })
})
