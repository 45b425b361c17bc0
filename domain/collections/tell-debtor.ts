import { partiesBehind } from '../common/parties-behind.ts'
import { customerRefsIn } from '../common/reference.ts'
import { houseMessage } from '../communication/house-message.ts'
import { reachOf } from '../communication/reach.ts'
import type { Reader } from '../core/define-resource.ts'
import { type Doc, docsIn, isDoc } from '../core/json.ts'
import { dunningTexts } from './dunning-texts.ts'
import { historyOf } from './history.ts'
import { createdBy } from './names.ts'
import { accountOf } from './orders.ts'

/**
 * The message of a stage to who owes: the first of the customers of the account who can be written to.
 * @returns undefined when nobody can
 */
export async function messageOf(found: Doc, action: Doc, read: Reader, at: string): Promise<Doc | undefined> {
  const account = await read.get('BillingAccount', accountOf(found))
  if (!account) return undefined
  for (const to of customerRefsIn(account).filter(isDoc)) {
    const people = await partiesBehind(to, read)
    const reach = people.length > 0 ? reachOf(people, to, 'customer', at) : undefined
    if (!reach) continue
    const name = String(reach.receiver['name'] ?? to['name'] ?? to['id'])
    const values = { name, account: String(account['name'] ?? account['id']), ...owedIn(found) }
    const standard = stageOf(found, action) === 'reminder' ? dunningTexts.reminder : dunningTexts.notice
    const more = { description: `About what is past due on account ${account['id']}` }
    return houseMessage({ id: createdBy(String(action['id'])), standard, reach, values, more }, read)
  }
  return undefined
}

function stageOf(found: Doc, { id }: Doc): unknown {
  return historyOf(found).find((entry) => docsIn(entry['action']).some((one) => one['id'] === id))?.['state']
}

function owedIn({ overdueAmount, anchor }: Doc): { amount: string; due: string } {
  const { value, unit } = isDoc(overdueAmount) ? overdueAmount : {}
  return { amount: `${value} ${unit}`, due: String(anchor) }
}
