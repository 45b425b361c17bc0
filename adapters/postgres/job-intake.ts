import type { JobRequest } from '../../domain/core/ports.ts'
import type { Enqueue, SqlEngine } from './engine.ts'
import { settlePlans } from './settled-plans.ts'

// Everything that one row's writers enqueue is numbered while they hold that row, so the numbers are in the order of their
// commits. Rows are named by where they lie, which nobody else changes meanwhile: whatever else waits is not read.
const taking = `delete from job_intake where ctid = any(array(
    select next.ctid from unnest($1::text[]) as handled cross join lateral (
      select ctid from job_intake where queue = handled order by queue, seq limit $2::integer
    ) next
  )) returning seq::text, job`

/**
 * Moves jobs that came with change sets to their queues, the oldest of each first and in one transaction; those of other
 * queues are left to whoever works on them. A queue sorts its jobs by when the transaction began that put them there, so
 * several processes move them in turn, and each begins once it is its turn.
 * @param most jobs of one queue
 * @returns the jobs that were moved; none also when another process is at it
 */
export async function takeIn(
  engine: SqlEngine,
  enqueue: Enqueue,
  queues: readonly string[],
  most: number,
): Promise<readonly JobRequest[]> {
  const moved = await engine.inTurn('job intake', async (session) => {
    await settlePlans(session)
    const { rows } = await session.query<{ seq: string; job: string }>(taking, [queues, most], 'job_intake')
    const jobs = rows
      .toSorted((a, b) => Number(BigInt(a.seq) - BigInt(b.seq)))
      .map(({ job }) => JSON.parse(job) as JobRequest)
    if (jobs.length > 0) await enqueue(session, jobs)
    return jobs
  })
  return moved ?? []
}
