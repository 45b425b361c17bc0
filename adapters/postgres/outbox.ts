import type { JobRequest, Outbox, OutboxEvent } from '../../domain/core/ports.ts'
import { serialParts } from '../../domain/core/serial-id.ts'
import type { Enqueue, SqlEngine, SqlSession } from './engine.ts'
import { type EventRow, eventColumns, fromEventRow, toOutboxEvent } from './event-row.ts'
import { isStorable } from './json-path.ts'

/**
 * How far events were handed on. Everything before transaction `done` was. Between it and `window` lie rows of events of which
 * those after `after`, up to `last`, are still to come; without an open window there are none of these three. Of the first row
 * that is still to come, `part` events were handed on.
 */
interface Position {
  readonly done: string
  readonly window: string | null
  readonly after: string | null
  readonly last: string | null
  readonly part: number
}

/** A window of events that all have been committed, and that no commit still to come can add to. */
interface Window {
  readonly done: string
  readonly window: string
  readonly after: string
  readonly last: string
  readonly part: number
}

const columns = `done_xid::text as done, window_xid::text as window, after_seq::text as after, last_seq::text as last,
  after_part as part`

/**
 * Hands committed events on in order, without ever changing them. Sequence numbers are given before a transaction
 * commits, so a later number may become visible first; what is handed on is therefore bounded by the snapshot: the events
 * of all transactions before the oldest one that is still running. They are complete, and within them the sequence gives
 * the order in which the writers of one resource went.
 */
export function outbox(engine: SqlEngine, enqueue: () => Enqueue): Outbox {
  return {
    async drain(limit, work, most) {
      // Looking costs no lock and no transaction, and mostly there is nothing.
      const window = await openWindow(engine)
      if (!window) return 0
      // Nor does passing over what nobody listens to: whoever is at it at the same time either comes first, or hands nothing on.
      if ((await most?.()) === 0) return passOver(engine, window)
      return (await engine.alone('outbox', () => handOn(engine, enqueue, limit, work, most))) ?? 0
    },
    async event(id) {
      if (!isStorable(id)) return undefined
      const { series, number } = serialParts(id) ?? { series: null, number: null }
      const { rows } = await engine.query<EventRow>(eventById, [id, series, number], 'event')
      return rows[0] && fromEventRow(rows[0])
    },
  }
}

/** An identifier is that of a row, or a number in the series of one. */
const eventById = `select ${eventColumns}
  from event cross join lateral (
    select coalesce(event.resource_id, event.resource_ids[$3::integer + 1]),
      coalesce(event.versions[$3::integer + 1], event.version), coalesce($3::integer, 0)) as one (resource_id, version, part)
  where id in ($1::text, $2::text) and (many is null and id = $1::text or $3::integer < many and id = $2::text) limit 1`

type Work = (events: readonly OutboxEvent[]) => Promise<readonly JobRequest[]>

async function handOn(
  engine: SqlEngine,
  enqueue: () => Enqueue,
  limit: number,
  work: Work,
  most?: () => Promise<number>,
): Promise<number> {
  const window = await openWindow(engine)
  if (!window) return 0
  const size = Math.min(limit, (await most?.()) ?? limit)
  if (size === 0) return passOver(engine, window)
  const rows = await eventsOf(engine, window, size)
  const jobs = await work(rows.map(toOutboxEvent))
  const moved = await engine.transaction(async (session) => {
    if (!(await move(session, window, placeAfter(rows.at(-1)!)))) return false
    if (jobs.length > 0) await enqueue()(session, jobs)
    return true
  })
  return moved ? rows.length : 0
}

async function passOver(engine: SqlEngine, window: Window): Promise<number> {
  return (await move(engine, window, { after: window.last, part: 0 })) ? sizeOf(window) : 0
}

/**
 * The plan of this statement has to be right however large the table has become since it was made, with statistics or
 * without: bounds that are constants to the planner keep it on the index of xid, and `+ 0` off the one of seq, which it
 * would read from its first entry on.
 */
export const openingWindow = `with p as materialized (
    select done_xid, window_xid, after_seq, last_seq, after_part, pg_snapshot_xmin(pg_current_snapshot()) as horizon
    from outbox_position where name = 'dispatch')
  select ${columns} from p where window_xid is not null
  union all
  select (select done_xid::text from p), (select horizon::text from p),
    (min(e.seq + 0) - 1)::text, max(e.seq + 0)::text, 0
  from event e
  where e.xid >= (select done_xid from p) and e.xid < (select horizon from p) and (select window_xid is null from p)
  having count(*) > 0`

/** The window that is open, or the one that can be opened now; undefined when there is nothing to hand on. */
async function openWindow(session: SqlSession): Promise<Window | undefined> {
  const { rows } = await session.query<Position>(openingWindow, [], 'window')
  return rows[0] as Window | undefined
}

/**
 * The order has to come from the index on seq: a window may hold all the events of a long absence, and each part of it
 * has to cost no more than its own size. Hence `is true`, which keeps the other index out of it, and `last`, which keeps
 * the scan from running on into what lies beyond the window. Of the rows that it finds, those are taken apart that are needed.
 */
export const eventsOfWindow = `with chosen as materialized (
    select *, sum(coalesce(many, 1)) over in_order - coalesce(many, 1) as before,
      case when row_number() over in_order = 1 then $6::integer else 0 end as skipped
    from (select * from event
      where event.seq > $1::bigint and event.seq <= $2::bigint and (xid >= $3::xid8 and xid < $4::xid8) is true
      order by event.seq limit $5::integer) as next
    window in_order as (order by seq))
  select ${eventColumns}
  from chosen cross join lateral (
    select resource_id, coalesce(taken.version, chosen.version), skipped + number - 1
    from unnest(coalesce(resource_ids[skipped + 1 : skipped + $5::integer], array[chosen.resource_id]),
      versions[skipped + 1 : skipped + $5::integer])
      with ordinality as taken (resource_id, version, number)) as one (resource_id, version, part)
  where before < $5::integer + $6::integer
  order by chosen.seq, one.part limit $5::integer`

/** How many rows of events a window holds at most; sequence numbers that were never used count too. */
function sizeOf({ after, last }: Window): number {
  return Number(BigInt(last) - BigInt(after))
}

/** How far a window has been gone through, as in `Position`. */
type Place = Pick<Window, 'after' | 'part'>

function placeAfter({ seq, many, part }: EventRow): Place {
  if (many === null || part + 1 === many) return { after: seq, part: 0 }
  return { after: String(BigInt(seq) - 1n), part: part + 1 }
}

async function eventsOf(
  session: SqlSession,
  { done, window, after, last, part }: Window,
  limit: number,
): Promise<EventRow[]> {
  const { rows } = await session.query<EventRow>(eventsOfWindow, [after, last, done, window, limit, part], 'events')
  return rows
}

/**
 * Moves on to `to`, provided that nobody else has: the position is compared and written in one statement. The end of
 * the window is remembered until its last event has gone.
 */
async function move(session: SqlSession, { done, window, after, last, part }: Window, to: Place): Promise<boolean> {
  const finished = to.after === last
  const next = finished ? [window, null, null, null, 0] : [done, window, to.after, last, to.part]
  const { rows } = await session.query(
    `update outbox_position set done_xid = $1::xid8, window_xid = $2::xid8, after_seq = $3::bigint, last_seq = $4::bigint,
       after_part = $5::integer
     where name = 'dispatch' and done_xid = $6::xid8
       and (after_seq = $7::bigint and after_part = $8::integer and window_xid = $9::xid8 or window_xid is null)
     returning name`,
    [...next, done, after, part, window],
    'move',
  )
  return rows.length > 0
}
