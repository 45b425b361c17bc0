import { describe, expect, test } from 'vitest'
import type { Doc } from '../domain/core/json.ts'
import { inPart } from '../scripts/testing/thorough.ts'
import { careWorld, grounds } from './fixture-care.ts'

const office: Doc = {
  id: 'office',
  name: 'Office',
  timeZone: 'Europe/Berlin',
  openingHours: [{ day: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], opens: '08:00', closes: '18:00' }],
  holiday: [{ name: 'Good Friday', date: '2026-04-03' }],
}

const objective = (more: Doc = {}): Doc => ({
  id: 'faults',
  name: 'Faults',
  conformanceComparator: '<=',
  conformanceTarget: 'PT8H',
  serviceLevelObjectiveParameter: { '@type': 'ServiceLevelSpecParameter', name: 'timeToResolve' },
  ...more,
})
const inOffice: Doc = { businessCalendar: { '@type': 'BusinessCalendarRef', id: 'office' } }
const customer = (id: string): Doc => ({
  relatedParty: [
    {
      '@type': 'RelatedPartyRefOrPartyRoleRef',
      role: 'customer',
      partyOrPartyRole: { '@type': 'PartyRoleRef', id, '@referredType': 'Customer' },
    },
  ],
})
const ticket: Doc = { description: 'No dial tone', severity: 'Major', ticketType: 'fault' }
const resolved: Doc = { status: 'resolved', statusChangeReason: 'Power is back' }
const beneath = (id: string): Doc => ({
  troubleTicketRelationship: [{ '@type': 'TroubleTicketRelationship', id, relationshipType: 'parent' }],
})

const mailbox = (emailAddress: string): Doc => ({
  contactMedium: [{ '@type': 'EmailContactMedium', emailAddress, preferred: true }],
})

/** Tickets of a storm on a store in SQL; ten thousand of them are for `TANDEM_TEST_THOROUGH=1 TANDEM_TEST_STORM=10000`. */
const stormOnSql = Number(process.env['TANDEM_TEST_STORM'] ?? 500)

describe.each(grounds.filter(({ left }) => !left))('care on $name', (ground) => {
  test('a ticket of the night: the office opens on Tuesday after the holidays, and has eight hours from then', async () => {
    const { make, get } = await careWorld(ground, '2026-04-02T20:30:00.000Z')
    await make('BusinessCalendar', { ...office, holiday: [{ date: '2026-04-03' }, { date: '2026-04-06' }] })
    await make('ServiceLevelObjective', objective(inOffice))
    const { id, expectedResolutionDate } = await make('TroubleTicket', ticket)
    expect(expectedResolutionDate).toBe('2026-04-07T14:00:00.000Z')
    expect(await get('TicketClock', id)).toMatchObject({ state: 'running', elapsedMinutes: 0 })
  })

  test('pause and resume: the time of the customer is not ours, and the date that was said moves on', async () => {
    const { make, patch, get, clock } = await careWorld(ground, '2026-03-30T06:00:00.000Z')
    await make('BusinessCalendar', office)
    await make('ServiceLevelObjective', objective(inOffice))
    const { id } = await make('TroubleTicket', ticket)
    clock.set('2026-03-30T09:00:00.000Z')
    await patch('TroubleTicket', id, { status: 'pending', statusChangeReason: 'Which modem?' })
    expect(await get('TicketClock', id)).toMatchObject({ state: 'paused', elapsedMinutes: 180 })
    clock.set('2026-03-31T15:00:00.000Z')
    const after = await patch('TroubleTicket', id, { status: 'inProgress' })
    expect(after).toMatchObject({ expectedResolutionDate: '2026-04-01T10:00:00.000Z' })
  })

  test('breach, escalation, credit: each once, the supervisor is told, and the customer when it is over', async () => {
    const { make, patch, get, list, clock, settle } = await careWorld(ground, '2026-03-30T06:00:00.000Z')
    await make('Individual', { id: 'lead', givenName: 'Lea', familyName: 'Lead', ...mailbox('lead@example.com') })
    await make('Individual', { id: 'ada', givenName: 'Ada', familyName: 'Byron', ...mailbox('ada@example.com') })
    const engagedParty = { '@type': 'PartyRef', id: 'ada', '@referredType': 'Individual' }
    await make('Customer', { id: 'c-1', name: 'Ada Byron', engagedParty })
    const supervisor = { '@type': 'PartyRef', id: 'lead', name: 'Lea Lead', '@referredType': 'Individual' }
    const escalation = [
      { atPercent: 50, action: 'raisePriority' },
      { atPercent: 100, action: 'notify', party: supervisor },
    ]
    const serviceLevelObjectiveConsequence = [
      { '@type': 'ServiceLevelSpecConsequence', lateByMinutes: 0, credit: { unit: 'EUR', value: 10 } },
    ]
    await make(
      'ServiceLevelObjective',
      objective({ conformanceTarget: 'PT4H', escalation, serviceLevelObjectiveConsequence }),
    )
    const { id, priority } = await make('TroubleTicket', { ...ticket, ...customer('c-1') })
    expect(priority).toBe('Medium')
    clock.set('2026-03-30T08:00:00.000Z')
    await settle()
    expect(await get('TroubleTicket', id)).toMatchObject({ priority: 'High' })
    clock.set('2026-03-30T11:00:00.000Z')
    await settle()
    await settle()
    expect(await list('ServiceLevelViolation')).toMatchObject([
      { state: 'open', credit: { unit: 'EUR', value: 10 }, ticket: [{ id, breachDate: '2026-03-30T10:00:00.000Z' }] },
    ])
    const told = await list('CommunicationMessage')
    expect(told).toMatchObject([
      { receiver: [{ email: 'lead@example.com' }], subject: `Ticket ${id}: 100 % of the time is used` },
    ])
    await patch('TroubleTicket', id, resolved)
    await settle()
    const [, done, survey] = (await list('CommunicationMessage')).toSorted((a, b) =>
      String(a['id']) < String(b['id']) ? -1 : 1,
    )
    expect(done).toMatchObject({ receiver: [{ email: 'ada@example.com' }], subject: `Your ticket ${id} is resolved` })
    expect(survey).toMatchObject({ scheduledSendTime: '2026-03-31T11:00:00.000Z', state: 'initial' })
    expect(await list('ServiceLevelViolation')).toHaveLength(1)
  })

  test('a storm: an outage, and within a minute the tickets of all whom it hits, each with its clock and its proposal', async () => {
    const storm = inPart(ground.name === 'memory' ? 10_000 : stormOnSql, 4)
    const { make, patch, get, total, clock, settle } = await careWorld(ground, '2026-03-30T06:00:00.000Z')
    await make('ServiceLevelObjective', objective())
    await make('TroubleTicket', { ...ticket, id: 'outage', ticketType: 'outage', severity: 'Critical' })
    const begin = clock.now().getTime()
    let next = 0
    const caller = async () => {
      while (next < storm) {
        const n = next++
        clock.set(new Date(begin + Math.floor((n * 60_000) / storm)).toISOString())
        await make('TroubleTicket', { ...ticket, id: `t-${n}`, ...customer(`c-${n}`), ...beneath('outage') })
      }
    }
    await Promise.all(Array.from({ length: 32 }, caller))
    const ofOutage = 'troubleTicketRelationship.id=outage'
    expect(await total('TroubleTicket', ofOutage)).toBe(storm)
    expect(await total('TicketClock', 'state=running')).toBe(storm + 1)
    expect(await total('TicketClock', 'dueDate.gte=2026-03-30T14:00:00Z&dueDate.lt=2026-03-30T14:01:00Z')).toBe(
      storm + 1,
    )
    clock.set('2026-03-30T07:00:00.000Z')
    await patch('TroubleTicket', 'outage', resolved)
    await settle()
    expect(await total('TroubleTicket', `${ofOutage}&statusProposal.status=resolved&status=acknowledged`)).toBe(storm)
    expect(await patch('TroubleTicket', `t-${storm - 1}`, resolved)).not.toHaveProperty('statusProposal')
    expect(await get('TicketClock', `t-${storm - 1}`)).toMatchObject({ state: 'stopped' })
    expect(await total('TicketClock', 'state=running')).toBe(storm - 1)
    expect(await total('ServiceLevelViolation', '')).toBe(0)
  }, 600_000)
})
