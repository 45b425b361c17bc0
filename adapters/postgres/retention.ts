import { serialId } from '../../domain/core/serial-id.ts'
import type { SqlEngine } from './engine.ts'

/** Forgets one bounded batch of what was older than `before`; true when there may be more. */
export type Forget = (before: Date) => Promise<boolean>

/** Which of these events somebody still has to read. */
export type Referred = (eventIds: readonly string[]) => Promise<ReadonlySet<string>>

export interface RetentionSettings {
  readonly engine: SqlEngine
  /** Rows looked at in one step. */
  readonly batch?: number
}

const usualBatch = 2000

/** Events of a row. */
interface Old {
  readonly seq: string
  readonly id: string
  readonly many: number | null
  readonly over: boolean
}

/**
 * Forgets events that have been handed on and that nobody refers to, those of a row together. Once an event has been handed on
 * nothing new can refer to it, so what is true when it is asked is true when it is deleted. Goes through the table in the order of
 * its sequence, and stops at the first batch that holds nothing old.
 */
export function forgetEvents({ engine, batch = usualBatch }: RetentionSettings, referred: Referred): Forget {
  let after = '0'
  return alone(engine, 'event retention', async (before) => {
    const { rows: found } = await engine.query<Old>(
      `select seq::text, id, many, at < $2::timestamptz
         and xid < (select done_xid from outbox_position where name = 'dispatch') as over
       from event where event.seq > $1::bigint order by event.seq limit $3::integer`,
      [after, before.toISOString(), batch],
    )
    const rows = lookedAt(found, batch)
    const old = rows.filter(({ over }) => over)
    const kept = old.length > 0 ? await referred(old.flatMap(idsOf)) : new Set()
    const gone = old.filter((row) => !idsOf(row).some((id) => kept.has(id))).map(({ seq }) => seq)
    await throughTheDoor(engine, 'delete from event where seq = any($1::bigint[])', [gone])
    const more = (found.length === batch || rows.length < found.length) && old.length > 0
    after = more ? rows.at(-1)!.seq : '0'
    if (!more) await engine.query(pastVersions, [before.toISOString()], 'forget past versions')
    return more
  })
}

/** So many rows, from the first, that they have no more events than are looked at in one step. */
function lookedAt(rows: readonly Old[], most: number): readonly Old[] {
  let events = 0
  return rows.filter(({ many }, i) => {
    events += many ?? 1
    return i === 0 || events <= most
  })
}

function idsOf({ id, many }: Old): readonly string[] {
  return many === null ? [id] : Array.from({ length: many }, (_, i) => serialId(id, i))
}

/**
 * What only events lean on goes with the last of them that may: all that are older than it. The event of the very change may, and is
 * dated by another clock.
 */
const pastVersions = `delete from past_version
  where at < least($1::timestamptz, (select event.at from event order by event.seq limit 1)) - interval '1 hour'`

/**
 * Forgets entries of the audit trail, except the latest of each resource: by that, the versions of a resource that is made
 * again go on from where they were. Looks at the whole table, because old entries lie all over it.
 */
export function forgetAudit({ engine, batch = usualBatch }: RetentionSettings): Forget {
  const start = { kind: '', resource_id: '', seq: '0' }
  let after = start
  return alone(engine, 'audit retention', async (before) => {
    const { rows } = await engine.query<typeof start & { over: boolean }>(
      `select kind, resource_id, seq::text, at < $4::timestamptz and exists (
         select from audit newer where newer.kind = audit.kind and newer.resource_id = audit.resource_id
           and newer.seq > audit.seq) as over
       from audit where (kind, resource_id, audit.seq) > ($1::text, $2::text, $3::bigint)
       order by kind, resource_id, audit.seq limit $5::integer`,
      [after.kind, after.resource_id, after.seq, before.toISOString(), batch],
    )
    const gone = rows.filter(({ over }) => over)
    await throughTheDoor(
      engine,
      `delete from audit using unnest($1::text[], $2::text[], $3::bigint[]) as gone(kind, resource_id, seq)
       where audit.kind = gone.kind and audit.resource_id = gone.resource_id and audit.seq = gone.seq`,
      [gone.map((row) => row.kind), gone.map((row) => row.resource_id), gone.map((row) => row.seq)],
    )
    const more = rows.length === batch
    after = more ? rows.at(-1)! : start
    if (!more) await engine.query(arrivals, [before.toISOString()], 'forget arrivals')
    return more
  })
}

/** Of rows that have changed since they came, nobody is told any more with what they arrived. */
const arrivals = 'update arrival set forgotten = true where at < $1::timestamptz and not forgotten'

/** Of several processes one forgets; the others come back at their next turn. */
function alone(engine: SqlEngine, name: string, step: Forget): Forget {
  return async (before) => (await engine.alone(name, () => step(before))) ?? false
}

/** Deletes from a table that only ever grows: the trigger lets pass who sets this, for this transaction. */
async function throughTheDoor(engine: SqlEngine, statement: string, values: readonly (readonly string[])[]) {
  if (values[0]!.length === 0) return
  await engine.transaction(async (session) => {
    await session.query(`select set_config('tandem.retention', 'on', true)`)
    await session.query(statement, values)
  })
}
