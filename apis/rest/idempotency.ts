import { createHash } from 'node:crypto'
import { Fault, faults } from '../../domain/core/fault.ts'
import type { ChangeSet, KeptAnswer } from '../../domain/core/ports.ts'
import type { Answer, Exchange } from './exchange.ts'
import { refusalOf } from './problem.ts'

/** Turns the answer of a command into what its commit keeps; absent when the request carries no key. */
export type Keep = (answer: Answer) => ChangeSet['settle']

/**
 * Runs a write at most once per Idempotency-Key. The answer is kept in the same commit as the change; a refusal is kept
 * by itself; after a failure that a retry may cure the key is free again.
 * @throws Fault keyReused (422), requestInProgress (409), invalidHeader; whatever the write refuses
 */
export async function idempotently(
  exchange: Exchange,
  body: string,
  write: (keep: Keep | undefined) => Promise<Answer>,
): Promise<Answer> {
  const header = exchange.request.headers.get('idempotency-key')
  if (header === null) return write(undefined)
  const { keys, core, settings } = exchange
  const key = scopedKey(header, exchange.actor.id)
  const claim = await keys.claim(
    key,
    fingerprint(exchange, body),
    core.clock.now(),
    settings.keyLeaseMs,
    settings.keyKeepMs,
  )
  switch (claim.state) {
    case 'answered':
      return again(claim.answer)
    case 'running':
      throw new Fault('requestInProgress', [{ at: 'Idempotency-Key', problem: 'is in use right now' }], {
        'Retry-After': '1',
      })
    case 'mismatch':
      throw new Fault('keyReused', [{ at: 'Idempotency-Key', problem: 'was used for another request' }])
    case 'claimed':
      return underClaim(exchange, key, claim.token, write)
  }
}

async function underClaim(
  { keys, origin }: Exchange,
  key: string,
  token: string,
  write: (keep: Keep) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await write((answer) => ({ key, token, answer: kept(answer) }))
  } catch (error) {
    if (error instanceof Fault && isFinal(error)) await keys.settle(key, token, refusalOf(error, origin))
    else await keys.release(key, token).catch(() => undefined)
    throw error
  }
}

/** Refusals of which the same request would get the same again. */
function isFinal({ code }: Fault): boolean {
  const { status } = faults[code]
  const passing = code === 'changedMeanwhile' || code === 'requestInProgress' || status === 429 || status === 408
  return status >= 400 && status < 500 && !passing
}

function kept({ status, headers, body }: Answer): KeptAnswer {
  return { status, headers, body: body ?? '' }
}

/** Tells that nothing was done, because it had been done before. */
export const replay = { 'Idempotent-Replayed': 'true' } as const

function again({ status, headers, body }: KeptAnswer): Answer {
  return { status, headers: { ...headers, ...replay }, body: status === 204 ? null : body }
}

/** Keys of different callers never meet. */
function scopedKey(header: string, actor: string): string {
  if (/^[\x20-\x7e]{1,255}$/.test(header)) return `${actor} ${header}`
  throw new Fault('invalidHeader', [{ at: 'Idempotency-Key', problem: 'must be 1 to 255 visible characters' }])
}

function fingerprint({ request }: Exchange, body: string): string {
  const { method, url, headers } = request
  // What marks the parts of a form is another text each time.
  const type = headers.get('content-type')?.replace(/^(multipart\/form-data);.*$/i, '$1') ?? null
  const what = JSON.stringify([method, url, type, headers.get('if-match'), body])
  return createHash('sha256').update(what).digest('base64url')
}
