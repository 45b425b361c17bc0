import type { Rule } from '../core/define-resource.ts'
import type { FaultDetail } from '../core/fault.ts'
import { type Doc, docsIn } from '../core/json.ts'
import { channelOf } from './channel.ts'
import { isLanguage, sameLanguage } from './language.ts'
import { hasStrayBraces } from './render.ts'
import { sameMessageType } from './template-text.ts'

/** A template can always be rendered: every kind of message speaks its default language, and no text says two things. */
export const templateTextsFit: Rule = ({ after }) => {
  const fallback = String(after['defaultLanguage'])
  const texts = docsIn(after['text'])
  return [
    ...(isLanguage(fallback) ? [] : [{ at: 'defaultLanguage', problem: `${fallback} is no language tag` }]),
    ...texts.flatMap((text, i) => [
      ...inItself(text, `text[${i}]`),
      ...amongOthers(text, texts.slice(0, i), `text[${i}]`),
      ...spoken(text, texts, fallback, `text[${i}]`),
    ]),
  ]
}

function inItself(text: Doc, at: string): FaultDetail[] {
  const { language, messageType, contentType } = text
  const braces = ['subject', 'content'].filter((name) => hasStrayBraces(String(text[name] ?? '')))
  return [
    ...(isLanguage(String(language)) ? [] : [{ at: `${at}.language`, problem: `${language} is no language tag` }]),
    ...braces.map((name) => ({ at: `${at}.${name}`, problem: 'has {{ or }} that are no variable, such as {{name}}' })),
    ...(contentType === 'text/html' && channelOf(messageType) !== 'email'
      ? [{ at: `${at}.contentType`, problem: 'HTML is for e-mail only' }]
      : []),
  ]
}

function amongOthers(text: Doc, earlier: readonly Doc[], at: string): FaultDetail[] {
  const same = earlier.some((other) => isFor(other, text['messageType'], String(text['language'])))
  return same ? [{ at, problem: 'is for the same language and kind of message as an earlier one' }] : []
}

function spoken({ messageType }: Doc, texts: readonly Doc[], fallback: string, at: string): FaultDetail[] {
  if (texts.some((other) => isFor(other, messageType, fallback))) return []
  return [{ at, problem: `needs a text for ${messageType} in the default language ${fallback} beside it` }]
}

function isFor(text: Doc, messageType: unknown, language: string): boolean {
  return sameMessageType(text['messageType'], messageType) && sameLanguage(String(text['language']), language)
}
