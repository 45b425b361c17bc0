import type { Doc } from '../client.ts'
import { starts, type Typed, words } from './product-facts.ts'
import type { ListFacet, Subject } from './subject.ts'

/** Documents that are only pointed at. */
const attachments = (typed: Typed): ListFacet => ({
  attribute: 'attachment',
  text: 'name',
  element: (text) =>
    typed('Attachment', {
      name: text,
      attachmentType: 'photo',
      mimeType: 'image/png',
      url: `https://files.example.com/${text}.png`,
    }),
})

const channel = (typed: Typed): Doc => typed('ChannelRef', { id: 'phone', name: 'Telephone' })

/** A trouble ticket, as far as both generations say the same of it. */
export function troubleTicketSubject(typed: Typed): Subject {
  const list = attachments(typed)
  const sample = (i: 0 | 1 | 2): Doc => ({
    description: words[i],
    requestedResolutionDate: starts[i],
    attachment: [['home', 'work'], ['work', 'home'], ['holiday']][i]!.map((name) => ({
      ...list.element(name, false),
      size: { amount: i + 1, units: 'kB' },
    })),
  })
  return {
    resource: 'troubleTicket',
    kind: 'TroubleTicket',
    mandatory: ['description', 'severity', 'ticketType'],
    minimal: { description: 'The line is dead', severity: 'Minor', ticketType: 'fault' },
    full: {
      name: 'No dial tone',
      priority: 'High',
      requestedResolutionDate: '2030-01-02T00:00:00.000Z',
      channel: channel(typed),
      attachment: [list.element('modem', false)],
      note: [typed('Note', { id: '1', author: 'Ada', date: '2020-01-01T00:00:00.000Z', text: 'Red light' })],
      troubleTicketRelationship: [
        typed('TroubleTicketRelationship', { id: 'ticket-9', name: 'Outage', relationshipType: 'duplicate' }),
      ],
    },
    group: 'ticketType',
    samples: [sample(0), sample(1), sample(2)],
    text: { path: 'description', values: words },
    date: { path: 'requestedResolutionDate', values: starts },
    number: { path: 'attachment.size.amount', values: [1, 2, 3] },
    list,
    nested: { attribute: 'channel', keep: 'id', drop: 'name', value: channel(typed) },
    lifecycle: {
      attribute: 'status',
      step: ['acknowledged', 'inProgress'],
      illegal: ['acknowledged', 'closed'],
      event: 'StatusChangeEvent',
    },
  }
}
