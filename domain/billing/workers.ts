import type { Core } from '../core/commands.ts'
import type { Job, JobOutcome, Jobs, QueueSpec } from '../core/ports.ts'
import { handleBillRuns } from './run/handle-bill-run.ts'
import { handleBillsOnDemand } from './run/on-demand.ts'

/** Does the next piece of work of a queue, again and again until it succeeds. */
export type Work = (queue: string, id: string) => Promise<void>

/**
 * The workers of billing without their queues, to be called whenever a test wants it, several at the same time if need be.
 * @param more lets other areas register theirs
 */
export function workersOn(core: Core, more: (jobs: Jobs) => void = () => undefined): Work {
  const handlers = new Map<string, (job: Job) => Promise<JobOutcome>>()
  const noted = {
    handle: (spec: QueueSpec, _: number, handler: (job: Job) => Promise<JobOutcome>) =>
      void handlers.set(spec.name, handler),
  } as Jobs
  handleBillRuns(noted, core)
  handleBillsOnDemand(noted, core)
  more(noted)
  return async (queue, id) => {
    let problem: unknown
    for (let retry = 0; retry < 5; retry++) {
      try {
        await handlers.get(queue)!({ id: 'job', data: { id }, retry })
        return
      } catch (error) {
        problem = error
      }
    }
    throw problem
  }
}
