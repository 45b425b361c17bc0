import type { BillView } from '../../domain/billing/image/bill-view.ts'
import type { LineGroup } from '../../domain/billing/image/line-groups.ts'
import { escaped, type Marking } from './marking.ts'
import { coverageOf, factsOf, nameOf, sumsOf, words } from './wording.ts'

const style = [
  'body{font:15px/1.45 system-ui,sans-serif;color:#1b1b1f;max-width:52rem;margin:2rem auto;padding:0 1rem}',
  'address{font-style:normal}header{display:flex;flex-wrap:wrap;justify-content:space-between;gap:1.5rem}',
  'dl{display:grid;grid-template-columns:auto auto;gap:0 1rem;margin:0}dd{margin:0}dt{color:#55555f}',
  'table{border-collapse:collapse;width:100%;margin-top:1.5rem}caption{text-align:left;color:#55555f}',
  'th{text-align:left}th,td{padding:.2rem .6rem .2rem 0;vertical-align:top}thead th{border-bottom:1px solid #1b1b1f}',
  'tbody th[scope=rowgroup]{padding-top:.8rem}tfoot th,tfoot td{font-weight:400}tfoot tr:first-child>*{border-top:1px solid #1b1b1f}',
  'tfoot tr:last-child>*{font-weight:700}.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap;padding-right:0}',
  '.note{font-weight:700;border:1px solid;padding:.5rem}@media print{body{margin:0}}',
].join('')

/** A bill as one page that needs nothing else: no script, no picture, one style. @param marking how it marks what others have written */
export function billHtml(view: BillView, { line, cell }: Marking): string {
  const { title, notice, issuer, addressee, groups, currency } = view
  const facts = factsOf(view).map(([label, value]) => `<dt>${escaped(label)}</dt><dd>${line(value)}</dd>`)
  const sums = sumsOf(view).map(
    ([label, amount]) =>
      `<tr><th scope="row" colspan="4">${escaped(label)}</th><td class="n">${escaped(amount)}</td></tr>`,
  )
  return [
    '<!DOCTYPE html>',
    `<html lang="en"><head><meta charset="utf-8"><title>${escaped(nameOf(view))}</title>`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><style>${style}</style></head><body><main>`,
    issuer.length > 0 ? `<address>${issuer.map(line).join('<br>')}</address>` : '',
    `<h1>${escaped(title)}</h1>`,
    notice === undefined ? '' : `<p class="note" role="note">${escaped(notice)}</p>`,
    `<header><address dir="auto">${addressee.map(line).join('<br>')}</address><dl>${facts.join('')}</dl></header>`,
    `<table><caption>Amounts in ${escaped(currency)}, without tax</caption>`,
    `<thead><tr>${[words.description, words.quantity, words.period, words.tax].map(head).join('')}`,
    `<th scope="col" class="n">${escaped(currency)}</th></tr></thead>`,
    ...groups.map((group) => groupRows(group, cell)),
    `<tfoot>${sums.join('')}</tfoot></table></main></body></html>`,
    '',
  ].join('\n')
}

const head = (word: string) => `<th scope="col">${escaped(word)}</th>`

function groupRows({ name, lines, total }: LineGroup, marked: Marking['cell']): string {
  const sum = lines.length > 1 ? escaped(total) : ''
  const rows = lines.map((line) => {
    const cells = [line.name, line.quantity ?? '', coverageOf(line), line.tax]
    const shown = cells.map((cell) => `<td dir="auto">${marked(cell)}</td>`).join('')
    return `<tr>${shown}<td class="n">${escaped(line.amount)}</td></tr>`
  })
  const title = `<tr><th scope="rowgroup" colspan="4" dir="auto">${marked(name)}</th><th class="n">${sum}</th></tr>`
  return `<tbody>${title}${rows.join('')}</tbody>`
}
