import type { Body } from './body.ts'
import { type Creation, paths } from './creation.ts'
import type { CustomerLife } from './customers.ts'
import { asCustomer } from './references.ts'

interface Contact {
  readonly channel: readonly [id: string, name: string]
  readonly says: string
  readonly direction?: 'outbound'
  readonly minutes: number
  /** What it was about. */
  readonly about?: readonly [type: 'TroubleTicket' | 'ProductOrder' | 'Product', what: string]
  /** Whether it goes on with the contact before it. */
  readonly goesOn?: true
  readonly status?: string
}

/** A story over every channel; each customer lives through a part of it. */
const story: readonly Contact[] = [
  { channel: ['web', 'Customer portal'], says: 'Looked for the price of roaming', minutes: 4 },
  { channel: ['chat', 'Chat'], says: 'Asked what roaming costs outside of Europe', minutes: 9, goesOn: true },
  { channel: ['shop', 'Shop'], says: 'Took the travel option in the shop', minutes: 15, goesOn: true },
  { channel: ['phone', 'Telephone'], says: 'The line is dead', minutes: 6, about: ['TroubleTicket', 'troubled line'] },
  {
    channel: ['video', 'Video call'],
    says: 'Showed the light of the modem',
    minutes: 12,
    about: ['TroubleTicket', 'troubled line'],
    goesOn: true,
  },
  {
    channel: ['fieldVisit', 'Visit at home'],
    says: 'A technician changed the socket',
    direction: 'outbound',
    minutes: 40,
    about: ['TroubleTicket', 'troubled line'],
    goesOn: true,
  },
  { channel: ['email', 'E-mail'], says: 'Asked for a copy of the contract', minutes: 1, status: 'inProgress' },
  { channel: ['fax', 'Fax'], says: 'Sent the cancellation of an old contract', minutes: 1, status: 'open' },
]

const perCustomer = 4
const withStories = 24

/** Contacts on every channel, what they led to, texts of messages, and messages in every state. */
export function contactPlan(all: readonly CustomerLife[]): Creation[][] {
  const customers = all.filter(({ life }) => life.state === 'Active').slice(0, withStories)
  const told = customers.map(({ body }, i) => {
    const from = (i * perCustomer) % story.length
    return story.slice(from, from + perCustomer).map((contact, n) => interaction(body, contact, i, n))
  })
  const stages = Array.from({ length: perCustomer }, (_, n) => told.map((contacts) => contacts[n]!))
  return [[welcome], ...stages, customers.slice(0, letters.length).map(({ body }, i) => letter(body, letters[i]!, i))]
}

const numberOf = (index: number) => String(index + 1).padStart(2, '0')

function interaction(customer: Body, contact: Contact, i: number, n: number): Creation {
  const { channel, says, direction = 'inbound', minutes, about, goesOn, status = 'completed' } = contact
  const start = Date.UTC(2026, 0, 5 + i, 9 + 2 * n)
  const iso = (time: number) => new Date(time).toISOString()
  const [id, name] = channel
  const body: Body = {
    '@type': 'PartyInteraction',
    id: `contact-${numberOf(i)}-${n + 1}`,
    description: `${says}.`,
    reason: says,
    direction,
    status,
    interactionDate: { startDateTime: iso(start), endDateTime: iso(start + minutes * 60_000) },
    relatedChannel: [{ '@type': 'RelatedChannel', role: 'contact', channel: { '@type': 'ChannelRef', id, name } }],
    relatedParty: [asCustomer(customer)],
    ...(about && { interactionItem: [item(says, about, i)] }),
    // The first contact of a part begins a thread, whatever it went on with for somebody else.
    ...(goesOn && n > 0 && { interactionRelationship: [continues(`contact-${numberOf(i)}-${n}`)] }),
  }
  return { what: 'interactions', path: `${paths.interaction}/partyInteraction`, body }
}

const item = (reason: string, [type, name]: NonNullable<Contact['about']>, i: number): Body => ({
  '@type': 'InteractionItem',
  id: '1',
  interactionItemType: 'complaint',
  reason,
  item: {
    '@type': 'RelatedEntityRefOrValue',
    role: 'subject',
    entity: { '@type': 'EntityRef', id: `ticket-0${numberOf(i)}`, name, '@referredType': type },
  },
})

const continues = (id: string): Body => ({
  '@type': 'InteractionRelationship',
  id,
  relationshipType: 'continues',
  '@referredType': 'PartyInteraction',
})

const text = (language: string, subject: string, content: string): Body => ({
  '@type': 'MessageTemplateText',
  language,
  messageType: 'Email',
  subject,
  content,
})

const welcome: Creation = {
  what: 'message templates',
  path: `${paths.messaging}/messageTemplate`,
  body: {
    '@type': 'MessageTemplate',
    id: 'welcome',
    name: 'Welcome',
    description: 'Sent to new customers.',
    defaultLanguage: 'en',
    text: [
      text('en', 'Welcome, {{name}}', 'Dear {{name}},\n\nwelcome to Aurelia Mobile.'),
      text('de', 'Willkommen, {{name}}', 'Guten Tag {{name}},\n\nwillkommen bei Aurelia Mobile.'),
    ],
  },
}

/** Messages, and how they go on: e-mails are sent by the server, letters by somebody else who says how far they are. */
const letters: readonly { readonly email?: true; readonly more?: Body; readonly goesOn?: readonly Body[] }[] = [
  { email: true },
  { email: true, more: { language: 'de-AT' } },
  { email: true, more: { scheduledSendTime: '2036-01-01T08:00:00.000Z' } },
  { email: true, more: { scheduledSendTime: '2036-01-01T08:00:00.000Z' }, goesOn: [{ state: 'cancelled' }] },
  {},
  { goesOn: [{ state: 'inProgress' }] },
  { goesOn: [{ state: 'inProgress' }, { state: 'completed' }] },
  { goesOn: [{ state: 'inProgress' }, { state: 'failed' }] },
]

function letter(customer: Body, { email, more, goesOn = [] }: (typeof letters)[number], i: number): Creation {
  const name = String(customer['name'])
  const said: Body = email
    ? {
        messageType: 'Email',
        template: { '@type': 'MessageTemplateRef', id: 'welcome' },
        variable: [{ '@type': 'MessageVariable', name: 'name', value: name }],
      }
    : { messageType: 'Letter', subject: 'Your contract', content: `Dear ${name}, your contract is enclosed.` }
  const receiver = { '@type': 'Receiver', name, party: asCustomer(customer), ...(email && { email: mailbox(i) }) }
  const body: Body = {
    '@type': 'CommunicationMessage',
    id: `message-${numberOf(i)}`,
    ...said,
    sender: { '@type': 'Sender', name: 'Aurelia Mobile' },
    receiver: [receiver],
    ...more,
  }
  return { what: 'messages', path: `${paths.communication}/communicationMessage`, body, states: goesOn }
}

const mailbox = (i: number) => `customer-${numberOf(i)}@example.com`
