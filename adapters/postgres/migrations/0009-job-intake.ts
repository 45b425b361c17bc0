import { migration } from '../migration.ts'

/**
 * Where jobs wait that came with a change set, until they are moved to their queues: one index, so that a write which
 * enqueues something costs hardly more than one that does not.
 */
export const jobIntake = migration(9, 'job intake', [
  `create table job_intake (
    queue text not null,
    seq bigint generated always as identity,
    job text not null,
    primary key (queue, seq)
  )`,
])
