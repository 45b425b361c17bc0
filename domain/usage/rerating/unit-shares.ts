import { idIn } from '../../common/reference.ts'
import type { Consequence, Reader } from '../../core/define-resource.ts'
import type { Doc } from '../../core/json.ts'
import { quantityOf } from '../../prepay/balance-amount.ts'
import { consequencesOf } from '../../prepay/effects.ts'
import { historyOf, historyOfUse } from '../../prepay/history.ts'
import { asAllowances, type FindUnits, unitDebits } from '../../prepay/unit-balances.ts'

/** What balances of minutes, bytes and messages have given to usage, while it is rated again. */
export interface UnitShares {
  /** Whether any of it is there for those that come next. */
  readonly hasSpare: boolean
  /** What a usage may take: what it had, and what those before it have left. */
  findFor(usage: Doc): FindUnits
  /** What a usage had and does not take any more is there for those that come after it. */
  settle(before: Doc, after: Doc): void
}

/**
 * Balances are used up in the order in which usage was reported, as money is: top-ups lie between. So nothing is taken from them
 * when usage is rated again that had not been taken before, and by the same prices everybody keeps what he had.
 */
export function freshShares(): UnitShares {
  const spare = new Map<string, bigint>()
  return {
    get hasSpare() {
      return spare.size > 0
    },
    findFor: (usage) => async (use, read) => {
      const had = unitDebits(usage)
      const ids = [...new Set([...had.keys(), ...spare.keys()])]
      const available = await Promise.all(
        ids.map(async (id) => {
          const bucket = await read.get('Bucket', id)
          return bucket ? [{ bucket, left: (had.get(id) ?? 0n) + (spare.get(id) ?? 0n) }] : []
        }),
      )
      return asAllowances(available.flat(), use)
    },
    settle(before, after) {
      for (const [id, by] of changesOf(before, after)) spare.set(id, (spare.get(id) ?? 0n) - by)
    },
  }
}

/** By how much more each balance gives. */
function changesOf(before: Doc, after: Doc): ReadonlyMap<string, bigint> {
  const [had, has] = [unitDebits(before), unitDebits(after)]
  return new Map(
    [...new Set([...had.keys(), ...has.keys()])].map((id) => [id, (has.get(id) ?? 0n) - (had.get(id) ?? 0n)]),
  )
}

/**
 * What has to change with usage that was rated again: the balances, and the history of those of which it takes otherwise, be it that
 * of the usage or of what was held for it.
 */
export async function regivenUnits(
  changes: readonly { readonly before: Doc; readonly after: Doc }[],
  at: string,
  read: Reader,
): Promise<readonly Consequence[]> {
  const given = changes.flatMap(({ before, after }) => {
    const has = unitDebits(after)
    const others = [...changesOf(before, after)].filter(([, used]) => used !== 0n)
    return others.map(([bucket, used]) => ({ after, bucket, used, size: has.get(bucket) ?? 0n }))
  })
  const told = await Promise.all(
    given.map(async ({ after, bucket, size }) => {
      const held = await heldBy(after, bucket, read)
      return held ? debitedAnew(held, size, read) : [await historyOfUse(after, { bucket, size }, at, read)]
    }),
  )
  return [...(await consequencesOf(given, read)), ...told.flat()]
}

/** What was held of a balance for a usage. */
async function heldBy(usage: Doc, bucket: string, read: Reader): Promise<Doc | undefined> {
  const id = idIn(usage['reserveBalance'])
  const reservation = id === undefined ? undefined : await read.get('ReserveBalance', id)
  return idIn(reservation?.['bucket']) === bucket ? reservation : undefined
}

async function debitedAnew(reservation: Doc, size: bigint, read: Reader): Promise<readonly Consequence[]> {
  const { units } = reservation['debitedValue'] as Doc
  const debited = (doc: Doc) => ({ ...doc, debitedValue: quantityOf({ units: String(units), size }) })
  return [
    { kind: 'ReserveBalance', id: String(reservation['id']), change: debited },
    await historyOf('ReserveBalance', debited(reservation), read),
  ]
}
