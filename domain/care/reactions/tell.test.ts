import { describe, expect, test } from 'vitest'
import { type Doc, docsIn } from '../../core/json.ts'
import { memoryHouse } from '../../memory-house.ts'
import { advanceClocks } from '../level/advance-clocks.ts'

const monday = '2026-03-02T08:00:00.000Z'
const tuesday = '2026-03-03T08:00:00.000Z'

const mail = (emailAddress: string, more: Doc = {}): Doc => ({ '@type': 'EmailContactMedium', emailAddress, ...more })
const phone = (phoneNumber: string, more: Doc = {}): Doc => ({ '@type': 'PhoneContactMedium', phoneNumber, ...more })
const related = (id: string, role = 'customer', referred = 'Customer'): Doc => ({
  '@type': 'RelatedPartyRefOrPartyRoleRef',
  role,
  partyOrPartyRole: { '@type': 'PartyRoleRef', id, '@referredType': referred },
})
const ticket = (...relatedParty: Doc[]): Doc => ({
  id: 't-1',
  name: 'No dial tone',
  description: 'The line is dead since noon',
  severity: 'Major',
  ticketType: 'fault',
  relatedParty,
})
const resolved = { status: 'resolved', statusChangeReason: 'A cable was replaced' }

/** A customer with a person behind, and a house in which everything follows at once. */
async function house(person: Doc = {}, customer: Doc = {}) {
  const { patch, ...built } = memoryHouse(monday)
  await built.make('Individual', { id: 'ada', givenName: 'Ada', familyName: 'Byron', ...person })
  const engagedParty = { '@type': 'PartyRef', id: 'ada', '@referredType': 'Individual' }
  await built.make('Customer', { id: 'c-1', name: 'Customer 1', engagedParty, ...customer })
  return {
    ...built,
    async patch(kind: string, id: string, body: Doc) {
      const doc = await patch(kind, id, body)
      await built.jobs.flush()
      return doc
    },
    /** Does what follows from the first end of the ticket once more. */
    async tellAgain() {
      const cause = { kind: 'TroubleTicket', id: 't-1', version: 2, at: monday }
      await built.jobs.send([{ queue: 'reactions', data: { ...cause, reaction: 'resolved-ticket-tells-customer' } }])
      await built.jobs.flush()
    },
    /** What is written to whom, in order of the identifiers. */
    messages: async () =>
      (await built.all('CommunicationMessage')).toSorted((a, b) => (`${a['id']}` < `${b['id']}` ? -1 : 1)),
  }
}

describe('a ticket that is resolved', () => {
  test('tells its customer at once, and asks the day after how satisfied they are', async () => {
    const { make, patch, messages, jobs, tellAgain } = await house({ contactMedium: [mail('ada@example.org')] })
    await make('TroubleTicket', ticket(related('c-1')))
    await jobs.flush()
    expect(await messages()).toEqual([])
    await patch('TroubleTicket', 't-1', resolved)
    const told = { messageType: 'Email', state: 'initial', characteristic: [{ name: 'troubleTicket', value: 't-1' }] }
    const receiver = [{ name: 'Ada Byron', email: 'ada@example.org', party: related('c-1') }]
    expect(await messages()).toMatchObject([
      {
        ...told,
        receiver,
        id: 'ticket-resolved-t-1-1-c-1',
        subject: 'Your ticket t-1 is resolved',
        content: expect.stringContaining('What we found: A cable was replaced'),
        delivery: [{ channel: 'email', address: 'ada@example.org', state: 'pending' }],
      },
      { ...told, receiver, id: 'ticket-survey-t-1-1-c-1', scheduledSendTime: tuesday },
    ])
    expect((await messages())[0]).not.toHaveProperty('scheduledSendTime')
    await tellAgain()
    expect(await messages()).toHaveLength(2)
    await patch('TroubleTicket', 't-1', { status: 'closed' })
    expect(await messages()).toHaveLength(2)
  })

  test('asks nobody when it is taken up again before, and tells again when it ends again', async () => {
    const { make, patch, messages, clock } = await house({ contactMedium: [mail('ada@example.org')] })
    await make('TroubleTicket', ticket(related('c-1')))
    await patch('TroubleTicket', 't-1', resolved)
    clock.set('2026-03-02T10:00:00.000Z')
    await patch('TroubleTicket', 't-1', { status: 'inProgress' })
    expect(await messages()).toMatchObject([
      { id: 'ticket-resolved-t-1-1-c-1', state: 'initial' },
      { id: 'ticket-survey-t-1-1-c-1', state: 'cancelled' },
    ])
    clock.set('2026-03-02T12:00:00.000Z')
    await patch('TroubleTicket', 't-1', { ...resolved, statusChangeReason: 'Another cable, too' })
    expect((await messages()).map(({ id, state }) => [id, state])).toEqual([
      ['ticket-resolved-t-1-1-c-1', 'initial'],
      ['ticket-resolved-t-1-2-c-1', 'initial'],
      ['ticket-survey-t-1-1-c-1', 'cancelled'],
      ['ticket-survey-t-1-2-c-1', 'initial'],
    ])
  })

  test('speaks in the words and languages of the operator, or in its own where those have nothing for the channel', async () => {
    const { make, patch, messages } = await house({
      languageAbility: [
        { languageCode: 'en', languageName: 'English' },
        { languageCode: 'de-AT', languageName: 'German', isFavouriteLanguage: true },
      ],
      contactMedium: [phone('+43 660 123', { contactType: 'mobile' })],
    })
    const text = (language: string, content: string) => ({ language, messageType: 'SMS', content })
    const own = {
      name: 'Mine',
      defaultLanguage: 'en',
      text: [text('en', 'Done'), text('de', 'Fertig, {{name}}: {{reason}}')],
    }
    await make('MessageTemplate', { id: 'ticket-resolved', ...own })
    await make('MessageTemplate', { id: 'ticket-survey', ...own, text: [text('en', 'Hello {{shoeSize}}')] })
    await make('TroubleTicket', ticket(related('c-1')))
    await patch('TroubleTicket', 't-1', resolved)
    expect(await messages()).toMatchObject([
      {
        messageType: 'SMS',
        content: 'Fertig, Ada Byron: A cable was replaced',
        language: 'de',
        template: { id: 'ticket-resolved' },
        delivery: [{ channel: 'sms', address: '+43660123' }],
      },
      { content: expect.stringContaining('Wie zufrieden sind Sie'), language: 'de' },
    ])
  })

  test.each([
    ['what is preferred', [mail('a@example.org'), phone('1234567', { preferred: true })], 'SMS 1234567'],
    [
      'an e-mail before a mobile phone',
      [phone('1234567', { contactType: 'mobile' }), mail('a@example.org')],
      'Email a@example.org',
    ],
    [
      'a mobile phone, not the one at home',
      [phone('111111'), phone('222222', { contactType: 'Mobile' })],
      'SMS 222222',
    ],
    [
      'what is still valid',
      [mail('old@example.org', { preferred: true, validFor: { endDateTime: monday } }), mail('a@example.org')],
      'Email a@example.org',
    ],
    ['what is an address', [mail('nobody', { preferred: true }), mail('a@example.org')], 'Email a@example.org'],
  ])('goes over %s', async (_, contactMedium, expected) => {
    const { make, patch, messages } = await house({ contactMedium })
    await make('TroubleTicket', ticket(related('c-1')))
    await patch('TroubleTicket', 't-1', resolved)
    const [{ messageType, receiver }] = (await messages()) as [Doc]
    const [{ email, phoneNumber }] = docsIn(receiver) as [Doc]
    expect(`${messageType} ${email ?? phoneNumber}`).toBe(expected)
  })

  test('goes to where the customer wants it, before where the person behind is reached', async () => {
    const { make, patch, messages } = await house(
      { contactMedium: [mail('private@example.org')] },
      { contactMedium: [mail('work@example.org')] },
    )
    await make('TroubleTicket', ticket(related('c-1'), related('c-1'), related('ada', 'assignee', 'Individual')))
    await patch('TroubleTicket', 't-1', resolved)
    const receivers = (await messages()).flatMap(({ receiver }) => docsIn(receiver).map(({ email }) => email))
    expect(receivers).toEqual(['work@example.org', 'work@example.org'])
  })

  test('notes once whom it cannot write to; of somebody unknown to the house there is nothing to say', async () => {
    const { make, patch, get, messages, tellAgain } = await house({ contactMedium: [phone('0800 123')] })
    await make('TroubleTicket', ticket(related('c-1'), related('stranger')))
    await patch('TroubleTicket', 't-1', resolved)
    expect(await messages()).toEqual([])
    await tellAgain()
    expect(docsIn((await get('TroubleTicket', 't-1'))['note']).map(({ text, author }) => `${author}: ${text}`)).toEqual(
      [
        'system:resolved-ticket-tells-customer: The customer c-1 was not sent ticket-resolved: no e-mail address or mobile phone is known',
        'system:resolved-ticket-asks-customer: The customer c-1 was not sent ticket-survey: no e-mail address or mobile phone is known',
      ],
    )
  })

  test('is not held up by texts that would become headers or markup', async () => {
    const { make, patch, messages } = await house({
      formattedName: 'Ada\r\nBcc: all@example.org',
      contactMedium: [mail('ada@example.org')],
    })
    await make('TroubleTicket', { ...ticket(related('c-1')), name: 'Line\r\n{{name}} <b>' })
    await patch('TroubleTicket', 't-1', resolved)
    const [told] = await messages()
    expect(docsIn(told!['receiver'])[0]).toMatchObject({ name: 'Ada Bcc: all@example.org' })
    expect(told!['content']).toContain('Line\r\n{{name}} <b>')
  })
})

test('a customer whose party goes by the identifier of the customer is looked at once', async () => {
  const { make, patch } = memoryHouse(monday)
  await make('Customer', { id: 'same', name: 'Same', engagedParty: { '@type': 'PartyRef', id: 'same' } })
  await make('TroubleTicket', ticket(related('same')))
  expect(await patch('TroubleTicket', 't-1', resolved)).toMatchObject({ status: 'resolved', priority: 'Medium' })
})

test('an escalation that is to notify somebody writes to them, once for each point', async () => {
  const { make, patch, messages, clock, core, jobs } = await house({ contactMedium: [mail('lead@example.org')] })
  const party = { '@type': 'PartyRef', id: 'ada', '@referredType': 'Individual' }
  const step = (atPercent: number, action = 'notify') => ({ atPercent, action, party })
  await make('ServiceLevelObjective', {
    id: 'faults',
    conformanceTarget: 'PT4H',
    conformanceComparator: '<=',
    serviceLevelObjectiveParameter: { '@type': 'ServiceLevelSpecParameter', name: 'timeToResolve' },
    escalation: [step(50), step(80, 'raisePriority'), step(100)],
  })
  await make('TroubleTicket', ticket())
  const at = async (instant: string) => {
    clock.set(instant)
    while (await advanceClocks(core));
    await jobs.flush()
    return (await messages()).map(({ subject }) => subject)
  }
  expect(await at('2026-03-02T09:59:00.000Z')).toEqual([])
  expect(await at('2026-03-02T10:00:00.000Z')).toEqual(['Ticket t-1: 50 % of the time is used'])
  expect(await at('2026-03-02T11:30:00.000Z')).toHaveLength(1)
  expect(await at('2026-03-02T12:00:01.000Z')).toEqual([
    'Ticket t-1: 100 % of the time is used',
    'Ticket t-1: 50 % of the time is used',
  ])
  expect((await messages())[0]).toMatchObject({
    receiver: [{ email: 'lead@example.org', name: 'Ada Byron' }],
    content: expect.stringContaining('due at 2026-03-02T12:00:00.000Z'),
  })
  await patch('TroubleTicket', 't-1', resolved)
  expect(await messages()).toHaveLength(2)
})
