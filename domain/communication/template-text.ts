import { type Doc, docsIn } from '../core/json.ts'
import { languagesToTry, sameLanguage } from './language.ts'

/** Kinds of messages are compared as people write them: e-mail is Email. */
export const sameMessageType = (a: unknown, b: unknown): boolean => plain(a) === plain(b)

const plain = (type: unknown) =>
  String(type ?? '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

/** The text of a template for a kind of message, in the wanted language, a wider one, or that of the template. */
export function textFor(template: Doc, messageType: unknown, language: string | undefined): Doc | undefined {
  const texts = docsIn(template['text']).filter((text) => sameMessageType(text['messageType'], messageType))
  for (const each of languagesToTry(language, String(template['defaultLanguage']))) {
    const found = texts.find((text) => sameLanguage(String(text['language']), each))
    if (found) return found
  }
  return undefined
}
