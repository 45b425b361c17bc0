import { classOf, dateTime, flag, listOf, text } from '../core/schema.ts'
import { attachmentRefOrValue } from './attachment.ts'
import { characteristicSpecification } from './characteristic-specification.ts'
import { entity } from './entity.ts'
import { associationSpecificationRef, constraintRef } from './entity-ref.ts'
import { relatedPartyRefOrPartyRoleRef } from './related-party.ts'
import { timePeriod } from './time-period.ts'

export const targetEntitySchema = classOf(
  'TargetEntitySchema',
  {},
  {
    description: 'Names the class of the resources that follow a specification, and its schema.',
    required: ['@type', '@schemaLocation'],
    plain: true,
  },
)

export const entitySpecificationRelationship = classOf(
  'EntitySpecificationRelationship',
  {
    href: text('Address of the other specification.'),
    name: text('Name of the other specification.'),
    role: text('What the other specification is in this relationship.'),
    validFor: timePeriod,
    associationSpec: associationSpecificationRef,
    relationshipType: text('Kind of relationship, such as dependency or substitution.'),
  },
  {
    description: 'A link between two specifications.',
    required: ['role', 'relationshipType', 'validFor', 'associationSpec'],
    plain: true,
  },
)

export const entitySpecification = classOf(
  'EntitySpecification',
  {
    ...entity,
    name: text('Name of the specification.'),
    description: text('What the specification is for.'),
    lastUpdate: dateTime('When the specification was last changed; set by the server.'),
    lifecycleStatus: text('Where the specification is in its life.'),
    isBundle: flag('True when the specification is made of others.'),
    validFor: timePeriod,
    version: text('Version of the specification.'),
    attachment: listOf(attachmentRefOrValue, 'Documents about the specification.'),
    targetEntitySchema,
    specCharacteristic: listOf(characteristicSpecification, 'Characteristics that resources of this kind may have.'),
    relatedParty: listOf(relatedPartyRefOrPartyRoleRef, 'Parties and roles that have to do with the specification.'),
    constraint: listOf(constraintRef, 'Rules that resources of this kind have to follow.'),
    entitySpecRelationship: listOf(entitySpecificationRelationship, 'Links to other specifications.'),
  },
  { description: 'Describes what resources of one kind have in common.' },
)
