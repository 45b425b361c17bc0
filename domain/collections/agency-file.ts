import { addresseeOf } from '../billing/image/addressee.ts'
import { idIn } from '../common/reference.ts'
import { dayIn } from '../common/time/billing-period.ts'
import type { Core } from '../core/commands.ts'
import { type Doc, docsIn, isDoc } from '../core/json.ts'
import { amountOf, amountText } from '../core/money.ts'
import { type Cursor, isText } from '../core/query.ts'
import { Sight } from '../core/sight.ts'
import { parsed } from '../core/stored.ts'
import { accountOf } from './orders.ts'

const pageSize = 500

/** Columns of the file, in order; decision 23 says what is in them. */
const columns = [
  ...['case', 'account', 'accountName', 'debtor', 'address', 'currency', 'amount', 'dueSince', 'bills', 'date'],
] as const

/**
 * The file of an export: CSV as in RFC 4180, a line for each case in order of their identifiers, after one that names the columns.
 * Texts that others have written are guarded against being read as formulas; amounts, days and currencies are as they are.
 * What is owed stands in the case as it was when the case was taken into the export, so the file can be made again.
 */
export async function* agencyFile({ store }: Pick<Core, 'store'>, exported: string): AsyncGenerator<string> {
  yield lineOf(columns)
  for (let after: Cursor | undefined, more = true; more; ) {
    const page = after ? { limit: pageSize, after } : { limit: pageSize, offset: 0 }
    const query = { filter: isText(['agencyExport', 'id'], exported), sort: [], page }
    const { items } = await store.list('CollectionCase', query)
    const read = new Sight(store)
    for (const lines of await Promise.all(items.map((item) => fieldsOf(parsed(item), read)))) yield lineOf(lines)
    more = items.length === pageSize
    after = { keys: [], id: items.at(-1)?.id ?? '' }
  }
}

async function fieldsOf(found: Doc, read: Sight): Promise<readonly string[]> {
  const placed = isDoc(found['placed']) ? found['placed'] : {}
  const date = String(placed['date'])
  const account = await read.get('BillingAccount', accountOf(found))
  const [debtor = '', ...address] = await addresseeOf(account ?? found, date, read)
  const amount = amountOf(placed['amount'])
  const bills = docsIn(placed['bill']).map((bill) => `${bill['billNo']}: ${textOf(bill['amount'])}`)
  const texts = [String(found['id']), accountOf(found), String(account?.['name'] ?? ''), debtor, address.join(', ')]
  return [
    ...texts.map(notFormula),
    ...[
      amount?.currency ?? '',
      textOf(placed['amount']),
      String(found['anchor']),
      notFormula(bills.join('; ')),
      dayIn(date, 'UTC'),
    ],
  ]
}

function textOf(money: Doc[string] | undefined): string {
  const amount = amountOf(money)
  return amount ? amountText(amount) : ''
}

/**
 * A text as spreadsheets show it and never carry it out: one that begins like a formula gets an apostrophe before it, as OWASP
 * advises ("CSV Injection"). Whoever reads the file by a program takes it off again.
 */
export function notFormula(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text
}

function lineOf(fields: readonly string[]): string {
  const quoted = fields.map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
  return `${quoted.join(',')}\r\n`
}

/** Refers to an export. */
export function exportRef(id: string): Doc {
  return { '@type': 'AgencyExportRef', id, '@referredType': 'AgencyExport' }
}

/** The export that a case was last in. */
export function exportOf({ agencyExport }: Doc): string | undefined {
  return idIn(agencyExport)
}
