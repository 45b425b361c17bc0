import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Font } from 'fontkit'
import { embeddedFace, type Face, named, standardFace, type Tools, type Weight } from './faces.ts'
import { farEasternFonts, type PartsBySign } from './far-eastern.ts'
import type { HanLanguage } from './languages.ts'
import { rightToLeftFont } from './right-to-left.ts'

const standard = { plain: 'Helvetica', bold: 'Helvetica-Bold' } as const
const ids = { plain: 'S1', bold: 'S2' } as const
const files = { plain: 'ttf/DejaVuSans.ttf', bold: 'ttf/DejaVuSans-Bold.ttf' } as const

/** PDFKit, and fonts that were read for earlier documents: to read them takes longer than to set a bill. */
export interface Library {
  readonly Pdf: Tools['Pdf']
  /** Widths of texts, by font, size and text. */
  readonly widths: Map<string, number>
  /** Helvetica, for western letters. */
  standard(weight: Weight): Face
  /** DejaVu Sans, with Latin, Greek, Cyrillic, Hebrew, Arabic and more. */
  wider(weight: Weight): Face
  /** The same, for what is written from right to left. */
  turned(weight: Weight): Face
  /** Noto Sans for Chinese, Japanese and Korean, as far as the signs of one bill need it. */
  farEastern(signs: Iterable<number>, language: HanLanguage): Promise<PartsBySign>
}

/** Loads PDFKit: with the first image, since that takes longer than the rest of a start. */
export async function loadLibrary(): Promise<Library> {
  const [{ default: Pdf }, { create }] = await Promise.all([
    // It has no export but its class, whatever its types say.
    import('pdfkit') as unknown as Promise<{ default: Tools['Pdf'] }>,
    import('fontkit'),
  ])
  const tools = { Pdf, create }
  const { resolve } = createRequire(import.meta.url)
  const dejavu = (weight: Weight) => create(readFileSync(resolve(`dejavu-fonts-ttf/${files[weight]}`))) as Font
  return {
    Pdf,
    widths: new Map(),
    standard: once((weight) => standardFace(tools, standard[weight], ids[weight])),
    wider: once((weight) => embeddedFace(tools, `wider-${weight}`, () => dejavu(weight))),
    turned: once((weight) => {
      const name = `turned-${weight}`
      return embeddedFace(tools, name, () => rightToLeftFont(named(dejavu(weight), `DejaVuSans-${name}`)))
    }),
    farEastern: farEasternFonts(tools),
  }
}

function once(make: (weight: Weight) => Face): (weight: Weight) => Face {
  const made = new Map<Weight, Face>()
  return (weight) => {
    const known = made.get(weight) ?? make(weight)
    made.set(weight, known)
    return known
  }
}
