import { attachmentRefOrValue } from '../common/attachment.ts'
import { characteristicSpecification } from '../common/characteristic-specification.ts'
import { agreementRef, refTo } from '../common/entity-ref.ts'
import { externalIdentifier } from '../common/external-identifier.ts'
import { channelRef, productSpecificationRef } from '../common/product-refs.ts'
import { timePeriod } from '../common/time-period.ts'
import { about, classOf, flag, listOf, subclassOf, text } from '../core/schema.ts'
import { bundledGroupProductOffering, bundledProductOffering } from './bundle-classes.ts'
import { catalogItem } from './catalog-item.ts'
import {
  categoryRef,
  marketSegmentRef,
  placeRef,
  policyRef,
  resourceCandidateRef,
  serviceCandidateRef,
  slaRef,
} from './catalog-refs.ts'
import { productOfferingPriceRefOrValue } from './embedded-price-class.ts'
import { productOfferingTerm } from './price-parts.ts'
import { productSpecificationCharacteristicValueUse } from './value-use-class.ts'

const productOfferingRelationship = subclassOf(
  refTo('OfferingTie', 'an offering'),
  'ProductOfferingRelationship',
  {
    relationshipType: text('What the other offering is to this one, such as requires, excludes or upgrade.'),
    role: text('Part that the other offering plays.'),
    validFor: timePeriod,
    version: text('Version of the other offering.'),
  },
  { description: 'A link between two offerings.', required: ['id', 'relationshipType'] },
)

const allowedProductAction = classOf(
  'AllowedProductAction',
  {
    action: text('What may be ordered, such as add, modify or delete.'),
    channel: listOf(channelRef, 'Channels through which it may be ordered; all when absent.'),
    validFor: timePeriod,
  },
  { description: 'Something that may be done with products of an offering.', required: ['action'] },
)

export const productOfferingClass = classOf(
  'ProductOffering',
  {
    ...catalogItem,
    statusReason: text('Why the offering is in its state.'),
    isBundle: flag('True when the offering is made of others.'),
    isSellable: flag('False when the offering is sold only as part of others.'),
    productSpecification: about(productSpecificationRef, 'What is offered.'),
    productOfferingPrice: listOf(productOfferingPriceRefOrValue, 'What it costs.'),
    productOfferingCharacteristic: listOf(characteristicSpecification, 'Characteristics of the offering itself.'),
    prodSpecCharValueUse: listOf(productSpecificationCharacteristicValueUse, 'Values that may be chosen here.'),
    productOfferingTerm: listOf(productOfferingTerm, 'Commitments under which it is sold.'),
    productOfferingRelationship: listOf(productOfferingRelationship, 'Links to other offerings.'),
    bundledProductOffering: listOf(bundledProductOffering, 'Offerings that a bundle is made of.'),
    bundledGroupProductOffering: listOf(bundledGroupProductOffering, 'Groups from which a bundle is put together.'),
    allowedAction: listOf(allowedProductAction, 'What may be done with products of the offering.'),
    category: listOf(categoryRef, 'Categories in which it is shown.'),
    channel: listOf(channelRef, 'Channels through which it is sold.'),
    marketSegment: listOf(marketSegmentRef, 'Customers to whom it is sold.'),
    place: listOf(placeRef, 'Places where it is sold.'),
    agreement: listOf(agreementRef, 'Agreements under which it is sold.'),
    attachment: listOf(attachmentRefOrValue, 'Pictures and documents.'),
    serviceLevelAgreement: about(slaRef, 'Quality that is promised.'),
    serviceCandidate: about(serviceCandidateRef, 'Entry of the service catalog that is offered.'),
    resourceCandidate: about(resourceCandidateRef, 'Entry of the resource catalog that is offered.'),
    policy: listOf(policyRef, 'Rules for the offering.'),
    externalIdentifier: listOf(externalIdentifier, 'Identifiers by which other systems know the offering.'),
  },
  { description: 'What can be bought, at which price and under which terms.', required: ['name', 'lifecycleStatus'] },
)
