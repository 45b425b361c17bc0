import { expect, test } from 'vitest'
import type { Doc } from '../core/json.ts'
import { docsIn } from '../core/json.ts'
import { faultOf } from '../core/test-core.ts'
import { notFormula } from './agency-file.ts'
import { type CollectionHouse, collectionHouse } from './collection-fixtures.ts'

const days = [3, 14, 21, 35, 60]

/** Accounts that have not paid, up to the day before they would be given to an agency. */
async function owing(...ids: string[]) {
  const house = await collectionHouse()
  for (const id of ids) {
    await house.account(id, { name: `Account "${id}", private` })
    await house.bill(`bill-${id}`, 50, 0, id)
  }
  for (const day of days) await house.day(day)
  return house
}

const linesOf = (house: CollectionHouse) => [...house.files.values()].map((text) => text.split('\r\n'))
const exportsIn = ({ stageHistory }: Doc) =>
  docsIn(stageHistory)
    .flatMap(({ action }) => docsIn(action))
    .flatMap(({ action, state }) => (action === 'export' || action === 'writeOff' ? [`${action} ${state}`] : []))

test('a run that takes debts to an agency is followed by a file of them, as RFC 4180 has it, then they are written off', async () => {
  const house = await owing('b', 'a')
  await house.bill('younger', 12.5, 40, 'a')
  await house.day(89)
  expect(house.files.size).toBe(0)
  await house.events()
  const { id, name } = await house.day(90, { name: 'Day 90' })
  expect([...house.files.keys()]).toEqual([`agency-exports/${id}.csv`])
  expect(linesOf(house)[0]!.map((line) => line.replace(/^[0-9a-f-]{36}/, 'case'))).toEqual([
    'case,account,accountName,debtor,address,currency,amount,dueSince,bills,date',
    // The last bill asks for the late fee and interest.
    'case,a,"Account ""a"", private",Ada Okafor,,EUR,67.82,2026-10-01,B000000001: 5.32; bill-a: 50.00; younger: 12.50,2026-12-30',
    'case,b,"Account ""b"", private",Ada Okafor,,EUR,55.32,2026-10-01,B000000002: 5.32; bill-b: 50.00,2026-12-30',
    '',
  ])
  const [made] = await house.all('AgencyExport')
  expect(made).toMatchObject({
    ...{ id, name, state: 'done', caseCount: 2, totalAmount: [{ unit: 'EUR', value: 123.14 }] },
    ...{ path: `agency-exports/${id}.csv`, url: `/tmf-api/collections/v1/agencyExport/${id}/file` },
  })
  for (const found of await house.cases()) {
    expect(found).toMatchObject({ handover: 'done', agencyExport: { id } })
    expect(exportsIn(found)).toEqual(['export confirmed', 'writeOff confirmed'])
  }
  const events = await house.events()
  expect(events.filter((event) => event.startsWith('AgencyExport'))).toEqual([
    'AgencyExportCreateEvent',
    'AgencyExportStateChangeEvent',
  ])
  // Each came to the stage, and was exported.
  expect(events.filter((event) => event === 'CollectionCaseAttributeValueChangeEvent')).toHaveLength(4)
})

test('a text that a spreadsheet would carry out is shown instead; amounts and days are as they are', async () => {
  const house = await collectionHouse()
  await house.account('+1-acc', { name: '=HYPERLINK("http://x","y")' })
  await house.bill('-bill', 50, 0, '+1-acc')
  for (const day of [...days, 90]) await house.day(day)
  const [[, line]] = linesOf(house) as [string[]]
  expect(line!.replace(/^[0-9a-f-]{36}/, 'case')).toBe(
    `case,'+1-acc,"'=HYPERLINK(""http://x"",""y"")",Ada Okafor,,EUR,55.32,2026-10-01,'-bill: 50.00; B000000001: 5.32,2026-12-30`,
  )
})

test.for(['=1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1'])(
  'a text that begins like %j is no formula',
  (text) => {
    expect(notFormula(text)).toBe(`'${text}`)
  },
)

test.for(['', 'Ada', "'=1", '1-2', 'a@b.c', ' =1', '東京'])('a text like %j stays as it is', (text) => {
  expect(notFormula(text)).toBe(text)
})

test('each case is exported once, however often exports are made', async () => {
  const house = await owing('a')
  await house.day(90)
  await house.day(90)
  await house.make('AgencyExport', { id: 'by-hand' })
  await house.jobs.flush()
  expect(await house.get('AgencyExport', 'by-hand')).toMatchObject({ state: 'done', caseCount: 0, totalAmount: [] })
  expect(linesOf(house).map((lines) => lines.length - 2)).toEqual([1, 0])
})

test('what is paid before the export is not in it', async () => {
  const house = await owing('a', 'b')
  await house.left('bill-b', 0)
  await house.day(90)
  expect(linesOf(house).map((lines) => lines.length - 2)).toEqual([1])
  const paid = (await house.cases()).find(({ state }) => state === 'current')!
  expect([paid['handover'], paid['agencyExport']]).toEqual([undefined, undefined])
})

test('a debt that was paid, and is open again, is given to an agency once more when it has come that far again', async () => {
  const house = await owing('a')
  await house.day(90)
  await house.left('bill-a', 0)
  await house.left('bill-a', 50)
  for (const day of [100, 110, 120, 130, 150, 160, 170]) await house.day(day)
  expect(linesOf(house).map((lines) => lines.length - 2)).toEqual([1, 1])
  expect(await house.cases()).toHaveLength(1)
})

test('a younger debt that goes on from one that an agency has is not given to it again, and leaves the file as it was', async () => {
  const house = await owing('a')
  await house.bill('younger', 30, 40, 'a')
  await house.day(90)
  await house.left('bill-a', 0)
  const [old, going] = (await house.cases()).toSorted((a, b) => String(a['anchor']).localeCompare(String(b['anchor'])))
  expect(old).toMatchObject({ state: 'current', agencyExport: {}, placed: { amount: { value: 85.32 } } })
  expect(going).toMatchObject({ state: 'agency', handover: 'done' })
  expect(going).not.toHaveProperty('agencyExport')
  await house.day(91)
  expect(house.files.size).toBe(1)
})

test('only the server says what an agency was given, and how far an export is', async () => {
  const house = await owing('a')
  await house.day(90)
  const [found] = await house.cases()
  const fault = await faultOf(house.patch('CollectionCase', found!['id'], { agencyExport: { id: 'other' } }))
  expect(fault.details.map(({ at }) => at)).toEqual(['agencyExport'])
  const [made] = await house.all('AgencyExport')
  expect((await faultOf(house.patch('AgencyExport', made!['id'], { caseCount: 7 }))).code).toBe('readOnly')
})
