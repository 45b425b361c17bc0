import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPrepared } from '../../adapters/contracts/fixtures/prepared-database.ts'
import { memoryDatabase } from '../../adapters/memory/memory-database.ts'
import type { SqlDatabase } from '../../adapters/postgres/open-database.ts'
import type { Doc } from '../../domain/core/json.ts'
import type { ResourceStore } from '../../domain/core/ports.ts'
import type { Filter } from '../../domain/core/query.ts'
import { regex } from '../../domain/core/regex.ts'
import { resources } from '../../domain/resources.ts'
import { inPart } from '../../scripts/testing/thorough.ts'
import { apis } from '../all.ts'
import { objectsOf } from '../lens/testing/arbitrary-documents.ts'
import { filtersOver } from '../lens/testing/arbitrary-filters.ts'
import { mappedOrRefused } from '../lens/testing/laws.ts'

const faces = apis.filter((api) => api.generation === 'v4').flatMap((api) => api.faces)
const memory = memoryDatabase(resources, regex).store
let sql: SqlDatabase

beforeAll(async () => {
  sql = await openPrepared({ resources, regex })
  for (const { resource } of faces) {
    const docs = fc.sample(objectsOf(resource.schema, { depth: 3, typed: true }), { numRuns: 60, seed: 7 })
    const writes = docs.map((doc, i) => insert(resource.kind, { ...doc, id: `d${i}` }))
    const changes = { at: '2026-01-01T00:00:00.000Z', writes, events: [], audit: [], jobs: [] }
    for (const store of [memory, sql.store]) expect(await store.commit(changes)).toBeUndefined()
  }
})

afterAll(() => sql?.close())

function insert(kind: string, doc: Doc) {
  return { op: 'insert' as const, kind, id: String(doc['id']), text: JSON.stringify(doc) }
}

async function found(store: ResourceStore, kind: string, filter: Filter) {
  const page = await store.list(kind, { filter, sort: [], page: { offset: 0, limit: 100 } })
  return page.items.map(({ id }) => id)
}

test.each(faces.map((face) => [face.collection, face] as const))(
  'filters of v4 %s find the same in SQL as in memory',
  async (_, face) => {
    const property = fc.asyncProperty(filtersOver(face.schema), async (filter) => {
      const mapped = mappedOrRefused(() => face.filter(filter))
      if (!mapped) return
      expect(await found(sql.store, face.resource.kind, mapped)).toEqual(
        await found(memory, face.resource.kind, mapped),
      )
    })
    await fc.assert(property, { numRuns: inPart(100, 8) })
  },
)
