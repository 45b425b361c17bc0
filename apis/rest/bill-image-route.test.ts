import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { billImages } from '../../adapters/bill-image/bill-images.ts'
import { amountsInHtml, amountsInPdf, amountsOfApi, textOf } from '../../adapters/bill-image/read-back-fixture.ts'
import { accountRef, billingHouse, productPrice, usageOf } from '../../domain/billing/billing-fixtures.ts'
import type { BillRenderer } from '../../domain/billing/image/bill-renderer.ts'
import { handleBillImages } from '../../domain/billing/image/handle-bill-images.ts'
import { imagesEach, imagesOf } from '../../domain/billing/run/queues.ts'
import type { Doc } from '../../domain/core/json.ts'
import type { Jobs, ResourceStore } from '../../domain/core/ports.ts'
import { apis } from '../all.ts'
import { buildApp } from './app.ts'
import { billImageRoute } from './bill-image-route.ts'
import { defaultSettings } from './settings.ts'

const bills = '/tmf-api/customerBillManagement/v5/customerBill'
const rates = '/tmf-api/customerBillManagement/v5/appliedCustomerBillingRate'
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

type House = Awaited<ReturnType<typeof billingHouse>>

/** The house of billing with its doors open, and everything of which images are made. */
async function office(
  renderers: readonly BillRenderer[] = [billImages],
  store?: (own: ResourceStore) => ResourceStore,
) {
  const house = await billingHouse()
  const core = store ? { ...house.core, store: store(house.store) } : house.core
  // Who was interrupted begins anew at once, so that the clock need not move.
  const atOnce: Pick<Jobs, 'handle' | 'send'> = {
    send: (jobs) => house.jobs.send(jobs),
    handle: (spec, most, handler) => house.jobs.handle({ ...spec, backoff: { first: 0, longest: 0 } }, most, handler),
  }
  handleBillImages(atOnce, { core, renderer: renderers[0]!, issuer: ['Tandem Telecom', 'Ring 1'] })
  const reported: unknown[] = []
  const app = buildApp({
    ...{ core: house.core, keys: house.keys, apis, settings: defaultSettings },
    log: (error) => void reported.push(error),
    extend: (extended) => billImageRoute(extended, house.core, renderers),
  })
  const read = async (path: string) => (await (await app.request(path)).json()) as Doc
  return {
    ...house,
    reported,
    fetch: (path: string, init?: RequestInit) => app.request(path, init),
    read,
    billed: async () => (await read(`${bills}?limit=100&sort=billNo`)) as unknown as Doc[],
    ratesOf: async (bill: Doc) => (await read(`${rates}?bill.id=${bill['id']}&limit=100`)) as unknown as Doc[],
  }
}

const withThings = async ({ make, product, core }: House) => {
  await make('Individual', { id: 'i', givenName: 'Ада', familyName: 'Окафор', contactMedium: [home, office1] })
  await make('Customer', {
    id: 'ada',
    name: 'A',
    engagedParty: { '@type': 'PartyRef', id: 'i', '@referredType': 'Individual' },
  })
  await product('p1', [productPrice('Line', 29.99), productPrice('Content', 4.99, { priceType: 'oneTime' }, 7)])
  await product('p2', [productPrice('Option', 4.2)])
  await usageOf(core, 'p1', [
    ['voice', 12.345678],
    ['message', 0.0725],
  ])
}
const home: Doc = {
  '@type': 'GeographicAddressContactMedium',
  street1: 'Weg 1',
  city: 'Köln',
  postCode: '50667',
  preferred: true,
}
const office1: Doc = { ...home, street1: 'Straße 7', contactType: 'billingAddress', preferred: false }

const documentOf = (bill: Doc, mimeType: string) =>
  (bill['billDocument'] as Doc[]).find((one) => one['mimeType'] === mimeType)!

describe('a bill that was sent', () => {
  test('has its images as HTML and as PDF, with the amounts of the API to the cent', async () => {
    const house = await office()
    await withThings(house)
    await house.run()
    const [bill] = await house.billed()
    expect(bill).toMatchObject({ state: 'sent', billNo: 'B000000001' })
    const expected = amountsOfApi(bill!, await house.ratesOf(bill!))
    expect(expected.length).toBeGreaterThan(8)
    for (const mimeType of ['text/html', 'application/pdf']) {
      const said = documentOf(bill!, mimeType)
      const answer = await house.fetch(String(said['url']))
      const bytes = new Uint8Array(await answer.arrayBuffer())
      expect(answer.status).toBe(200)
      expect(said).toMatchObject({ '@type': 'BillDocument', size: { amount: bytes.length, units: 'bytes' } })
      expect(said['sha256']).toBe(sha256(bytes))
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'content-type': mimeType === 'text/html' ? 'text/html; charset=utf-8' : mimeType,
        'content-length': String(bytes.length),
        etag: `"${said['sha256']}"`,
        'cache-control': 'private, max-age=31536000, immutable',
      })
      const isPdf = mimeType === 'application/pdf'
      const amounts = isPdf ? await amountsInPdf(bytes) : amountsInHtml(new TextDecoder().decode(bytes))
      expect(amounts.toSorted()).toEqual(expected)
      const text = isPdf ? await textOf(bytes) : new TextDecoder().decode(bytes)
      for (const part of ['Ада Окафор', 'Straße 7', '50667 Köln', 'B000000001', 'Tandem Telecom', '2026-10-31'])
        expect(text).toContain(part)
    }
  })

  test('shows the documents in v4, too', async () => {
    const house = await office()
    await withThings(house)
    await house.run()
    const [bill] = (await house.read(bills.replace('v5', 'v4'))) as unknown as Doc[]
    const { url, sha256: digest } = documentOf(bill!, 'application/pdf')
    expect((await house.fetch(String(url))).headers.get('etag')).toBe(`"${digest}"`)
  })

  test('is not sent again to who has it; HEAD says what it is; nothing else is there, and nothing can be written', async () => {
    const house = await office()
    await withThings(house)
    await house.run()
    const [bill] = await house.billed()
    const { url, sha256: digest, size } = documentOf(bill!, 'application/pdf')
    const again = await house.fetch(String(url), { headers: { 'if-none-match': `"other", W/"${digest}"` } })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', `"${digest}"`])
    const head = await house.fetch(String(url), { method: 'HEAD' })
    expect([head.status, await head.text(), head.headers.get('content-length')]).toEqual([
      200,
      '',
      String((size as Doc)['amount']),
    ])
    for (const other of [
      `${url}x`,
      String(url).replace('.pdf', '.txt'),
      '/tmf-api/attachment/v1/billImage/nothing.pdf',
    ])
      expect((await house.fetch(other)).status).toBe(404)
    expect((await house.fetch(String(url), { method: 'DELETE' })).status).toBe(405)
  })

  test('is the same after it was paid, and its address and name have changed (P-19)', async () => {
    const house = await office()
    await withThings(house)
    await house.run()
    const [bill] = await house.billed()
    const { url } = documentOf(bill!, 'application/pdf')
    const before = await (await house.fetch(String(url))).arrayBuffer()
    await house.patch('Individual', 'i', { familyName: 'Lovelace', contactMedium: [] })
    await house.patch('BillingAccount', 'acc', { name: 'Another' })
    await house.make('BillCorrection', { bill: { '@type': 'CustomerBillRef', id: bill!['id']! }, reason: 'All wrong' })
    await house.jobs.flush()
    expect(await (await house.fetch(String(url))).arrayBuffer()).toEqual(before)
    const [settled, note] = await house.billed()
    expect(settled).toMatchObject({ state: 'settled', billDocument: bill!['billDocument'] })
    const pdf = await (await house.fetch(String(documentOf(note!, 'application/pdf')['url']))).arrayBuffer()
    const text = await textOf(new Uint8Array(pdf))
    for (const part of ['Credit note', 'C000000001', 'Takes back bill B000000001', 'All wrong', 'Lovelace'])
      expect(text).toContain(part)
    expect((await amountsInPdf(new Uint8Array(pdf))).toSorted()).toEqual(
      amountsOfApi(note!, await house.ratesOf(note!)),
    )
  })

  test('is not handed out as another document than what was sent', async () => {
    const renderers: BillRenderer[] = [billImages]
    const house = await office(renderers)
    const { reported } = house
    await withThings(house)
    await house.run()
    const [bill] = await house.billed()
    const { url } = documentOf(bill!, 'text/html')
    const next = { ...billImages, version: 'template 3', html: () => '<h1>Bill</h1>' }
    renderers[0] = next
    const answer = await house.fetch(String(url))
    expect([answer.status, await answer.json()]).toMatchObject([500, { code: 'internal' }])
    expect(reported).toMatchObject([{ message: expect.stringContaining('B000000001.html was made by template 2') }])
    expect((await house.fetch(String(documentOf(bill!, 'application/pdf')['url']))).status).toBe(200)
    // The version that made it makes it again.
    renderers[1] = billImages
    expect((await house.fetch(String(url))).status).toBe(200)
  })
})

describe('images', () => {
  test('in yen have no decimals, in dinar three', async () => {
    const house = await office()
    await house.product('p1', [productPrice('Line', 980, {}, 10, 'JPY')], { startDate: '2026-10-15T00:00:00.000Z' })
    await house.make('BillingAccount', { id: 'kuwait', name: 'Kuwait' })
    const kuwaiti = { billingAccount: accountRef('kuwait') }
    await house.product('p2', [productPrice('Line', 9.75, {}, 5, 'KWD')], kuwaiti)
    await house.run()
    const billed = await house.billed()
    expect(billed).toHaveLength(2)
    for (const bill of billed) {
      const answer = await house.fetch(String(documentOf(bill, 'application/pdf')['url']))
      const amounts = await amountsInPdf(new Uint8Array(await answer.arrayBuffer()))
      expect(amounts.toSorted()).toEqual(amountsOfApi(bill, await house.ratesOf(bill)))
      const { unit } = bill['taxIncludedAmount'] as Doc
      for (const amount of amounts) expect(amount).toMatch(unit === 'JPY' ? /^\d+$/ : /^\d+\.\d{3}$/)
    }
  })

  test('of a trial say that it is one', async () => {
    const house = await office()
    await withThings(house)
    await house.run({ category: 'trial customer' })
    await house.make('CustomerBillOnDemand', { category: 'trial customer', billingAccount: accountRef() })
    await house.jobs.flush()
    const billed = await house.billed()
    expect(billed).toHaveLength(2)
    for (const bill of billed) {
      const answer = await house.fetch(String(documentOf(bill, 'application/pdf')['url']))
      expect(await textOf(new Uint8Array(await answer.arrayBuffer()))).toContain('This is a trial.')
    }
  })

  test('come with bills that are asked for, and with those that were held, once they are let go', async () => {
    const house = await office()
    await house.product('p1', [productPrice('Odd', 5, { priceType: 'oneTime' }, 0)])
    await house.run()
    const [held] = await house.billed()
    expect(held).toMatchObject({ state: 'onHold' })
    expect(held).not.toHaveProperty('billDocument')
    await house.patch('CustomerBill', held!['id'], { state: 'validated' })
    await house.jobs.flush()
    const today = { startDate: '2026-11-01T08:00:00.000Z' }
    await house.product('p2', [productPrice('Set-up', 5, { priceType: 'oneTime' })], today)
    await house.make('CustomerBillOnDemand', { category: 'interim', billingAccount: accountRef() })
    await house.jobs.flush()
    const billDocument = [{ id: 'html' }, { id: 'pdf' }]
    expect(await house.billed()).toMatchObject([
      { state: 'sent', category: 'normal', billDocument },
      { state: 'sent', category: 'interim', billDocument },
    ])
  })

  test('are made of all bills of a run, also where one job does not make that many', async () => {
    const house = await office([billImages])
    for (let i = 0; i <= imagesEach; i++) {
      await house.make('BillingAccount', { id: `acc-${i}`, name: `acc-${i}` })
      await house.product(`p-${i}`, [productPrice('Line', 20 + i)], { billingAccount: accountRef(`acc-${i}`) })
    }
    await house.run()
    expect(await house.all('BillImage')).toHaveLength(imagesEach + 1)
  })

  test('are made once, wherever a process ends, and however often the work comes (P-4, P-5)', async () => {
    const made = async (end: number, when: 'before' | 'after') => {
      let commits = 0
      const house = await office([billImages], (own) => ({
        ...own,
        async commit(changes) {
          const dies = ++commits === end
          if (dies && when === 'before') throw new Error('the process died')
          const conflict = await own.commit(changes)
          if (dies) throw new Error('the process died')
          return conflict
        },
      }))
      for (let i = 0; i < 30; i++) {
        await house.make('BillingAccount', { id: `acc-${i}`, name: `acc-${i}` })
        await house.product(`p-${i}`, [productPrice('Line', 20 + i)], { billingAccount: accountRef(`acc-${i}`) })
      }
      await house.run()
      await house.jobs.send(imagesOf(await house.bills()))
      await house.jobs.flush()
      return {
        commits,
        images: await house.all('BillImage'),
        documents: (await house.bills()).map((bill) => bill['billDocument']),
      }
    }
    const undisturbed = await made(0, 'before')
    expect(undisturbed).toMatchObject({ commits: 2, images: { length: 30 } })
    expect(undisturbed.documents).not.toContain(undefined)
    for (let end = 1; end <= 2; end++) {
      for (const when of ['before', 'after'] as const) {
        const { images, documents } = await made(end, when)
        expect({ images, documents }, `${when} ${end}`).toEqual({
          images: undisturbed.images,
          documents: undisturbed.documents,
        })
      }
    }
  })
})
