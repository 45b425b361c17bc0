import type { SqlSession } from './engine.ts'

/**
 * When the oldest event happened that has not been handed on; undefined when all have. One look into an index: the rest
 * of an open window begins after `after_seq`, and without one everything from `done_xid` on is still to come.
 */
export async function oldestWaiting(session: SqlSession): Promise<Date | undefined> {
  const { rows } = await session.query<{ at: Date | null }>(
    `select case when window_xid is null
       then (select at from event where xid >= done_xid order by xid, seq limit 1)
       else (select at from event where event.seq > after_seq and (xid >= done_xid) is true order by event.seq limit 1)
     end as at
     from outbox_position where name = 'dispatch'`,
  )
  return rows[0]?.at ?? undefined
}
