import type { create, Font } from 'fontkit'
import type PDFDocument from 'pdfkit'

export type Pdf = typeof PDFDocument.prototype

/** The libraries, once they were loaded. */
export interface Tools {
  readonly Pdf: typeof PDFDocument
  readonly create: typeof create
}

export type Weight = 'plain' | 'bold'

/** A font, as texts are measured and set in it. It belongs to no document; the name is one on all of them. */
export interface Face {
  readonly name: string
  /** How far above the line that letters stand on a line of text begins, in thousandths of the size. */
  readonly ascender: number
  has(codePoint: number): boolean
  widthOf(text: string, size: number): number
  /** Makes it known to a document. */
  putOn(pdf: Pdf): void
}

/** A font as PDFKit keeps it. */
interface KeptFont {
  readonly ascender: number
  widthOfString(text: string, size: number): number
}

/** Where a document of PDFKit 0.20 keeps its fonts: they have no public place, and the version is a fixed one. */
function kept(pdf: object): { readonly font: KeptFont; readonly families: Record<string, KeptFont> } {
  const { _font: font, _fontFamilies: families } = pdf as {
    readonly _font: KeptFont
    readonly _fontFamilies: Record<string, KeptFont>
  }
  return { font, families }
}

/** What the standard fonts of PDF have letters for (WinAnsi, which is Windows-1252). */
export const western = /^[\x20-\x7e\xa0-\xff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]*$/

/** A font that every reader has: several times faster than others, and nothing is embedded. @param id what it is called inside a document */
export function standardFace({ Pdf }: Tools, name: string, id: string): Face {
  const { font } = kept(new Pdf({ font: name }))
  return {
    name,
    ascender: font.ascender,
    has: (codePoint) => western.test(String.fromCodePoint(codePoint)),
    widthOf: (text, size) => font.widthOfString(text, size),
    putOn(pdf) {
      const own = { document: { value: pdf }, id: { value: id } }
      const fresh = { dictionary: { value: null, writable: true }, embedded: { value: false, writable: true } }
      kept(pdf).families[name] ??= Object.create(font, { ...own, ...fresh })
    },
  }
}

/**
 * A font of which what is used is embedded. A font remembers for which letters it was first asked for a glyph, and documents say so:
 * so one measures, and the other, which sets, forgets with each document what it was asked for.
 */
export function embeddedFace({ Pdf }: Tools, name: string, read: () => Font): Face {
  const [ruler, drawn] = [read(), read()]
  // It takes what its own library has read, besides the files of which its types speak.
  const options = { font: ruler as unknown as string, fontLayoutCache: false }
  const { font } = kept(new Pdf(options))
  const known = new WeakSet<Pdf>()
  return {
    name,
    ascender: font.ascender,
    has: (codePoint) => drawn.hasGlyphForCodePoint(codePoint),
    widthOf: (text, size) => font.widthOfString(text, size),
    putOn(pdf) {
      if (known.has(pdf)) return
      known.add(pdf)
      pdf.registerFont(name, Object.assign(drawn, { _glyphs: {} }) as unknown as string)
    },
  }
}

/** Two fonts of one name are the same font to PDFKit, so what is to be another one needs a name of its own. */
export function named(font: Font, postscriptName: string): Font {
  return Object.defineProperty(font, 'postscriptName', { value: postscriptName })
}
