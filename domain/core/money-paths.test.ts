import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Where amounts are worked with: files that know exact ones, and areas that are about nothing else. Rating counts seconds, too. */
const areas = /^domain\/(account|billing|collections)\//
const files = globSync('domain/**/*.ts')
  .filter((file) => !/\.test\.ts$|-example\.ts$/.test(file))
  .map((file) => ({ file, code: withoutComments(readFileSync(file, 'utf8')) }))
  .filter(({ file, code }) => areas.test(file) || code.includes('core/money.ts') || file === 'domain/core/money.ts')

/** What makes a binary fraction of an amount, or rounds one. */
const suspects: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['parseFloat', /\bparseFloat\b/],
  ['toFixed or toPrecision', /\.to(Fixed|Precision)\(/],
  ['Math that rounds', /\bMath\.(round|floor|ceil|trunc|fround|pow)\b/],
  [
    'a power or quotient of numbers',
    /[*/]\s*10+(?![\d_]*n)\b|\b(?:100|1000|1_000|1_000_000)\s*[*/]|(?<![\dn])10\s*\*\*/,
  ],
  [
    'arithmetic on the value of a Money',
    /\[?['"]?\bvalue\b['"]?\]?\s*(?:as number\s*\)?)?\s*[-+*/]=?\s|[-+*/]\s*Number\(/,
  ],
]

/** Uses that are no amounts. */
const harmless: readonly (readonly [file: string, code: string])[] = [
  ['domain/care/availability/assess.ts', 'minutes.toFixed(3)'],
  // Verified by the next line, which takes it only if it means the very number.
  ['domain/core/money.ts', 'const near = Math.round(value * millionths)'],
]

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}

test('no path of an amount uses binary fractions', () => {
  expect(files.length).toBeGreaterThan(8)
  const found = files.flatMap(({ file, code }) =>
    code.split('\n').flatMap((line) => {
      const known = harmless.some(([where, what]) => where === file && line.includes(what))
      return known
        ? []
        : suspects.filter(([, pattern]) => pattern.test(line)).map(([what]) => `${file}: ${what}: ${line}`)
    }),
  )
  expect(found).toEqual([])
})

test.each([
  'const cents = Math.round(price * 100)',
  "const half = (money['value'] as number) / 2",
  'return Number((minor / 100).toFixed(2))',
  'const a = parseFloat(text)',
  'const total = a.value + b.value',
  'sum += size / 1000',
  'const unit = 10 ** places',
])('would see: %s', (line) => {
  expect(suspects.some(([, pattern]) => pattern.test(line))).toBe(true)
})

test.each(['return (size + by / 2n) / by', 'return 10n ** BigInt(6 - places)', 'const tax = 100n * micro'])(
  'lets pass: %s',
  (line) => {
    expect(suspects.some(([, pattern]) => pattern.test(line))).toBe(false)
  },
)
