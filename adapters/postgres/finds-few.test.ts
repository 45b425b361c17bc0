import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Filter } from '../../domain/core/query.ts'
import { isText } from '../../domain/core/query.ts'
import { regex } from '../../domain/core/regex.ts'
import { resources } from '../../domain/resources.ts'
import { preparedOnServer } from '../contracts/fixtures/prepared-server.ts'
import type { SqlEngine } from './engine.ts'
import { tablesAfter } from './migration.ts'
import { migrations } from './migrations/all.ts'
import { postgresEngine } from './postgres-engine.ts'
import { resourceStore } from './resource-store.ts'

describe.skipIf(inject('postgresUrl') === undefined)('what is asked for as few of many', () => {
  let engine: SqlEngine
  let drop: () => Promise<unknown>

  beforeAll(async () => {
    const database = await preparedOnServer(inject('postgresUrl')!)
    drop = database.drop
    engine = postgresEngine({ url: database.url, poolSize: 4 })
    await engine.script(`
      insert into product (id, version, doc, created_at, updated_at)
      select n, 1, jsonb_build_object('id', n::text, 'creationDate', (20000 + n)::text, 'relatedParty',
        jsonb_build_array(jsonb_build_object('partyOrPartyRole', jsonb_build_object('id', 'c-' || n % 2000))),
        'productCharacteristic', jsonb_build_array(jsonb_build_object('value', '4915550' || n))), now(), now()
      from generate_series(1, 20000) as n`)
    await engine.script('vacuum analyze product')
  })
  afterAll(async () => {
    await engine.close()
    await drop()
  })

  const party = (id: string) => isText(['relatedParty', 'partyOrPartyRole', 'id'], id)

  async function asked(filter: Filter) {
    let plan = ''
    const explaining: SqlEngine = {
      ...engine,
      async few(text, values, name) {
        plan = (await engine.few(`explain ${text}`, values, `explain ${name}`)).flat().join('\n')
        return engine.few(text, values, name)
      },
    }
    const store = resourceStore({ engine: explaining, tables: tablesAfter(migrations), resources, regex })
    const sort = [{ path: ['creationDate'], descending: true, type: 'text' as const }]
    const page = await store.list('Product', { filter, sort, page: { offset: 0, limit: 3 }, findsFew: true })
    return { plan, total: page.total, ids: page.items.map(({ id }) => id) }
  }

  test('is found by its index, page and total alike, by one plan for all values', async () => {
    const { plan, ...found } = await asked({ kind: 'or', of: [party('c-7'), party('nobody')] })
    expect(plan.match(/Bitmap Index Scan on "product_relatedParty/g), plan).toHaveLength(2)
    expect(await engine.few('show plan_cache_mode', [], 'mode')).toEqual([['force_generic_plan']])
    expect(plan).not.toMatch(/Seq Scan|Index Scan (Backward )?using/)
    expect(found).toEqual({ total: 10, ids: ['18007', '16007', '14007'] })
  })

  test('is found by its index, too, where values of a characteristic may be of any type', async () => {
    const number = (text: string) => isText(['productCharacteristic', 'value'], text)
    const { plan, ...found } = await asked({ kind: 'or', of: [number('49155507'), number('+49155507')] })
    expect(plan.match(/Bitmap Index Scan on "product_productCharacteristic/g), plan).toHaveLength(2)
    expect(found).toEqual({ total: 1, ids: ['7'] })
  })

  test('is read with lists of texts, whatever signs they hold', async () => {
    const ids = ['7', '"', '\\', '{}', 'a,b', 'null', 'NULL', '']
    const { total, ids: found } = await asked({ kind: 'or', of: ids.map((id) => isText(['id'], id)) })
    expect({ total, found }).toEqual({ total: 1, found: ['7'] })
  })

  test('does not keep others waiting for long when it turns out to be much', async () => {
    const slow = engine.few('select pg_sleep(30)::text', [], 'slow')
    await expect(slow).rejects.toMatchObject({ code: 'unavailable' })
    expect((await asked(party('c-7'))).total).toBe(10)
  })
})
