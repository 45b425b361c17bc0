import fc from 'fast-check'
import { expect, test } from 'vitest'
import { zoneOf } from './zone-of.ts'

/** By its definition: of all prefixes that the number begins with, the longest. */
function byDefinition(zones: ReadonlyMap<string, string>, number: string): string | undefined {
  const digits = number.replace(/^\+/, '')
  const fitting = [...zones.keys()].filter((prefix) => digits.startsWith(prefix))
  return zones.get(fitting.toSorted((a, b) => b.length - a.length)[0] ?? 'none')
}

const digits = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom('0', '1', '4', '9'), minLength, maxLength })

test('a number is in the zone of the longest prefix that it begins with', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(digits(1, 5), fc.constantFrom('here', 'there', 'abroad')), { maxLength: 40 }),
      fc.tuple(fc.constantFrom('', '+'), digits(0, 8), fc.constantFrom('', '#', 'x1')),
      (pairs, parts) => {
        const zones = new Map(pairs)
        const number = parts.join('')
        expect(zoneOf(zones, number)).toBe(byDefinition(zones, number))
        expect(zoneOf(zones, number)).toBe(byDefinition(zones, number))
      },
    ),
    { numRuns: 2000 },
  )
})
