import type { SqlEngine, SqlSession } from '../postgres/engine.ts'
import { withSettledPlans } from '../postgres/settled-plans.ts'
import { jobTable } from './boss.ts'
import type { Attempt } from './boss-letters.ts'

/**
 * Which jobs of a first-in-first-out queue may be taken, at a cost that does not grow with what waits. pg-boss finds the
 * first job of each key by reading everything that is due. Here a job of which it is known that another of its key comes
 * before it is parked: its priority is below 0, and an index holds the due ones of the rest, by group. Parking is no more
 * than a hint: what is taken is always checked against its key.
 *
 * No job stays parked for ever, because a job is parked only in the transaction that holds a lock on an unfinished one
 * of its key. That one cannot be deleted meanwhile, and whoever deletes it looks for parked ones afterwards.
 */
export const parked = -1

const group = `coalesce(group_id, '') collate "C"`
const waiting = `state < 'active' and priority >= 0`

/**
 * Indexes for the statements below. Each look-up asks for what begins one index only (`|| ''` makes it so): the planner
 * cannot take another one, which it would on a table that it believes to be empty, and read everything that waits.
 */
const indexes: Readonly<Record<string, string>> = {
  tandem_due: `(name, (${group}), start_after, id) where ${waiting}`,
  tandem_id: '(id)',
  tandem_parked: `((singleton_key || ''), created_on, id) where priority < 0 and state = 'created'`,
}

/** Makes the indexes that are missing; processes that start together wait for each other. */
export async function createIndexes(engine: SqlEngine): Promise<void> {
  const names = Object.keys(indexes)
  const there = `select count(to_regclass(name))::integer as there from unnest($1::text[]) as name`
  const qualified = names.map((name) => jobTable.replace(/[^.]*$/, name))
  const { rows } = await engine.query<{ there: number }>(there, [qualified])
  if (rows[0]!.there === names.length) return
  await engine.transaction(async (session) => {
    await session.query(`select pg_advisory_xact_lock(hashtextextended('tandem:job indexes', 0))`)
    for (const name of names) await session.query(`create index if not exists ${name} on ${jobTable} ${indexes[name]}`)
  })
}

export interface Claim {
  readonly queue: string
  readonly most: number
  /** The first group whose turn it is; groups are taken in turn, so that one with much waiting leaves room to others. */
  readonly from: string
  readonly ignored: readonly string[]
  /** How many jobs are looked at. */
  readonly window: number
}

/** A job as its worker needs it. */
export interface ClaimedRow {
  readonly id: string
  readonly retryCount: number
  readonly data: unknown
  readonly singletonKey: string | null
  readonly groupId: string | null
}

const mine = `name = $1::text and ${waiting}`
const nextGroup = (condition: string) =>
  `(select ${group} from ${jobTable} where ${mine} and ${group} ${condition} order by ${group} limit 1)`
const ofKey = `o.name = $1::text and o.singleton_key = c.singleton_key and o.policy = 'key_strict_fifo'`

// Whatever is locked is skipped when somebody else has it, so this statement waits for nobody. What it changes in a job
// that it takes is what pg-boss changes.
const claimStatement = `with recursive turn(place) as (
    select ${nextGroup('>= $2::text')}
    union all
    select ${nextGroup('> turn.place')} from turn where turn.place is not null
  ), candidate as materialized (
    select due.*, row_number() over () as place from turn cross join lateral (
      select id, singleton_key, state, created_on from ${jobTable}
      where ${mine} and ${group} = turn.place and start_after <= now()
      order by start_after, id limit $3::integer
    ) due
    where turn.place <> all($4::text[])
    limit $3::integer
  ), judged as materialized (
    select c.id, c.place, case when c.state = 'created' then coalesce(
      (select o.id from ${jobTable} o where ${ofKey} and o.state in ('active', 'retry', 'failed') limit 1),
      (select o.id from ${jobTable} o where ${ofKey} and o.state = 'created' and not o.blocked
         and o.start_after <= now() and (o.created_on, o.id) < (c.created_on, c.id)
       order by o.created_on, o.id limit 1)) end as before
    from candidate c
  ), held as materialized (
    select locked.id from (select distinct before from judged where before is not null) ahead cross join lateral (
      select id from ${jobTable} where id = ahead.before for key share skip locked) locked
  ), parking as materialized (
    select locked.id from judged join held on held.id = judged.before cross join lateral (
      select id from ${jobTable} where id = judged.id and state = 'created' for no key update skip locked) locked
  ), parked as (
    update ${jobTable} j set priority = ${parked} from parking where j.id = parking.id returning 1
  ), taking as (
    select locked.id from (select id from judged where before is null order by place) first cross join lateral (
      select id from ${jobTable} where id = first.id and state < 'active' for no key update skip locked) locked
    limit $5::integer
  ), taken as (
    update ${jobTable} j set state = 'active', started_on = now(), heartbeat_on = now(),
      retry_count = case when started_on is not null then retry_count + 1 else retry_count end
    from taking where j.id = taking.id
    returning j.id, j.retry_count as "retryCount", j.data, j.singleton_key as "singletonKey", j.group_id as "groupId"
  )
  select taken.*, parks.count::integer as parked
  from (select count(*) from parked) parks left join taken on true`

/** Takes jobs that come first of their keys, and parks those that do not; answers what it took and how many it parked. */
export async function claimHeads(
  engine: SqlEngine,
  { queue, most, from, ignored, window }: Claim,
): Promise<{ jobs: ClaimedRow[]; parked: number }> {
  const values = [queue, from, window, ignored, most]
  const { rows } = await withSettledPlans(engine, (session) =>
    session.query<ClaimedRow & { id: string | null; parked: number }>(claimStatement, values, 'claim_heads'),
  )
  return { jobs: rows.filter((row) => row.id !== null), parked: rows[0]!.parked }
}

/**
 * Lets the next job of each key go on, in the transaction that deleted the one before it, and by a statement of its own:
 * only a snapshot from after the deletion shows everything that was parked behind it.
 */
export async function unpark(session: SqlSession, queue: string, keys: readonly string[]): Promise<void> {
  await session.query(
    `update ${jobTable} j set priority = 0 from unnest($2::text[]) as key cross join lateral (
       select id from ${jobTable} where singleton_key || '' = key and state = 'created' and priority < 0
         and name || '' = $1::text and not blocked and policy = 'key_strict_fifo'
       order by created_on, id limit 1) next
     where j.id = next.id`,
    [queue, keys],
    'unpark',
  )
}

/** Deletes jobs that this worker has done; those that were given back meanwhile stay. */
export async function deleteDone(session: SqlSession, queue: string, done: readonly Attempt[]): Promise<void> {
  await session.query(
    `delete from ${jobTable} j using unnest($2::uuid[], $3::integer[]) as done(id, retry_count)
     where j.id = done.id and j.retry_count = done.retry_count and j.state = 'active' and j.name || '' = $1::text`,
    [queue, done.map(({ id }) => id), done.map(({ retryCount }) => retryCount)],
    'delete_done',
  )
}

/** Lets jobs go on that somebody left parked alone, by deleting what came before them behind our back. */
export async function unparkOrphans(session: SqlSession, queue: string): Promise<void> {
  await session.query(
    `update ${jobTable} set priority = 0 where name = $1::text and id in (
       select distinct on (singleton_key) id from ${jobTable} p
       where name = $1::text and state = 'created' and priority < 0 and not exists (
         select from ${jobTable} o where o.name = $1::text and o.singleton_key = p.singleton_key
           and o.state in ('created', 'retry', 'active') and o.priority >= 0)
       order by singleton_key, created_on, id)`,
    [queue],
  )
}
