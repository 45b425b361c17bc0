import { getDocumentProxy } from 'unpdf'
import type { Doc } from '../../domain/core/json.ts'

/** A piece of text of a PDF, with where it ends on its line. */
interface Piece {
  readonly text: string
  readonly right: number
  readonly page: number
}

/** All text of a PDF, piece by piece, as a reader of its own finds it. */
export async function piecesIn(bytes: Uint8Array): Promise<readonly Piece[]> {
  const pdf = await getDocumentProxy(bytes.slice())
  const pages = Array.from({ length: pdf.numPages }, async (_, i) => {
    const { items } = await (await pdf.getPage(i + 1)).getTextContent()
    return items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return []
      return [{ text: item.str, right: Math.round(Number(item.transform[4]) + item.width), page: i + 1 }]
    })
  })
  return (await Promise.all(pages)).flat()
}

export async function textOf(bytes: Uint8Array): Promise<string> {
  return (await piecesIn(bytes)).map(({ text }) => text).join(' ')
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
