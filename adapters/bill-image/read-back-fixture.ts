import { getDocumentProxy } from 'unpdf'
import type { Doc } from '../../domain/core/json.ts'

/** A piece of text of a PDF in the order in which it is read, with where it stands. */
interface Piece {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Height of its line above the foot of the page. */
  readonly height: number
  readonly rightToLeft: boolean
  readonly page: number
}

/** All text of a PDF, piece by piece, as a reader of its own finds it. */
export async function piecesIn(bytes: Uint8Array): Promise<readonly Piece[]> {
  const pdf = await getDocumentProxy(bytes.slice())
  const pages = Array.from({ length: pdf.numPages }, async (_, i) => {
    const { items } = await (await pdf.getPage(i + 1)).getTextContent()
    return items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return []
      const left = Number(item.transform[4])
      return [
        {
          ...{ text: item.str, left, right: Math.round(left + item.width), height: Number(item.transform[5]) },
          ...{ rightToLeft: item.dir === 'rtl', page: i + 1 },
        },
      ]
    })
  })
  return (await Promise.all(pages)).flat()
}

export async function textOf(bytes: Uint8Array): Promise<string> {
  return (await piecesIn(bytes)).map(({ text }) => text).join(' ')
}

/**
 * The texts that stand by themselves on a PDF, put together from pieces that follow each other on one line, as somebody reads them who
 * begins on the left, or on the right. The fonts of a text may stand on one line only.
 */
export async function textsIn(bytes: Uint8Array, from: 'left' | 'right'): Promise<readonly string[]> {
  const pieces = (await piecesIn(bytes)).toSorted(
    (a, b) => a.page - b.page || b.height - a.height || a.left - b.left || a.right - b.right,
  )
  const texts: Piece[][] = []
  for (const piece of pieces) {
    const last = texts.at(-1)?.at(-1)
    const follows = last?.page === piece.page && last.height === piece.height && piece.left - last.right < 6
    if (follows) texts.at(-1)!.push(piece)
    else texts.push([piece])
  }
  return texts.map((each) => readFrom(from, each).replace(/\s+/g, ' ').trim())
}

/** Pieces that go the other way are read the other way round among themselves. */
function readFrom(from: 'left' | 'right', pieces: readonly Piece[]): string {
  const againstIt: Piece[][] = []
  for (const piece of from === 'left' ? pieces : pieces.toReversed()) {
    const isAgainst = piece.rightToLeft === (from === 'left')
    const last = againstIt.at(-1)
    if (isAgainst && last && last[0]!.rightToLeft === piece.rightToLeft) last.unshift(piece)
    else againstIt.push([piece])
  }
  return againstIt
    .flat()
    .map(({ text }, i, all) => (i > 0 && isApart(all[i - 1]!, all[i]!) ? ` ${text}` : text))
    .join('')
}

/** Whether there is a space between two pieces, which no piece says. */
function isApart(one: Piece, other: Piece): boolean {
  return Math.max(one.left, other.left) - Math.min(one.right, other.right) > 1.5
}

const amount = /^-?\d+(\.\d+)?$/

/** The amounts of a bill in PDF: the figures that end at the right margin, from top to bottom. */
export async function amountsInPdf(bytes: Uint8Array): Promise<readonly string[]> {
  const atMargin = (await piecesIn(bytes)).filter(({ right }) => Math.abs(right - 545) <= 1)
  return atMargin.map(({ text }) => text.trim()).filter((text) => amount.test(text))
}

/** The amounts of a bill in HTML: its figures, from top to bottom. */
export function amountsInHtml(html: string): readonly string[] {
  return [...html.matchAll(/<t[dh] class="n">([^<]+)</g)].map(([, text]) => text!).filter((text) => amount.test(text))
}

/** An amount of the API as ICU writes it, which knows the decimals of currencies by itself. */
export function written({ value, unit }: Doc): string {
  const { minimumFractionDigits } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency: String(unit),
  }).resolvedOptions()
  return new Intl.NumberFormat('en', { useGrouping: false, minimumFractionDigits: minimumFractionDigits! }).format(
    Number(value),
  )
}

/** All amounts that the image of a bill has to show, from the documents of the API, in no order. */
export function amountsOfApi(bill: Doc, rates: readonly Doc[]): readonly string[] {
  const groups = Map.groupBy(rates, ({ product }) => (product as Doc | undefined)?.['id'])
  const sums = [...groups.values()].filter((group) => group.length > 1).map((group) => sumOf(group))
  const taxes = (bill['taxItem'] as Doc[]).map(({ taxAmount }) => taxAmount as Doc)
  const totals = [bill['taxExcludedAmount'], ...taxes, bill['taxIncludedAmount'], bill['amountDue']] as Doc[]
  return [...sums, ...rates.map(({ taxExcludedAmount }) => taxExcludedAmount as Doc), ...totals].map(written).toSorted()
}

function sumOf(rates: readonly Doc[]): Doc {
  const money = rates.map(({ taxExcludedAmount }) => taxExcludedAmount as Doc)
  const micro = money.reduce((sum, { value }) => sum + Math.round(Number(value) * 1e6), 0)
  return { unit: money[0]!['unit']!, value: micro / 1e6 }
}
