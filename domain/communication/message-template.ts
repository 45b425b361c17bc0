import { entity } from '../common/entity.ts'
import { defineResource } from '../core/define-resource.ts'
import type { Doc } from '../core/json.ts'
import { classOf, listOf, oneOf, text } from '../core/schema.ts'
import { templateTextsFit } from './template-rules.ts'

const templateText = classOf(
  'MessageTemplateText',
  {
    language: text('Language of the text, such as de or de-AT.'),
    messageType: text('Kind of message that the text is for, such as Email or SMS.'),
    contentType: oneOf(['text/plain', 'text/html'], 'How the content is written; HTML is for e-mail only.'),
    subject: text('Title of an e-mail, with variables.'),
    content: text('The text itself, with variables such as {{name}}.'),
  },
  {
    description: 'What a template says in one language and kind of message.',
    required: ['language', 'messageType', 'content'],
  },
)

const schema = classOf(
  'MessageTemplate',
  {
    ...entity,
    name: text('Name of the template.'),
    description: text('When it is used.'),
    defaultLanguage: text('The language that speaks where there is no text in the wanted one.'),
    text: listOf(templateText, 'What it says, per language and kind of message.'),
  },
  { description: 'What messages of one kind say, with variables, in several languages.' },
)

const example: Doc = {
  '@type': 'MessageTemplate',
  name: 'Order confirmation',
  description: 'Sent when an order was taken.',
  defaultLanguage: 'en',
  text: [
    {
      '@type': 'MessageTemplateText',
      language: 'de',
      messageType: 'Email',
      contentType: 'text/html',
      subject: 'Ihre Bestellung {{order}}',
      content: '<p>Guten Tag {{name}}, danke für Ihre Bestellung <b>{{order}}</b>.</p>',
    },
    {
      '@type': 'MessageTemplateText',
      language: 'en',
      messageType: 'Email',
      contentType: 'text/html',
      subject: 'Your order {{order}}',
      content: '<p>Dear {{name}}, thank you for your order <b>{{order}}</b>.</p>',
    },
    {
      '@type': 'MessageTemplateText',
      language: 'en',
      messageType: 'SMS',
      content: 'Thank you for your order {{order}}.',
    },
  ],
}

export const messageTemplate = defineResource({
  kind: 'MessageTemplate',
  schema,
  description: 'Texts of messages with variables, in several languages.',
  mandatory: ['name', 'defaultLanguage', 'text'],
  search: ['name'],
  rules: [templateTextsFit],
  example,
})
