import { classOf, dateTime, text } from '../core/schema.ts'

export const note = classOf(
  'Note',
  {
    id: text('Identifier of the note within its resource.'),
    author: text('Who wrote the note.'),
    date: dateTime('When the note was written.'),
    text: text('What the note says.'),
  },
  { description: 'A remark that somebody added.' },
)
