import createClient from 'openapi-fetch'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { paths as Rating } from '../../spec/types/rating.v1.d.ts'
import type { paths as UsageV4 } from '../../spec/types/tmf635.v4.d.ts'
import type { paths as UsageV5 } from '../../spec/types/tmf635.v5.d.ts'
import { type MemoryServer, memoryServer } from '../testing/memory-server.ts'
import { byId, present } from '../testing/typed-answers.ts'

/** Usage, as a program in strict TypeScript drives it: everything below compiles without a cast. */
let server: MemoryServer
const at = (base: string) => ({ baseUrl: `${server.url}/tmf-api/${base}` })

beforeAll(async () => {
  server = await memoryServer()
})
afterAll(() => server.stop())

test('in v5: specifies usage, sends a record twice, sees it rejected with a reason, and recycles it', async () => {
  const client = createClient<UsageV5>(at('usageManagement/v5'))
  const specification = await client.POST('/usageSpecification', {
    body: {
      '@type': 'UsageSpecification',
      id: 'voice',
      name: 'Call',
      specCharacteristic: ['recordId', 'from'].map((name) => ({
        '@type': 'CharacteristicSpecification' as const,
        name,
        valueType: 'string',
        isUnique: name === 'recordId',
      })),
      ratingRule: { subscriber: 'from', productCharacteristic: 'msisdn' },
    },
  })
  expect(present(specification).ratingRule?.subscriber).toBe('from')
  const record = (from: string) => ({
    '@type': 'Usage' as const,
    usageType: 'voice',
    usageDate: '2025-10-06T08:00:00.000Z',
    usageSpecification: { '@type': 'UsageSpecificationRef' as const, id: 'voice' },
    usageCharacteristic: [
      { '@type': 'StringCharacteristic' as const, name: 'recordId', value: '1' },
      { '@type': 'StringCharacteristic' as const, name: 'from', value: from },
    ],
  })
  const first = present(await client.POST('/usage', { body: record('4930') }))
  expect([first.status, first.rejection?.code]).toEqual(['rejected', 'NO_SUBSCRIBER'])
  const again = await client.POST('/usage', { body: record('4930') })
  expect([again.response.status, again.response.headers.get('idempotent-replayed')]).toEqual([200, 'true'])
  expect(present(again).id).toBe(first.id)
  const other = await client.POST('/usage', { body: record('4931') })
  expect(other.error).toMatchObject({ status: '409', code: 'identityConflict' })
  const recycled = await client.PATCH('/usage/{id}', { ...byId(first.id), body: { status: 'recycled' } })
  expect(present(recycled).status).toBe('rejected')
})

test('a record that is known is answered under an Idempotency-Key as well, and the key keeps that answer', async () => {
  const send = () =>
    fetch(`${server.url}/tmf-api/usageManagement/v5/usage`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'once' },
      body: JSON.stringify({
        '@type': 'Usage',
        usageType: 'voice',
        usageDate: '2025-10-06T08:00:00.000Z',
        usageSpecification: { '@type': 'UsageSpecificationRef', id: 'voice' },
        usageCharacteristic: ['recordId', 'from'].map((name) => ({
          '@type': 'StringCharacteristic',
          name,
          value: name === 'from' ? '4930' : '1',
        })),
      }),
    })
  for (const answer of [await send(), await send()]) {
    expect([answer.status, answer.headers.get('idempotent-replayed')]).toEqual([200, 'true'])
    expect(await answer.json()).toMatchObject({ status: 'rejected', rejection: { code: 'NO_SUBSCRIBER' } })
  }
})

test('in v4: keeps usage that was rated elsewhere', async () => {
  const client = createClient<UsageV4>(at('usageManagement/v4'))
  const usage = await client.POST('/usage', {
    body: {
      usageType: 'roaming',
      status: 'rated',
      usageCharacteristic: [{ name: 'partner', value: 'EIRMB' }],
      ratedProductUsage: [{ usageRatingTag: 'usage', taxExcludedRatingAmount: { unit: 'EUR', value: 0.813 } }],
    },
  })
  const { id } = present(usage)
  const found = await client.GET('/usage', { params: { query: { usageType: 'roaming', status: 'rated' } } })
  expect(present(found).map((one) => one.id)).toEqual([id])
  expect(present(found)[0]?.ratedProductUsage?.[0]?.taxExcludedRatingAmount?.value).toBe(0.813)
})

test('zones and bands are data', async () => {
  const client = createClient<Rating>(at('rating/v1'))
  const table = await client.POST('/zoneTable', {
    body: {
      '@type': 'ZoneTable',
      name: 'Calls',
      timeZone: 'Europe/Berlin',
      zone: [{ name: 'National', prefix: ['49', '4915'] }],
      band: [{ name: 'peak', day: ['monday'], from: '08:00', to: '20:00' }],
    },
  })
  expect(present(table).zone?.[0]?.prefix).toEqual(['49', '4915'])
  const twice = await client.POST('/zoneTable', {
    body: {
      '@type': 'ZoneTable',
      name: 'Calls',
      timeZone: 'Berlin',
      zone: ['A', 'B'].map((name) => ({ name, prefix: ['49'] })),
    },
  })
  expect(twice.error).toMatchObject({ status: '422' })
  expect(twice.error?.message).toContain('49 is in zone A, too')
  const buckets = await client.GET('/usageBucket', { params: { query: { state: 'open' } } })
  expect(present(buckets)).toEqual([])
})
