import { adds, lacks } from '../declare.ts'
import type { Declared } from '../difference.ts'

const where = 'TMF681 v4'

/** Messages. */
export const tmf681: readonly Declared[] = [
  ...lacks(where, 'A template may stand in for the content; without one, content is demanded as documented.', [
    ['mandatory', 'communicationMessage.content'],
    ['class mandatory', 'CommunicationMessage.content'],
  ]),
  ...adds(where, 'Our extension: a message can be made from a template, and be written in HTML.', [
    ['attribute', 'communicationMessage.contentType'],
    ['attribute', 'communicationMessage.language'],
    ['attribute', 'communicationMessage.template'],
    ['attribute', 'communicationMessage.variable'],
    ['class attribute', 'CommunicationMessage.contentType'],
    ['class attribute', 'CommunicationMessage.language'],
    ['class attribute', 'CommunicationMessage.template'],
    ['class attribute', 'CommunicationMessage.variable'],
    ['class', 'MessageTemplateRef'],
    ['class', 'MessageVariable'],
  ]),
  ...adds(where, 'The document has a hub and names no event; these are the events that every resource has.', [
    ['path', '/listener/communicationMessage*Event'],
    ['attribute', 'communicationMessage*Event.*'],
    ['class', 'CommunicationMessage*Event'],
    ['class', 'CommunicationMessage*EventPayload'],
  ]),
]
