import { parties, roles } from '../common/references.ts'
import { defineResource } from '../core/define-resource.ts'
import { communicationMessage as schema } from './communication-message-class.ts'
import { communicationMessageExample } from './communication-message-example.ts'
import { completeMessage } from './complete-message.ts'
import { deliveriesOf, hasBegun, isOver } from './delivery.ts'
import { fitForHeaders, hasReceivers, madeOnce, stateFollows, whatIsSentStays } from './message-rules.ts'
import { messageLifecycle } from './message-states.ts'
import { renderMessage } from './render-message.ts'
import { startsSending } from './start-sending.ts'

export const communicationMessage = defineResource({
  kind: 'CommunicationMessage',
  schema,
  description: 'What is told to customers and others by e-mail, short message and the like, and what becomes of it.',
  lifecycle: messageLifecycle,
  // And content, unless a template stands in for it.
  mandatory: ['messageType', 'receiver', 'sender'],
  serverSets: ['creationDate', 'delivery'],
  search: [
    ...['state', 'messageType', 'creationDate', 'scheduledSendTime', 'receiver.party.partyOrPartyRole.id'],
    ...['receiver.email', 'receiver.phoneNumber', 'template.id'],
  ],
  complete: completeMessage,
  resolve: renderMessage,
  rules: [hasReceivers, fitForHeaders, whatIsSentStays, stateFollows, madeOnce],
  references: [
    { path: 'receiver.party.partyOrPartyRole.id', kinds: [...parties, ...roles], leavesFew: true },
    { path: 'sender.party.partyOrPartyRole.id', kinds: [...parties, ...roles] },
    { path: 'template.id', kinds: ['MessageTemplate'] },
  ],
  jobs: startsSending,
  neededBy: async (message) =>
    hasBegun(message) && deliveriesOf(message).some((each) => !isOver(each))
      ? [{ at: 'state', problem: 'is being sent; cancel it first' }]
      : [],
  example: communicationMessageExample,
})
