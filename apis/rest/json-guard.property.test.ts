import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Fault } from '../../domain/core/fault.ts'
import { parseJson } from './json-guard.ts'

/** What parsing such a text comes to: its value, or the code under which it is refused. */
function outcome(text: string): unknown {
  try {
    return parseJson(text, 64)
  } catch (error) {
    return (error as Fault).code
  }
}

const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 320 })
const exponent = fc
  .tuple(
    fc.constantFrom('e', 'E', 'e+', 'E+', 'e-'),
    fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 4 }),
  )
  .map((parts) => parts.join(''))

test('a number is kept when it is a double, and refused otherwise', () => {
  const numbers = fc.tuple(digits, fc.option(digits, { nil: '' }), fc.option(exponent, { nil: '' }))
  fc.assert(
    fc.property(numbers, ([whole, fraction, power]) => {
      const text = `1${whole}${fraction && `.${fraction}`}${power}`
      expect(outcome(`{"a":[${text}]}`)).toEqual(Number.isFinite(Number(text)) ? { a: [Number(text)] } : 'invalidBody')
    }),
    { numRuns: 2000 },
  )
})

test('a text is kept when it has neither NUL nor a lone surrogate, and refused otherwise, as name and as value', () => {
  const unit = fc.constantFrom('a', '\0', '\ud83d', '\ude00', '\u{1f600}', '\\', '"', 'u0000')
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 6 }), fc.boolean(), (text, isName) => {
      const value = isName ? { [text]: 1 } : { a: text }
      const fine = !text.includes('\0') && text.isWellFormed()
      expect(outcome(JSON.stringify(value))).toEqual(fine ? value : 'unsafeText')
    }),
  )
})
