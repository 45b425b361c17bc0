import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'

/**
 * One command that says whether the work is done: types, lint, dependency rules, dead code, published documents, and
 * every test on memory, the embedded database and real PostgreSQL. Ends with `N passed, N failed`.
 */
interface Step {
  readonly name: string
  readonly command: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

const report = 'reports/tests.json'
const officialDocuments = '../shared/tmf'

const steps: Step[] = [
  { name: 'types', command: ['tsc', '-p', '.'] },
  { name: 'lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'dependency rules', command: ['depcruise', '--config', '.dependency-cruiser.cjs', '.'] },
  { name: 'dead code', command: ['knip'] },
  { name: 'published documents', command: ['node', 'scripts/spec.ts', '--check'] },
  ...(existsSync(officialDocuments)
    ? [{ name: 'official documents', command: ['node', 'scripts/openapi-compare/main.ts', officialDocuments] }]
    : []),
]

const tests: Step = {
  name: 'tests',
  command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  env: { TANDEM_REQUIRE_POSTGRES: '1', TANDEM_TEST_THOROUGH: '1' },
}

let passed = 0
let failed = 0
for (const step of steps) count(run(step), step.name)
countTests(run(tests))
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

function run({ name, command, env }: Step): boolean {
  console.log(`\n── ${name}: ${command.join(' ')}`)
  const [program, ...words] = command
  if (name === 'tests') {
    mkdirSync('reports', { recursive: true })
    rmSync(report, { force: true })
  }
  return spawnSync(program!, words, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0
}

function count(ok: boolean, name: string): void {
  if (ok) passed++
  else failed++
  console.log(`── ${name}: ${ok ? 'ok' : 'FAILED'}`)
}

/** Counts single tests; a run that failed without a failed test (a broken file, an error between tests) is one more. */
function countTests(ok: boolean): void {
  const result = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : { numPassedTests: 0, numFailedTests: 0 }
  passed += result.numPassedTests
  failed += Math.max(result.numFailedTests, ok ? 0 : 1)
  if (ok && result.numPassedTests === 0) failed++
}
