import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { insert, noted } from '../contracts/fixtures/changes.ts'
import { pgliteSubject } from '../contracts/fixtures/databases.ts'
import { drained } from '../contracts/fixtures/drained.ts'
import { oldestWaiting } from './outbox-age.ts'

let subject: Awaited<ReturnType<typeof pgliteSubject>>
beforeAll(async () => {
  subject = await pgliteSubject()
})
beforeEach(() => subject.reset())
afterAll(() => subject.close())

test('the oldest event that was not handed on is known, in the middle of a window too', async () => {
  const { engine, outbox, store } = subject.database
  expect(await oldestWaiting(engine)).toBe(undefined)
  const day = (no: number) => `2026-03-0${no}T00:00:00.000Z`
  for (const no of [1, 2, 3]) {
    const change = noted(insert(`age-${no}`), `age-${no}`)
    await store.commit({ ...change, events: change.events.map((event) => ({ ...event, at: day(no) })) })
  }
  for (const no of [1, 2, 3]) {
    expect((await oldestWaiting(engine))?.toISOString()).toBe(day(no))
    await drained(outbox, 1, 1)
  }
  expect(await oldestWaiting(engine)).toBe(undefined)
})
