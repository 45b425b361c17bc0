import { idIn } from '../common/reference.ts'
import type { Consequence, Reader } from '../core/define-resource.ts'
import { derivedId } from '../core/derived-id.ts'
import { type Doc, docsIn } from '../core/json.ts'

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
  const known = await read.get('BalanceActionHistory', id)
  return known
    ? { kind: 'BalanceActionHistory', id, change: (doc) => ({ ...doc, ...entry }) }
    : { kind: 'BalanceActionHistory', id, create: entry }
}
