import type { Doc } from '../core/json.ts'

/** How this server reaches somebody. */
export type Channel = 'email' | 'sms'

/** The channel of a kind of message; undefined for kinds that are sent by others, such as letters. */
export function channelOf(messageType: unknown): Channel | undefined {
  const word = String(messageType ?? '').toLowerCase()
  if (/\be-?mail\b/.test(word)) return 'email'
  return /\b(sms|short ?message)\b/.test(word) ? 'sms' : undefined
}

const places = {
  email: { attribute: 'email', what: 'e-mail address' },
  sms: { attribute: 'phoneNumber', what: 'phone number' },
} as const

/** Where a receiver is reached over a channel, or why not. */
export function addressOf(receiver: Doc, channel: Channel): { readonly address: string } | { readonly reason: string } {
  const { attribute, what } = places[channel]
  const said = receiver[attribute]
  if (typeof said !== 'string' || said.trim() === '') return { reason: `has no ${what}` }
  const address = channel === 'email' ? emailAddress(said) : phoneNumber(said)
  return address === undefined ? { reason: `${attribute} is no ${what}` } : { address }
}

/** One e-mail address, and nothing beside it: no list, no name, no line break that could become a header. */
export function emailAddress(said: string): string | undefined {
  const trimmed = said.trim()
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get into a header
  return /^[^\s\x00-\x1f\x7f@<>(),:;"[\]\\]{1,64}@[^\s\x00-\x1f\x7f@<>(),:;"[\]\\]{1,253}$/.test(trimmed)
    ? trimmed
    : undefined
}

/** The digits of a phone number, with a plus in front where there is one; what people write between them is left out. */
export function phoneNumber(said: string): string | undefined {
  const bare = said.replaceAll(/[\s().\-/]/g, '')
  return /^\+?\d{3,20}$/.test(bare) ? bare : undefined
}
