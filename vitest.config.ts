import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    exclude: ['node_modules/**', '.tandem/**'],
    globalSetup: ['adapters/contracts/find-postgres.ts'],
    // These only end what hangs. A busy machine with two cores takes ten times as long as a quiet one.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Much of the time is spent waiting for servers and databases; the default leaves one of two cores idle.
    maxWorkers: 2,
    typecheck: { enabled: false },
  },
})
