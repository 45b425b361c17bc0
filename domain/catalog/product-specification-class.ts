import { attachmentRefOrValue } from '../common/attachment.ts'
import { characteristicSpecification } from '../common/characteristic-specification.ts'
import { refTo } from '../common/entity-ref.ts'
import { externalIdentifier } from '../common/external-identifier.ts'
import { targetProductSchema } from '../common/product-refs.ts'
import { relatedPartyRefOrPartyRoleRef } from '../common/related-party.ts'
import { timePeriod } from '../common/time-period.ts'
import { about, classOf, flag, listOf, subclassOf, text } from '../core/schema.ts'
import { catalogItem } from './catalog-item.ts'
import {
  categoryRef,
  intentSpecificationRef,
  policyRef,
  resourceSpecificationRef,
  serviceSpecificationRef,
} from './catalog-refs.ts'

const bundledProductSpecification = classOf(
  'BundledProductSpecification',
  {
    id: text('Identifier of the specification.'),
    href: text('Address of the specification.'),
    name: text('Name of the specification.'),
    lifecycleStatus: text('Where the specification is in its life.'),
    version: text('Version of the specification.'),
  },
  { description: 'A specification that is part of another one.' },
)

const productSpecificationRelationship = subclassOf(
  refTo('SpecificationTie', 'a specification'),
  'ProductSpecificationRelationship',
  {
    relationshipType: text('What the other specification is to this one, such as dependency or exclusivity.'),
    characteristic: listOf(characteristicSpecification, 'Characteristics that the relationship itself has.'),
    validFor: timePeriod,
    version: text('Version of the other specification.'),
  },
  { description: 'A link between two specifications.', required: ['id', 'relationshipType'] },
)

export const productSpecificationClass = classOf(
  'ProductSpecification',
  {
    ...catalogItem,
    brand: text('Maker or brand of the product.'),
    productNumber: text('Number under which the maker knows the product.'),
    isBundle: flag('True when the specification is made of others.'),
    category: listOf(categoryRef, 'Categories under which the specification is filed.'),
    attachment: listOf(attachmentRefOrValue, 'Pictures and documents.'),
    bundledProductSpecification: listOf(bundledProductSpecification, 'Specifications that this one is made of.'),
    productSpecCharacteristic: listOf(characteristicSpecification, 'Characteristics that such products may have.'),
    productSpecificationRelationship: listOf(productSpecificationRelationship, 'Links to other specifications.'),
    serviceSpecification: listOf(serviceSpecificationRef, 'Customer-facing services that realize such a product.'),
    resourceSpecification: listOf(resourceSpecificationRef, 'Resources that realize such a product.'),
    intentSpecification: about(intentSpecificationRef, 'The intent that such a product expresses.'),
    policy: listOf(policyRef, 'Rules for such products.'),
    relatedParty: listOf(relatedPartyRefOrPartyRoleRef, 'Parties and roles that have to do with the specification.'),
    targetProductSchema: about(targetProductSchema, 'Class of such products, and its schema.'),
    externalIdentifier: listOf(externalIdentifier, 'Identifiers by which other systems know the specification.'),
  },
  { description: 'Says what products of one kind are and can be.', required: ['name', 'lifecycleStatus'] },
)
