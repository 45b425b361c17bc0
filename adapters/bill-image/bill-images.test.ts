import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BillView, billViewOf } from '../../domain/billing/image/bill-view.ts'
import type { Doc } from '../../domain/core/json.ts'
import { billImages, earlierBillImages } from './bill-images.ts'
import { amountsInHtml, amountsInPdf, amountsOfApi, piecesIn, textOf, textsIn } from './read-back-fixture.ts'

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
        "html": "f0cccbefa689fa53a7b24bdef68ce14370fd30e04b5b02697bce359ee168383a",
        "pdf": "167ad6539c54e176cb7ca8c1de02873ef4cfbccc2096c033fddf275afffcdc7f",
        "version": "template 2, pdfkit 0.20.2, fontkit 2.0.4, dejavu 2.37.3, noto 5.3.1, bidi-js 1.1.0, subset-font 2.9.0",
      }
    `)
  })

  test('are the same bytes in another process, whatever images either has made before', async () => {
    const wide = (...names: string[]) => viewOf(bill(), [rate('1', 31)], names)
    // Letters that others are made of, before and after those.
    const views = [sample, wide('Зоя Ωνάση', 'Łódź żaba'), wide('Ž Ł ż'), wide('Łz ź'), wide('山田 太郎', 'タンデム')]
    views.push(wide('张伟', 'محمد الفلاحي'), wide('שרה (כהן)', 'Ω and \u2126', '김철수'))
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

  test('show names of every script as people write them, in the order in which they are read', async () => {
    const leftToRight = [
      '山田 太郎',
      '東京都千代田区霞が関3-1-1 Tower B',
      '张伟，（先生）',
      '陳怡君 ㄅㄆ',
      '김철수 (金哲洙)',
      '𠮷野',
      'Ωνάσης 2',
    ]
    const rightToLeft = [
      ...['محمد بن عبد الله الفلاحي', 'شركة تاندم للاتصالات (ش.م.م)', 'شارع الملك فهد 12، الدور 3', 'پارسی'],
      ...['שרה כהן-לוי', 'רחוב הרצל 12, דירה 3', 'חבילת Mobile M (ללא הגבלה), +972501234567'],
    ]
    for (const name of leftToRight) {
      const { pdf, html } = await both(viewOf(bill(), [rate('1', 31, { name })], [name]))
      expect((await textsIn(pdf, 'left')).filter((text) => text === name)).toEqual([name, name])
      expect(html).toContain(name)
    }
    for (const name of rightToLeft) {
      const { pdf } = await both(viewOf(bill(), [rate('1', 31, { name: 'Calls' })], [name]))
      expect(await textsIn(pdf, 'right')).toContain(name)
    }
  })

  test('stand from right to left where names do: brackets open to the other side, numbers keep their sign', async () => {
    const pieces = await piecesIn(await billImages.pdf(viewOf(bill(), [rate('1', 31)], ['שרה (כהן) +972501234567'])))
    const line = pieces.filter(({ text }) => /[א-ת+]/.test(text)).toSorted((a, b) => a.left - b.left)
    expect(line.map(({ text }) => text.trim())).toEqual(['+972501234567', 'שרה (כהן)'])
  })

  test('go on in the direction in which a text began, where it is broken into lines', async () => {
    const name = `שרה ${'Mobile '.repeat(12)}!`
    const pieces = await piecesIn(await billImages.pdf(viewOf(bill(), [rate('1', 31)], [name])))
    const [mark] = pieces.filter(({ text }) => text.trim() === '!')
    const sameLine = pieces.filter(({ height, left }) => height === mark?.height && left < 290)
    expect(sameLine.length).toBeGreaterThan(1)
    expect(Math.min(...sameLine.map(({ left }) => left))).toBe(mark!.left)
  })

  test('draw Han signs as they are written where the bill goes, and say the language', async () => {
    const fontsIn = (bytes: Uint8Array) => new Set(new TextDecoder('latin1').decode(bytes).match(/NotoSans[A-Z]{2}/g))
    for (const [country, font, lang] of [
      ['Japan', 'NotoSansJP', 'ja'],
      ['대한민국', 'NotoSansKR', 'ko'],
      ['Taiwan', 'NotoSansTC', 'zh-Hant'],
      ['China', 'NotoSansSC', 'zh'],
    ] as const) {
      const { pdf, html } = await both(viewOf(bill(), [rate('1', 31)], ['直', country]))
      expect([...fontsIn(pdf)]).toContain(font)
      expect(html).toContain(`<bdi dir="auto" lang="${lang}">直</bdi>`)
    }
    const { html } = await both(viewOf(bill(), [rate('1', 31, { name: 'データ' })], ['山田', 'محمد +97150']))
    for (const part of [
      'lang="ja">山田<',
      '<span lang="ja">データ</span>',
      'lang="und-Arab">محمد <bdi dir="ltr">+97150</bdi>',
    ])
      expect(html).toContain(part)
  })

  test('show a sign for letters that no font has, and nothing for what is not seen', async () => {
    const { pdf, text } = await both(
      viewOf(bill(), [rate('1', 31)], ['Ada \u{13000} \u{1f1e6}', 'Ze\ufe0fro\u00adone']),
    )
    expect(await textsIn(pdf, 'left')).toContain('Ada \ufffd \ufffd')
    expect(text).toContain('Zeroone')
  })

  test('embed no font where a standard one has all letters', async () => {
    const isEmbedded = async (name: string) =>
      new TextDecoder('latin1').decode(await billImages.pdf(viewOf(bill(), [], [name]))).includes('FontFile')
    expect([await isEmbedded('Åse Ærø €'), await isEmbedded('Ł'), await isEmbedded('漢')]).toEqual([false, true, true])
  })

  test('of an earlier template are the bytes that it made', async () => {
    const [first] = earlierBillImages
    const names = ['Зоя Ωνάση', 'שרה (כהן) 12', '山田', 'Ada']
    const views = [sample, viewOf(bill({ reason: 'Łódź' }), [rate('1', 31, { name: 'Звонки '.repeat(20) })], names)]
    const digests = await Promise.all(
      views.map(async (view) => [sha256(await first!.pdf(view)), sha256(first!.html(view))]),
    )
    expect({ version: first!.version, digests }).toMatchInlineSnapshot(`
      {
        "digests": [
          [
            "167ad6539c54e176cb7ca8c1de02873ef4cfbccc2096c033fddf275afffcdc7f",
            "540e0024f4e2fe52aa3681ddb66daaafad0c593ebbf038cc5d6dc899ff3c3e93",
          ],
          [
            "7628c339f84a66d75bea66105160a2189c5fcba6ba78d69c9c3846492765831e",
            "3611f1fb03d44be7a1b5dae72650c4c6fc23bcdbaa6cdf0203518bb5c786b90e",
          ],
        ],
        "version": "template 1, pdfkit 0.20.2, fontkit 2.0.4, dejavu 2.37.3",
      }
    `)
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
