import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantIn } from './instant.ts'

const stored = fc
  .date({ min: new Date('2024-02-27'), max: new Date('2024-03-02'), noInvalidDate: true })
  .map((at) => at.toISOString())
const spoilt = fc
  .tuple(stored, fc.nat(23), fc.constantFrom(...'0123456789:-.TZ +x'))
  .map(([date, at, sign]) => date.slice(0, at) + sign + date.slice(at + 1))
const others = fc.constantFrom(
  ...['', '2024-02-29', '2024-02-29T24:00:00.000Z', '2024-02-30T01:00:00.000Z', '2023-02-29T00:00:00.000Z'],
  ...['2024-02-29T23:59:60.000Z', '2024-02-29T08:00:00Z', '2024-02-29T08:00:00+02:00', 'T00:00:00.000Z'],
  ...['          T00:00:00.000Z', '2024-13-01T00:00:00.000Z', '+02024-02-29T08:00:00.00Z'],
)

test('an instant is read as ever, whatever date came before it', () => {
  const dates = fc.array(fc.oneof(stored, spoilt, others), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(dates, (all) => {
      expect(all.map(instantIn)).toEqual(all.map((date) => Date.parse(date)))
    }),
    { numRuns: 2000 },
  )
})
