import type { Doc } from '../client.ts'
import { docOf, docsOf, shownAnswer } from '../expect.ts'
import { words } from '../rules/product-facts.ts'
import { idOf, type Trial } from '../trial.ts'
import { Unmet } from '../verdicts.ts'

/** What is topped up, in EUR, account by account. */
const sizes = [100, 250, 400, 50, 60] as const
const names = [...words, 'Delta', 'Epsilon'] as const

/** Something that follows from a top-up, and how it is found. */
type Found = 'bucket' | 'accumulatedBalance' | 'balanceActionHistory'

const queries: Readonly<Record<Found, (bucket: string, account: string) => string>> = {
  bucket: (bucket) => `id=${bucket}`,
  accumulatedBalance: (_, account) => `partyAccount.id=${account}`,
  balanceActionHistory: (bucket) => `bucket.id=${bucket}`,
}

/**
 * What follows from topping up new balances, each of an account of its own that no server has: what the account is described as is
 * their group, its name their text.
 */
export function toppedUp(found: Found) {
  return async (trial: Trial, count: 3 | 5): Promise<{ group: string; docs: Doc[] }> => {
    const group = trial.newGroup()
    const docs: Doc[] = []
    // Not in the order of their names, so that sorting has something to do.
    for (let i = count - 1; i >= 0; i--) docs.unshift(await balance(trial, found, group, i))
    return { group, docs }
  }
}

async function balance(trial: Trial, found: Found, group: string, i: number): Promise<Doc> {
  const [bucket, account] = [trial.newGroup(), trial.newGroup()]
  const inV5 = trial.generation === 'v5'
  const typed = (type: string, attributes: Doc): Doc => (inV5 ? { '@type': type, ...attributes } : attributes)
  const body = typed('TopupBalance', {
    amount: { amount: sizes[i]!, units: 'EUR' },
    usageType: 'monetary',
    bucket: typed('BucketRef', { id: bucket, name: 'Credit' }),
    partyAccount: typed('PartyAccountRef', { id: account, name: names[i]!, description: group }),
  })
  const answer = await trial.send('POST', '/topupBalance', { body })
  if (answer.status !== 201) throw new Unmet(`no balance can be topped up: ${shownAnswer(answer)}`)
  const { status } = docOf(await trial.send('GET', `/topupBalance/${encodeURIComponent(idOf(docOf(answer)))}`))
  const [doc] = docsOf(await trial.list(queries[found](bucket, account)))
  if (!doc) throw new Unmet(`a top-up of a new balance (${status}) has made no ${trial.subject.resource}`)
  return doc
}
