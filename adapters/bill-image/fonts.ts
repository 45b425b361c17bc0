import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Font } from 'fontkit'
import type PDFDocument from 'pdfkit'

/** What the standard fonts of PDF have letters for (WinAnsi, which is Windows-1252). */
const western = /^[\x20-\x7e\xa0-\xff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]*$/

const standard = { plain: 'Helvetica', bold: 'Helvetica-Bold' } as const
const files = { plain: 'ttf/DejaVuSans.ttf', bold: 'ttf/DejaVuSans-Bold.ttf' } as const

export type Weight = keyof typeof files

/** PDFKit, and fonts that were read for earlier documents: to read them takes longer than to set a bill. */
export interface Library {
  readonly Pdf: typeof PDFDocument
  readonly widths: Map<string, number>
  standardFont(weight: Weight): StandardFont
  widerFont(weight: Weight): Font
}

/** The font of a document, as PDFKit keeps it. */
interface StandardFont {
  readonly document: object
}

/** Loads PDFKit: with the first image, since that takes longer than the rest of a start. */
export async function loadLibrary(): Promise<Library> {
  const [{ default: Pdf }, { create }] = await Promise.all([
    // It has no export but its class, whatever its types say.
    import('pdfkit') as unknown as Promise<{ default: typeof PDFDocument }>,
    import('fontkit'),
  ])
  const { resolve } = createRequire(import.meta.url)
  return {
    Pdf,
    widths: new Map(),
    standardFont: once((weight) => kept(new Pdf({ font: standard[weight] })).font),
    widerFont: once((weight) => create(readFileSync(resolve(`dejavu-fonts-ttf/${files[weight]}`))) as Font),
  }
}

function once<T>(make: (weight: Weight) => T): (weight: Weight) => T {
  const made = new Map<Weight, T>()
  return (weight) => {
    const known = made.get(weight) ?? make(weight)
    made.set(weight, known)
    return known
  }
}

/** Where a document of PDFKit 0.20 keeps its fonts: they have no public place, and the version is a fixed one. */
function kept(pdf: object): { readonly font: StandardFont; readonly families: Record<string, StandardFont> } {
  const { _font: font, _fontFamilies: families } = pdf as {
    readonly _font: StandardFont
    readonly _fontFamilies: Record<string, StandardFont>
  }
  return { font, families }
}

/**
 * A font remembers for which letters it was first asked for a glyph, and documents say so: what one document has asked for must
 * not be seen in the next one.
 */
function unused(font: Font): Font {
  return Object.assign(font, { _glyphs: {} })
}

/**
 * Names the font for a text on a document: one that every reader has, because that is several times faster and nothing has to be
 * embedded; DejaVu, with Latin, Greek, Cyrillic, Hebrew, Arabic and more, where that lacks letters.
 */
export function fontsOn(pdf: typeof PDFDocument.prototype, library: Library): (text: string, weight: Weight) => string {
  const { families } = kept(pdf)
  for (const [i, weight] of (['plain', 'bold'] as const).entries()) {
    const own = { document: { value: pdf }, id: { value: `S${i + 1}` } }
    const fresh = { dictionary: { value: null, writable: true }, embedded: { value: false, writable: true } }
    families[standard[weight]] = Object.create(library.standardFont(weight), { ...own, ...fresh })
  }
  const wider = { plain: false, bold: false }
  return (text, weight) => {
    if (western.test(text)) return standard[weight]
    const name = `wider-${weight}`
    if (!wider[weight]) {
      // It takes what its own library has read, besides the files of which its types speak.
      pdf.registerFont(name, unused(library.widerFont(weight)) as unknown as string)
      wider[weight] = true
    }
    return name
  }
}
