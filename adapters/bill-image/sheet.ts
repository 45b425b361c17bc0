import type { Pdf, Weight } from './faces.ts'
import type { Library } from './fonts.ts'
import type { Run, Typesetting } from './typesetting.ts'

/** How a text is set; sizes and places are points, from the top left corner of the page. */
export interface Setting {
  readonly x: number
  readonly size: number
  readonly weight?: Weight
  /** The text ends at `x` rather than beginning there. */
  readonly right?: true
}

/** Sets lines of text on pages; knows nothing of bills. */
export interface Sheet {
  readonly width: number
  readonly height: number
  text(text: string, y: number, setting: Setting): void
  rule(y: number, from: number, to: number): void
  /** The lines into which a text has to be broken so that none is wider than `width`. */
  lines(text: string, width: number, setting: Pick<Setting, 'size' | 'weight'>): readonly string[]
  newPage(): void
  /** Does something on each page, once all are there. */
  onEachPage(work: (page: number, of: number) => void): void
}

/** Most widths that are remembered. */
const mostWidths = 20_000

/** A sheet on a document whose pages are kept until it ends. */
export function sheetOn(pdf: Pdf, { widths, standard }: Library, { runs, partOf }: Typesetting): Sheet {
  for (const weight of ['plain', 'bold'] as const) standard(weight).putOn(pdf)
  const widthOf = ({ face, text }: Run, size: number) => {
    const key = `${face.name} ${size} ${text}`
    const width = widths.get(key) ?? face.widthOf(text, size)
    if (widths.size >= mostWidths) widths.clear()
    widths.set(key, width)
    return width
  }
  const widthOfAll = (all: readonly Run[], size: number) => all.reduce((sum, run) => sum + widthOf(run, size), 0)

  return {
    width: pdf.page.width,
    height: pdf.page.height,
    text(text, y, { x, size, weight = 'plain', right }) {
      if (text === '') return
      const all = runs(text, weight)
      let from = right ? x - widthOfAll(all, size) : x
      for (const run of all) {
        const width = widthOf(run, size)
        run.face.putOn(pdf)
        pdf.font(run.face.name, size)
        // What is known of the width need not be measured again.
        pdf.text(run.text, from, y + (run.down * size) / 1000, { lineBreak: false, textWidth: width, wordCount: 1 })
        from += width
      }
    },
    rule(y, from, to) {
      pdf.moveTo(from, y).lineTo(to, y).lineWidth(0.5).stroke()
    },
    lines(text, width, { size, weight = 'plain' }) {
      const fits = (part: string) => widthOfAll(runs(part, weight), size) <= width
      return brokenInto(text, fits).map((part) => partOf(text, part))
    },
    newPage() {
      pdf.addPage()
    },
    onEachPage(work) {
      const { count } = pdf.bufferedPageRange()
      for (let page = 0; page < count; page++) {
        pdf.switchToPage(page)
        work(page + 1, count)
      }
    },
  }
}

/** Breaks a text between words, and within a word that does not fit by itself. */
export function brokenInto(text: string, fits: (part: string) => boolean): readonly string[] {
  if (fits(text)) return [text]
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((each) => piecesOf(each, fits))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || fits(longer)) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  return line === '' ? lines : [...lines, line]
}

function piecesOf(word: string, fits: (part: string) => boolean): string[] {
  if (fits(word)) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece !== '' && !fits(piece + letter)) {
      pieces.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...pieces, piece]
}
