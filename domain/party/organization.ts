import { noCircle } from '../common/hierarchy/chain.ts'
import { keepTies } from '../common/hierarchy/keep-ties.ts'
import { organization as schema } from '../common/party-classes.ts'
import { relatedPartyReference } from '../common/references.ts'
import { defineResource } from '../core/define-resource.ts'
import { engagedAs } from './engaged-by.ts'
import { organizationExample } from './organization-example.ts'
import { organizationLifecycle } from './organization-lifecycle.ts'
import { withBothNames } from './organization-names.ts'
import { organizationHierarchy } from './organization-ties.ts'
import { vipIsDated, withDatedVip } from './vip.ts'

export const organization = defineResource({
  kind: 'Organization',
  schema,
  description: 'A company, an authority, a club or a part of one, with its place in a hierarchy of organizations.',
  lifecycle: organizationLifecycle,
  mandatory: ['name'],
  search: [
    'name',
    'tradingName',
    'status',
    'contactMedium.emailAddress',
    'contactMedium.phoneNumber',
    'externalReference.id',
    'organizationIdentification.identificationId',
    'organizationParentRelationship.organization.id',
    'organizationChildRelationship.organization.id',
    'relatedParty.partyOrPartyRole.id',
  ],
  complete: (step) => withDatedVip('partyCharacteristic', { ...step, after: withBothNames(step.after, step.before) }),
  rules: [noCircle(organizationHierarchy), vipIsDated('partyCharacteristic')],
  references: [
    relatedPartyReference,
    { path: 'organizationParentRelationship.organization.id', kinds: ['Organization'] },
    { path: 'organizationChildRelationship.organization.id', kinds: ['Organization'] },
  ],
  consequences: keepTies(organizationHierarchy),
  neededBy: engagedAs('Organization'),
  example: organizationExample,
})
