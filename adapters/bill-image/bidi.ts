import type { Bidi } from 'bidi-js'
import bidiFactory from 'bidi-js'

// Its types speak of the module that bundlers take; Node gets the function itself.
const bidi = (bidiFactory as unknown as () => Bidi)()

/** Letters that are written from right to left, in the blocks that Unicode keeps for them. */
const rightToLeft = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/**
 * Embedding levels of a text by the Unicode Bidirectional Algorithm (UAX 9), one for each UTF-16 unit: odd ones are written from right to
 * left. The text reads in the direction of its first letter, as it does with `dir="auto"` of HTML. A plus sign before a figure
 * belongs to it, else that of a phone number would stand behind it. @returns undefined where all is left to right
 */
export function levelsOf(text: string): Uint8Array | undefined {
  if (!rightToLeft.test(text)) return undefined
  return bidi.getEmbeddingLevels(text.replace(/\+(?=\d)/g, '0'), 'auto').levels
}

/** Whether a text reads from right to left as a whole. */
export function readsRightToLeft(text: string): boolean {
  if (!rightToLeft.test(text)) return false
  return (bidi.getEmbeddingLevels(text, 'auto').paragraphs[0]?.level ?? 0) % 2 === 1
}

/** Pieces of a line with their levels, in the order in which they stand from left to right (rule L2). */
export function inVisualOrder<Piece extends { readonly level: number }>(pieces: readonly Piece[]): readonly Piece[] {
  const ordered = [...pieces]
  for (let level = Math.max(0, ...pieces.map((piece) => piece.level)); level > 0; level--) {
    for (let from = 0; from < ordered.length; from++) {
      let to = from
      while (to < ordered.length && ordered[to]!.level >= level) to++
      if (to > from) ordered.splice(from, to - from, ...ordered.slice(from, to).toReversed())
      from = to
    }
  }
  return ordered
}

/** A text whose brackets open to the other side (rule L4). */
export function mirrored(text: string): string {
  return [...text].map((sign) => bidi.getMirroredCharacter(sign) ?? sign).join('')
}
