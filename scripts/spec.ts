import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { apis } from '../apis/all.ts'
import { type Drift, drifts } from './spec/drift.ts'
import { publishedFiles } from './spec/published-files.ts'

/**
 * `npm run spec` writes the OpenAPI documents and the types that are made from them; with `--check` it only says where
 * `spec/` is not what the declarations say, and fails when it is not.
 */
const folder = join(import.meta.dirname, '..', 'spec')
const shown = 20

const wanted = await publishedFiles(apis)
const found = new Map(
  globSync(['*.json', 'states.md', 'types/*.d.ts'], { cwd: folder }).map((file) => [
    file,
    readFileSync(join(folder, file), 'utf8'),
  ]),
)
const differences = drifts(wanted, found)

if (process.argv.includes('--check')) {
  for (const drift of differences) console.log(told(drift))
  console.log(
    differences.length === 0 ? `spec/ is up to date: ${wanted.size} files` : 'Run `npm run spec` and look at the diff.',
  )
  process.exitCode = differences.length === 0 ? 0 : 1
} else {
  for (const { file, state } of differences) {
    const path = join(folder, file)
    if (state === 'superfluous') rmSync(path)
    else {
      if (!existsSync(dirname(path))) mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, wanted.get(file)!)
    }
    console.log(`${state === 'superfluous' ? 'removed' : 'wrote'} spec/${file}`)
  }
  console.log(`spec/ is up to date: ${wanted.size} files`)
}

function told({ file, state, differences }: Drift): string {
  const lines = differences.slice(0, shown).map((line) => `    ${line}`)
  if (differences.length > shown) lines.push(`    … and ${differences.length - shown} more`)
  return [`spec/${file} is ${state}`, ...lines].join('\n')
}
