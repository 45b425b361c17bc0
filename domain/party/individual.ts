import { individual as schema } from '../common/party-classes.ts'
import { relatedPartyReference } from '../common/references.ts'
import { defineResource } from '../core/define-resource.ts'
import { engagedAs } from './engaged-by.ts'
import { individualExample } from './individual-example.ts'
import { individualLifecycle } from './individual-lifecycle.ts'
import { birthDateIsPast, deathDateFitsStatus } from './life-dates.ts'
import { vipIsDated, withDatedVip } from './vip.ts'

export const individual = defineResource({
  kind: 'Individual',
  schema,
  description: 'A person: known to the operator before, besides and after any role that they play.',
  lifecycle: individualLifecycle,
  mandatory: ['givenName', 'familyName'],
  search: [
    'familyName',
    'givenName',
    'name',
    'status',
    'contactMedium.emailAddress',
    'contactMedium.phoneNumber',
    'externalReference.id',
    'individualIdentification.identificationId',
    'relatedParty.partyOrPartyRole.id',
  ],
  complete: (step) => withDatedVip('partyCharacteristic', step),
  rules: [deathDateFitsStatus, birthDateIsPast, vipIsDated('partyCharacteristic')],
  references: [relatedPartyReference],
  neededBy: engagedAs('Individual'),
  example: individualExample,
})
