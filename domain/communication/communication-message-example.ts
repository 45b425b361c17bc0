import type { Doc } from '../core/json.ts'

const party: Doc = {
  '@type': 'RelatedPartyRefOrPartyRoleRef',
  role: 'customer',
  partyOrPartyRole: { '@type': 'PartyRoleRef', id: 'customer-ada', name: 'Ada Okafor', '@referredType': 'Customer' },
}

/** A believable message that waits for its hour. */
export const communicationMessageExample: Doc = {
  '@type': 'CommunicationMessage',
  description: 'Reminder of a visit',
  messageType: 'Email',
  subject: 'Our visit on Tuesday',
  content: 'Dear Ada Okafor,\n\nour technician is with you on Tuesday between 8 and 10.',
  priority: '1',
  logFlag: true,
  tryTimes: 3,
  scheduledSendTime: '2035-03-06T16:00:00.000Z',
  characteristic: [
    { '@type': 'StringCharacteristic', name: 'appointment', valueType: 'string', value: 'appointment-7001' },
  ],
  sender: { '@type': 'Sender', name: 'Aurelia Mobile', email: 'service@aurelia.example' },
  receiver: [{ '@type': 'Receiver', id: '1', name: 'Ada Okafor', email: 'ada@example.org', party }],
}
