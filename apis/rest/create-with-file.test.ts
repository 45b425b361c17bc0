import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { memoryDatabase } from '../../adapters/memory/memory-database.ts'
import { listen, type RunningServer } from '../../adapters/system/http-server.ts'
import { localFiles } from '../../adapters/system/local-files.ts'
import type { FileStore } from '../../domain/common/jobs/file-store.ts'
import { Fault } from '../../domain/core/fault.ts'
import type { Doc } from '../../domain/core/json.ts'
import type { ResourceStore } from '../../domain/core/ports.ts'
import { regex } from '../../domain/core/regex.ts'
import { fakeClock, testCore } from '../../domain/core/test-core.ts'
import { resources } from '../../domain/resources.ts'
import { usageV4 } from '../v4/usage.ts'
import { usageV5 } from '../v5/usage.ts'
import { buildApp } from './app.ts'
import { defaultSettings } from './settings.ts'

const v4 = '/tmf-api/usageManagement/v4/usageImportJob'
const v5 = '/tmf-api/usageManagement/v5/usageImportJob'
const csv = 'recordId,usageDate\n1,2026-10-06T08:00:00Z\n'
const fileLimit = 300_000

const cleanups: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup()
})

async function openServer(parts: { store?: (store: ResourceStore) => ResourceStore; files?: FileStore } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'brought-'))
  const database = memoryDatabase(resources, regex, { enqueue: () => undefined })
  const core = testCore(
    parts.store?.(database.store) ?? database.store,
    resources,
    fakeClock('2026-11-01T09:00:00.000Z'),
  )
  const settings = { ...defaultSettings, bodyLimit: 5000, fileLimit }
  const files = parts.files ?? localFiles(folder)
  const app = buildApp({ core, keys: database.keys, apis: [usageV4, usageV5], settings, files })
  const server: RunningServer = await listen({
    ...{ fetch: app.fetch, host: '127.0.0.1', port: 0, headersTimeout: 5000, requestTimeout: 5000 },
    ...{ problem: () => ({ status: 400, body: '{}' }), newRequestId: () => 'x', observe: () => undefined },
  })
  cleanups.push(
    () => server.stop(0),
    () => rm(folder, { recursive: true }),
  )
  return {
    url: server.url,
    /** Every file below the folder, with its contents. */
    async kept() {
      const found = await readdir(folder, { recursive: true, withFileTypes: true })
      const paths = found.filter((each) => each.isFile()).map(({ parentPath, name }) => join(parentPath, name))
      return Promise.all(paths.map((path) => readFile(path, 'utf8')))
    },
    contentsOf: ({ url }: Doc) => readFile(join(folder, String(url).replace('file:///', '')), 'utf8'),
    async send(path: string, form: FormData, headers: Record<string, string> = {}) {
      const answer = await fetch(server.url + path, { method: 'POST', body: form, headers })
      return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Doc }
    },
  }
}

const job: Doc = { '@type': 'UsageImportJob', source: 'fra-1', usageSpecification: specification() }

function specification(): Doc {
  return { '@type': 'UsageSpecificationRef', id: 'voice', '@referredType': 'UsageSpecification' }
}

const file = (contents = csv, name = 'calls.csv', type = 'text/csv') => new File([contents], name, { type })

function formOf(...parts: [name: string, value: string | Blob][]): FormData {
  const form = new FormData()
  for (const [name, value] of parts) form.append(name, value)
  return form
}

const usual = (said: Doc = job, sent = file()) => formOf(['usageImportJob', JSON.stringify(said)], ['file', sent])

let server: Awaited<ReturnType<typeof openServer>>
beforeEach(async () => {
  server = await openServer()
})

describe('a job that is created together with its file', () => {
  test.each([v4, v5])('names the file, which is kept as it came: %s', async (path) => {
    const contents = `${csv}${'2,2026-10-06T08:00:00Z,Größe 📶\n'.repeat(5000)}`
    const { status, headers, body } = await server.send(path, usual(job, file(contents)))
    expect(status).toBe(201)
    expect(body).toMatchObject({ status: 'Not Started', contentType: 'text/csv', fileId: 'calls.csv', source: 'fra-1' })
    expect(headers.get('location')).toBe(`${server.url}${path}/${body['id']}`)
    expect(await server.contentsOf(body)).toBe(contents)
    expect(await server.kept()).toHaveLength(1)
  })

  test('may come after its file, and as a part with a name and a type of its own', async () => {
    const part = new File([JSON.stringify({ ...job, fileId: '42' })], 'blob', { type: 'application/json' })
    const { status, body } = await server.send(v5, formOf(['file', file()], ['usageImportJob', part]))
    expect([status, body['fileId'], await server.contentsOf(body)]).toEqual([201, '42', csv])
  })

  test.each([
    [
      'what the job says',
      { contentType: 'application/x-ndjson' },
      file('{}', 'x.csv', 'text/csv'),
      'application/x-ndjson',
    ],
    ['the type of its part', {}, file('{}', 'x.csv', 'application/x-ndjson'), 'application/x-ndjson'],
    ['its name, where the type is none that is read', {}, file(csv, 'X.CSV', 'application/vnd.ms-excel'), 'text/csv'],
  ])('is read by %s', async (_, said, sent, contentType) => {
    expect((await server.send(v5, usual({ ...job, ...said }, sent))).body).toMatchObject({ contentType })
  })

  test('takes two files of one name: each is kept under a name of its own', async () => {
    const [one, two] = [await server.send(v5, usual()), await server.send(v5, usual(job, file('other')))]
    expect([await server.contentsOf(one.body), await server.contentsOf(two.body)]).toEqual([csv, 'other'])
  })

  test('has the largest file that may come, and not one byte more', async () => {
    const of = (size: number) => usual(job, file('x'.repeat(size)))
    expect((await server.send(v5, of(fileLimit))).status).toBe(201)
    const refused = await server.send(v5, of(fileLimit + 1))
    expect([refused.status, refused.body['code']]).toEqual([413, 'bodyTooLarge'])
    expect((await server.send(v5, of(3 * fileLimit))).status).toBe(413)
    expect(await server.kept()).toHaveLength(1)
  })
})

const json = JSON.stringify(job)
const refusals: [what: string, form: FormData, status: number, code: string, at: string][] = [
  ['has no job', formOf(['file', file()]), 400, 'mandatoryMissing', 'usageImportJob'],
  ['has no file', formOf(['usageImportJob', json]), 400, 'mandatoryMissing', 'file'],
  ['has nothing', formOf(), 400, 'mandatoryMissing', 'file'],
  ['has two files', formOf(['file', file()], ['usageImportJob', json], ['file', file()]), 400, 'invalidBody', 'file'],
  [
    'has two jobs',
    formOf(['usageImportJob', json], ['usageImportJob', json], ['file', file()]),
    400,
    'invalidBody',
    'usageImportJob',
  ],
  ['has a part of another name', formOf(['file', file()], ['job', json]), 400, 'invalidBody', 'job'],
  ['has a job that is no JSON', formOf(['usageImportJob', '{'], ['file', file()]), 400, 'malformedJson', ''],
  ['has a job that is too large', usual({ ...job, source: 'x'.repeat(6000) }), 413, 'bodyTooLarge', 'usageImportJob'],
  [
    'has a job that lacks something',
    usual({ '@type': 'UsageImportJob' }),
    400,
    'mandatoryMissing',
    'usageSpecification',
  ],
  ['has a job that says what it must not', usual({ ...job, colour: 'red' }), 400, 'unknownAttribute', 'colour'],
  ['names a file beside the one that comes', usual({ ...job, url: 'a.csv' }), 400, 'invalidBody', 'url'],
  ['has a file of another kind', usual(job, file('x', 'x.pdf', 'application/pdf')), 400, 'invalidBody', 'file'],
]

describe('a form that is refused', () => {
  test.each(refusals)('because it %s leaves no file', async (_, form, status, code, at) => {
    const answer = await server.send(v5, form)
    expect([answer.status, answer.body['code']]).toEqual([status, code])
    expect(String(answer.body['message'])).toContain(at)
    expect(await server.kept()).toEqual([])
  })

  test('because the identifier is taken leaves the file of the one that has it', async () => {
    const first = await server.send(v5, usual({ ...job, id: 'one' }))
    expect((await server.send(v5, usual({ ...job, id: 'one' }, file('other')))).status).toBe(409)
    expect(await server.kept()).toEqual([csv])
    expect(await server.contentsOf(first.body)).toBe(csv)
  })

  test('is read to its end: the answer is heard by who still sends', async () => {
    const form = usual({ ...job, colour: 'red' }, file('x'.repeat(fileLimit - 100_000)))
    form.append('more', 'x'.repeat(90_000))
    expect((await server.send(v5, form)).status).toBe(400)
    expect(await server.kept()).toEqual([])
  })

  test('because it breaks off leaves nothing of the file', async () => {
    const { port } = new URL(server.url)
    const head = `POST ${v5} HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 100000\r\n\r\n`
    const begun = `--b\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\nContent-Type: text/csv\r\n\r\n${csv.repeat(200)}`
    const socket = connect(Number(port), '127.0.0.1')
    socket.write(head + begun)
    // There is a part of the file before the rest fails to come.
    await expect.poll(async () => (await server.kept()).length).toBe(1)
    socket.destroy()
    await expect.poll(server.kept).toEqual([])
  })

  test('because it ends in the middle of the file leaves nothing of it', async () => {
    const body = `--b\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n${csv}`
    const answer = await fetch(server.url + v5, {
      ...{ method: 'POST', body },
      headers: { 'content-type': 'multipart/form-data; boundary=b' },
    })
    expect([answer.status, ((await answer.json()) as Doc)['code']]).toEqual([400, 'invalidBody'])
    expect(await server.kept()).toEqual([])
  })

  test.each([
    ['without a boundary', { 'content-type': 'multipart/form-data' }],
    ['compressed', { 'content-type': 'multipart/form-data; boundary=b', 'content-encoding': 'gzip' }],
    ['of another type', { 'content-type': 'text/csv' }],
  ])('because it comes %s says what is taken', async (_, headers: Record<string, string>) => {
    const answer = await fetch(server.url + v5, { method: 'POST', body: 'x', headers })
    expect([answer.status, ((await answer.json()) as Doc)['code']]).toEqual([415, 'unsupportedMediaType'])
  })

  test('because a disk does not take it is not half there, and the failure is ours', async () => {
    const full: FileStore = {
      ...localFiles('nowhere'),
      write: async (_, pieces) => {
        for await (const piece of pieces) if (piece.length > 0) throw new Error('no space left')
      },
    }
    const { send } = await openServer({ files: full })
    expect((await send(v5, usual(job, file('x'.repeat(200_000))))).status).toBe(500)
  })
})

describe('a form that is sent once more with its Idempotency-Key', () => {
  const key = { 'idempotency-key': 'k' }

  test('is answered as before, and its file is not kept twice', async () => {
    const first = await server.send(v5, usual(), key)
    const again = await server.send(v5, usual(), key)
    expect([again.status, again.body, again.headers.get('idempotent-replayed')]).toEqual([201, first.body, 'true'])
    expect(await server.kept()).toEqual([csv])
    expect(await server.contentsOf(first.body)).toBe(csv)
  })

  test('is another one when its file is', async () => {
    await server.send(v5, usual(), key)
    const other = await server.send(v5, usual(job, file('other')), key)
    expect([other.status, other.body['code']]).toEqual([422, 'keyReused'])
    expect(await server.kept()).toEqual([csv])
  })
})

test('a file stays when the database has not said whether there is a job', async () => {
  const lost = async (): Promise<never> => {
    throw new Fault('unavailable')
  }
  const { send, kept } = await openServer({ store: (store) => ({ ...store, commit: lost }) })
  expect((await send(v5, usual())).status).toBe(503)
  expect(await kept()).toEqual([csv])
})
