import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Doc } from '../../domain/core/json.ts'
import { type MemoryServer, memoryServer } from '../../scripts/testing/memory-server.ts'
import { eventViews } from '../rest/event-view.ts'
import { productCatalogV5 } from '../v5/product-catalog.ts'
import { productCatalogV4 } from './product-catalog.ts'

const v4 = '/tmf-api/productCatalogManagement/v4'
const v5 = '/tmf-api/productCatalogManagement/v5'

let server: MemoryServer
beforeAll(async () => {
  server = await memoryServer()
})
afterAll(() => server.stop())

async function call(method: string, url: string, body?: Doc) {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) }
  const response = await fetch(new URL(url, server.url), {
    method,
    headers: { 'content-type': 'application/json' },
    ...sent,
  })
  const text = await response.text()
  return { status: response.status, body: text === '' ? {} : JSON.parse(text) }
}

async function created(url: string, body: Doc): Promise<Doc> {
  const answer = await call('POST', url, body)
  expect(answer).toMatchObject({ status: 201 })
  return answer.body
}

describe('a catalog', () => {
  test('is a productCatalog in v5 and a catalog in v4, each with its own class and address', async () => {
    const made = await created(`${v5}/productCatalog`, { '@type': 'ProductCatalog', name: 'Shops' })
    const { body } = await call('GET', `${v4}/catalog/${made['id']}`)
    expect(body).toMatchObject({ '@type': 'Catalog', name: 'Shops' })
    expect(new URL(body.href).pathname).toBe(`${v4}/catalog/${made['id']}`)
    expect((await call('GET', `${v4}/catalog?@type=Catalog&id=${made['id']}`)).body).toHaveLength(1)
    expect((await call('GET', `${v4}/productCatalog`)).status).toBe(404)
  })

  test('is refused in v4 under the name of its v5 class', async () => {
    expect((await call('POST', `${v4}/catalog`, { '@type': 'ProductCatalog', name: 'x' })).status).toBe(400)
    const old = await created(`${v4}/catalog`, { name: 'Partners' })
    expect((await call('GET', `${v5}/productCatalog/${old['id']}`)).body['@type']).toBe('ProductCatalog')
  })

  test('tells its events under the name of the generation that listens', () => {
    const views = eventViews([productCatalogV4, productCatalogV5])
    const event = {
      id: 'e',
      type: 'ProductCatalogStateChangeEvent',
      kind: 'ProductCatalog',
      resourceId: '1',
      version: 2,
      at: '2026-01-01T00:00:00.000Z',
      actor: { id: 'a', correlationId: 'c' },
      resource: { '@type': 'ProductCatalog', id: '1', name: 'Shops', lifecycleStatus: 'Active' },
      previous: { lifecycleStatus: 'In test' },
    }
    const old = views.of({ api: 'tmf620.v4', baseUrl: `http://host${v4}`, query: 'eventType=CatalogStateChangeEvent' })
    expect(old.wants(event)).toBe(true)
    expect(old.render(event)).toMatchObject({
      eventType: 'CatalogStateChangeEvent',
      event: { catalog: { '@type': 'Catalog', id: '1' }, previous: { lifecycleStatus: 'In test' } },
    })
    const newer = views.of({ api: 'tmf620.v5', baseUrl: `http://host${v5}`, query: '' })
    expect(newer.render(event)).toMatchObject({
      '@type': 'ProductCatalogStateChangeEvent',
      event: { productCatalog: { '@type': 'ProductCatalog', id: '1' } },
    })
  })
})

test('the parent of a category is an identifier in v4 and a reference in v5', async () => {
  const top = await created(`${v4}/category`, { name: 'Mobile' })
  const child = await created(`${v4}/category`, { name: 'SIM only', parentId: top['id'] })
  expect(child).toMatchObject({ parentId: top['id'], isRoot: false })
  const seen = (await call('GET', `${v5}/category/${child['id']}`)).body
  expect(seen.parent).toMatchObject({ '@type': 'CategoryRef', id: top['id'], '@referredType': 'Category' })
  expect((await call('GET', `${v4}/category/${top['id']}`)).body.subCategory).toEqual([
    { id: child['id'], name: 'SIM only', '@referredType': 'Category' },
  ])
  expect((await call('GET', `${v4}/category?parentId=${top['id']}`)).body).toHaveLength(1)
})

test('values of a specified characteristic have a class in v5 that says of what type they are', async () => {
  const made = await created(`${v4}/productSpecification`, {
    name: 'Line',
    productSpecCharacteristic: [
      {
        name: 'volume',
        valueType: 'integer',
        productSpecCharacteristicValue: [{ value: 10, isDefault: true }, { value: 'unlimited' }, { valueFrom: 1 }],
        productSpecCharRelationship: [{ id: 'other', name: 'speed', relationshipType: 'dependency', charSpecSeq: 1 }],
      },
    ],
  })
  const [seen] = (await call('GET', `${v5}/productSpecification/${made['id']}`)).body.productSpecCharacteristic
  expect(seen['@type']).toBe('CharacteristicSpecification')
  expect(seen.characteristicValueSpecification.map((each: Doc) => each['@type'])).toEqual([
    'IntegerCharacteristicValueSpecification',
    'StringCharacteristicValueSpecification',
    'CharacteristicValueSpecification',
  ])
  expect(seen.charSpecRelationship).toMatchObject([{ parentSpecificationId: 'other', name: 'speed', charSpecSeq: 1 }])
})

describe('an offering', () => {
  test('that v4 writes keeps its groups, its policies and the versions of its references', async () => {
    const made = await created(`${v5}/productOffering`, {
      '@type': 'ProductOffering',
      name: 'Bundle',
      lifecycleStatus: 'In Design',
      bundledProductOffering: [{ '@type': 'BundledProductOffering', id: 'sim', version: '2' }],
      bundledGroupProductOffering: [{ '@type': 'BundledGroupProductOffering', name: 'Roaming' }],
      policy: [{ '@type': 'PolicyRef', id: 'adults' }],
    })
    const { body } = await call('GET', `${v4}/productOffering/${made['id']}`)
    expect(body).toMatchObject({ lifecycleStatus: 'In design', bundledProductOffering: [{ id: 'sim' }] })
    expect(body).not.toHaveProperty('policy')
    const name = 'Bundle, renamed'
    const bundledProductOffering = [{ ...body.bundledProductOffering[0], name: 'SIM' }]
    expect((await call('PATCH', `${v4}/productOffering/${made['id']}`, { name, bundledProductOffering })).status).toBe(
      200,
    )
    expect((await call('GET', `${v5}/productOffering/${made['id']}`)).body).toMatchObject({
      name,
      bundledProductOffering: [{ id: 'sim', version: '2', name: 'SIM' }],
      bundledGroupProductOffering: [{ name: 'Roaming' }],
      policy: [{ id: 'adults' }],
    })
  })

  test('shows the amount of a price that it carries in the form of each generation', async () => {
    const price = { name: 'Monthly', priceType: 'recurring', recurringChargePeriod: 'month' }
    const amount = { dutyFreeAmount: { unit: 'EUR', value: 10 }, taxRate: 19 }
    const made = await created(`${v4}/productOffering`, {
      name: 'Plan',
      productOfferingPrice: [
        { ...price, price: amount },
        { id: 'fee', name: 'Fee' },
      ],
    })
    expect(made['productOfferingPrice']).toMatchObject([
      { ...price, '@type': 'ProductOfferingPrice', price: amount },
      { '@type': 'ProductOfferingPriceRef', id: 'fee' },
    ])
    const seen = (await call('GET', `${v5}/productOffering/${made['id']}`)).body
    expect(seen.productOfferingPrice[0]).toMatchObject({
      '@type': 'ProductOfferingPrice',
      recurringChargePeriodType: 'month',
      price: { unit: 'EUR', value: 10 },
      productPrice: { taxRate: 19 },
    })
  })
})

test('what is used is named when its removal is refused, in v4 as in v5', async () => {
  const spec = await created(`${v4}/productSpecification`, { name: 'Line' })
  const offering = await created(`${v4}/productOffering`, { name: 'Plan', productSpecification: { id: spec['id']! } })
  for (const base of [v4, v5]) {
    const { status, body } = await call('DELETE', `${base}/productSpecification/${spec['id']}`)
    expect([status, body.code]).toEqual([409, 'stillReferenced'])
    expect(body.message).toContain(`ProductOffering ${offering['id']}`)
  }
})
