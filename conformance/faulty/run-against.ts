import { type Report, runSuite, type Settings } from '../run.ts'
import type { FaultName } from './faults.ts'
import { startServer } from './server.ts'

export const settings: Omit<Settings, 'baseUrl'> = {
  profile: 'tandem',
  callbackHost: '127.0.0.1',
  callbacks: true,
  eventTimeoutMs: 1000,
  timeoutMs: 5000,
  concurrency: 4,
  paths: {},
  headers: {},
}

/** Examines the small server with these faults switched on. */
export async function runAgainst(faults: readonly FaultName[], over: Partial<Settings> = {}): Promise<Report> {
  const server = await startServer(...faults)
  try {
    return await runSuite({ ...settings, baseUrl: server.url, ...over })
  } finally {
    await server.close()
  }
}

/** The rules that failed on at least one resource, each once, sorted. */
export function failedRules(report: Report): string[] {
  const failed = report.outcomes.filter(({ verdict }) => verdict === 'failed').map(({ rule }) => rule)
  return [...new Set(failed)].sort()
}
