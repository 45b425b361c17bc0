import { describe, expect, test } from 'vitest'
import { memoryJobs } from '../../../adapters/jobs/memory-jobs.ts'
import { memoryDatabase } from '../../../adapters/memory/memory-database.ts'
import { bulkJudge, bulkScope } from '../../../apis/rest/bulk.ts'
import { productCatalogV5 } from '../../../apis/v5/product-catalog.ts'
import { filesIn } from '../../common/jobs/files-fixture.ts'
import { create, remove } from '../../core/commands.ts'
import type { Resource } from '../../core/define-resource.ts'
import type { Doc } from '../../core/json.ts'
import { everything } from '../../core/query.ts'
import { regex } from '../../core/regex.ts'
import { fakeClock, testCore, tester } from '../../core/test-core.ts'
import { resources } from '../../resources.ts'
import { exportJob } from './export-job.ts'
import { handleCatalogJobs } from './handle-jobs.ts'
import { importJob } from './import-job.ts'

async function world(contents = new Map<string, string>()) {
  const clock = fakeClock('2026-03-01T08:00:00.000Z')
  const jobs = memoryJobs(clock, () => 0)
  const database = memoryDatabase(resources, regex, { enqueue: (requests) => jobs.send(requests) })
  const core = testCore(database.store, resources, clock)
  const files = filesIn(contents)
  handleCatalogJobs(jobs, { core, files, judge: bulkJudge(productCatalogV5), scope: bulkScope(productCatalogV5) })
  await jobs.start()
  const read = async (resource: Resource, id: string) =>
    JSON.parse((await core.store.get(resource.kind, id))?.text ?? 'null') as Doc
  return {
    clock,
    jobs,
    core,
    files,
    database,
    contents,
    read,
    run: async (resource: Resource, body: Doc): Promise<Doc> => {
      const { doc } = await create(core, resource, tester, body)
      await jobs.flush()
      return read(resource, String(doc['id']))
    },
    all: async (kind: string) => {
      const page = { offset: 0, limit: 10_000 }
      const { items } = await core.store.list(kind, { filter: everything, sort: [], page })
      return items.map(({ text, version }) => ({ ...(JSON.parse(text) as Doc), version }))
    },
  }
}

const offering = (id: string, more: Doc = {}): Doc => ({
  '@type': 'ProductOffering',
  id,
  name: `Offering {${id}} "quoted"`,
  lifecycleStatus: 'Active',
  ...more,
})
const lines = (docs: readonly Doc[]) => docs.map((doc) => `${JSON.stringify(doc)}\n`).join('')
const many = (count: number) => Array.from({ length: count }, (_, i) => offering(`o-${String(i).padStart(5, '0')}`))

describe('an import', () => {
  test('creates what the file says, of every class, and tells how far it is', async () => {
    const docs = [{ '@type': 'Category', id: 'c', name: 'Mobile' }, offering('o')]
    const { run, all, contents } = await world()
    contents.set('in.ndjson', `${lines(docs)}\n`)
    const job = await run(importJob, { url: 'file:///in.ndjson', status: 'Succeeded', processed: 9 })
    expect(job).toMatchObject({
      status: 'Succeeded',
      processed: 2,
      failed: 0,
      creationDate: '2026-03-01T08:00:00.000Z',
      completionDate: '2026-03-01T08:00:00.000Z',
    })
    expect(job).not.toHaveProperty('errorLog')
    expect([await all('Category'), await all('ProductOffering')]).toMatchObject([[{ id: 'c' }], [{ id: 'o' }]])
  })

  test('reads a JSON list too, however it is laid out', async () => {
    const { run, all, contents } = await world()
    contents.set('in.json', JSON.stringify(many(30), null, 2))
    expect(await run(importJob, { url: 'in.json' })).toMatchObject({ status: 'Succeeded', processed: 30 })
    expect(await all('ProductOffering')).toHaveLength(30)
  })

  test('says of each line that is refused why, and goes on', async () => {
    const { run, all, contents } = await world()
    const bad = [
      '{"@type": ',
      '[1]',
      JSON.stringify({ '@type': 'Individual' }),
      JSON.stringify(offering('x', { colour: 1 })),
    ]
    contents.set('in.ndjson', `${lines([offering('a')])}${bad.join('\n')}\n${lines([offering('b')])}`)
    const job = await run(importJob, { url: 'x', path: 'in.ndjson' })
    expect(job).toMatchObject({ status: 'Failed', processed: 6, failed: 4 })
    expect(String(job['errorLog']).split('\n')).toEqual([
      expect.stringMatching(/^2: malformedJson/),
      expect.stringMatching(/^3: invalidBody/),
      expect.stringMatching(/^4: unknownType: @type must be one of ProductCatalog/),
      expect.stringMatching(/^5: unknownAttribute: colour/),
    ])
    expect(await all('ProductOffering')).toMatchObject([{ id: 'a' }, { id: 'b' }])
  })

  test('changes what exists, and leaves alone what is the same', async () => {
    const { run, all, contents, clock } = await world()
    contents.set('one.ndjson', lines([offering('a'), offering('b')]))
    contents.set('two.ndjson', lines([offering('a', { description: 'New' }), offering('b')]))
    await run(importJob, { url: 'one.ndjson' })
    clock.set('2026-04-01T08:00:00.000Z')
    await run(importJob, { url: 'two.ndjson' })
    expect(await all('ProductOffering')).toMatchObject([
      { id: 'a', version: 2, description: 'New', lastUpdate: '2026-04-01T08:00:00.000Z' },
      { id: 'b', version: 1, lastUpdate: '2026-03-01T08:00:00.000Z' },
    ])
  })

  test('of a tree can be repeated in any order without losing a tie', async () => {
    const { run, all, contents } = await world()
    const [top, below] = [
      { '@type': 'Category', id: 'top', name: 'Top' },
      { '@type': 'Category', id: 'below', name: 'Below', parent: { '@type': 'CategoryRef', id: 'top' } },
    ]
    for (const docs of [[below, top], [top], [top, below]]) {
      contents.set('in.ndjson', lines(docs))
      expect(await run(importJob, { url: 'in.ndjson' })).toMatchObject({ status: 'Succeeded' })
    }
    expect(await all('Category')).toMatchObject([{ parent: { id: 'top' } }, { subCategory: [{ id: 'below' }] }])
  })

  test('that is interrupted goes on from its checkpoint, and nothing is done twice', async () => {
    const { run, all, contents, files, jobs, clock, read } = await world()
    contents.set('in.ndjson', lines(many(1000).map(({ id, ...rest }, i) => (i % 2 ? rest : { id, ...rest }))))
    files.breakAfter = 60_000
    const job = await run(importJob, { url: 'in.ndjson' })
    expect(job['status']).toBe('Running')
    expect(Number(job['processed'])).toBeGreaterThan(300)
    delete files.breakAfter
    clock.set('2026-03-01T09:00:00.000Z')
    await jobs.flush()
    expect(await read(importJob, String(job['id']))).toMatchObject({ status: 'Succeeded', processed: 1000, failed: 0 })
    const versions = (await all('ProductOffering')).map(({ version }) => version)
    expect(versions).toEqual(Array(1000).fill(1))
  })

  test('of a large file is done in pieces, one after another', async () => {
    const { run, contents, all } = await world()
    contents.set('in.ndjson', lines(many(7000)))
    expect(await run(importJob, { url: 'in.ndjson' })).toMatchObject({ status: 'Succeeded', processed: 7000 })
    expect(await all('ProductOffering')).toHaveLength(7000)
  })

  test.each(['https://elsewhere.example.org/catalog', 'ftp://elsewhere.example.org/x', 'missing.ndjson'])(
    'of %s fails and says so',
    async (url) => {
      const { run } = await world()
      const job = await run(importJob, { url })
      expect(job).toMatchObject({ status: 'Failed', processed: 0 })
      expect(job['errorLog']).toContain('notFound')
    },
  )

  test('whose job is removed before it runs does nothing', async () => {
    const { core, jobs, contents, all } = await world()
    contents.set('in.ndjson', lines(many(3)))
    const { doc } = await create(core, importJob, tester, { url: 'in.ndjson' })
    await remove(core, importJob, tester, String(doc['id']))
    await jobs.flush()
    expect(await all('ProductOffering')).toEqual([])
  })
})

describe('an export', () => {
  test.each(['out.ndjson', 'out.json'])('to %s can be imported again into an empty catalog', async (url) => {
    const from = await world()
    from.contents.set('in.ndjson', lines([...many(700), { '@type': 'Category', id: 'c', name: 'Mobile' }]))
    await from.run(importJob, { url: 'in.ndjson' })
    expect(await from.run(exportJob, { url })).toMatchObject({ status: 'Succeeded', processed: 701 })
    const to = await world(from.contents)
    expect(await to.run(importJob, { url })).toMatchObject({ status: 'Succeeded', processed: 701 })
    for (const kind of ['ProductOffering', 'Category']) expect(await to.all(kind)).toEqual(await from.all(kind))
  })

  test('of nothing is an empty list', async () => {
    const { run, contents } = await world()
    await run(exportJob, { url: 'out.json', query: 'category' })
    expect(JSON.parse(contents.get('out.json')!)).toEqual([])
  })

  test('holds what its query asks for', async () => {
    const { run, contents } = await world()
    const docs = [
      offering('a'),
      offering('b', { lifecycleStatus: 'Retired' }),
      { '@type': 'Category', id: 'c', name: 'M' },
    ]
    contents.set('in.ndjson', lines(docs))
    await run(importJob, { url: 'in.ndjson' })
    const found = async (query: string) => {
      await run(exportJob, { url: 'out.json', query })
      return (JSON.parse(contents.get('out.json')!) as Doc[]).map(({ id }) => id)
    }
    expect(await found('productOffering?lifecycleStatus=Active')).toEqual(['a'])
    expect(await found('productOffering')).toEqual(['a', 'b'])
    expect(await found('name=M')).toEqual(['c'])
    expect(await found('?isSellable.exists=false')).toEqual(['a', 'b'])
  })

  test.each(['nonsense', 'category?nonsense=1', 'nonsense=1'])('of %s fails and says so', async (query) => {
    const { run } = await world()
    const job = await run(exportJob, { url: 'out.json', query })
    expect(job['status']).toBe('Failed')
    expect(job['errorLog']).toContain('nonsense')
  })
})
