import fc from 'fast-check'
import { expect, test } from 'vitest'
import { uuids } from '../../adapters/system/clock.ts'
import { serialId, serialParts } from './serial-id.ts'

const number = fc.integer({ min: 0, max: 0xfffff })

test('identifiers of a series sort by their numbers, and tell both', () => {
  fc.assert(
    fc.property(fc.string(), number, number, (series, one, other) => {
      const ids = [one, other].map((each) => serialId(series, each))
      expect(ids.toSorted()).toEqual([one, other].toSorted((a, b) => a - b).map((each) => serialId(series, each)))
      expect(serialParts(ids[0]!)).toEqual({ series, number: one })
    }),
  )
})

test.each(['', '0000', 'id-0000g', 'id-0000A', '00000-', '00000\n'])('%j is no identifier of a series', (id) => {
  expect(serialParts(id)).toBeUndefined()
})

test('a series ends', () => {
  expect(() => serialId('s', 0x100000)).toThrow(RangeError)
})

test('identifiers of a series are UUIDs that come after earlier ones and before later ones', () => {
  const [before, series, next, after] = [uuids.next(), uuids.series(), uuids.series(), uuids.next()]
  const ids = [series, next].flatMap((of) => [0, 0xfffff].map((each) => serialId(of, each)))
  expect(ids.toSorted()).toEqual(ids)
  expect(before < ids[0]! && ids.at(-1)! < after).toBe(true)
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})
