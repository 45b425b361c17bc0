import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { regex } from '../../domain/core/regex.ts'
import { resources } from '../../domain/resources.ts'
import { openPglite } from '../postgres/open-database.ts'
import { pgliteEngine } from '../postgres/pglite-engine.ts'
import { firstStart } from './fixtures/first-start.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A data directory of the embedded database as the first start leaves it, to be copied. */
    preparedDatabase: string
    /** A directory of the embedded engine with no tables of ours, to be copied. */
    emptyDatabase: string
  }
}

/** What a new data directory is made from. */
const sources = [
  'package-lock.json',
  'adapters/postgres/**/*.ts',
  'adapters/jobs/**/*.ts',
  'adapters/contracts/prepare-database.ts',
]

/**
 * Half of the time that opening a database takes goes into clearing 128 MB for its cache, and dozens are opened; what
 * tests store fits into less. Nothing else differs from what a user has.
 */
const smallCache = "\nshared_buffers = '16MB'\n"

/**
 * Makes a new data directory of the embedded database, and one without tables, and keeps them for as long as what they are
 * made from stays the same. Making one costs seconds; tests that are not about the first start take a copy
 * (`fixtures/prepared-database.ts`).
 */
export default async function prepareDatabase(project: TestProject): Promise<void> {
  const hash = createHash('sha256')
  for (const file of globSync(sources).toSorted()) hash.update(file).update(readFileSync(file))
  const folder = join(tmpdir(), 'tandem-prepared')
  const prepared = join(folder, hash.digest('hex').slice(0, 16))
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (!existsSync(prepared)) {
    const making = mkdtempSync(join(folder, 'making-'))
    const [started, empty] = [join(making, 'started'), join(making, 'empty')]
    await firstStart(await openPglite({ resources, regex, dataDir: started }))
    await (await pgliteEngine(empty)).close()
    for (const database of [join(started, 'database'), empty])
      appendFileSync(join(database, 'postgresql.conf'), smallCache)
    try {
      renameSync(making, prepared)
    } catch {
      // Another run was quicker.
      rmSync(making, { recursive: true })
    }
  }
  project.provide('preparedDatabase', join(prepared, 'started'))
  project.provide('emptyDatabase', join(prepared, 'empty'))
}
