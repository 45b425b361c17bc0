import { customer as schema } from '../common/party-classes.ts'
import {
  accountReference,
  engagedPartyReference,
  relatedPartyReference,
  specificationReference,
} from '../common/references.ts'
import { defineResource } from '../core/define-resource.ts'
import { vipIsDated, withDatedVip } from '../party/vip.ts'
import { roleSearch } from '../party-role/role-search.ts'
import { datedStatus, reasonFor } from '../party-role/role-status.ts'
import { customerExample } from './customer-example.ts'
import { customerLifecycle, customerStatesWithReason } from './customer-lifecycle.ts'

export const customer = defineResource({
  kind: 'Customer',
  schema,
  description: 'A person or an organization in the role of somebody who buys from the operator.',
  lifecycle: customerLifecycle,
  mandatory: ['name', 'engagedParty'],
  serverSets: ['statusChangeDate'],
  search: roleSearch,
  complete: (step) => withDatedVip('characteristic', { ...step, after: datedStatus(step) }),
  rules: [reasonFor(customerStatesWithReason), vipIsDated('characteristic')],
  references: [engagedPartyReference, specificationReference, relatedPartyReference, accountReference],
  example: customerExample,
})
