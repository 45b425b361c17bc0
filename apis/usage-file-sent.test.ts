import { expect, test } from 'vitest'
import { filesIn } from '../domain/common/jobs/files-fixture.ts'
import type { Doc } from '../domain/core/json.ts'
import { apis } from './all.ts'
import { grounds } from './fixture-care.ts'
import { openOffice } from './fixture-office.ts'
import { buildApp } from './rest/app.ts'
import { defaultSettings } from './rest/settings.ts'

test('a file that comes with its job is read like one that was there, and once more it is known', async () => {
  const { core, keys, contents, work, all, get } = await openOffice(grounds[0]!)
  const app = buildApp({ core, keys, apis, settings: defaultSettings, files: filesIn(contents) })
  const records = [
    '1,fra-1,4915550001,4930123456,60,2026-10-06T08:00:00Z',
    '2,fra-1,4999,4930123456,60,2026-10-06T08:00:00Z',
  ]
  const csv = ['recordId,switch,callingNumber,calledNumber,duration,usageDate', ...records].join('\n')
  const send = async (id: string) => {
    const body = new FormData()
    const job = { '@type': 'UsageImportJob', id, source: 'fra-1', usageType: 'voice', recordCount: 2 }
    const usageSpecification = { '@type': 'UsageSpecificationRef', id: 'voice' }
    body.append('usageImportJob', JSON.stringify({ ...job, usageSpecification }))
    body.append('file', new File([csv], 'calls.csv', { type: 'text/csv' }))
    const answer = await app.request('/tmf-api/usageManagement/v5/usageImportJob', { method: 'POST', body })
    expect(answer.status).toBe(201)
    while ((await get('UsageImportJob', id))['completionDate'] === undefined) await work('UsageImportJob', id)
    return get('UsageImportJob', id)
  }
  expect(await send('one')).toMatchObject({ status: 'Succeeded', processed: 2, charged: 1, rejected: 1 })
  expect(await send('two')).toMatchObject({ status: 'Succeeded', duplicateOf: 'one', processed: 0 })
  expect((await all('Usage')).map(({ status }: Doc) => status).toSorted()).toEqual(['rated', 'rejected'])
})
