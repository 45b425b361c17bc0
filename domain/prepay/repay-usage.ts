import { idIn } from '../common/reference.ts'
import type { Consequence, Reader } from '../core/define-resource.ts'
import { Fault } from '../core/fault.ts'
import { type Doc, docsIn } from '../core/json.ts'
import { amountOf } from '../core/money.ts'
import { quantityOf, sizeIn } from './balance-amount.ts'
import { consequencesOf, type Effect } from './effects.ts'
import { remainingIn } from './movement.ts'
import { debitOf, payersOf } from './pay-usage.ts'

/** A usage that was paid for, and by how much more it costs by now; less than nothing is given back. */
export interface Repriced {
  readonly usage: Doc
  readonly by: bigint
}

/**
 * The difference for usage that was rated again, in the balances that had paid for it.
 * @returns what the balances paid by now, usage by usage, and what has to change
 * @throws Fault ruleViolated when a balance does not pay what it costs more
 */
export async function repaid(
  repriced: readonly Repriced[],
  at: string,
  read: Reader,
): Promise<{ readonly debits: ReadonlyMap<Doc, Doc[]>; readonly consequences: readonly Consequence[] }> {
  const debits = new Map<Doc, Doc[]>()
  const effects: Effect[] = []
  // What cost nothing was paid by nobody: then whoever paid for other usage of the product does.
  const others = repriced.flatMap(({ usage }) => docsIn(usage['balanceDebit']))
  for (const { usage, by } of repriced) {
    const own = docsIn(usage['balanceDebit'])
    const before = own.length > 0 || by <= 0n ? own : [nothingOf(others[0] ?? (await payerOf(usage, at, read)))]
    const after = debitsWith(before, by)
    debits.set(
      usage,
      after.filter(({ amount }) => sizeIn(amount) > 0n),
    )
    for (const [i, { bucket, amount }] of before.entries()) {
      const used = sizeIn(after[i]!['amount']) - sizeIn(amount)
      if (used !== 0n) effects.push({ bucket: idIn(bucket)!, used })
    }
  }
  const sums = new Map<string, bigint>()
  for (const { bucket, used } of effects) sums.set(bucket, (sums.get(bucket) ?? 0n) + used!)
  for (const [id, used] of sums) {
    const bucket = await read.get('Bucket', id)
    if (used > 0n && (!bucket || used > remainingIn(bucket))) {
      throw new Fault('ruleViolated', [
        { at: `Bucket ${id}`, problem: 'does not pay what usage rated again costs more' },
      ])
    }
  }
  return { debits, consequences: await consequencesOf(effects, read) }
}

/** More is taken from where the last was taken; less is given back in the same order backwards. */
function debitsWith(before: readonly Doc[], by: bigint): Doc[] {
  let open = by
  return before
    .toReversed()
    .map((debit) => {
      const { amount } = debit
      const size = sizeIn(amount)
      const change = open > -size ? open : -size
      open -= change
      return { ...debit, amount: quantityOf({ units: String((amount as Doc)['units']), size: size + change }) }
    })
    .reverse()
}

function nothingOf({ bucket, amount }: Doc): Doc {
  return { bucket: bucket!, amount: { ...(amount as Doc), amount: 0 } }
}

async function payerOf(usage: Doc, at: string, read: Reader): Promise<Doc> {
  const [part] = docsIn(usage['ratedProductUsage'])
  const { currency } = amountOf(part!['taxExcludedRatingAmount'])!
  const due = { product: idIn(usage['product'])!, account: idIn(usage['billingAccount'])!, currency, at }
  const [payer] = await payersOf(due, read)
  if (!payer) throw new Fault('ruleViolated', [{ at: 'Bucket', problem: 'no balance pays for usage rated again' }])
  return debitOf(String(payer['id']), { units: currency, size: 0n })
}
