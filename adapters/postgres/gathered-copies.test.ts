import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { grounds } from '../contracts/fixtures/grounds.ts'
import { type CopyColumn, copyRows } from './copy-rows.ts'
import type { SqlSession } from './engine.ts'
import type { SqlDatabase } from './open-database.ts'

const column: CopyColumn<number> = { name: 'n', wire: 'integer', value: (n) => n }
const rowsOf = (...numbers: number[]) => copyRows([column], [], numbers)

describe.each(grounds)('rows that one transaction copies into several tables, on $name', ({ left, open }) => {
  let database: SqlDatabase
  beforeAll(async () => {
    if (left) return
    database = await open()
    for (const table of ['one', 'other']) await database.engine.query(`create table ${table} (n integer primary key)`)
  })
  afterAll(() => database?.close())

  const inOne = (work: (session: SqlSession) => Promise<unknown>) => database.engine.transaction(work)
  const numbers = async (table: string, session: Pick<SqlSession, 'query'> = database.engine) =>
    (await session.query<{ n: number }>(`select n from ${table} order by n`)).rows.map(({ n }) => n)

  test.skipIf(left)('are there for what comes after them, and when it is over', async () => {
    const seen = await inOne(async (session) => {
      await session.copy('one (n)', rowsOf(1, 2))
      await session.copy('other (n)', rowsOf(3))
      const seen = [await numbers('one', session), await numbers('other', session)]
      await session.copy('one (n)', rowsOf(4))
      return seen
    })
    expect(seen).toEqual([[1, 2], [3]])
    expect([await numbers('one'), await numbers('other')]).toEqual([[1, 2, 4], [3]])
  })

  test.skipIf(left)('are none of them there when one is wrong, be it the last thing that is done', async () => {
    const wrong = async (session: SqlSession) => {
      await session.copy('one (n)', rowsOf(10))
      await session.copy('other (n)', rowsOf(3))
      await session.copy('one (n)', rowsOf(11))
    }
    const asked = (session: SqlSession) => wrong(session).then(() => numbers('one', session))
    for (const work of [wrong, asked]) await expect(inOne(work)).rejects.toThrow(/duplicate key/)
    expect([await numbers('one'), await numbers('other')]).toEqual([[1, 2, 4], [3]])
  })

  test.skipIf(left)('are none of them there when they cannot be told to the end', async () => {
    function* broken() {
      yield [...rowsOf(20)][0]!.subarray(0, 21)
      throw new Error('no more')
    }
    const work = async (session: SqlSession) => {
      await session.copy('other (n)', rowsOf(21))
      await session.copy('one (n)', broken())
      await session.copy('other (n)', rowsOf(22))
    }
    await expect(inOne(work)).rejects.toThrow(/no more/)
    expect([await numbers('one'), await numbers('other')]).toEqual([[1, 2, 4], [3]])
  })

  test.skipIf(left)(
    'are passed over where there is nothing to copy them into, and what comes next is heard',
    async () => {
      for (let i = 0; i < 5; i++) {
        const work = async (session: SqlSession) => {
          await session.copy('missing (n)', rowsOf(...Array.from({ length: 50_000 }, (_, n) => n)))
          await session.copy('one (n)', rowsOf(40))
        }
        await expect(inOne(work)).rejects.toThrow(/missing/)
        expect(await inOne((session) => numbers('one', session))).toEqual([1, 2, 4])
      }
    },
  )

  test.skipIf(left)('are not there when the work fails before they have gone, or after', async () => {
    for (const turns of [0, 3]) {
      const work = async (session: SqlSession) => {
        await session.copy('one (n)', rowsOf(30))
        for (let i = 0; i < turns; i++) await new Promise(setImmediate)
        throw new Error('thought better of it')
      }
      await expect(inOne(work)).rejects.toThrow('thought better of it')
    }
    expect(await numbers('one')).toEqual([1, 2, 4])
  })
})
