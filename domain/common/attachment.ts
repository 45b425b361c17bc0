import { classOf, polymorphic, text } from '../core/schema.ts'
import { entity } from './entity.ts'
import { refTo } from './entity-ref.ts'
import { quantity } from './quantity.ts'
import { timePeriod } from './time-period.ts'

export const attachment = classOf(
  'Attachment',
  {
    ...entity,
    name: text('Name of the document.'),
    description: text('What the document shows.'),
    url: text('Where the document can be fetched.'),
    content: text('The document itself, in base64.'),
    size: quantity,
    validFor: timePeriod,
    attachmentType: text('Kind of document, such as a scanned identity card.'),
    mimeType: text('Media type of the document.'),
  },
  { description: 'A document that comes with another resource.', required: ['attachmentType', 'mimeType'] },
)

export const attachmentRef = refTo('AttachmentRef', 'a document that is kept elsewhere', {
  description: text('What the document shows.'),
  url: text('Where the document can be fetched.'),
})

export const attachmentRefOrValue = polymorphic(
  classOf('AttachmentRefOrValue', {}, { description: 'A document, or a reference to one.' }),
  () => [attachment, attachmentRef],
)
