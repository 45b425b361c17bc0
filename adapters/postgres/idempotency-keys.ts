import { createHash, randomUUID } from 'node:crypto'
import type { Claim, IdempotencyKeys } from '../../domain/core/ports.ts'
import type { SqlSession } from './engine.ts'

/** What a claim finds: its own token when it got the key, or what whoever has it has left. */
interface Found {
  readonly token: string | null
  readonly fingerprint: string
  readonly status: number | null
  readonly headers: string
  readonly body: string
}

// One statement decides, so that of two claims one wins. A key that a concurrent claim has just taken is not visible to
// the second half yet; then no row comes back.
const claimStatement = `
  with claimed as (
    insert into idempotency_key as held (key, fingerprint, token, claimed_at, lease_until, keep_until)
    values ($1::text, $2::text, $3::text, $4::timestamptz, $5::timestamptz, $6::timestamptz)
    on conflict (key) do update set
      fingerprint = excluded.fingerprint, token = excluded.token, claimed_at = excluded.claimed_at,
      lease_until = excluded.lease_until, keep_until = excluded.keep_until, status = null, headers = null, body = null
    where held.keep_until <= $4::timestamptz or (held.status is null and held.lease_until <= $4::timestamptz)
    returning token, fingerprint, status, headers, body
  )
  select * from claimed
  union all
  select null, fingerprint, status, headers, body from idempotency_key
  where key = $1::text and not exists (select from claimed)`

const settleStatement = `
  update idempotency_key set status = $3::integer, headers = $4::text, body = $5::text
  where key = $1::text and token = $2::text and status is null`

const releaseStatement = 'delete from idempotency_key where key = $1::text and token = $2::text and status is null'

/** Idempotency keys in a table. */
export function idempotencyKeys(session: SqlSession): IdempotencyKeys {
  return {
    async claim(key, fingerprint, now, leaseMs, keepMs) {
      const later = (ms: number) => new Date(now.getTime() + ms).toISOString()
      const values = [storedKey(key), fingerprint, randomUUID(), later(0), later(leaseMs), later(keepMs)]
      const { rows } = await session.query<Found>(claimStatement, values, 'claim')
      return rows[0] ? judged(rows[0], fingerprint) : { state: 'running' }
    },
    async settle(key, token, { status, headers, body }) {
      await session.query(settleStatement, [storedKey(key), token, status, JSON.stringify(headers), body], 'settle')
    },
    async release(key, token) {
      await session.query(releaseStatement, [storedKey(key), token], 'release')
    },
    async purge(before) {
      const { rows } = await session.query<{ count: number }>(
        `with purged as (delete from idempotency_key where claimed_at < $1::timestamptz returning 1)
         select count(*)::integer as count from purged`,
        [before.toISOString()],
      )
      return rows[0]!.count
    },
  }
}

function judged(found: Found, fingerprint: string): Claim {
  if (found.token !== null) return { state: 'claimed', token: found.token }
  if (found.fingerprint !== fingerprint) return { state: 'mismatch' }
  if (found.status === null) return { state: 'running' }
  const headers = JSON.parse(found.headers) as Record<string, string>
  return { state: 'answered', answer: { status: found.status, headers, body: found.body } }
}

/** Keys are kept as digests: whatever a caller sends has a length that fits an index, and is nobody else's to read. */
export function storedKey(key: string): string {
  return createHash('sha256').update(key).digest('base64')
}
