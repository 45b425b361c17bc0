import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BillView, billViewOf } from '../../domain/billing/image/bill-view.ts'
import type { Doc } from '../../domain/core/json.ts'
import { billImages } from './bill-images.ts'
import { amountsInHtml, amountsInPdf, amountsOfApi, piecesIn, textOf } from './read-back-fixture.ts'

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')
const money = (value: number, unit = 'EUR'): Doc => ({ unit, value })
const product = (id: string): Doc => ({ '@type': 'ProductRef', id, name: `Line ${id}` })

function rate(id: string, value: number, more: Doc = {}, unit = 'EUR'): Doc {
  return {
    ...{ id, name: 'Calls', chargeType: 'usageCharge', taxExcludedAmount: money(value, unit) },
    periodCoverage: { startDateTime: '2026-09-30T22:00:00.000Z', endDateTime: '2026-10-31T23:00:00.000Z' },
    appliedTax: [{ taxCategory: 'VAT', taxRate: 19, taxAmount: money(0, unit) }],
    ...more,
  }
}

function bill(more: Doc = {}, unit = 'EUR'): Doc {
  return {
    ...{ id: 'b', billNo: 'B000000001', category: 'normal', billDate: '2026-11-01T09:00:00.000Z' },
    billingPeriod: { startDateTime: '2026-09-30T22:00:00.000Z', endDateTime: '2026-10-31T23:00:00.000Z' },
    paymentDueDate: '2026-11-14T23:00:00.000Z',
    billingAccount: { id: 'acc' },
    taxItem: [{ taxCategory: 'VAT', taxRate: 19, taxBase: money(31, unit), taxAmount: money(5.89, unit) }],
    ...{ taxExcludedAmount: money(31, unit), taxIncludedAmount: money(36.89, unit), amountDue: money(36.89, unit) },
    ...more,
  }
}

function viewOf(said: Doc, rates: readonly Doc[], addressee: readonly string[] = ['Ada Okafor', 'Main Street 1']) {
  const account = { id: 'acc', name: 'Home' }
  return billViewOf({ bill: said, rates, account, addressee, issuer: ['Tandem'], timeZone: 'Europe/Berlin' })
}

const sample = viewOf(bill(), [rate('1', 20, { product: product('p') }), rate('2', 11, { product: product('p') })])

async function both(view: BillView) {
  const pdf = await billImages.pdf(view)
  return { pdf, html: billImages.html(view), text: await textOf(pdf) }
}

describe('images of a bill', () => {
  test('are the same bytes as ever, or the template has another version', async () => {
    expect({
      version: billImages.version,
      html: sha256(billImages.html(sample)),
      pdf: sha256(await billImages.pdf(sample)),
    }).toMatchInlineSnapshot(`
      {
        "html": "540e0024f4e2fe52aa3681ddb66daaafad0c593ebbf038cc5d6dc899ff3c3e93",
        "pdf": "167ad6539c54e176cb7ca8c1de02873ef4cfbccc2096c033fddf275afffcdc7f",
        "version": "template 1, pdfkit 0.20.2, fontkit 2.0.4, dejavu 2.37.3",
      }
    `)
  })

  test('are the same bytes in another process, whatever images either has made before', async () => {
    const wide = (...names: string[]) => viewOf(bill(), [rate('1', 31)], names)
    // Letters that others are made of, before and after those.
    const views = [sample, wide('Зоя Ωνάση', 'Łódź żaba'), wide('Ž Ł ż'), wide('Łz ź')]
    const script = `
      const { billImages } = await import('./adapters/bill-image/bill-images.ts')
      const { createHash } = await import('node:crypto')
      for (const view of ${JSON.stringify(views.toReversed())}) {
        console.log(createHash('sha256').update(await billImages.pdf(view)).digest('hex'))
      }`
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
    const own: string[] = []
    for (const view of views) own.push(sha256(await billImages.pdf(view)))
    expect(stdout.trim().split('\n').toReversed(), stderr).toEqual(own)
  })

  test('show every amount to the last digit, whatever the texts and currencies are, and always in the same bytes', async () => {
    const line = fc.record({
      name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
      minor: fc.integer({ min: -9_999_999, max: 9_999_999 }),
      of: fc.constantFrom(undefined, 'p', 'q'),
    })
    const currency = fc.constantFrom(['EUR', 1e2] as const, ['JPY', 1] as const, ['KWD', 1e3] as const)
    await fc.assert(
      fc.asyncProperty(
        currency,
        fc.array(line, { minLength: 1, maxLength: 60 }),
        fc.string({ unit: 'grapheme' }),
        async ([unit, per], lines, name) => {
          const rates = lines.map(({ name, minor, of }, i) =>
            rate(String(i), minor / per, { name, ...(of && { product: product(of) }) }, unit),
          )
          const [net, tax, gross] = [1234, 567, 1801].map((minor) => money(minor / per, unit))
          const taxItem = [{ taxCategory: 'VAT', taxRate: 7.7, taxAmount: tax! }]
          const said = bill({ taxItem, taxExcludedAmount: net!, taxIncludedAmount: gross!, amountDue: gross! }, unit)
          const view = viewOf(said, rates, [name])
          const { pdf, html } = await both(view)
          const expected = amountsOfApi(said, rates)
          expect((await amountsInPdf(pdf)).toSorted()).toEqual(expected)
          expect(amountsInHtml(html).toSorted()).toEqual(expected)
          const again = JSON.parse(JSON.stringify(view)) as BillView
          expect(sha256(await billImages.pdf(again))).toBe(sha256(pdf))
          expect(billImages.html(again)).toBe(html)
        },
      ),
      { numRuns: 25 },
    )
  })

  test('of many lines flow over pages, each with its number and the heads of columns', async () => {
    const rates = Array.from({ length: 120 }, (_, i) => rate(String(i), 1, { name: `Call ${i}` }))
    const pieces = await piecesIn(await billImages.pdf(viewOf(bill(), rates)))
    const pages = Math.max(...pieces.map(({ page }) => page))
    expect(pages).toBe(3)
    for (let page = 1; page <= pages; page++) {
      const texts = pieces.filter((piece) => piece.page === page).map(({ text }) => text)
      expect(texts).toEqual(expect.arrayContaining([`Page ${page} of ${pages}`, 'Bill B000000001', 'Description']))
    }
  })

  test('show names in other letters', async () => {
    const names = ['Зоя Иванова', 'Ωνάσης', 'Łukasz Żółć', 'Åse Ærø']
    const { text, html } = await both(viewOf(bill(), [rate('1', 31)], names))
    for (const name of names) {
      expect(text).toContain(name)
      expect(html).toContain(name)
    }
  })

  test('take no text for anything but text', async () => {
    const evil = `<script>alert('1')</script>&"`
    const rates = [rate('1', 31, { name: evil, product: { id: 'p', name: evil } })]
    const { html, text } = await both(viewOf(bill({ reason: evil }), rates, [evil, '\u202e00.001 RUE\u202c\n\u0000']))
    expect(html).not.toContain('<script')
    expect(html).toContain('&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;&quot;')
    for (const hidden of ['\u202e', '\u202c', '\u0000']) expect(html).not.toContain(hidden)
    expect(text).toContain('<script>')
  })

  test('say what they are: credit notes, duplicates, trials', async () => {
    const original = bill()
    const note = bill({ category: 'credit note', billNo: 'C000000007', reason: 'Out of order' })
    const view = billViewOf({ bill: note, rates: [], addressee: [], timeZone: 'UTC', original })
    for (const shown of [await textOf(await billImages.pdf(view)), billImages.html(view)]) {
      for (const word of [
        'Credit note',
        'C000000007',
        'Takes back bill',
        'B000000001',
        'Out of order',
        'Amount credited',
      ])
        expect(shown).toContain(word)
    }
    expect((await both(viewOf(bill({ category: 'duplicate' }), []))).text).toContain('This is a copy')
    const { billNo: _, ...trial } = bill({ category: 'trial customer' })
    expect((await both(viewOf(trial, []))).text).toContain('This is a trial. Nothing is to be paid.')
  })

  test('name the last day of a period, not the one after it', async () => {
    const { text } = await both(sample)
    expect(text).toContain('2026-10-01 – 2026-10-31')
    expect(text).not.toContain('2026-11-01 –')
  })

  test('can be read by a browser without anything else, and aloud', () => {
    const html = billImages.html(sample)
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en">/)
    expect(html).not.toMatch(/<(script|img|link|iframe)|url\(/)
    for (const part of ['<title>Bill B000000001</title>', '<h1>Bill</h1>', '<caption>', 'scope="col"', 'scope="row"'])
      expect(html).toContain(part)
  })
})
