import { describe, expect, test } from 'vitest'
import { dayPlus } from './days.ts'
import { defaultPolicy } from './default-policy.ts'
import { tableOf } from './policy-terms.ts'
import { judge, nothingYet, type OpenItem, type Situation, type Standing } from './stage.ts'
import { rankOf, stages } from './stages.ts'

const table = tableOf(defaultPolicy, 'UTC')
const due = '2026-10-01'
const euros = (amount: bigint, on = due): OpenItem => ({ due: on, currency: 'EUR', undisputed: amount * 1_000_000n })

function situation(days: number, more: Partial<Situation> = {}): Situation {
  return { items: [euros(50n)], promised: false, held: false, exempt: false, today: dayPlus(due, days), ...more }
}

function standing(stage: Standing['stage'], day: number, more: Partial<Standing> = {}): Standing {
  return { stage, since: dayPlus(due, day), confirmed: true, ...more }
}

/** Days past due at which a stage begins, and days that it lasts at least, as the table of the standard has them. */
const rows = [
  ['current', 'reminder', 3, 3],
  ['reminder', 'notice', 14, 7],
  ['notice', 'softBar', 21, 7],
  ['softBar', 'suspended', 35, 14],
  ['suspended', 'terminated', 60, 1],
  ['terminated', 'agency', 90, 0],
] as const

describe.each(rows)('%s → %s', (from, to, enters, dwell) => {
  const longAgo = standing(from, -100)

  test(`on day ${enters} past due, not on the day before`, () => {
    expect(judge(table, longAgo, situation(enters - 1)).stage).toBe(from)
    expect(judge(table, longAgo, situation(enters))).toMatchObject({
      stage: to,
      anchor: due,
      since: dayPlus(due, enters),
    })
  })

  test('not before what was to be done is confirmed, however late', () => {
    expect(judge(table, { ...longAgo, confirmed: false }, situation(200)).stage).toBe(from)
  })

  test('one stage at a time, however late', () => {
    expect(judge(table, longAgo, situation(400)).stage).toBe(to)
  })

  test('not while a promise to pay is in force, a person holds it, or the account is exempt', () => {
    expect(judge(table, longAgo, situation(200, { promised: true })).stage).toBe(from)
    expect(judge(table, longAgo, situation(200, { held: true })).stage).toBe(from)
    expect(judge(table, longAgo, situation(200, { exempt: true })).stage).toBe('current')
  })

  test('not for what is disputed, or does not exceed the floor', () => {
    const small = [euros(10n), euros(0n), euros(-20n)]
    expect(judge(table, nothingYet(due), situation(200, { items: small }))).toMatchObject({ stage: 'current' })
    expect(judge(table, longAgo, situation(200, { items: small })).stage).toBe('current')
  })

  test(`after that, stays for ${dwell} days at least`, () => {
    const next = stages[rankOf(to) + 1]
    if (next === undefined) return
    const entered = standing(to, 200)
    expect(judge(table, entered, situation(200 + dwell - 1)).stage).toBe(to)
    expect(judge(table, entered, situation(200 + dwell)).stage).toBe(next)
  })
})

test('goes down at once to what the facts justify', () => {
  const items = [euros(50n, dayPlus(due, 30)), euros(5n)]
  const judged = judge(table, standing('suspended', 36, { confirmed: false }), situation(45, { items }))
  expect(judged).toMatchObject({ stage: 'notice', anchor: dayPlus(due, 30), since: dayPlus(due, 45) })
  expect(judge(table, standing('suspended', 36), situation(45, { items: [] })).stage).toBe('current')
})

test('what has ended is not taken up again because the debt is younger; it is over when nothing is past due', () => {
  const items = [euros(50n, dayPlus(due, 30))]
  expect(judge(table, standing('terminated', 60), situation(61, { items })).stage).toBe('terminated')
  expect(judge(table, standing('agency', 90), situation(91, { items: [] })).stage).toBe('current')
})

test('a promise freezes; broken, it goes on from the stage in which it was, and the time between is no dwell', () => {
  const frozen = judge(table, standing('notice', 14), situation(16, { promised: true }))
  expect(frozen).toMatchObject({ stage: 'notice', frozenSince: dayPlus(due, 16), since: dayPlus(due, 14) })
  const { stage, since, frozenSince } = frozen
  const kept: Standing = { stage, since, confirmed: true, frozenSince: frozenSince! }
  expect(judge(table, kept, situation(40, { promised: true })).frozenSince).toBe(dayPlus(due, 16))
  const broken = judge(table, kept, situation(40))
  expect(broken).toMatchObject({ stage: 'notice', since: dayPlus(due, 38) })
  expect(broken).not.toHaveProperty('frozenSince')
  expect(judge(table, { ...kept, since: broken.since }, situation(40)).stage).toBe('notice')
  expect(judge(table, standing('notice', 38), situation(45)).stage).toBe('softBar')
})

test('what was due before the day from which a policy collects is left alone', () => {
  const from = { ...table, dueFrom: dayPlus(due, 1) }
  expect(judge(from, nothingYet(due), situation(100)).stage).toBe('current')
})
