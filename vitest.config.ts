import { existsSync, statfsSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take longest, for servers that start and stop or thousands of requests; the others fill the time beside. */
const slow = [/conformance\/tandem-/, /provisioning\/killed/, /(^|\/)main\.test/, /v4\/laws/, /faulty\/.*-faults/]

/** Begins with what takes longest, so that no worker is left with it at the end. */
class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = slow.findIndex((pattern) => pattern.test(moduleId))
      return at < 0 ? slow.length : at
    }
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b))
  }
}

/** Tests that leave nothing behind in their process, so that one loads the sources for many. */
const pure = ['domain', 'apis', 'scripts', 'demo', 'conformance/faulty'].map((folder) => `${folder}/**/*.test.ts`)

/**
 * Where tests put their data directories. Dozens are copied, a thousand files each, and none outlives its test: where
 * there is a file system in memory with room for them, they cost a tenth of the time there.
 */
function placeForData(): string {
  const inMemory = '/dev/shm'
  if (!existsSync(inMemory)) return tmpdir()
  const { bavail, bsize } = statfsSync(inMemory)
  return bavail * bsize > 4 * 1024 ** 3 ? inMemory : tmpdir()
}

const kept = { include: ['**/*.test.ts'], exclude: ['node_modules/**', '.tandem/**'] }

export default defineConfig({
  test: {
    globalSetup: [
      'scripts/testing/say-what-is-left-out.ts',
      'adapters/contracts/find-postgres.ts',
      'adapters/contracts/prepare-database.ts',
    ],
    env: { TMPDIR: placeForData() },
    // These only end what hangs. A busy machine with two cores takes ten times as long as a quiet one.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Much of the time is spent waiting for servers and databases; of two cores the default leaves one idle.
    maxWorkers: Math.max(4, availableParallelism()),
    // To compile the embedded database a second time, for speed, takes longer than most files use it.
    execArgv: ['--liftoff-only'],
    sequence: { sequencer: SlowFirst },
    typecheck: { enabled: false },
    projects: [
      { extends: true, test: { ...kept, name: 'whole', exclude: [...kept.exclude, ...pure] } },
      { extends: true, test: { ...kept, name: 'pure', include: pure, isolate: false } },
    ],
  },
})
