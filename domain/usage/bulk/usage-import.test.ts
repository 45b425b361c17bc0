import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bulkJudge } from '../../../apis/rest/bulk.ts'
import { usageV5 } from '../../../apis/v5/usage.ts'
import { thorough } from '../../../scripts/testing/thorough.ts'
import { filesIn } from '../../common/jobs/files-fixture.ts'
import { type Doc, docsIn, isDoc } from '../../core/json.ts'
import { usageHouse } from '../usage-fixtures.ts'
import { handleUsageImports } from './run-usage-import.ts'

async function desk() {
  const house = await usageHouse()
  const contents = new Map<string, string>()
  const files = filesIn(contents)
  const { core, jobs, make, get } = house
  handleUsageImports(jobs, { core, files, judge: bulkJudge(usageV5) })
  const reference = { '@type': 'UsageSpecificationRef', id: 'voice' }
  return {
    ...house,
    contents,
    files,
    async run(body: Doc): Promise<Doc> {
      const job = await make('UsageImportJob', { usageSpecification: reference, usageType: 'voice', ...body })
      await jobs.flush()
      return get('UsageImportJob', job['id'])
    },
  }
}

const columns = 'recordId,switch,callingNumber,calledNumber,duration,usageDate'
const row = (record: number, seconds = 60, to = '+49301234567', at = '2026-10-06T08:00:00.000Z') =>
  `${record},fra-1,+49 1555 0001,${to},${seconds},${at}`
const csv = (...rows: string[]) => `${[columns, ...rows].join('\n')}\n`
const sums = (charges: readonly Doc[]) =>
  charges.map(({ usageCount, charge }) => [
    usageCount,
    docsIn(charge).map(({ amount }) => isDoc(amount) && amount['value']),
  ])

describe('an import of usage', () => {
  test('takes every record that can be taken, and says what became of each (P-3)', async () => {
    const { contents, run, all } = await desk()
    contents.set(
      'in.csv',
      csv(row(1), row(2, 60, '+7'), row(3, 125), 'too,few', '"4', row(3, 125), row(3, 126), '#,7,496'),
    )
    const job = await run({ url: 'file:///in.csv', recordCount: 7 })
    expect(job).toMatchObject({
      status: 'Succeeded',
      processed: 7,
      charged: 2,
      rejected: 1,
      replayed: 1,
      failed: 3,
      conflicts: 1,
      completionDate: '2026-11-01T09:00:00.000Z',
    })
    expect(String(job['errorLog']).split('\n')).toEqual([
      '4: has 2 columns instead of 6',
      '5: cannot be read as CSV',
      expect.stringMatching(/^7: identityConflict: .*usageCharacteristic duration was 125, is 126/),
    ])
    expect((await all('Usage')).map(({ status }) => status).sort()).toEqual(['rated', 'rated', 'rejected'])
    expect(sums(await all('UsageCharge'))).toEqual([[2, [0.2775]]])
  })

  test('reads flat records and whole resources, a line each', async () => {
    const { contents, run, all } = await desk()
    const flat = {
      ...{ recordId: '1', switch: 'a', callingNumber: '4915550001', calledNumber: '4930', duration: 60 },
      usageDate: '2026-10-06T08:00:00Z',
    }
    const said = Object.entries({ ...flat, recordId: '2' })
      .filter(([name]) => name !== 'usageDate')
      .map(([name, value]) => ({
        '@type': typeof value === 'number' ? 'IntegerCharacteristic' : 'StringCharacteristic',
        name,
        value,
      }))
    const whole = { '@type': 'Usage', usageDate: flat.usageDate, description: 'A call', usageCharacteristic: said }
    const trailer = { '@type': 'UsageFileTrailer', recordCount: 3, controlTotal: 120 }
    contents.set(
      'in.ndjson',
      [flat, whole, { '@type': 'Product' }, trailer].map((one) => JSON.stringify(one)).join('\n'),
    )
    const job = await run({ url: 'in.ndjson' })
    expect(job).toMatchObject({ status: 'Succeeded', processed: 3, charged: 2, failed: 1 })
    expect(await all('Usage')).toMatchObject([{ usageDate: '2026-10-06T08:00:00.000Z' }, { usageType: 'voice' }])
  })

  test.each([
    ['a number of records that the job says', csv(row(1)), { recordCount: 2 }, '1 records, not 2 as the job says'],
    ['a control total that the job says', csv(row(1)), { controlTotal: 61 }, 'control total that the job says'],
    ['a number of records in the trailer', csv(row(1), '#,2'), {}, '1 records, not 2 as the trailer says'],
    ['a control total in the trailer', csv(row(1), '#,1,61'), {}, 'control total that the trailer says'],
  ])('takes nothing of a file that does not match %s', async (_, text, body, problem) => {
    const { contents, run, all } = await desk()
    contents.set('in.csv', text)
    const job = await run({ url: 'in.csv', ...body })
    expect(job).toMatchObject({ status: 'Failed', processed: 0 })
    expect(job['errorLog']).toContain(problem)
    expect(await all('Usage')).toEqual([])
    expect(await all('UsageFile')).toEqual([])
  })

  test('does not succeed with a file that was replaced after it was checked', async () => {
    const { contents, files, run, all } = await desk()
    contents.set('in.csv', csv(row(1), row(2)))
    const read = files.read
    let reads = 0
    files.read = (path) => {
      if (++reads === 2) contents.set('in.csv', csv(row(1), row(2, 6000)))
      return read(path)
    }
    const job = await run({ url: 'in.csv', controlTotal: 120 })
    expect(job).toMatchObject({ status: 'Failed', processed: 2 })
    expect(job['errorLog']).toContain('the file has changed since it was checked')
    expect(await all('UsageFile')).toMatchObject([{ state: 'reading' }])
  })

  test('does nothing with a file that comes again, under whatever name it is stored (P-4)', async () => {
    const { contents, run, all } = await desk()
    contents.set('in.csv', csv(row(1), row(2)))
    contents.set('copy.csv', csv(row(1), row(2)))
    const first = await run({ id: 'first', url: 'in.csv', source: 'fra-1', fileId: '7' })
    const before = [await all('Usage'), await all('UsageBucket')]
    const again = await run({ url: 'copy.csv', source: 'fra-1', fileId: '7' })
    expect(first).toMatchObject({ status: 'Succeeded', charged: 2 })
    expect(again).toMatchObject({ status: 'Succeeded', duplicateOf: 'first', processed: 0, charged: 0 })
    expect([await all('Usage'), await all('UsageBucket')]).toEqual(before)
    contents.set('other.csv', csv(row(1), row(3)))
    const other = await run({ url: 'other.csv', source: 'fra-1', fileId: '7' })
    expect(other).toMatchObject({ status: 'Failed', processed: 0 })
    expect(other['errorLog']).toContain('7 came with other contents')
  })

  test('knows records that nothing tells apart by their place in the file', async () => {
    const { contents, run, all, make } = await desk()
    await make('UsageSpecification', { id: 'plain', name: 'Plain' })
    const line = '{"usageCharacteristic": [{"@type": "StringCharacteristic", "name": "a", "value": "b"}]}\n'
    contents.set('in.ndjson', line.repeat(3))
    const usageSpecification = { '@type': 'UsageSpecificationRef', id: 'plain' }
    expect(await run({ url: 'in.ndjson', usageSpecification })).toMatchObject({ status: 'Succeeded', processed: 3 })
    expect(await all('Usage')).toHaveLength(3)
  })

  test('opens a ticket when a file of the sequence is missing', async () => {
    const { contents, run, all, jobs } = await desk()
    for (const sequence of [7, 8, 10]) {
      contents.set(`${sequence}.csv`, csv(row(sequence)))
      await run({ url: `${sequence}.csv`, source: 'fra-1', sequence })
    }
    await jobs.flush()
    expect(await all('TroubleTicket')).toMatchObject([
      { ticketType: 'usageFileGap', description: 'File 9 of fra-1 had not come when file 10 (10.csv) did.' },
    ])
  })

  test('charges the oldest use first, so that what is included goes to it', async () => {
    const { contents, run, all, line } = await desk()
    await line('plus', '4915550002', { productOffering: { '@type': 'ProductOfferingRef', id: 'mobile-plus' } })
    const from = (record: number, at: string) => row(record, 60, '+4930', at).replace('0001', '0002')
    contents.set('in.csv', csv(from(1, '2026-10-06T09:00:00.000Z'), from(2, '2026-10-06T08:00:00.000Z')))
    await run({ url: 'in.csv' })
    const usages = await all('Usage')
    const parts = Object.fromEntries(usages.map((one) => [one['usageDate'], docsIn(one['ratedProductUsage']).length]))
    expect(parts).toEqual({ '2026-10-06T08:00:00.000Z': 2, '2026-10-06T09:00:00.000Z': 1 })
  })

  test('charges nothing twice of what others have taken, however late in a file that comes', async () => {
    const { contents, run, all } = await desk()
    const rows = Array.from({ length: 9000 }, (_, i) => row(i, 1 + (i % 130)))
    contents.set('known.csv', csv(...rows.slice(8100, 8300)))
    await run({ url: 'known.csv' })
    contents.set('in.csv', csv(...rows))
    const job = await run({ url: 'in.csv' })
    expect(job).toMatchObject({ status: 'Succeeded', processed: 9000, charged: 8800, replayed: 200, failed: 0 })
    expect((await all('UsageCharge')).map(({ usageCount }) => usageCount)).toEqual([9000])
  })

  test('charges whoever pays when records are taken, and not who paid for those of the file before', async () => {
    const { contents, run, all, make, patch, get } = await desk()
    const { id: _, ...account } = await get('BillingAccount', 'acc')
    await make('BillingAccount', { ...account, id: 'other' })
    contents.set('first.csv', csv(row(1)))
    contents.set('then.csv', csv(row(2), row(3)))
    await run({ url: 'first.csv' })
    await patch('Product', 'line', { billingAccount: { '@type': 'BillingAccountRef', id: 'other' } })
    expect(await run({ url: 'then.csv' })).toMatchObject({ status: 'Succeeded', charged: 2 })
    const payers = (await all('Usage')).map(({ billingAccount }) => isDoc(billingAccount) && billingAccount['id'])
    expect(payers.sort()).toEqual(['acc', 'other', 'other'])
  })

  test('ends as if nothing had happened, wherever it was interrupted (P-5)', async () => {
    const rows = Array.from({ length: 700 }, (_, i) => row(i, 1 + (i % 130), i % 50 === 0 ? '+7' : '+4930'))
    const ending = async (breaks: readonly number[]) => {
      const { contents, files, run, all, get, jobs, clock } = await desk()
      contents.set('in.csv', csv(...rows))
      const [first, ...later] = breaks
      if (first !== undefined) files.breakAfter = first
      await run({ id: 'j', url: 'in.csv' })
      for (const at of [...later, undefined]) {
        if (at === undefined) delete files.breakAfter
        else files.breakAfter = at
        clock.set(new Date(clock.now().getTime() + 120_000).toISOString())
        await jobs.flush()
      }
      const { status, processed, charged, rejected, replayed, failed } = await get('UsageImportJob', 'j')
      return [
        { status, processed, charged, rejected, replayed, failed },
        sums(await all('UsageCharge')),
        (await all('Usage')).map(({ id, status: state }) => [id, state]),
      ]
    }
    const whole = await ending([])
    expect(whole[0]).toMatchObject({
      status: 'Succeeded',
      processed: 700,
      charged: 686,
      rejected: 14,
      replayed: 0,
      failed: 0,
    })
    const size = csv(...rows).length
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: size }), { maxLength: 3 }), async (breaks) => {
        expect(await ending(breaks)).toEqual(whole)
      }),
      { numRuns: thorough ? 8 : 2 },
    )
  })
})
