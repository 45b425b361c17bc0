import type { BillView } from '../../domain/billing/image/bill-view.ts'
import type { LineGroup, LineView } from '../../domain/billing/image/line-groups.ts'
import type { Setting, Sheet } from './sheet.ts'
import { coverageOf, factsOf, nameOf, sumsOf, words } from './wording.ts'

const [left, right, top, foot] = [50, 545, 50, 60]
const lineHeight = 13
const text: Setting = { x: left, size: 9 }

/** Columns of the table of lines: where they begin, or end, and how wide they may be. */
const columns = {
  description: { setting: { ...text, x: left + 8 }, width: 192 },
  quantity: { setting: { ...text, x: 255 }, width: 90 },
  period: { setting: { ...text, x: 350 }, width: 115 },
  tax: { setting: { ...text, x: 492, right: true } },
  amount: { setting: { ...text, x: right, right: true } },
} as const

/** Sets a bill: letter head, lines that flow over as many pages as they need, sums, and at last the number of each page. */
export function layOut(view: BillView, sheet: Sheet): void {
  let y = tableHead(view, sheet, letterHead(view, sheet))
  const room = (rows: number) => {
    if (y + rows * lineHeight <= sheet.height - foot) return
    sheet.newPage()
    y = tableHead(view, sheet, top)
  }
  for (const group of view.groups) {
    for (const row of rowsOf(group, sheet)) {
      room(row.height + row.keepsWith)
      row.set(y)
      y += row.height * lineHeight
    }
  }
  const sums = sumsOf(view)
  room(sums.length + 1)
  sheet.rule(y + 4, left, right)
  y += 10
  for (const [i, [label, amount]] of sums.entries()) {
    const weight = i === sums.length - 1 ? 'bold' : 'plain'
    sheet.text(label, y, { ...text, weight })
    sheet.text(amount, y, { ...columns.amount.setting, weight })
    y += lineHeight
  }
  sheet.onEachPage((page, of) => {
    const at = sheet.height - foot / 2
    sheet.text(nameOf(view), at, { ...text, size: 8 })
    sheet.text(`Page ${page} of ${of}`, at, { ...text, x: right, right: true, size: 8 })
  })
}

/** @returns where the table begins */
function letterHead(view: BillView, sheet: Sheet): number {
  let y = top
  for (const line of view.issuer) {
    sheet.text(line, y, { ...text, x: right, right: true })
    y += lineHeight
  }
  const start = Math.max(y + lineHeight, 110)
  let own = start
  for (const line of view.addressee.flatMap((each) => sheet.lines(each, 230, { size: 10 }))) {
    sheet.text(line, own, { ...text, size: 10 })
    own += lineHeight
  }
  let facts = start
  for (const [label, value] of factsOf(view)) {
    sheet.text(label, facts, { ...text, x: 300 })
    for (const line of sheet.lines(value, right - 380, text)) {
      sheet.text(line, facts, { ...text, x: 380 })
      facts += lineHeight
    }
  }
  y = Math.max(own, facts) + 30
  sheet.text(view.title, y, { ...text, size: 16, weight: 'bold' })
  y += 26
  if (view.notice === undefined) return y
  sheet.text(view.notice, y, { ...text, size: 10, weight: 'bold' })
  return y + 22
}

/** @returns where its rows begin */
function tableHead({ currency }: BillView, sheet: Sheet, y: number): number {
  const bold = { weight: 'bold' } as const
  sheet.text(words.description, y, { ...text, ...bold })
  sheet.text(words.quantity, y, { ...columns.quantity.setting, ...bold })
  sheet.text(words.period, y, { ...columns.period.setting, ...bold })
  sheet.text(words.tax, y, { ...columns.tax.setting, ...bold })
  sheet.text(currency, y, { ...columns.amount.setting, ...bold })
  sheet.rule(y + lineHeight, left, right)
  return y + lineHeight + 6
}

/** A row of the table: how many lines of text it is high, and how many after it have to be on the same page. */
interface Row {
  readonly height: number
  readonly keepsWith: number
  set(y: number): void
}

function rowsOf({ name, lines, total }: LineGroup, sheet: Sheet): Row[] {
  const weight = 'bold'
  const names = sheet.lines(name, 400, { size: text.size, weight })
  const title: Row = {
    height: names.length,
    keepsWith: 1,
    set(y) {
      for (const [i, each] of names.entries()) sheet.text(each, y + i * lineHeight, { ...text, weight })
      if (lines.length > 1) sheet.text(total, y, { ...columns.amount.setting, weight })
    },
  }
  return [title, ...lines.map((line) => rowOf(line, sheet))]
}

function rowOf(line: LineView, sheet: Sheet): Row {
  const { description, quantity, period, tax, amount } = columns
  const broken = [
    { ...description, parts: sheet.lines(line.name, description.width, text) },
    { ...quantity, parts: sheet.lines(line.quantity ?? '', quantity.width, text) },
    { ...period, parts: [coverageOf(line)] },
  ]
  return {
    height: Math.max(...broken.map(({ parts }) => parts.length)),
    keepsWith: 0,
    set(y) {
      for (const { parts, setting } of broken) {
        for (const [i, part] of parts.entries()) sheet.text(part, y + i * lineHeight, setting)
      }
      sheet.text(line.tax, y, tax.setting)
      sheet.text(line.amount, y, amount.setting)
    },
  }
}
