import type { ResourceSpec } from '../core/define-resource.ts'
import { consequencesOfAmendment } from '../fulfilment/amendment/consequences.ts'

/** What is changed of an order that is being carried out changes its plan and the products that it orders, in the same commit. */
export const followsInPlan: NonNullable<ResourceSpec['consequences']> = async ({ before, after, at }, read) => {
  if (!before || !after) return []
  const plan = await read.get('FulfilmentPlan', String(before['id']))
  return plan ? consequencesOfAmendment(before, after, plan, read, at) : []
}
