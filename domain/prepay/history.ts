import { idIn } from '../common/reference.ts'
import type { Consequence, Reader } from '../core/define-resource.ts'
import { derivedId } from '../core/derived-id.ts'
import { type Doc, docsIn, isDoc } from '../core/json.ts'
import { quantityOf } from './balance-amount.ts'
import { unitsIn } from './movement.ts'

/** What of an action its history does not say. */
const passing = ['id', '@type', 'failure', 'plannedUsage', 'requestedQuantity', 'maxUsage', 'usage', 'lastUpdate']

/** The entry in the history that says what is done with a balance; kept when the action itself is removed. */
export async function historyOf(kind: string, action: Doc, read: Reader): Promise<Consequence> {
  const id = derivedId(['history', kind, action['id']])
  const said = Object.fromEntries(Object.entries(action).filter(([name]) => !passing.includes(name)))
  // TM Forum's document wants to know of each entry what received something.
  const own = docsIn(action['logicalResource'])[0] ?? {
    '@type': 'LogicalResourceRef',
    id: idIn(action['bucket']) ?? String(action['id']),
  }
  const entry: Doc = {
    receiverLogicalResource: own,
    ...said,
    action: { '@type': 'EntityRef', id: action['id']!, '@referredType': kind },
  }
  return kept(id, entry, read)
}

/**
 * The entry in the history that says what a usage took of a balance of minutes, bytes or messages.
 * @param at when it was rated
 */
export async function historyOfUse(
  usage: Doc,
  { bucket: id, size }: { readonly bucket: string; readonly size: bigint },
  at: string,
  read: Reader,
): Promise<Consequence> {
  const bucket = (await read.get('Bucket', id))!
  const amount = quantityOf({ units: unitsIn(bucket), size })
  const { partyAccount, usageType } = bucket
  const { description, product } = usage
  return kept(
    derivedId(['history', 'Usage', usage['id'], id]),
    {
      ...(description !== undefined && { description }),
      ...{
        status: 'completed',
        usageType: usageType!,
        requestedDate: usage['receivedDate'] ?? at,
        confirmationDate: at,
      },
      ...{ amount, debitedValue: amount },
      bucket: { '@type': 'BucketRef', id, '@referredType': 'Bucket' },
      receiverLogicalResource: docsIn(bucket['logicalResource'])[0] ?? { '@type': 'LogicalResourceRef', id },
      ...(partyAccount !== undefined && { partyAccount }),
      ...(isDoc(product) && { product: [product] }),
      action: { '@type': 'EntityRef', id: usage['id']!, '@referredType': 'Usage' },
    },
    read,
  )
}

async function kept(id: string, entry: Doc, read: Reader): Promise<Consequence> {
  const kind = 'BalanceActionHistory'
  return (await read.get(kind, id))
    ? { kind, id, change: (doc) => ({ ...doc, ...entry }) }
    : { kind, id, create: entry }
}
