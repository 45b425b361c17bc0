import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (file: string) => readFileSync(`${root}${file}`, 'utf8')

/** `P-6 apis/bills-at-once.test.ts`, as `docs/invariants.md` says it. */
const said = read('docs/invariants.md')
  .split('\n')
  .flatMap((line) => {
    const [, code = '', , files = ''] = line.split('|').map((cell) => cell.trim())
    if (!/^(P-|W)\d+$/.test(code)) return []
    return [...files.matchAll(/`([^`]+)`/g)].map(([, file]) => `${code} ${file}`)
  })

/** The same, as tests say it in their names: first, before a colon or comma, or last, in parentheses. */
function shownIn(file: string): readonly string[] {
  const names = read(file).matchAll(/'(?:((?:P-|W)\d+)\b[^\n]*|[^\n]*\((P-\d+(?:, P-\d+)*)\)')/g)
  return [...names].flatMap(([, one, several]) => (one ?? several)!.split(', ').map((code) => `${code} ${file}`))
}

test('each law and each worked example is shown where the table says, and nowhere else', () => {
  const files = globSync('**/*.test.ts', { cwd: root, exclude: ['node_modules/**', '.tandem/**'] })
  const shown = new Set(files.flatMap((file) => shownIn(file)))
  expect([...shown].toSorted()).toEqual([...new Set(said)].toSorted())
})
