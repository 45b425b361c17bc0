import type { PgBoss } from 'pg-boss'
import { uuidv7 } from 'uuidv7'
import type { Doc } from '../../domain/core/json.ts'
import type { DeadLetter, Jobs } from '../../domain/core/ports.ts'
import type { Enqueue, SqlEngine } from '../postgres/engine.ts'
import { withSettledPlans } from '../postgres/settled-plans.ts'
import { deadQueue, schema } from './boss.ts'
import { bossDb } from './boss-db.ts'
import { unpark } from './boss-heads.ts'

/** A job in hand: its identifier and which try it is, so that only this try can settle it. */
export interface Attempt {
  readonly id: string
  readonly retryCount: number
}

/** What a dead letter keeps of its job. */
interface Letter {
  readonly data: Doc
  readonly reason: string
  readonly key?: string
  readonly group?: string
}

interface LetterRow {
  readonly id: string
  readonly data: Letter | string
  readonly diedAt: string
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * Moves a job that is given up to the dead letters, in one transaction. It leaves its own queue altogether: a job that
 * pg-boss itself fails for good stays where it is and holds back its successors for ever.
 */
export function bury(engine: SqlEngine, boss: PgBoss, queue: string, attempt: Attempt, letter: Letter): Promise<void> {
  return withSettledPlans(engine, async (session) => {
    const db = bossDb(session)
    if (affected(await boss.deleteJob(queue, attempt, { db })) === 0) return
    if (letter.key !== undefined) await unpark(session, queue, [letter.key])
    await boss.insert(deadQueue(queue), [{ id: uuidv7(), data: letter }], { db })
  })
}

/** One page of dead letters in the order of their deaths, and how many there are, from one snapshot. */
export async function listLetters(
  engine: SqlEngine,
  queue: string,
  where: Doc,
  page: { readonly offset: number; readonly limit: number },
): ReturnType<Jobs['deadLetters']> {
  const { rows } = await engine.query<{ total: number; items: LetterRow[] | string }>(
    `with hits as (
       select id, data, to_char(created_on at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "diedAt"
       from ${schema}.job where name = $1 and data->'data' @> $2::jsonb
     )
     select (select count(*)::int from hits) as total,
       (select coalesce(json_agg(page order by id), '[]') from (select * from hits order by id offset $3 limit $4) page) as items`,
    [deadQueue(queue), JSON.stringify(where), page.offset, page.limit],
  )
  const { total, items } = rows[0]!
  return { total, items: parsed(items).map((row) => asDeadLetter(queue, row)) }
}

/** Which dead letter is to come back, if its data hold `where`, and what is put over its data. */
export interface Replay {
  readonly queue: string
  readonly id: string
  readonly where: Doc
  readonly merge: Doc
}

/** Puts a dead letter back into its queue, in one transaction; false when there is none. */
export async function replayLetter(
  engine: SqlEngine,
  boss: PgBoss,
  enqueue: Enqueue,
  replay: Replay,
): Promise<boolean> {
  const { queue, id, where, merge } = replay
  if (!uuid.test(id)) return false
  return engine.transaction(async (session) => {
    const db = bossDb(session)
    const [found] = await boss.findJobs<Letter>(deadQueue(queue), { id, data: { data: where }, db })
    if (!found || affected(await boss.deleteJob(deadQueue(queue), id, { db })) === 0) return false
    const { data, reason: _, ...kept } = parsed(found.data)
    await enqueue(session, [{ queue, data: { ...data, ...merge }, ...kept }])
    return true
  })
}

/** Throws dead letters away; answers how many. */
export async function discardLetters(engine: SqlEngine, queue: string, where: Doc): Promise<number> {
  const { rows } = await engine.query(
    `delete from ${schema}.job where name = $1 and data->'data' @> $2::jsonb returning id`,
    [deadQueue(queue), JSON.stringify(where)],
  )
  return rows.length
}

function asDeadLetter(queue: string, row: LetterRow): DeadLetter {
  const { data, reason } = parsed(row.data)
  return { id: row.id, queue, data, diedAt: row.diedAt, reason }
}

/** A driver may hand JSON back as text. */
export function parsed<T>(value: T | string): T {
  return typeof value === 'string' ? (JSON.parse(value) as T) : value
}

/** How many jobs a command touched; pg-boss answers it without declaring it. */
function affected(response: object): number {
  return 'affected' in response ? Number(response.affected) : 0
}
