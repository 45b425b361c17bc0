import type { Font, Glyph } from 'fontkit'
import { mirrored } from './bidi.ts'

/** Letters that fontkit itself turns from right to left, whatever the order is that they are given in. */
const turned = /\p{sc=Arabic}|\p{sc=Hebrew}|\p{sc=Syriac}|\p{sc=Thaana}|\p{sc=Nko}/u

export function isTurnedByFontkit(text: string): boolean {
  return turned.test(text)
}

/** Keeps Persian letters apart, and is not seen. */
const nonJoiner = 0x200c

/** What a document asks of a glyph: which one it is, how wide, and for which letters it stands. */
type Drawn = Pick<Glyph, 'id' | 'advanceWidth' | 'codePoints'>

/**
 * A font for texts from right to left: it is given them as they are read, and its glyphs come from left to right, with brackets that open
 * to the other side. Readers of a PDF turn such a text round, letter by letter, to get it as it is read. So each glyph says its letters as
 * they come out then: two in one glyph from the last to the first, brackets as they are in the text and not as they are drawn.
 */
export function rightToLeftFont(font: Font): Font {
  const layout = font.layout.bind(font)
  const space = font.glyphForCodePoint(0x20).id
  const apart = font.glyphForCodePoint(nonJoiner).id
  const drawn = ({ id, advanceWidth, codePoints }: Glyph, { xAdvance }: { xAdvance: number }): Drawn => {
    // What is not seen comes as a space without width, and would be read as one.
    if (id === space && xAdvance === 0) return { id: apart, advanceWidth: 0, codePoints: [nonJoiner] }
    return {
      id,
      advanceWidth,
      codePoints: codePoints.toReversed().map((one) => mirrored(String.fromCodePoint(one)).codePointAt(0)!),
    }
  }
  return Object.assign(font, {
    layout(text: string) {
      const run = layout(mirrored(text))
      if (!isTurnedByFontkit(text)) {
        run.glyphs.reverse()
        run.positions.reverse()
      }
      return Object.assign(run, { glyphs: run.glyphs.map((glyph, i) => drawn(glyph, run.positions[i]!)) })
    },
  })
}
