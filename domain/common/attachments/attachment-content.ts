import { defineResource } from '../../core/define-resource.ts'
import type { Doc } from '../../core/json.ts'
import { classOf, integer, text } from '../../core/schema.ts'
import { entity } from '../entity.ts'

const schema = classOf(
  'AttachmentContent',
  {
    ...entity,
    ownerKind: text('Kind of the resource that it belongs to.'),
    ownerId: text('Identifier of the resource that it belongs to.'),
    name: text('Name of the document.'),
    mimeType: text('Media type of the document.'),
    size: integer('Bytes of the document.'),
    content: text('The document, in base64.'),
  },
  { description: 'A document that came with a resource, kept beside it.' },
)

const example: Doc = {
  '@type': 'AttachmentContent',
  ownerKind: 'TroubleTicket',
  ownerId: 'ticket-1',
  name: 'modem.txt',
  mimeType: 'text/plain',
  size: 9,
  content: 'UmVkIGxpZ2h0',
}

/** Lives and ends with the resource that it belongs to, in whose events it is told of. */
export const attachmentContent = defineResource({
  kind: 'AttachmentContent',
  schema,
  description: 'A document that came with a resource, kept beside it.',
  mandatory: [],
  search: ['ownerId'],
  events: { create: null, attributeValueChange: null, stateChange: null, delete: null },
  example,
})
