import { entity } from '../common/entity.ts'
import { refTo } from '../common/entity-ref.ts'
import { defineResource } from '../core/define-resource.ts'
import { isDoc } from '../core/json.ts'
import { about, classOf, dateTime, oneOf, text } from '../core/schema.ts'
import { resolveReceipt, withReceipt } from './apply-receipt.ts'
import { deliveryReceiptExample, sentMessage } from './delivery-receipt-example.ts'

const messageRef = refTo('CommunicationMessageRef', 'a message')

const schema = classOf(
  'DeliveryReceipt',
  {
    ...entity,
    message: about(messageRef, 'The message; not needed where the key is given.'),
    key: text('The Idempotency-Key of a short message, or the Message-ID of an e-mail.'),
    receiver: text(
      'Which receiver of the message: place in the list (from 1), identifier, address or number. Not needed with a key, or where there is only one.',
    ),
    status: oneOf(['delivered', 'bounced'], 'Whether it has arrived or came back.'),
    reason: text('Why it came back.'),
    eventDate: dateTime('When that happened; now, when it is not given.'),
  },
  { description: 'What a gateway tells of a message that it took.' },
)

/** Posted by gateways; the message changes in the same commit. */
export const deliveryReceipt = defineResource({
  kind: 'DeliveryReceipt',
  schema,
  description: 'What gateways tell of messages: that they arrived, or came back.',
  mandatory: ['status'],
  search: ['message.id', 'status', 'eventDate'],
  complete: ({ after, at }) => ({ ...after, eventDate: after['eventDate'] ?? at }),
  resolve: resolveReceipt,
  consequences: async ({ before, after }) =>
    before || !after || !isDoc(after['message'])
      ? []
      : [
          {
            kind: 'CommunicationMessage',
            id: String(after['message']['id']),
            change: (message) => withReceipt(message, after),
          },
        ],
  example: deliveryReceiptExample,
  exampleNeeds: [sentMessage],
})
