import { agreementSpecificationRef, permissionSpecificationSetRef } from '../common/entity-ref.ts'
import { entitySpecification } from '../common/entity-specification.ts'
import { listOf, subclassOf, text } from '../core/schema.ts'

export const partyRoleSpecificationClass = subclassOf(
  entitySpecification,
  'PartyRoleSpecification',
  {
    lifecycleStatus: text(
      'Where the specification is in its life; one of validationInProgress, validated, active, rejected, retired.',
    ),
    agreementSpecification: listOf(agreementSpecificationRef, 'Templates of the agreements that such roles make.'),
    permissionSpecificationSet: listOf(permissionSpecificationSetRef, 'Permissions that such roles bring.'),
    status: text('Status in the words of the operator, besides lifecycleStatus.'),
  },
  { description: 'Describes what party roles of one kind have in common.', required: ['name'] },
)
