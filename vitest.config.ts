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

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    exclude: ['node_modules/**', '.tandem/**'],
    globalSetup: ['adapters/contracts/find-postgres.ts', 'adapters/contracts/prepare-database.ts'],
    // These only end what hangs. A busy machine with two cores takes ten times as long as a quiet one.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Much of the time is spent waiting for servers and databases; the default leaves one of two cores idle.
    maxWorkers: 3,
    // To compile the embedded database a second time, for speed, takes longer than most files use it.
    execArgv: ['--liftoff-only'],
    sequence: { sequencer: SlowFirst },
    typecheck: { enabled: false },
  },
})
