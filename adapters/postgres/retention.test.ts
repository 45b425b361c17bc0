import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { insert, noted, update } from '../contracts/fixtures/changes.ts'
import { pgliteSubject, postgresSubject, type Subject } from '../contracts/fixtures/databases.ts'
import { drained } from '../contracts/fixtures/drained.ts'
import type { SqlDatabase } from './open-database.ts'
import { type Forget, forgetAudit, forgetEvents } from './retention.ts'

const url = inject('postgresUrl')
const grounds = [
  { name: 'PGlite', left: false, open: pgliteSubject },
  { name: 'PostgreSQL', left: url === undefined, open: () => postgresSubject(url!) },
]
const later = new Date('2099-01-01')
const earlier = new Date('2000-01-01')
const nobody = async () => new Set<string>()
let runs = 0

describe.each(grounds.filter(({ left }) => !left))('retention on $name', ({ open }) => {
  let subject: Subject & { database: SqlDatabase }
  let run: string
  beforeAll(async () => {
    subject = await open()
  })
  beforeEach(async () => {
    await subject.reset()
    run = `retention${runs++}`
    for (let no = 0; no < 7; no++) {
      const id = `${run}-${no}`
      await subject.database.store.commit(noted(insert(id), id))
      await subject.database.store.commit(noted(update(id, 1), `${id}-again`))
    }
  })
  afterAll(() => subject.close())

  const all = async (forget: Forget, before: Date) => {
    while (await forget(before));
  }
  const events = async () => {
    const { rows } = await subject.database.engine.query<{ id: string }>(
      `select id from event where id like $1 and id not like '%again' order by seq`,
      [`${run}-%`],
    )
    return rows.map(({ id }) => id)
  }

  test('old events that were handed on are forgotten, except those that somebody refers to', async () => {
    const { engine, outbox } = subject.database
    await drained(outbox, 14)
    await all(
      forgetEvents({ engine, batch: 3 }, async () => new Set([`${run}-0`, `${run}-4`])),
      later,
    )
    expect(await events()).toEqual([`${run}-0`, `${run}-4`])
  })

  test('an event that was not handed on is kept, however old', async () => {
    const { engine, outbox } = subject.database
    await drained(outbox, 14)
    await subject.database.store.commit(noted(insert(`${run}-new`), `${run}-new`))
    await all(forgetEvents({ engine }, nobody), later)
    expect(await events()).toEqual([`${run}-new`])
    expect((await drained(outbox, 1)).map(({ id }) => id)).toEqual([`${run}-new`])
  })

  test('an event that is not old is kept', async () => {
    const { engine, outbox } = subject.database
    await drained(outbox, 14)
    await all(forgetEvents({ engine }, nobody), earlier)
    expect(await events()).toHaveLength(7)
  })

  test('of the audit trail the latest entry of each resource stays, and so do versions', async () => {
    const { engine, audit, store } = subject.database
    await all(forgetAudit({ engine, batch: 3 }), earlier)
    expect(await audit.of('Gadget', `${run}-2`, 10)).toHaveLength(2)
    await all(forgetAudit({ engine, batch: 3 }), later)
    for (let no = 0; no < 7; no++) {
      expect((await audit.of('Gadget', `${run}-${no}`, 10)).map(({ version }) => version)).toEqual([2])
      expect(await store.lastVersion('Gadget', `${run}-${no}`)).toBe(2)
    }
  })

  test.each(['update event set kind = $$x$$', 'truncate event', 'update audit set kind = $$x$$', 'truncate audit'])(
    'the door does not open for: %s',
    async (statement) => {
      const through = subject.database.engine.transaction(async (session) => {
        await session.query(`select set_config('tandem.retention', 'on', true)`)
        await session.query(statement)
      })
      await expect(through).rejects.toThrow('only ever grows')
    },
  )

  test('the door closes behind the transaction that opened it', async () => {
    await drained(subject.database.outbox, 14)
    await all(forgetEvents({ engine: subject.database.engine }, nobody), later)
    await expect(subject.database.engine.query('delete from event')).rejects.toThrow('only ever grows')
  })
})
