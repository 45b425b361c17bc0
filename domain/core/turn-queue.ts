import type { Job, JobOutcome, JobRequest, Jobs, QueueSpec } from './ports.ts'

/** Retries of a job are for a database that is away; the work itself has tries of its own. */
const patience = { retries: 50, backoff: { first: 1, longest: 60 } }

/** Seconds that a job goes on with its work before it makes room for others. */
export const turn = 5

/** A queue of works that are carried on in turns, one job of each at a time, and may have to wait for an instant. */
export interface TurnQueue {
  /** Carries one on. */
  job(id: string): JobRequest
  /** Carries one on, not before an instant. */
  timer(id: string, startAfter: string): JobRequest
  /** What a job is about. */
  idOf(job: Job): string
  /**
   * Lets jobs do the work, so many at the same time.
   * @param longest seconds that the longest part of a turn may take
   */
  handle(jobs: Jobs, concurrency: number, longest: number, work: (job: Job) => Promise<JobOutcome>): void
}

/**
 * Timers wait in a queue of their own, since the jobs of one work would wait behind them. A job that is cut off goes back to
 * its queue when its time is over, so that is kept short: a turn, its longest part, and some more.
 * @param idName what the identifier is called in the data of a job
 */
export function turnQueue(name: string, idName: string): TurnQueue {
  const timers: QueueSpec = { name: `${name}-timer`, ...patience, timeout: 10 }
  const job = (id: string): JobRequest => ({ queue: name, key: id, data: { [idName]: id } })
  const idOf = ({ data }: Job) => String(data[idName])
  return {
    job,
    timer: (id, startAfter) => ({ queue: timers.name, data: { [idName]: id }, startAfter }),
    idOf,
    handle(jobs, concurrency, longest, work) {
      jobs.handle({ name, fifo: true, ...patience, timeout: turn + longest + 5 }, concurrency, work)
      jobs.handle(timers, 1, async (timer) => {
        await jobs.send([job(idOf(timer))])
        return { done: true }
      })
    },
  }
}
