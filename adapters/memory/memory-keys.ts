import { randomUUID } from 'node:crypto'
import type { ChangeSet, Claim, IdempotencyKeys, KeptAnswer } from '../../domain/core/ports.ts'

interface Entry {
  readonly fingerprint: string
  readonly token: string
  readonly claimedAt: number
  readonly leaseUntil: number
  readonly keepUntil: number
  answer?: KeptAnswer
}

export interface MemoryKeys extends IdempotencyKeys {
  /** Whether the claim still belongs to whoever holds the token, and has no answer yet. */
  holds(settle: Pick<NonNullable<ChangeSet['settle']>, 'key' | 'token'>): boolean
}

/** Idempotency keys in a map. */
export function memoryKeys(): MemoryKeys {
  const entries = new Map<string, Entry>()
  const held = (key: string, token: string) => {
    const entry = entries.get(key)
    return entry && entry.token === token && !entry.answer ? entry : undefined
  }
  return {
    holds: ({ key, token }) => held(key, token) !== undefined,
    async claim(key, fingerprint, now, leaseMs, keepMs) {
      const at = now.getTime()
      const refusal = judge(entries.get(key), fingerprint, at)
      if (refusal) return refusal
      const token = randomUUID()
      entries.set(key, { fingerprint, token, claimedAt: at, leaseUntil: at + leaseMs, keepUntil: at + keepMs })
      return { state: 'claimed', token }
    },
    async settle(key, token, answer) {
      const entry = held(key, token)
      if (entry) entry.answer = answer
    },
    async release(key, token) {
      if (held(key, token)) entries.delete(key)
    },
    async purge(before) {
      const old = [...entries].filter(([, entry]) => entry.claimedAt < before.getTime())
      for (const [key] of old) entries.delete(key)
      return old.length
    },
  }
}

/** Why a key cannot be claimed now; undefined when it can. */
function judge(entry: Entry | undefined, fingerprint: string, at: number): Claim | undefined {
  if (!entry || entry.keepUntil <= at) return undefined
  if (!entry.answer && entry.leaseUntil <= at) return undefined
  if (entry.fingerprint !== fingerprint) return { state: 'mismatch' }
  return entry.answer ? { state: 'answered', answer: entry.answer } : { state: 'running' }
}
