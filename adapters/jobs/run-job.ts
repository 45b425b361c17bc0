import type { Job, JobOutcome, QueueSpec } from '../../domain/core/ports.ts'

export type Handler = (job: Job) => Promise<JobOutcome>

/**
 * Runs one try and says what is to be done about it. A handler that throws or takes too long wants a retry; a retry
 * after the last one is a death.
 */
export async function runJob({ retries, timeout }: QueueSpec, handler: Handler, job: Job): Promise<JobOutcome> {
  const { promise: late, resolve } = Promise.withResolvers<JobOutcome>()
  const timer = setTimeout(() => resolve({ retry: `took longer than ${timeout} s` }), timeout * 1000)
  const outcome = await Promise.race([attempt(handler, job), late])
  clearTimeout(timer)
  return 'retry' in outcome && job.retry >= retries ? { dead: outcome.retry } : outcome
}

async function attempt(handler: Handler, job: Job): Promise<JobOutcome> {
  try {
    return await handler(job)
  } catch (error) {
    return { retry: error instanceof Error ? error.message : String(error) }
  }
}
