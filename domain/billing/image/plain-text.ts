/** Signs that are not seen, or that change the order in which others are: nothing on a bill may hide behind them. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu

/** A text of a resource as one line of a bill. */
export function plainText(text: unknown): string {
  if (typeof text !== 'string') return ''
  return text.replace(unseen, ' ').replace(/\s+/g, ' ').trim()
}
