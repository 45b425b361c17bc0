import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Doc } from '../core/json.ts'
import { regex } from '../core/regex.ts'
import { judgeCharacteristics } from './characteristic-rules.ts'

/** A specification with values that it allows and values that it does not. */
interface Case {
  readonly spec: Doc
  readonly good: readonly number[]
  readonly bad: readonly number[]
}

const enumerated = fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 5 }).map(
  (values): Case => ({
    spec: { characteristicValueSpecification: values.map((value) => ({ value })) },
    good: values,
    bad: Array.from({ length: 22 }, (_, i) => i).filter((i) => !values.includes(i)),
  }),
)

const ranged = fc
  .tuple(fc.integer({ min: -20, max: 20 }), fc.nat(20), fc.boolean(), fc.boolean())
  .map(([from, span, bottom, top]): Case => {
    const to = from + span + 2
    const rangeInterval = bottom ? (top ? 'closed' : 'closedBottom') : top ? 'closedTop' : 'open'
    return {
      spec: { characteristicValueSpecification: [{ valueFrom: from, valueTo: to, rangeInterval }] },
      good: [...(bottom ? [from] : []), from + 1, to - 1, ...(top ? [to] : [])],
      bad: [from - 1, ...(bottom ? [] : [from]), ...(top ? [] : [to]), to + 1],
    }
  })

const patterned = fc.integer({ min: 1, max: 3 }).map(
  (digits): Case => ({
    spec: { regex: `[1-9][0-9]{${digits - 1}}` },
    good: [10 ** (digits - 1), 10 ** digits - 1],
    bad: [10 ** digits, -1],
  }),
)

const cases = fc.oneof(enumerated, ranged, patterned)
const bounds = fc.tuple(fc.nat(3), fc.nat(3)).map(([least, more]) => ({ least, most: least + more }))

test('values are accepted exactly when each of them is allowed and there are neither too few nor too many', () => {
  const property = fc.property(
    cases,
    bounds,
    fc.array(fc.tuple(fc.boolean(), fc.nat()), { maxLength: 6 }),
    (one, { least, most }, picks) => {
      const spec = { ...one.spec, name: 'c', minCardinality: least, maxCardinality: most, valueType: 'integer' }
      const from = (isGood: boolean) => (isGood || one.bad.length === 0 ? one.good : one.bad)
      const values = picks.map(([isGood, n]) => from(isGood)[n % from(isGood).length]!)
      const wrong = values.filter((value) => !one.good.includes(value)).length
      const findings = judgeCharacteristics(
        [spec],
        values.map((value) => ({ name: 'c', value })),
        regex,
      )
      const miscounted = values.length < least || values.length > most ? 1 : 0
      expect(findings).toHaveLength(wrong + miscounted)
      expect(judgeCharacteristics([spec], [{ name: 'c', value: values }], regex)).toHaveLength(wrong + miscounted)
    },
  )
  fc.assert(property, { numRuns: 500 })
})

test('whatever is specified and given, the judge answers and names places that exist', () => {
  const anything = fc.dictionary(
    fc.constantFrom('name', 'value', 'regex', 'valueType', 'minCardinality'),
    fc.jsonValue({ maxDepth: 2 }),
  )
  const property = fc.property(fc.array(anything), fc.array(anything), (specs, values) => {
    for (const { at } of judgeCharacteristics(specs as Doc[], values as Doc[], regex)) {
      expect(at).toMatch(/^characteristic(\[\d+\]\.(name|value(\[\d+\])?))?$/)
    }
  })
  fc.assert(property)
})
