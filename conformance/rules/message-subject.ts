import type { Doc } from '../client.ts'
import { sampleLists } from './contact-media.ts'
import { starts, switches, type Typed, words } from './product-facts.ts'
import type { Subject } from './subject.ts'

/**
 * A message, as far as both generations say the same of it. Its receiver has a name and no address, so that no server sends
 * it, and its state stays as it is written.
 */
export function messageSubject(typed: Typed, party: Doc): Subject {
  const list = { ...switches(typed), attribute: 'characteristic' }
  const lists = sampleLists(list)
  const sender = typed('Sender', { name: 'Aurelia', email: 'service@aurelia.example' })
  const sample = (i: 0 | 1 | 2): Doc => ({
    description: words[i],
    scheduledSendTime: starts[i],
    tryTimes: i + 1,
    characteristic: lists[i],
  })
  return {
    resource: 'communicationMessage',
    kind: 'CommunicationMessage',
    mandatory: ['content', 'messageType', 'receiver', 'sender'],
    minimal: {
      content: 'Your line is ready.',
      messageType: 'Email',
      receiver: [typed('Receiver', { name: 'Ada Okafor' })],
      sender: typed('Sender', { name: 'Aurelia' }),
    },
    full: {
      description: 'After an installation',
      logFlag: true,
      priority: '1',
      tryTimes: 3,
      scheduledSendTime: '2031-01-01T00:00:00.000Z',
      receiver: [typed('Receiver', { id: '1', name: 'Ada Okafor', appUserId: 'ada', ip: '192.0.2.1', party })],
      sender: { ...sender, party },
      attachment: [
        typed('Attachment', { name: 'Guide', attachmentType: 'document', mimeType: 'text/plain', content: 'SGVsbG8=' }),
      ],
      characteristic: [list.element('roaming', true)],
    },
    group: 'subject',
    samples: [sample(0), sample(1), sample(2)],
    text: { path: 'description', values: words },
    date: { path: 'scheduledSendTime', values: starts },
    number: { path: 'tryTimes', values: [1, 2, 3] },
    list,
    nested: { attribute: 'sender', keep: 'name', drop: 'email', value: sender },
    lifecycle: {
      attribute: 'state',
      states: ['initial', 'inProgress', 'completed', 'cancelled', 'failed'],
      step: ['initial', 'inProgress'],
      illegal: ['cancelled', 'initial'],
    },
  }
}
