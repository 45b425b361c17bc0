import { attachment } from '../common/attachment.ts'
import { characteristic } from '../common/characteristic.ts'
import { entity } from '../common/entity.ts'
import { refTo } from '../common/entity-ref.ts'
import { relatedPartyRefOrPartyRoleRef } from '../common/related-party.ts'
import { about, anything, classOf, dateTime, described, flag, integer, listOf, oneOf, text } from '../core/schema.ts'
import { deliveryStates } from './delivery.ts'
import { messageStates } from './message-states.ts'

const contactPoints = {
  id: text('Identifier of the receiver or sender.'),
  name: text('Name, for people to read.'),
  email: text('Address for e-mail.'),
  phoneNumber: text('Number for short messages.'),
  party: about(relatedPartyRefOrPartyRoleRef, 'The party, or the role of a party, behind these contact points.'),
}

export const receiver = classOf(
  'Receiver',
  {
    ...contactPoints,
    appUserId: text('Account of the receiver in a mobile app.'),
    ip: text('Network address of the receiver.'),
  },
  { description: 'Somebody to whom a message is sent, and where they are reached.' },
)

export const sender = classOf('Sender', contactPoints, {
  description: 'Who sends a message, and where an answer reaches them.',
})

export const messageTemplateRef = refTo('MessageTemplateRef', 'a template of messages')

export const messageVariable = classOf(
  'MessageVariable',
  {
    name: text('Name of the variable in the template.'),
    value: anything('What stands there: a text, a number, true or false.'),
  },
  { description: 'A value that a template leaves open.', required: ['name', 'value'] },
)

const delivery = classOf(
  'MessageDelivery',
  {
    id: text('Place of the receiver in the list, from 1.'),
    key: text('What gateways know this delivery by; the same on every try.'),
    channel: text('How the receiver is reached: email or sms.'),
    address: text('Where the receiver is reached.'),
    state: oneOf(deliveryStates, 'How far the delivery is.'),
    tries: integer('How often it was tried, the try that is under way included.'),
    nextTry: dateTime('Not before this instant is it tried again.'),
    sentDate: dateTime('When it was handed over to whoever carries it on.'),
    receiptDate: dateTime('When, as the last receipt says, it arrived or came back.'),
    uncertain: flag('True while nobody knows whether a try that went wrong has reached the receiver all the same.'),
    reason: text('Why it is not sent, or did not arrive.'),
  },
  { description: 'What became of a message for one of its receivers.' },
)

export const communicationMessage = classOf(
  'CommunicationMessage',
  {
    ...entity,
    description: text('What the message is about.'),
    messageType: text('Kind of message, such as Email or SMS.'),
    subject: text('Title of an e-mail.'),
    content: text('The text of the message.'),
    contentType: oneOf(['text/plain', 'text/html'], 'How the content of an e-mail is written; plain when not given.'),
    priority: text('How urgent it is; a smaller number is more urgent.'),
    logFlag: flag('Whether the message is to be found in the history of the customer.'),
    tryTimes: integer('How often a delivery is tried again after the first try.'),
    state: about(described(oneOf(messageStates), { name: 'CommunicationMessageStateType' }), 'How far the message is.'),
    creationDate: dateTime('When the message was created; set by the server.'),
    scheduledSendTime: dateTime('Not before this instant is it sent.'),
    sendTime: dateTime('When sending began.'),
    sendTimeComplete: dateTime('When no receiver was left to be served.'),
    sender: about(sender, 'Who sends it.'),
    receiver: listOf(receiver, 'To whom it is sent.'),
    attachment: listOf(attachment, 'Documents that come with it.'),
    characteristic: listOf(characteristic, 'Further named values.'),
    template: about(messageTemplateRef, 'The template from which subject and content were made.'),
    language: text('Language in which the template speaks, such as de-AT.'),
    variable: listOf(messageVariable, 'Values for the variables of the template.'),
    delivery: listOf(delivery, 'What became of it for each receiver; set by the server.'),
  },
  { description: 'Something that is told to one or more receivers over one channel.' },
)
