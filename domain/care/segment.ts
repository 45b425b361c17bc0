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
  const found = await Promise.all(refs.map((ref) => segmentOfParty(ref, at, read)))
  return (['VIP', 'business'] as const).find((segment) => found.includes(segment)) ?? 'residential'
}

const kinds = ['Customer', 'PartyRole', 'Individual', 'Organization'] as const

async function segmentOfParty(ref: Doc, at: string, read: Reader): Promise<Segment> {
  const id = String(ref['id'])
  const kind = kinds.find((one) => one === ref['@referredType'])
  const found = kind ? [await read.get(kind, id)] : await Promise.all(kinds.map((one) => read.get(one, id)))
  const docs = found.filter((one) => one !== undefined)
  const engaged = docs.map(({ engagedParty }) => engagedParty).filter(isDoc)
  const behind = await Promise.all(engaged.map((party) => segmentOfParty(party, at, read)))
  if (behind.includes('VIP') || docs.some((one) => vipOn(one, at))) return 'VIP'
  const isCompany = docs.some((one) => one['@type'] === 'Organization' || one['@baseType'] === 'Organization')
  return isCompany || behind.includes('business') ? 'business' : 'residential'
}
