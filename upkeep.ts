import { type Loop, makeLoop } from './adapters/jobs/loop.ts'
import { mentioned } from './adapters/jobs/mentioned.ts'
import type { SqlDatabase } from './adapters/postgres/open-database.ts'
import { type Forget, forgetAudit, forgetEvents } from './adapters/postgres/retention.ts'
import type { Config } from './config.ts'
import type { Clock } from './domain/core/ports.ts'
import { deliveryQueue } from './domain/notification/queue.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** Between two batches requests get their turn. */
const gapMs = 100

export interface UpkeepParts {
  readonly config: Pick<Config, 'eventRetentionDays' | 'auditRetentionDays'>
  readonly database: SqlDatabase
  readonly clock: Clock
  /** How long idempotency keys are honoured, in milliseconds. */
  readonly keyKeepMs: number
  readonly onError: (error: unknown) => void
}

/**
 * What is forgotten in the background, because nothing else does and its tables would grow for ever: idempotency keys
 * that are too old to be honoured, events that have been handed on, and audit entries where that is asked for.
 */
export function upkeep({ config, database, clock, keyKeepMs, onError }: UpkeepParts): readonly Loop[] {
  const { engine, keys } = database
  const forgotten = (forget: Forget, keepMs: number, pollMs: number) =>
    makeLoop(() => forget(new Date(clock.now().getTime() - keepMs)), { pollMs, gapMs, onError })
  const purge: Forget = async (before) => {
    await keys.purge(before)
    return false
  }
  const referred = (ids: readonly string[]) => mentioned(engine, deliveryQueue, 'eventId', ids)
  const { eventRetentionDays: eventDays, auditRetentionDays: auditDays } = config
  return [
    forgotten(purge, keyKeepMs, hourMs),
    ...(eventDays > 0 ? [forgotten(forgetEvents({ engine }, referred), eventDays * dayMs, hourMs)] : []),
    ...(auditDays > 0 ? [forgotten(forgetAudit({ engine }), auditDays * dayMs, dayMs)] : []),
  ]
}
