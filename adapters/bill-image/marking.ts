import type { BillView } from '../../domain/billing/image/bill-view.ts'
import { readsRightToLeft } from './bidi.ts'
import { hanLanguageOf, languageOf } from './languages.ts'

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A text as a browser shows it and never carries it out. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => marks[mark]!)
}

/** How HTML marks what others have written: names, addresses, reasons. */
export interface Marking {
  /** A text that stands beside others. */
  line(text: string): string
  /** A text that is all of an element of which the direction is its own. */
  cell(text: string): string
}

/** Texts as they are. */
export const unmarked: Marking = { line: escaped, cell: escaped }

/** Number with a plus sign, which would stand behind it in a text from right to left. */
const plusNumber = /\+\d+/g

/**
 * Each text in its own direction, and with the language as far as its letters tell: by that browsers choose the shapes of Han signs,
 * and readers for the blind the voice.
 */
export function markedByLanguage(view: BillView): Marking {
  const ofHan = hanLanguageOf(view)
  const inside = (text: string) => {
    if (!readsRightToLeft(text)) return escaped(text)
    return escaped(text).replace(plusNumber, (number) => `<bdi dir="ltr">${number}</bdi>`)
  }
  const attribute = (text: string) => {
    const language = languageOf(text, ofHan)
    return language === undefined ? '' : ` lang="${language}"`
  }
  return {
    line: (text) => `<bdi dir="auto"${attribute(text)}>${inside(text)}</bdi>`,
    cell(text) {
      const language = attribute(text)
      return language === '' ? inside(text) : `<span${language}>${inside(text)}</span>`
    },
  }
}
