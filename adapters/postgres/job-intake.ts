import type { JobRequest } from '../../domain/core/ports.ts'
import type { Enqueue, SqlEngine } from './engine.ts'
import { withSettledPlans } from './settled-plans.ts'

// The lock keeps the order of jobs when several processes move them. Everything that one row's writers enqueue is numbered
// while they hold that row, so the numbers are in the order of their commits.
// Rows are named by where they lie, which nobody else changes meanwhile: whatever else waits is not read.
const taking = `with mine as materialized (
    select pg_try_advisory_xact_lock(hashtextextended('tandem:job intake', 0)) as free
  )
  delete from job_intake where ctid = any(array(
    select next.ctid from unnest($1::text[]) as handled cross join lateral (
      select ctid from job_intake where queue = handled and (select free from mine) order by queue, seq limit $2::integer
    ) next
  )) returning seq::text, job`

/**
 * Moves jobs that came with change sets to their queues, the oldest of each first and in one transaction; those of other
 * queues are left to whoever works on them.
 * @param most jobs of one queue
 * @returns the jobs that were moved; none also when another process is at it
 */
export function takeIn(
  engine: SqlEngine,
  enqueue: Enqueue,
  queues: readonly string[],
  most: number,
): Promise<readonly JobRequest[]> {
  return withSettledPlans(engine, async (session) => {
    const { rows } = await session.query<{ seq: string; job: string }>(taking, [queues, most], 'job_intake')
    const jobs = rows
      .toSorted((a, b) => Number(BigInt(a.seq) - BigInt(b.seq)))
      .map(({ job }) => JSON.parse(job) as JobRequest)
    if (jobs.length > 0) await enqueue(session, jobs)
    return jobs
  })
}
