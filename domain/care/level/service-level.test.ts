import { describe, expect, test } from 'vitest'
import { change, remove } from '../../core/commands.ts'
import { type Doc, docsIn } from '../../core/json.ts'
import { faultOf, tester } from '../../core/test-core.ts'
import { memoryHouse } from '../../memory-house.ts'
import { advanceClocks } from './advance-clocks.ts'

/** A Monday in the week after the clocks of Berlin went forward. */
const monday = '2026-03-30T06:00:00.000Z'

function desk(start = monday) {
  const { patch, events, ...house } = memoryHouse(start)
  return {
    ...house,
    patch: (id: unknown, body: Doc) => patch('TroubleTicket', id, body),
    /** Goes on to an instant, and lets clocks come to what they come to. */
    async at(instant: string) {
      house.clock.set(instant)
      while (await advanceClocks(house.core));
    },
    /** Names of the events of clocks and violations since the last call. */
    events: () => events(({ kind }) => kind !== 'TroubleTicket'),
  }
}

const ticket: Doc = { description: 'No dial tone', severity: 'Major', ticketType: 'fault' }
const euros = (value: number): Doc => ({ unit: 'EUR', value })

const objective = (id: string, target: string, more: Doc = {}): Doc => ({
  id,
  name: id,
  conformanceComparator: '<=',
  conformanceTarget: target,
  serviceLevelObjectiveParameter: { '@type': 'ServiceLevelSpecParameter', name: 'timeToResolve' },
  ...more,
})
const office: Doc = {
  id: 'office',
  name: 'Office',
  timeZone: 'Europe/Berlin',
  openingHours: [{ day: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], opens: '08:00', closes: '18:00' }],
  holiday: [{ name: 'Good Friday', date: '2026-04-03' }, { rule: 'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1' }],
}
const inOffice: Doc = { businessCalendar: { '@type': 'BusinessCalendarRef', id: 'office' } }
const customer = (id: string): Doc => ({
  relatedParty: [{ role: 'customer', partyOrPartyRole: { '@type': 'PartyRoleRef', id, '@referredType': 'Customer' } }],
})
const resolved = { status: 'resolved', statusChangeReason: 'New modem' }

describe('the clock of a ticket', () => {
  test('of the night runs from the morning on, over a weekend and a holiday', async () => {
    const { make, get } = desk('2026-04-02T19:30:00.000Z')
    await make('BusinessCalendar', office)
    await make('ServiceLevelObjective', objective('faults', 'PT8H', inOffice))
    const { id, expectedResolutionDate } = await make('TroubleTicket', ticket)
    // Thursday evening; Friday is a holiday, Monday from 8 to 16 in summer time.
    expect(expectedResolutionDate).toBe('2026-04-06T14:00:00.000Z')
    expect(await get('TicketClock', id)).toMatchObject({
      state: 'running',
      reason: 'holds for every ticket',
      targetMinutes: 480,
      dueDate: '2026-04-06T14:00:00.000Z',
      nextDate: '2026-04-06T10:00:00.000Z',
      reached: [],
    })
  })

  test('pauses while the customer has to say something, and goes on with what is left', async () => {
    const { make, patch, get, at } = desk()
    await make('BusinessCalendar', office)
    await make('ServiceLevelObjective', objective('faults', 'PT8H', inOffice))
    const { id } = await make('TroubleTicket', ticket)
    await at('2026-03-30T09:00:00.000Z')
    await patch(id, { status: 'pending', statusChangeReason: 'Which modem?' })
    const paused = await get('TicketClock', id)
    expect(paused).toMatchObject({ state: 'paused', elapsedMinutes: 180 })
    expect(paused).not.toHaveProperty('dueDate')
    await at('2026-03-31T15:00:00.000Z')
    expect(await patch(id, { status: 'inProgress' })).toMatchObject({
      expectedResolutionDate: '2026-04-01T10:00:00.000Z',
    })
    await patch(id, resolved)
    expect(await get('TicketClock', id)).toMatchObject({ state: 'stopped', elapsedMinutes: 180, reached: [] })
    await at('2026-04-20T15:00:00.000Z')
    expect(await get('TicketClock', id)).toMatchObject({ reached: [] })
  })

  test('gets another target with another severity, and keeps what has passed', async () => {
    const { make, patch, get, at } = desk()
    await make('ServiceLevelObjective', objective('all', 'PT8H'))
    await make('ServiceLevelObjective', objective('critical', 'PT2H', { ticketScope: { severity: ['critical'] } }))
    const { id } = await make('TroubleTicket', ticket)
    await at('2026-03-30T07:00:00.000Z')
    expect(await patch(id, { severity: 'Critical' })).toMatchObject({
      expectedResolutionDate: '2026-03-30T08:00:00.000Z',
    })
    expect(await get('TicketClock', id)).toMatchObject({
      objective: { id: 'critical' },
      reason: 'holds for severity Critical',
      targetMinutes: 120,
      elapsedMinutes: 60,
    })
  })

  test('is not there for a ticket that nothing was promised for, and goes with its ticket', async () => {
    const { make, all, core } = desk()
    await make('ServiceLevelObjective', objective('vip', 'PT8H', { ticketScope: { segment: ['VIP'] } }))
    await make('TroubleTicket', ticket)
    expect(await all('TicketClock')).toEqual([])
    await make('ServiceLevelObjective', objective('all', 'PT8H'))
    const { id } = await make('TroubleTicket', ticket)
    expect(await all('TicketClock')).toHaveLength(1)
    await remove(core, core.resource('TroubleTicket'), tester, String(id))
    expect(await all('TicketClock')).toEqual([])
  })
})

describe('the time to respond', () => {
  const respond = (target: string, more: Doc = {}) =>
    objective('respond', target, {
      serviceLevelObjectiveParameter: { '@type': 'ServiceLevelSpecParameter', name: 'timeToRespond' },
      serviceLevelObjectiveConsequence: [{ '@type': 'ServiceLevelSpecConsequence', credit: euros(3) }],
      ...more,
    })
  const clockOf = (id: unknown) => `${id}:timeToRespond`

  test('has a clock of its own, which ends with the first response and is never started again', async () => {
    const { make, patch, get, at } = desk()
    await make('ServiceLevelObjective', respond('PT1H'))
    await make('ServiceLevelObjective', objective('all', 'PT8H'))
    const { id, expectedResolutionDate } = await make('TroubleTicket', ticket)
    expect(expectedResolutionDate).toBe('2026-03-30T14:00:00.000Z')
    expect(await get('TicketClock', clockOf(id))).toMatchObject({
      state: 'running',
      ticket: { id },
      measure: 'timeToRespond',
      objective: { id: 'respond' },
      dueDate: '2026-03-30T07:00:00.000Z',
    })
    await at('2026-03-30T06:40:00.000Z')
    await patch(id, { status: 'pending', statusChangeReason: 'Which modem?' })
    const answered = await get('TicketClock', clockOf(id))
    expect(answered).toMatchObject({ state: 'stopped', elapsedMinutes: 40, reached: [{ percent: 50 }] })
    expect(await get('TicketClock', id)).toMatchObject({ state: 'paused', measure: 'timeToResolve', ticket: { id } })
    await patch(id, { status: 'inProgress' })
    await patch(id, { severity: 'Critical' })
    await patch(id, resolved)
    await patch(id, { status: 'inProgress' })
    await at('2026-03-30T20:00:00.000Z')
    expect(await get('TicketClock', clockOf(id))).toEqual({ ...answered, handledPoints: 1 })
  })

  test('that was missed is a violation beside that of the time to resolve, with its own credit', async () => {
    const { make, patch, all, at } = desk()
    await make('ServiceLevelObjective', respond('PT1H'))
    const late = [{ '@type': 'ServiceLevelSpecConsequence', credit: euros(10) }]
    await make('ServiceLevelObjective', objective('all', 'PT2H', { serviceLevelObjectiveConsequence: late }))
    const { id } = await make('TroubleTicket', { ...ticket, ...customer('c-1') })
    await at('2026-03-30T07:30:00.000Z')
    expect(await all('ServiceLevelViolation')).toMatchObject([{ id: 'respond:c-1:2026-03', credit: euros(3) }])
    await patch(id, { status: 'inProgress' })
    await at('2026-03-30T09:00:00.000Z')
    expect((await all('ServiceLevelViolation')).map((one) => [one['id'], one['credit']])).toEqual([
      ['all:c-1:2026-03', euros(10)],
      ['respond:c-1:2026-03', euros(3)],
    ])
  })

  test('follows another severity until there is a response', async () => {
    const { make, patch, get } = desk()
    await make('ServiceLevelObjective', respond('PT4H'))
    await make('ServiceLevelObjective', { ...respond('PT1H', { ticketScope: { severity: ['Critical'] } }), id: 'fast' })
    const { id } = await make('TroubleTicket', ticket)
    await patch(id, { severity: 'Critical' })
    expect(await get('TicketClock', clockOf(id))).toMatchObject({ objective: { id: 'fast' }, targetMinutes: 60 })
  })

  test('is not counted for a ticket that somebody works on from the start, and goes with its ticket', async () => {
    const { make, all, core } = desk()
    await make('ServiceLevelObjective', respond('PT1H'))
    await make('TroubleTicket', { ...ticket, status: 'inProgress' })
    expect(await all('TicketClock')).toEqual([])
    const { id } = await make('TroubleTicket', ticket)
    expect(await all('TicketClock')).toHaveLength(1)
    await remove(core, core.resource('TroubleTicket'), tester, String(id))
    expect(await all('TicketClock')).toEqual([])
  })

  test('does not pause, so that an objective cannot say where', async () => {
    const { make } = desk()
    const { details } = await faultOf(make('ServiceLevelObjective', respond('PT1H', { pausedIn: ['pending'] })))
    expect(details).toMatchObject([{ at: 'pausedIn' }])
  })
})

describe('a ticket that takes long', () => {
  const strict = objective('faults', 'PT4H', {
    escalation: [
      { atPercent: 80, action: 'raisePriority' },
      { atPercent: 100, action: 'reassign', party: { '@type': 'PartyRef', id: 'second-line', name: 'Second line' } },
    ],
    serviceLevelObjectiveConsequence: [
      { '@type': 'ServiceLevelSpecConsequence', lateByMinutes: 0, credit: euros(10) },
      { '@type': 'ServiceLevelSpecConsequence', lateByMinutes: 240, credit: euros(25) },
    ],
  })

  test('warns, escalates, and is breached once with its credit, at the instants at which it really was', async () => {
    const { make, get, all, at, events } = desk()
    await make('ServiceLevelObjective', strict)
    const { id } = await make('TroubleTicket', { ...ticket, ...customer('c-1') })
    await events()
    await at('2026-03-30T08:10:00.000Z')
    expect(await events()).toEqual(['TicketClockAttributeValueChangeEvent', 'TicketClockWarningEvent'])
    // Nobody looked for an hour and a half: 80 and 100 percent have passed.
    await at('2026-03-30T10:05:00.000Z')
    expect(await events()).toEqual([
      'TicketClockAttributeValueChangeEvent',
      'TicketClockWarningEvent',
      'TicketClockBreachEvent',
      'ServiceLevelViolationCreateEvent',
    ])
    expect(await get('TicketClock', id)).toMatchObject({
      breachDate: '2026-03-30T10:00:00.000Z',
      reached: [
        { percent: 50, date: '2026-03-30T08:00:00.000Z' },
        { percent: 80, date: '2026-03-30T09:12:00.000Z' },
        { percent: 100, date: '2026-03-30T10:00:00.000Z' },
      ],
    })
    const late = await get('TroubleTicket', id)
    expect(late).toMatchObject({ priority: 'High', status: 'acknowledged' })
    expect(docsIn(late['relatedParty']).at(-1)).toMatchObject({
      role: 'assignee',
      partyOrPartyRole: { id: 'second-line' },
    })
    expect(docsIn(late['note']).map(({ text }) => text)).toEqual([
      '80 % of the time is used: priority raised',
      '100 % of the time is used: given to Second line',
    ])
    expect(await all('ServiceLevelViolation')).toMatchObject([
      { id: 'faults:c-1:2026-03', state: 'open', credit: euros(10), ticket: [{ id, lateByMinutes: 0 }] },
    ])
    await at('2026-03-30T10:05:00.000Z')
    expect(await events()).toEqual([])
    await at('2026-03-31T00:00:00.000Z')
    expect(await all('ServiceLevelViolation')).toMatchObject([{ credit: euros(25), ticket: [{ lateByMinutes: 240 }] }])
  })

  test('is owed one credit for an objective in a month, the greatest, and a ticket that is taken up again extends it', async () => {
    const { make, patch, all, at } = desk()
    await make('ServiceLevelObjective', strict)
    const first = await make('TroubleTicket', { ...ticket, ...customer('c-1') })
    await make('TroubleTicket', { ...ticket, ...customer('c-1') })
    await make('TroubleTicket', { ...ticket, ...customer('c-2') })
    await at('2026-03-30T10:30:00.000Z')
    await patch(first['id'], resolved)
    await at('2026-03-31T10:00:00.000Z')
    const of = async (id: string) => (await all('ServiceLevelViolation')).find((one) => one['id'] === id)
    expect(await of('faults:c-1:2026-03')).toMatchObject({ credit: euros(25) })
    expect(docsIn((await of('faults:c-1:2026-03'))!['ticket']).map(({ credit }) => credit)).toEqual([
      euros(10),
      euros(25),
    ])
    expect(await of('faults:c-2:2026-03')).toMatchObject({ credit: euros(25) })
    await patch(first['id'], { status: 'inProgress' })
    await at('2026-03-31T20:00:00.000Z')
    const tickets = docsIn((await of('faults:c-1:2026-03'))!['ticket'])
    expect(tickets.map(({ credit }) => credit)).toEqual([euros(25), euros(25)])
  })

  test('is breached although the server was down when it was, and the ticket was resolved before anybody looked', async () => {
    const { make, patch, all, at, clock } = desk()
    await make('ServiceLevelObjective', strict)
    const { id } = await make('TroubleTicket', ticket)
    clock.set('2026-03-30T11:00:00.000Z')
    await patch(id, resolved)
    await at('2026-03-30T11:00:01.000Z')
    expect(await all('ServiceLevelViolation')).toMatchObject([
      { ticket: [{ id, breachDate: '2026-03-30T10:00:00.000Z' }] },
    ])
    expect((await all('TicketClock'))[0]).toMatchObject({ state: 'stopped', handledPoints: 3 })
  })
})

test('an objective by which clocks run stays one of times to resolve; one that nobody runs by may become another', async () => {
  const { make, core, at, get } = desk()
  const jitter = { serviceLevelObjectiveParameter: { '@type': 'ServiceLevelSpecParameter', name: 'jitter' } }
  const turn = (id: string) =>
    change(core, core.resource('ServiceLevelObjective'), tester, id, (old) => ({ ...old, ...jitter }))
  await make('ServiceLevelObjective', objective('faults', 'PT4H'))
  await make('ServiceLevelObjective', objective('unused', 'PT8H'))
  const { id } = await make('TroubleTicket', ticket)
  expect((await faultOf(turn('faults'))).details).toMatchObject([{ at: 'serviceLevelObjectiveParameter.name' }])
  expect((await turn('unused')).doc).toMatchObject(jitter)
  await at('2026-03-30T10:00:00.000Z')
  expect(await get('TicketClock', id)).toMatchObject({ breachDate: '2026-03-30T10:00:00.000Z' })
})

test('a time that nobody lives to see is refused, before a clock has to say when it is over', async () => {
  const { make } = desk()
  const faults = async (doc: Doc) => (await faultOf(make('ServiceLevelObjective', doc))).details.map(({ at }) => at)
  for (const target of ['PT9999999999H', 'P3651D']) {
    expect(await faults(objective('x', target))).toEqual(['conformanceTarget'])
  }
  const late = [{ '@type': 'ServiceLevelSpecConsequence', lateByMinutes: 9e12, credit: euros(1) }]
  expect(await faults(objective('x', 'PT1H', { serviceLevelObjectiveConsequence: late }))).toEqual([
    'serviceLevelObjectiveConsequence[0].lateByMinutes',
  ])
  const far = [{ atPercent: 1_000_001, action: 'raisePriority' }]
  expect(await faults(objective('x', 'PT1H', { escalation: far }))).toEqual(['escalation[0].atPercent'])
  await make('ServiceLevelObjective', objective('longest', 'P3650D', { escalation: [{ ...far[0], atPercent: 1000 }] }))
  await make('TroubleTicket', ticket)
})

test('a delay that is no plain fraction of the target counts from its own millisecond on', async () => {
  const { make, get, at } = desk()
  const late = [{ '@type': 'ServiceLevelSpecConsequence', lateByMinutes: 1, credit: euros(10) }]
  await make('ServiceLevelObjective', objective('faults', 'PT8H', { serviceLevelObjectiveConsequence: late }))
  const { id } = await make('TroubleTicket', ticket)
  await at('2026-03-30T14:01:00.000Z')
  expect(docsIn((await get('TicketClock', id))['reached']).at(-1)).toMatchObject({ date: '2026-03-30T14:01:00.000Z' })
})

test('what makes no sense is refused with all that is wrong', async () => {
  const { make } = desk()
  const faults = async (kind: string, doc: Doc) => (await faultOf(make(kind, doc))).details.map(({ at }) => at)
  const wrong = objective('x', 'soon', {
    thresholdTarget: '50,120',
    escalation: [{ atPercent: 0, action: 'notify' }],
    serviceLevelObjectiveConsequence: [{ lateByMinutes: -1, credit: euros(0) }],
  })
  expect(await faults('ServiceLevelObjective', wrong)).toEqual([
    'conformanceTarget',
    'thresholdTarget',
    'escalation[0].atPercent',
    'escalation[0].party',
    'serviceLevelObjectiveConsequence[0].lateByMinutes',
    'serviceLevelObjectiveConsequence[0].credit',
  ])
  const calendar = {
    name: 'x',
    timeZone: 'Mars/Olympus',
    openingHours: [{ day: ['monday'], opens: '8', closes: '25:00' }],
    exceptionalOpening: [{ date: '2026-13-01' }],
    holiday: [{ rule: 'FREQ=NEVER' }, { rule: 'FREQ=HOURLY' }, {}, { date: 'someday' }],
  }
  expect(await faults('BusinessCalendar', calendar)).toEqual([
    'timeZone',
    'openingHours[0].opens',
    'openingHours[0].closes',
    'exceptionalOpening[0].date',
    'holiday[0].rule',
    'holiday[1].rule',
    'holiday[2]',
    'holiday[3].date',
  ])
  const office = { name: 'x', timeZone: 'UTC', openingHours: [{ day: ['monday'], opens: '08:00', closes: '12:00' }] }
  const rules = Array.from({ length: 41 }, () => ({ rule: 'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1' }))
  expect(await faults('BusinessCalendar', { ...office, holiday: rules })).toEqual(['holiday.rule'])
  expect(await faults('BusinessCalendar', { ...office, holiday: [{ date: '2026-02-30' }] })).toEqual([
    'holiday[0].date',
  ])
  for (const never of [{ openingHours: [] }, { holiday: [{ rule: 'FREQ=WEEKLY;BYDAY=MO' }] }]) {
    expect(await faults('BusinessCalendar', { ...office, ...never })).toEqual(['openingHours'])
  }
  await make('BusinessCalendar', office)
})
