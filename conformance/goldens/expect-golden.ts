import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect } from 'vitest'

/**
 * Compares lines with a file that reviewers read. A difference that is wanted is written with
 * `UPDATE_GOLDENS=1 TANDEM_TEST_THOROUGH=1 npm test -- conformance` and shows up in the change.
 */
export function expectGolden(name: string, lines: readonly string[]): void {
  const file = new URL(name, import.meta.url)
  const text = lines.map((line) => `${line}\n`).join('')
  if (process.env['UPDATE_GOLDENS'] === '1') writeFileSync(file, text)
  const golden = existsSync(file) ? readFileSync(file, 'utf8') : ''
  expect(
    text,
    `${name} differs; when that is wanted: UPDATE_GOLDENS=1 TANDEM_TEST_THOROUGH=1 npm test -- conformance`,
  ).toBe(golden)
}
