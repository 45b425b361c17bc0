import type { QueueSpec } from '../../domain/core/ports.ts'

/**
 * Seconds to wait before the next try: twice as long each time, of which the second half is random so that listeners
 * that failed together are not tried together. `random` is in [0, 1). The same formula as pg-boss computes in SQL.
 */
export function backoffSeconds({ first, longest }: QueueSpec['backoff'], retry: number, random: number): number {
  if (first === 0) return 0
  const doubled = 2 ** Math.min(16, retry + 1)
  return Math.min(longest, first * (doubled / 2 + (doubled / 2) * random))
}
