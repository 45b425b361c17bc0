import type { Doc } from '../core/json.ts'

/** Texts of one kind of message in a language: the e-mail, and the short message. */
export interface Said {
  readonly language: string
  readonly subject: string
  readonly email: string
  readonly sms: string
}

/** What messages of one kind say where the operator has no template of the same identifier: `standard` of a house message. */
export function standardText(id: string, said: readonly Said[]): Doc {
  const text = said.flatMap(({ language, subject, email, sms }) => [
    { language, messageType: 'Email', subject, content: email },
    { language, messageType: 'SMS', content: sms },
  ])
  return { id, defaultLanguage: 'en', text }
}
