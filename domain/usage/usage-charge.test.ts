import { expect, test } from 'vitest'
import { type Doc, docsIn } from '../core/json.ts'
import { added, adjusted, type Charge, type ChargeLine, sumUp } from './usage-charge.ts'

const charge = (more: Partial<Charge> = {}): Charge => ({
  ...{ tag: 'usage', taxRate: 19, units: 60, measure: 'second', currency: 'EUR', micro: 100_000n },
  ...more,
})

function linesOf(charges: readonly Charge[], by?: -1): ChargeLine[] {
  const lines: ChargeLine[] = []
  for (const one of charges) sumUp(lines, one, by)
  return lines
}

const shown = (doc: Doc) =>
  docsIn(doc['charge']).map(({ quantity, amount }) => {
    const [{ amount: units, units: measure }, { value, unit }] = [quantity as Doc, amount as Doc]
    return `${units} ${measure} for ${value} ${unit}`
  })

test('what is counted or paid in something else is on a line of its own: before and after a country changes its currency, say', () => {
  const all = [charge(), charge({ currency: 'BGN', micro: 200_000n }), charge(), charge({ measure: 'byte', units: 9 })]
  const first = added({}, linesOf(all), 4)
  expect(shown(first)).toEqual(['120 second for 0.2 EUR', '60 second for 0.2 BGN', '9 byte for 0.1 EUR'])
  const second = added(first, linesOf([charge({ currency: 'BGN', micro: 1n })]), 1)
  expect(shown(second)[1]).toBe('120 second for 0.200001 BGN')
  expect(shown(adjusted(second, linesOf(all.slice(1, 2), -1)))[1]).toBe('60 second for 0.000001 BGN')
})
