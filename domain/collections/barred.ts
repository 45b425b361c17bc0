import type { Reader } from '../core/define-resource.ts'
import type { Doc } from '../core/json.ts'
import { isText } from '../core/query.ts'
import { rankOf, stages } from './stages.ts'

/** Stages in which an account gets nothing more. */
const barring = stages.filter((stage) => rankOf(stage) >= rankOf('softBar'))

/** The case for which an account can order nothing but an end; undefined when it is free to order. */
export async function barringCase(account: string, read: Reader): Promise<Doc | undefined> {
  const [found] = await read.find(
    'CollectionCase',
    {
      kind: 'and',
      of: [
        isText(['billingAccount', 'id'], account),
        { kind: 'or', of: barring.map((stage) => isText(['state'], stage)) },
      ],
    },
    1,
  )
  return found
}
