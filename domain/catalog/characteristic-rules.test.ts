import { describe, expect, test } from 'vitest'
import type { Doc } from '../core/json.ts'
import { regex } from '../core/regex.ts'
import { defaultValue, judgeCharacteristics } from './characteristic-rules.ts'
import { effectiveCharacteristics } from './effective-characteristics.ts'

const spec = (facts: Doc, ...allowed: Doc[]): Doc => ({
  name: 'c',
  ...facts,
  ...(allowed.length > 0 && { characteristicValueSpecification: allowed }),
})
const judge = (one: Doc, ...values: Doc[string][]) =>
  judgeCharacteristics(
    [one],
    values.map((value) => ({ name: 'c', value })),
    regex,
  )
const accepted = (one: Doc, value: Doc[string]) => judge(one, value).length === 0

describe('values are judged by', () => {
  test('their name', () => {
    expect(judgeCharacteristics([], [{ name: 'colour', value: 'red' }], regex)).toEqual([
      { at: 'characteristic[0].name', problem: 'colour is not specified' },
    ])
  })

  test('their number, where a list is several', () => {
    const some = spec({ minCardinality: 1, maxCardinality: 2 })
    expect(judge(some)).toEqual([{ at: 'characteristic', problem: 'c needs at least 1 value, not 0' }])
    expect(judge(some, ['a', 'b'])).toEqual([])
    expect(judge(some, ['a', 'b'], 'c')[0]?.problem).toBe('c takes at most 2 values, not 3')
    expect(judge(some, null)[0]?.problem).toContain('not 0')
  })

  test('their number, unless a default stands in', () => {
    const one = spec({ minCardinality: 1 }, { value: 'red', isDefault: true }, { value: 'blue' })
    expect(judge(one)).toEqual([])
    expect(defaultValue(one)).toBe('red')
  })

  test.each<[string, Doc[string], Doc[string]]>([
    ['string', 'a', 1],
    ['integer', 3, 3.5],
    ['number', 3.5, '3.5'],
    ['boolean', false, 'false'],
    ['object', { a: 1 }, 'a'],
    ['dateTime', '2026-01-01T00:00:00Z', 'yesterday'],
    ['String Array', ['a', 'b'], [1]],
  ])('their data type %s', (valueType, good, bad) => {
    expect(accepted(spec({ valueType }), good)).toBe(true)
    expect(accepted(spec({ valueType }), bad)).toBe(false)
  })

  test('the listed values, unless more are let in', () => {
    const listed = [{ value: 10 }, { value: 50 }]
    expect(judge(spec({}, ...listed), 20)).toEqual([{ at: 'characteristic[0].value', problem: 'c must be 10 or 50' }])
    expect(accepted(spec({}, ...listed), 50)).toBe(true)
    expect(accepted(spec({ extensible: true }, ...listed), 20)).toBe(true)
  })

  test.each<[string, boolean, boolean]>([
    ['open', false, false],
    ['closed', true, true],
    ['closedBottom', true, false],
    ['closedTop', false, true],
  ])('a range that is %s', (rangeInterval, bottom, top) => {
    const range = spec({}, { valueFrom: 1, valueTo: 9, rangeInterval })
    expect([0, 1, 5, 9, 10].map((value) => accepted(range, value))).toEqual([false, bottom, true, top, false])
  })

  test('a pattern that has to fit the whole text, and is linear whatever it is', () => {
    expect(accepted(spec({ regex: '[a-z]+' }), 'abc')).toBe(true)
    expect(accepted(spec({ regex: '[a-z]+' }), 'abc1')).toBe(false)
    expect(accepted(spec({}, { regex: '(a+)+' }), `${'a'.repeat(5000)}!`)).toBe(false)
  })

  test('a pattern that is none is said to be the fault of the specification', () => {
    expect(judge(spec({ regex: '(' }), 'a')[0]?.problem).toContain('no pattern in RE2 syntax')
  })

  test('what is fixed', () => {
    const fixed = spec({ configurable: false }, { value: 'grey', isDefault: true })
    expect(accepted(fixed, 'grey')).toBe(true)
    expect(judge(fixed, 'red')[0]?.problem).toBe('c cannot be chosen; it is "grey"')
  })

  test('when it is specified', () => {
    const past = { endDateTime: '2025-01-01T00:00:00.000Z' }
    const options = { at: '2026-01-01T00:00:00.000Z', attribute: 'productCharacteristic' }
    const values = [{ name: 'c', value: 'a' }]
    expect(
      judgeCharacteristics([spec({}, { value: 'a', validFor: past }, { value: 'b' })], values, regex, options),
    ).toEqual([{ at: 'productCharacteristic[0].value', problem: 'c must be "b"' }])
    expect(judgeCharacteristics([spec({ validFor: past })], values, regex, options)[0]?.problem).toContain(
      'not specified',
    )
  })
})

describe('what an offering makes of the characteristics of its specification', () => {
  const specification = {
    productSpecCharacteristic: [
      spec({ name: 'volume', extensible: true, maxCardinality: 3 }, { value: 10 }, { value: 50 }),
      spec({ name: 'colour' }),
    ],
  }

  test('is narrower where it uses values, and as specified elsewhere', () => {
    const use = { name: 'volume', maxCardinality: 1, productSpecCharacteristicValue: [{ value: 50 }] }
    const specs = effectiveCharacteristics({ prodSpecCharValueUse: [use] }, specification)
    const judged = (value: number) => judgeCharacteristics(specs, [{ name: 'volume', value }], regex)
    expect([judged(50), judged(10).length]).toEqual([[], 1])
    expect(specs[1]).toEqual(specification.productSpecCharacteristic[1])
  })

  test('may be more than that', () => {
    const offering = { productOfferingCharacteristic: [spec({ name: 'colour', regex: 'red' }), spec({ name: 'size' })] }
    expect(effectiveCharacteristics(offering, specification).map(({ name }) => name)).toEqual([
      'volume',
      'colour',
      'size',
    ])
    expect(effectiveCharacteristics(offering, undefined)).toHaveLength(2)
  })
})
