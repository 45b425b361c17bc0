import { idIn } from '../common/reference.ts'
import type { Reader } from '../core/define-resource.ts'
import type { Doc } from '../core/json.ts'

/** The case in which an action is by now: the one in which it was planned, or one that goes on from that. */
export async function caseNow(id: string, read: Reader): Promise<Doc | undefined> {
  const seen = new Set<string>()
  let found = await read.get('CollectionCase', id)
  for (
    let next = idIn(found?.['successor']);
    next !== undefined && !seen.has(next);
    next = idIn(found?.['successor'])
  ) {
    seen.add(next)
    found = await read.get('CollectionCase', next)
  }
  return found
}
