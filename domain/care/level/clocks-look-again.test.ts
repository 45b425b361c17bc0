import { expect, test } from 'vitest'
import type { Doc } from '../../core/json.ts'
import { memoryHouse } from '../../memory-house.ts'
import { advanceClocks } from './advance-clocks.ts'

/** A desk with an objective of eight office hours, and tickets of a Monday morning at eight. */
async function desk(tickets = 1) {
  const { clock, core, jobs, make, patch, get } = memoryHouse('2026-03-30T06:00:00.000Z')
  await make('BusinessCalendar', {
    id: 'office',
    name: 'Office',
    timeZone: 'Europe/Berlin',
    openingHours: [{ day: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], opens: '08:00', closes: '12:00' }],
  })
  await make('ServiceLevelObjective', {
    id: 'faults',
    conformanceComparator: '<=',
    conformanceTarget: 'PT8H',
    serviceLevelObjectiveParameter: { '@type': 'ServiceLevelSpecParameter', name: 'timeToResolve' },
    businessCalendar: { '@type': 'BusinessCalendarRef', id: 'office' },
  })
  for (let i = 0; i < tickets; i++) {
    await make('TroubleTicket', { id: `t-${i}`, description: 'No dial tone', severity: 'Major', ticketType: 'fault' })
  }
  return {
    /** Changes something at an instant, and lets happen what follows. */
    async patch(instant: string, kind: string, id: string, body: Doc) {
      clock.set(instant)
      await patch(kind, id, body)
      await jobs.flush()
      while (await advanceClocks(core));
    },
    get,
  }
}

test('a ticket is due earlier by an objective that promises more, and what it has come to by that is noted at once', async () => {
  const { patch, get } = await desk()
  expect(await get('TroubleTicket', 't-0')).toMatchObject({ expectedResolutionDate: '2026-03-31T10:00:00.000Z' })
  await patch('2026-03-30T07:00:00.000Z', 'ServiceLevelObjective', 'faults', { conformanceTarget: 'PT2H' })
  expect(await get('TicketClock', 't-0')).toMatchObject({
    targetMinutes: 120,
    dueDate: '2026-03-30T08:00:00.000Z',
    nextDate: '2026-03-30T07:36:00.000Z',
    reached: [{ percent: 50, date: '2026-03-30T07:00:00.000Z' }],
  })
  expect(await get('TroubleTicket', 't-0')).toMatchObject({ expectedResolutionDate: '2026-03-30T08:00:00.000Z' })
})

test('every ticket is due later when the day after becomes a holiday, however many there are', async () => {
  const { patch, get } = await desk(230)
  await patch('2026-03-30T07:00:00.000Z', 'BusinessCalendar', 'office', { holiday: [{ date: '2026-03-31' }] })
  for (let i = 0; i < 230; i++) {
    expect(await get('TroubleTicket', `t-${i}`)).toMatchObject({ expectedResolutionDate: '2026-04-01T10:00:00.000Z' })
  }
})

test('clocks that stand are left alone, and get what holds by then when they go on', async () => {
  const { patch, get } = await desk()
  await patch('2026-03-30T07:00:00.000Z', 'TroubleTicket', 't-0', { status: 'pending', statusChangeReason: 'Which?' })
  await patch('2026-03-30T08:00:00.000Z', 'ServiceLevelObjective', 'faults', { conformanceTarget: 'PT4H' })
  const standing = await get('TicketClock', 't-0')
  expect(standing).toMatchObject({ state: 'paused', targetMinutes: 480 })
  await patch('2026-03-30T09:00:00.000Z', 'TroubleTicket', 't-0', { status: 'inProgress' })
  // One of four hours has passed: the last of Monday, and two of Tuesday.
  expect(await get('TicketClock', 't-0')).toMatchObject({ targetMinutes: 240, dueDate: '2026-03-31T08:00:00.000Z' })
})

test('another name moves no clock', async () => {
  const { patch, get } = await desk()
  const before = await get('TicketClock', 't-0')
  await patch('2026-03-30T07:00:00.000Z', 'ServiceLevelObjective', 'faults', { name: 'Faults' })
  expect(await get('TicketClock', 't-0')).toEqual(before)
})
