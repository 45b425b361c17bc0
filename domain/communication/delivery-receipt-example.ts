import type { Doc } from '../core/json.ts'

/** A believable receipt of an e-mail that came back. */
export const deliveryReceiptExample: Doc = {
  '@type': 'DeliveryReceipt',
  message: { '@type': 'CommunicationMessageRef', id: 'message-7001' },
  receiver: '1',
  status: 'bounced',
  reason: 'mailbox is full',
  eventDate: '2026-03-02T08:05:00.000Z',
}

/** The message that it is about, as it is stored. */
export const sentMessage: Doc = {
  id: 'message-7001',
  '@type': 'CommunicationMessage',
  messageType: 'Email',
  subject: 'Your order',
  content: 'Thank you.',
  state: 'completed',
  creationDate: '2026-03-02T08:00:00.000Z',
  sendTime: '2026-03-02T08:00:01.000Z',
  sendTimeComplete: '2026-03-02T08:00:02.000Z',
  sender: { '@type': 'Sender', name: 'Aurelia Mobile' },
  receiver: [{ '@type': 'Receiver', email: 'ada@example.org' }],
  delivery: [
    {
      '@type': 'MessageDelivery',
      id: '1',
      key: 'message-7001.1.mm8w2680',
      channel: 'email',
      address: 'ada@example.org',
      state: 'sent',
      tries: 1,
      sentDate: '2026-03-02T08:00:02.000Z',
    },
  ],
}
