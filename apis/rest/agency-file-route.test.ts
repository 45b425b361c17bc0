import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { localFiles } from '../../adapters/system/local-files.ts'
import { collectionHouse } from '../../domain/collections/collection-fixtures.ts'
import type { Doc } from '../../domain/core/json.ts'
import { apis } from '../all.ts'
import { agencyFileRoute } from './agency-file-route.ts'
import { buildApp } from './app.ts'
import { defaultSettings } from './settings.ts'

const exports = '/tmf-api/collections/v1/agencyExport'
const directory = mkdtempSync(join(tmpdir(), 'agency-'))
afterAll(() => rmSync(directory, { recursive: true }))

/** Collections with their doors open, and an account that owes what an agency is given. */
async function office() {
  const files = localFiles(directory)
  const house = await collectionHouse({ files })
  const app = buildApp({
    ...{ core: house.core, keys: house.keys, apis, settings: defaultSettings },
    log: () => undefined,
    extend: (extended) => agencyFileRoute(extended, house.core, files),
  })
  await house.account()
  await house.bill('b-1')
  for (const day of [3, 14, 21, 35, 60, 90]) await house.day(day)
  return { ...house, fetch: (path: string, init?: RequestInit) => app.request(path, init) }
}

test('the file of an export is fetched where it says, with the digest that it says, and need not be fetched again', async () => {
  const house = await office()
  const [made] = (await (await house.fetch(`${exports}?fields=url,sha256`)).json()) as Doc[]
  const answer = await house.fetch(String(made!['url']))
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('etag')]).toEqual([
    ...[200, 'text/csv; charset=utf-8; header=present', `"${made!['sha256']}"`],
  ])
  const text = await answer.text()
  expect(text.split('\r\n')).toHaveLength(3)
  expect(createHash('sha256').update(text).digest('hex')).toBe(made!['sha256'])
  const known = { 'if-none-match': `"${made!['sha256']}"` }
  expect((await house.fetch(String(made!['url']), { headers: known })).status).toBe(304)
  const head = await house.fetch(String(made!['url']), { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
  expect((await house.fetch(String(made!['url']), { method: 'DELETE' })).status).toBe(405)
})

test('a file that is not there is not found, and why', async () => {
  const house = await office()
  const problemAt = async (path: string) => {
    const answer = await house.fetch(path)
    return [answer.status, ((await answer.json()) as Doc)['message']]
  }
  expect(await problemAt(`${exports}/nothing/file`)).toEqual([404, expect.stringContaining('nothing does not exist')])
  await house.make('AgencyExport', { id: 'waits' })
  expect(await problemAt(`${exports}/waits/file`)).toEqual([404, expect.stringContaining('the export is inProgress')])
  const [made] = await house.all('AgencyExport')
  rmSync(join(directory, String(made!['path'])))
  expect(await problemAt(String(made!['url']))).toEqual([404, expect.stringContaining('does not exist')])
})
