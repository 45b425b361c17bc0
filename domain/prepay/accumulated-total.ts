import { idIn } from '../common/reference.ts'
import type { Consequence, Reader } from '../core/define-resource.ts'
import { derivedId } from '../core/derived-id.ts'
import { type Doc, docsIn } from '../core/json.ts'
import { quantityOf, sizeIn } from './balance-amount.ts'
import { unitsIn } from './movement.ts'

/** The total of an account, one for each type of balance and unit, when something comes to one of its buckets, or goes. */
export async function totalWith(bucket: Doc, change: bigint, read: Reader): Promise<Consequence> {
  const [kind, id] = ['AccumulatedBalance', totalId(bucket)]
  const units = unitsIn(bucket)
  if (await read.get(kind, id)) {
    return {
      kind,
      id,
      change: (doc) => ({
        ...doc,
        bucket: withRef(docsIn(doc['bucket']), bucket),
        totalBalance: quantityOf({ units, size: sizeIn(doc['totalBalance']) + change }),
      }),
    }
  }
  const { partyAccount, usageType } = bucket
  const create: Doc = {
    name: `${usageType} ${units}`,
    bucket: withRef([], bucket),
    ...(partyAccount !== undefined && { partyAccount }),
    totalBalance: quantityOf({ units, size: change }),
  }
  return { kind, id, create }
}

function totalId(bucket: Doc): string {
  const owner = idIn(bucket['partyAccount'])
  return derivedId([
    'balance',
    ...(owner === undefined ? ['bucket', bucket['id']] : ['account', owner]),
    bucket['usageType'],
    unitsIn(bucket),
  ])
}

function withRef(refs: readonly Doc[], { id, name }: Doc): Doc[] {
  if (refs.some((ref) => ref['id'] === id)) return [...refs]
  return [...refs, { '@type': 'BucketRef', id: id!, ...(name !== undefined && { name }), '@referredType': 'Bucket' }]
}
