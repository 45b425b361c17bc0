import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bulkJudge } from '../../../apis/rest/bulk.ts'
import { usageV5 } from '../../../apis/v5/usage.ts'
import type { Doc } from '../../core/json.ts'
import { characteristicIn, recogniseUsage } from '../usage-identity.ts'
import { flatLine, keepShape, type Meaning, quantityIn, readLine, type Text } from './records.ts'

const specification: Doc = {
  id: 'vo"ice',
  specCharacteristic: [
    { name: 'recordId', isUnique: true, valueType: 'string' },
    { name: 'switch', valueType: 'string' },
    { name: 'duration', valueType: 'integer', isUnique: true },
  ],
  ratingRule: { source: 'switch' },
}
const meaning: Meaning = { isCsv: true, specification, usageType: 'voice' }
const judge = bulkJudge(usageV5)

const cell = fc.oneof(
  fc.constantFrom(
    '',
    'a',
    ' b ',
    '1',
    '007',
    '-0',
    '1.50',
    '1.25',
    '-3',
    '1e5',
    'é日',
    '"q"',
    'a"b',
    '\\',
    '#',
    '%1$s',
  ),
  fc.constantFrom('123456789012345678901234567890', '0.1000000000000000055', '\u0001', '😀', 'x'.repeat(300)),
)
const date = fc.constantFrom(
  ...Array.from({ length: 5 }, (_, i) => `2026-10-0${i + 1}T08:00:0${i}.000Z`),
  ...['2026-02-30T08:00:00.000Z', '2026-10-06T08:00:00Z', '2026-10-06T10:00:00.000+02:00', '2026-10-06', '', 'soon'],
  ...['2026-10-06T24:00:00.000Z', '2026-13-01T00:00:00.000Z'],
)
const header = fc.constantFrom(
  ['recordId', 'switch', 'duration', 'usageDate'],
  ['usageDate', 'duration', 'recordId'],
  ['recordId', 'usageDate', 'recordId', 'duration'],
  ['recordId', 'usageDate', 'description', 'duration'],
  ['recordId', 'duration'],
)
const file = header.chain((names) => {
  const line = fc.tuple(...names.map((name) => (name === 'usageDate' ? date : cell)))
  return fc.tuple(fc.constant(names), fc.array(line, { minLength: 1, maxLength: 25 }))
})

/** A line as the judge has it, as an import does it without looking at those before. */
function judged(line: Text): Doc | undefined {
  const read = readLine(line, meaning)
  if (!('record' in read)) return undefined
  try {
    const { doc } = judge(read.record)
    return read.usageCharacteristic ? { ...doc, usageCharacteristic: read.usageCharacteristic } : doc
  } catch {
    return undefined
  }
}

test('a record that is nothing but its values is what it is when it is judged by itself, and known by the same identifier', async () => {
  let flat = 0
  const property = fc.asyncProperty(file, async ([names, cells]) => {
    for (const line of cells.map((one): Text => ({ text: one.join(','), names }))) {
      const doc = judged(line)
      const record = flatLine(line, 7, meaning)
      if (record) {
        flat++
        expect(JSON.stringify(record.doc)).toBe(JSON.stringify(doc))
        expect(record).toMatchObject({ number: 7, usageDate: doc!['usageDate'] })
        const known = record.shape.identify(specification, record.values)
        const read = { get: async () => specification } as never
        if (known === undefined) await expect(recogniseUsage.identify(record.doc, read)).rejects.toThrow()
        else expect(await recogniseUsage.identify(record.doc, read)).toBe(known)
      } else if (doc) keepShape(line, meaning, doc)
    }
  })
  await fc.assert(property, { numRuns: 1500 })
  expect(flat).toBeGreaterThan(150)
})

test('the quantity of a line is what the line says when it is read as a whole', () => {
  const cells = fc.array(fc.oneof(cell, date, fc.constantFrom('#', '\u00a0#', '!', '61', ' 7 ', 'a\rb')), {
    maxLength: 5,
  })
  const end = fc.constantFrom('', '', '\r', ',')
  fc.assert(
    fc.property(header, cells, end, (names, said, last) => {
      const line: Text = { text: said.join(',') + last, names }
      const [read, found] = [readLine(line, meaning), quantityIn(line, 'duration', meaning)]
      const { usageCharacteristic = [] } = 'record' in read ? read : {}
      const value = characteristicIn({ usageCharacteristic }, 'duration')
      const quantity = 'quantity' in found ? found.quantity : undefined
      if ('record' in read) expect(typeof value === 'number' ? Number(quantity) : quantity).toEqual(value)
      else expect(found).toEqual(read)
    }),
    { numRuns: 3000 },
  )
})

test('usage of a specification without unique characteristics has no identifier of its own', () => {
  const line = { text: 'a,2026-10-06T08:00:00.000Z', names: ['recordId', 'usageDate'] }
  keepShape(line, meaning, judged(line)!)
  const record = flatLine(line, 1, meaning)!
  expect(record.shape.identify({ id: 'voice' }, record.values)).toBeUndefined()
})
