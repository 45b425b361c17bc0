import { inVisualOrder, levelsOf, mirrored, readsRightToLeft } from './bidi.ts'
import { type Face, type Weight, western } from './faces.ts'
import type { PartsBySign } from './far-eastern.ts'
import type { Library } from './fonts.ts'
import { hanLanguageOf, textsOf } from './languages.ts'
import { isTurnedByFontkit } from './right-to-left.ts'
import type { Typesetter } from './typesetting.ts'

/** A letter with what is written on it, or says how it is drawn. */
const letters = /.(?:\p{M}|\u200c|\u200d)*/gsu

/** Signs that only say how others are drawn: no font needs them, but for the one that keeps Persian letters apart. */
const unseen = /\u00ad|\u034f|\u061c|[\u200d-\u200f]|\p{Variation_Selector}|[\u{e0001}-\u{e007f}]/gu
const nonJoiner = /\u200c/g

/** Letters in pieces, which fonts have as one. Whole ones stay as they are: there are Han signs that normalisation would change. */
const inPieces = /[\u1100-\u11ff]+|\P{M}\p{M}+/gu

/** What stands for a letter that no font has. */
const replacement = '\ufffd'

/** A letter in the font that has it. */
interface Glyphs {
  readonly text: string
  readonly face: Face
}

/** Parts of a text of one font and one level. */
interface Piece extends Glyphs {
  readonly level: number
}

/**
 * Each letter in a font that has it: Helvetica for western texts, DejaVu for those with other letters that it has, Noto Sans for Chinese,
 * Japanese and Korean. Arabic and Hebrew stand from right to left.
 */
export const allScripts: Typesetter = async (library, view) => {
  const parts = await farEasternParts(library, textsOf(view), () => hanLanguageOf(view))
  return {
    runs(text, weight) {
      const standard = library.standard(weight)
      if (western.test(text)) return [{ text, face: standard, down: 0 }]
      const pieces = piecesOf(
        text.replace(inPieces, (each) => each.normalize('NFC')),
        facesFor(library, parts, weight),
      )
      return inVisualOrder(pieces).map((piece) => {
        const face = isRightToLeft(piece) && piece.face === library.wider(weight) ? library.turned(weight) : piece.face
        return {
          text: face === piece.face ? forFontkit(piece) : piece.text,
          face,
          down: standard.ascender - face.ascender,
        }
      })
    },
    partOf(text, part) {
      const direction = readsRightToLeft(text)
      if (direction === readsRightToLeft(part)) return part
      return `${direction ? '\u200f' : '\u200e'}${part}`
    },
  }
}

/** Finds the fonts of signs that DejaVu lacks; most bills have none. */
async function farEasternParts(
  library: Library,
  texts: readonly string[],
  language: () => Parameters<Library['farEastern']>[1],
): Promise<PartsBySign> {
  const foreign = texts.filter((text) => !western.test(text))
  if (foreign.length === 0) return new Map()
  const signs = new Set(
    foreign.flatMap((text) => [...text.normalize('NFC'), ...text].map((sign) => sign.codePointAt(0)!)),
  )
  const lacking = [...signs].filter((sign) => !library.wider('plain').has(sign)).toSorted((a, b) => a - b)
  return lacking.length === 0 ? new Map() : library.farEastern(lacking, language())
}

/** @returns which fonts the letters of a text are looked for in, one after the other */
function facesFor(library: Library, parts: PartsBySign, weight: Weight) {
  const [standard, wider] = [library.standard(weight), library.wider(weight)]
  const onlyWider = (sign: string) => !western.test(sign) && wider.has(sign.codePointAt(0)!)
  return (text: string): ((letter: string) => Glyphs[]) => {
    // A word is not set in two fonts for one letter of it.
    const base = [...text].some(onlyWider) ? [wider, standard] : [standard, wider]
    const faceOf = (signs: string) => {
      const far = parts.get(signs.codePointAt(0)!)?.[weight]
      return [...base, ...(far ? [far] : [])].find((face) => [...signs].every((sign) => face.has(sign.codePointAt(0)!)))
    }
    return (letter) => {
      const seen = letter.replace(unseen, '')
      const drawn = isTurnedByFontkit(letter) ? seen : seen.replace(nonJoiner, '')
      if (drawn === '') return []
      const face = faceOf(drawn)
      if (face) return [{ text: drawn, face }]
      return [...drawn].map((sign) => {
        const own = faceOf(sign)
        return own ? { text: sign, face: own } : { text: replacement, face: wider }
      })
    }
  }
}

/** @returns the pieces of a text in the order in which it is read; those from right to left end with a word */
function piecesOf(text: string, faces: ReturnType<typeof facesFor>): Piece[] {
  const levels = levelsOf(text)
  const glyphsOf = faces(text)
  const pieces: Piece[] = []
  for (const { 0: letter, index } of text.matchAll(letters)) {
    const level = levels?.[index] ?? 0
    for (const glyphs of glyphsOf(letter)) {
      const last = pieces.at(-1)
      const wordEnds = isRightToLeft({ level }) && last?.text.endsWith(' ')
      if (last?.face === glyphs.face && last.level === level && !wordEnds) {
        pieces[pieces.length - 1] = { ...last, text: last.text + glyphs.text }
      } else pieces.push({ ...glyphs, level })
    }
  }
  return pieces
}

const isRightToLeft = ({ level }: Pick<Piece, 'level'>) => level % 2 === 1

/** A piece as a font has to be given it that turns nothing but what fontkit turns, so that its glyphs come from left to right. */
function forFontkit(piece: Piece): string {
  const text = isRightToLeft(piece) ? mirrored(piece.text) : piece.text
  if (isRightToLeft(piece) === isTurnedByFontkit(text)) return text
  return text.match(letters)!.toReversed().join('')
}
