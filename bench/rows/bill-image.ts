import { billImages } from '../../adapters/bill-image/bill-images.ts'
import { billViewOf } from '../../domain/billing/image/bill-view.ts'
import type { Doc } from '../../domain/core/json.ts'
import type { Finding } from '../finding.ts'
import { median } from '../median.ts'
import type { Say } from '../options.ts'

const [rounds, each] = [7, 300]
const money = (value: number): Doc => ({ unit: 'EUR', value })
const product: Doc = { '@type': 'ProductRef', id: 'line', name: 'Mobile line' }
const names = ['Line', 'Option', 'national', 'mobile', 'international', 'message', 'data']

/** A bill of seven lines, as each of many accounts gets one: what tells bills apart is different on every one. */
function viewOf(i: number, letters: string) {
  const rates = names.map((name, at): Doc => {
    const periodCoverage = { startDateTime: '2026-10-01T00:00:00.000Z', endDateTime: '2026-11-01T00:00:00.000Z' }
    const appliedTax = [{ taxCategory: 'VAT', taxRate: 19 }]
    const cents = `${at + 1}.${String((i * 7 + at * 13) % 100).padStart(2, '0')}`
    return { id: `${at}`, name, product, periodCoverage, appliedTax, taxExcludedAmount: money(Number(cents)) }
  })
  const bill: Doc = {
    ...{
      id: `b-${i}`,
      billNo: `B${String(i).padStart(9, '0')}`,
      category: 'normal',
      billDate: '2026-11-01T09:00:00.000Z',
    },
    ...{ billingPeriod: { startDateTime: '2026-10-01T00:00:00.000Z', endDateTime: '2026-11-01T00:00:00.000Z' } },
    ...{ paymentDueDate: '2026-11-15T00:00:00.000Z', billingAccount: { id: `account-${i}` } },
    taxItem: [{ taxCategory: 'VAT', taxRate: 19, taxBase: money(51.23), taxAmount: money(9.73) }],
    ...{ taxExcludedAmount: money(56.22), taxIncludedAmount: money(66.3), amountDue: money(66.3) },
  }
  const addressee = [`${letters} ${i}`, `Main Street ${i}`, '10115 Berlin', 'Germany']
  return billViewOf({ bill, rates, addressee, issuer: ['Tandem', 'Ring 1', '10115 Berlin'], timeZone: 'Europe/Berlin' })
}

/** Images of bills per second of processor time, from the documents of a bill to the bytes. */
export async function billImage(say: Say): Promise<Finding[]> {
  say('bill-image: PDF and HTML')
  const pdf = await rateOf((i) => billImages.pdf(viewOf(i, 'Ada Okafor')))
  const wide = await rateOf((i) => billImages.pdf(viewOf(i, 'Зоя Иванова')))
  const far = await rateOf((i) => billImages.pdf(viewOf(i, '山田 太郎')))
  const arabic = await rateOf((i) => billImages.pdf(viewOf(i, 'محمد الفلاحي')))
  const html = await rateOf(async (i) => new TextEncoder().encode(billImages.html(viewOf(i, 'Ada Okafor'))))
  return [
    {
      what: 'bill as PDF, 7 lines, per core',
      value: pdf.rate,
      unit: '/s',
      floor: 200,
      aim: 450,
      detail: [
        `${pdf.bytes} bytes each; with a name in Cyrillic ${Math.round(wide.rate)}/s, ${wide.bytes} bytes`,
        `in Japanese ${Math.round(far.rate)}/s, ${far.bytes} bytes; in Arabic ${Math.round(arabic.rate)}/s, ${arabic.bytes} bytes`,
        `as HTML ${Math.round(html.rate)}/s, ${html.bytes} bytes`,
      ],
    },
  ]
}

async function rateOf(render: (i: number) => Promise<Uint8Array>) {
  let bytes = 0
  const rates: number[] = []
  // The first round loads the library and lets the compiler see what is hot.
  for (let round = 0; round <= rounds; round++) {
    const before = process.cpuUsage()
    for (let i = 0; i < each; i++) bytes = (await render(round * each + i)).length
    const { user, system } = process.cpuUsage(before)
    if (round > 0) rates.push((each * 1e6) / (user + system))
  }
  return { rate: median(rates), bytes }
}
