import { describe, expect, test } from 'vitest'
import { type Doc, docsIn } from '../../core/json.ts'
import { faultOf, tester } from '../../core/test-core.ts'
import { memoryHouse } from '../../memory-house.ts'

const monday = '2026-03-02T08:00:00.000Z'

function desk() {
  const { patch, ...house } = memoryHouse(monday)
  return { ...house, patch: (id: unknown, body: Doc) => patch('TroubleTicket', id, body) }
}

const ticket: Doc = { description: 'No dial tone', severity: 'Major', ticketType: 'fault' }
const party = (id: string, referred: string): Doc => ({
  role: 'customer',
  partyOrPartyRole: { '@type': 'PartyRoleRef', id, '@referredType': referred },
})

describe('the status of a ticket', () => {
  test('leaves a history with instant, reason and author; a reason belongs to the step with which it was given', async () => {
    const { make, patch, clock } = desk()
    const { id } = await make('TroubleTicket', ticket)
    clock.set('2026-03-02T09:00:00.000Z')
    const waiting = await patch(id, { status: 'pending', statusChangeReason: 'Which modem?' })
    expect(waiting).toMatchObject({ statusChangeDate: '2026-03-02T09:00:00.000Z', statusChangeReason: 'Which modem?' })
    clock.set('2026-03-02T10:00:00.000Z')
    const going = await patch(id, { status: 'inProgress' })
    expect(going).not.toHaveProperty('statusChangeReason')
    expect(going['statusChangeHistory']).toEqual([
      { '@type': 'StatusChange', status: 'acknowledged', statusChangeDate: monday, author: tester.id },
      {
        '@type': 'StatusChange',
        status: 'pending',
        statusChangeDate: '2026-03-02T09:00:00.000Z',
        statusChangeReason: 'Which modem?',
        author: tester.id,
      },
      {
        '@type': 'StatusChange',
        status: 'inProgress',
        statusChangeDate: '2026-03-02T10:00:00.000Z',
        author: tester.id,
      },
    ])
  })

  test('ends with a reason, and with a date of resolution', async () => {
    const { make, patch, events, clock } = desk()
    const { id } = await make('TroubleTicket', ticket)
    expect(await faultOf(patch(id, { status: 'resolved' }))).toMatchObject({
      code: 'ruleViolated',
      details: [{ at: 'statusChangeReason' }],
    })
    expect((await faultOf(patch(id, { status: 'closed' }))).details[0]?.problem).toContain(
      'allowed: inProgress, pending',
    )
    await events()
    clock.set('2026-03-02T11:00:00.000Z')
    const resolved = await patch(id, { status: 'resolved', statusChangeReason: 'New modem' })
    expect(resolved['resolutionDate']).toBe('2026-03-02T11:00:00.000Z')
    expect(await events()).toEqual([
      'TroubleTicketAttributeValueChangeEvent',
      'TroubleTicketStatusChangeEvent',
      'TroubleTicketResolvedEvent',
    ])
    const other = await make('TroubleTicket', ticket)
    const earlier = { status: 'resolved', statusChangeReason: 'It came back', resolutionDate: monday }
    expect((await patch(other['id'], earlier))['resolutionDate']).toBe(monday)
  })

  test('can be taken up again in time, however often, and not later', async () => {
    const { make, patch, clock } = desk()
    const { id } = await make('TroubleTicket', ticket)
    await patch(id, { status: 'resolved', statusChangeReason: 'New modem' })
    await patch(id, { status: 'closed' })
    clock.set('2026-03-16T08:00:00.000Z')
    const again = await patch(id, { status: 'inProgress', statusChangeReason: 'Dead again' })
    expect(again).not.toHaveProperty('resolutionDate')
    await patch(id, { status: 'resolved', statusChangeReason: 'Another modem' })
    clock.set('2026-03-30T08:00:00.001Z')
    expect((await faultOf(patch(id, { status: 'inProgress' }))).details[0]?.problem).toMatch(
      /more than 14 days ago: open/,
    )
  })

  test('can be taken up again for as long as the specification says', async () => {
    const { make, patch, clock } = desk()
    await make('TroubleTicketSpecification', {
      id: 'line-fault',
      name: 'Fault of a line',
      specCharacteristic: [
        {
          '@type': 'CharacteristicSpecification',
          name: 'reopenDays',
          valueType: 'integer',
          characteristicValueSpecification: [
            { '@type': 'IntegerCharacteristicValueSpecification', valueType: 'integer', value: 1, isDefault: true },
          ],
        },
      ],
    })
    const ref = { troubleTicketSpecification: { '@type': 'TroubleTicketSpecificationRef', id: 'line-fault' } }
    const { id } = await make('TroubleTicket', { ...ticket, ...ref })
    await patch(id, { status: 'resolved', statusChangeReason: 'New modem' })
    clock.set('2026-03-03T08:00:00.001Z')
    expect((await faultOf(patch(id, { status: 'inProgress' }))).details[0]?.problem).toContain('more than 1 days ago')
  })
})

describe('the priority of a ticket', () => {
  test.each([
    ['Critical', 'vip', 'Critical'],
    ['Minor', 'vip', 'High'],
    ['Major', 'company', 'High'],
    ['Minor', 'company', 'Medium'],
    ['critical', 'person', 'High'],
    ['Minor', 'person', 'Low'],
    ['Annoying', 'nobody we know', 'Medium'],
  ])('of severity %s for %s is %s', async (severity, customer, priority) => {
    const { make } = desk()
    const name = { givenName: 'Ada', familyName: 'Okafor' }
    await make('Individual', { id: 'ada', ...name })
    await make('Organization', { id: 'books', name: 'Books', tradingName: 'Books' })
    const engaged = (id: string, type: string) => ({
      engagedParty: { '@type': 'PartyRef', id, '@referredType': type },
    })
    const vip = { '@type': 'ObjectCharacteristic', name: 'VIP', value: { level: 'gold' } }
    await make('Customer', { id: 'vip', name: 'Ada', ...engaged('ada', 'Individual'), characteristic: [vip] })
    await make('Customer', { id: 'company', name: 'Books', ...engaged('books', 'Organization') })
    await make('Customer', { id: 'person', name: 'Ada', ...engaged('ada', 'Individual') })
    const made = await make('TroubleTicket', { ...ticket, severity, relatedParty: [party(customer, 'Customer')] })
    expect(made['priority']).toBe(priority)
  })

  test('follows the severity while nobody has set it, and stays when somebody has', async () => {
    const { make, patch } = desk()
    const { id } = await make('TroubleTicket', ticket)
    expect(await patch(id, { severity: 'Critical' })).toMatchObject({ priority: 'High' })
    expect(await patch(id, { priority: 'Medium' })).toMatchObject({ priority: 'Medium' })
    expect(await patch(id, { severity: 'Minor' })).toMatchObject({ priority: 'Medium' })
    expect(await patch(id, { severity: 'Critical' })).toMatchObject({ priority: 'Medium' })
  })
})

describe('the notes of a ticket', () => {
  test('are added, dated and signed, and never changed or taken away', async () => {
    const { make, patch } = desk()
    const first = { '@type': 'Note', text: 'Red light' }
    const { id, note } = await make('TroubleTicket', { ...ticket, note: [first] })
    expect(note).toEqual([{ ...first, id: '1', date: monday, author: tester.id }])
    const more = [...docsIn(note), { '@type': 'Note', text: 'Modem sent', author: 'Bo' }]
    expect((await patch(id, { note: more }))['note']).toMatchObject([
      { id: '1' },
      { id: '2', author: 'Bo', date: monday },
    ])
    for (const less of [[], more.slice(1), [{ ...docsIn(note)[0]!, text: 'Green light' }, more[1]!]]) {
      expect((await faultOf(patch(id, { note: less }))).details[0]?.at).toBe('note[0]')
    }
  })
})

describe('tickets that have to do with each other', () => {
  const tie = (id: string, relationshipType: string): Doc => ({
    '@type': 'TroubleTicketRelationship',
    id,
    relationshipType,
  })
  const ties = (...all: Doc[]): Doc => ({ troubleTicketRelationship: all })

  test('have no circles among parents, at most one parent, and are not tied to themselves', async () => {
    const { make, patch } = desk()
    await make('TroubleTicket', { ...ticket, id: 'outage' })
    await make('TroubleTicket', { ...ticket, id: 'street', ...ties(tie('outage', 'parent')) })
    await make('TroubleTicket', {
      ...ticket,
      id: 'house',
      ...ties(tie('street', 'parent'), tie('outage', 'duplicate')),
    })
    expect((await faultOf(patch('outage', ties(tie('house', 'parent'))))).details[0]?.problem).toContain(
      'outage → house → street → outage',
    )
    expect((await faultOf(patch('house', ties(tie('house', 'duplicate'))))).details[0]?.problem).toContain('itself')
    const two = ties(tie('street', 'parent'), tie('outage', 'Parent'))
    expect((await faultOf(patch('house', two))).details[0]?.problem).toContain('more than one parent')
  })
})

test('a ticket says what its specification asks for', async () => {
  const { make } = desk()
  await make('TroubleTicketSpecification', {
    id: 'line-fault',
    name: 'Fault of a line',
    specCharacteristic: [
      { '@type': 'CharacteristicSpecification', name: 'modemLight', valueType: 'string', minCardinality: 1 },
    ],
  })
  const ref = { troubleTicketSpecification: { '@type': 'TroubleTicketSpecificationRef', id: 'line-fault' } }
  expect((await faultOf(make('TroubleTicket', { ...ticket, ...ref }))).details[0]?.at).toContain(
    'troubleTicketCharacteristic',
  )
  const light = { '@type': 'StringCharacteristic', name: 'modemLight', value: 'red' }
  await make('TroubleTicket', { ...ticket, ...ref, troubleTicketCharacteristic: [light] })
})
