import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Doc, docsIn } from '../../domain/core/json.ts'
import { usageWorld } from '../../domain/usage/usage-fixtures.ts'
import { thorough } from '../../scripts/testing/thorough.ts'
import { preparedDirectory } from '../contracts/fixtures/prepared-database.ts'
import { startProcess, type TandemProcess } from '../contracts/fixtures/process.ts'

const collections: Readonly<Record<string, string>> = {
  UsageSpecification: 'usageManagement/v5/usageSpecification',
  ZoneTable: 'rating/v1/zoneTable',
  ProductOfferingPrice: 'productCatalogManagement/v5/productOfferingPrice',
  ProductOffering: 'productCatalogManagement/v5/productOffering',
  BillingAccount: 'accountManagement/v5/billingAccount',
  Product: 'productInventory/v5/product',
}

/** Four commits. */
const records = 16_000
const cleanups: (() => unknown)[] = []
let server: TandemProcess
let env: Record<string, string>

async function call(method: string, path: string, body?: Doc): Promise<Doc> {
  const answer = await fetch(`${server.url}/tmf-api/${path}`, {
    method,
    ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })
  const doc = (await answer.json()) as Doc
  if (answer.status > 299) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(doc)}`)
  return doc
}

beforeAll(async () => {
  if (!thorough) return
  const files = await mkdtemp(join(tmpdir(), 'tandem-usage-'))
  cleanups.push(() => rm(files, { recursive: true }))
  const yesterday = new Date(Date.now() - 86_400_000).toISOString()
  const rows = Array.from({ length: records }, (_, i) => `${i},fra-1,4915550005,12125550100,60,${yesterday}`)
  await writeFile(
    join(files, 'in.csv'),
    `recordId,switch,callingNumber,calledNumber,duration,usageDate\n${rows.join('\n')}\n`,
  )
  const { dataDir, remove } = preparedDirectory()
  cleanups.push(remove)
  env = { TANDEM_DATA_DIR: dataDir, TANDEM_FILES_DIR: files, TANDEM_LOG_LEVEL: 'silent' }
  server = await startProcess(env)
  cleanups.push(() => server.end('SIGKILL'))
  const { line } = await usageWorld((kind, doc) => call('POST', collections[kind]!, { '@type': kind, ...doc }))
  await line('old', '4915550005', { startDate: '2020-01-01T00:00:00.000Z' })
})
afterAll(async () => {
  for (const cleanup of cleanups.toReversed()) await cleanup()
})

test.skipIf(!thorough)(
  'kill -9 in the middle of a file, again and again: each record is charged once, none is lost (P-5)',
  async () => {
    const id = 'usageManagement/v5/usageImportJob/j'
    const usageSpecification = { '@type': 'UsageSpecificationRef', id: 'voice' }
    const body = { '@type': 'UsageImportJob', id: 'j', url: 'in.csv', usageType: 'voice', usageSpecification }
    await call('POST', 'usageManagement/v5/usageImportJob', body)
    const progress = async () => Number((await call('GET', id))['processed'])
    for (const part of [1, 2, 3]) {
      // Until it has got further; wherever it then is, in a commit or between two.
      while ((await progress()) < (part * records) / 4) await pause(5)
      await server.end('SIGKILL')
      server = await startProcess(env)
    }
    await expect
      .poll(async () => (await call('GET', id))['status'], { timeout: 100_000, interval: 100 })
      .toBe('Succeeded')
    expect(await call('GET', id)).toMatchObject({ processed: records, charged: records, replayed: 0, failed: 0 })
    const [charge] = (await call('GET', 'rating/v1/usageCharge')) as unknown as Doc[]
    expect(docsIn(charge!['charge'])).toMatchObject([{ count: records, amount: { unit: 'EUR', value: 1920 } }])
    const usages = await fetch(`${server.url}/tmf-api/usageManagement/v5/usage?status=rated&limit=1`)
    expect(usages.headers.get('x-total-count')).toBe(String(records))
    await usages.arrayBuffer()
  },
  150_000,
)
