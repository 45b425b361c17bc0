import { partiesBehind } from '../common/parties-behind.ts'
import { customerRefsIn } from '../common/reference.ts'
import type { Reader } from '../core/define-resource.ts'
import { type Doc, isDoc } from '../core/json.ts'
import { vipOn } from '../party/vip.ts'

/** What kind of customer somebody is, as far as care treats them differently. */
export type Segment = 'VIP' | 'business' | 'residential'

/**
 * The segment of the customer among the related parties of a document at an instant (canonical text): VIP when the customer
 * or the party behind it is one then, business for companies, residential for everybody else, also for parties that this
 * system does not know. Where nobody is called customer, all parties count; the best segment wins.
 */
export async function segmentOf(doc: Doc, at: string, read: Reader): Promise<Segment> {
  const refs = customerRefsIn(doc).filter(isDoc)
  const found = (await Promise.all(refs.map((ref) => partiesBehind(ref, read)))).flat()
  if (found.some((one) => vipOn(one, at))) return 'VIP'
  const isCompany = found.some((one) => one['@type'] === 'Organization' || one['@baseType'] === 'Organization')
  return isCompany ? 'business' : 'residential'
}
