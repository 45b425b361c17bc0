import { refTo } from '../common/entity-ref.ts'
import { text } from '../core/schema.ts'

/** References that the catalog makes to things of its own and of other catalogs. */
const version = text('Version of what is referred to.')

export const categoryRef = refTo('CategoryRef', 'a category', { version })
export const placeRef = refTo('PlaceRef', 'a place')
export const slaRef = refTo('SLARef', 'a service level agreement')
export const serviceCandidateRef = refTo('ServiceCandidateRef', 'an entry of the service catalog', { version })
export const resourceCandidateRef = refTo('ResourceCandidateRef', 'an entry of the resource catalog', { version })
export const serviceSpecificationRef = refTo('ServiceSpecificationRef', 'the specification of a service', { version })
export const resourceSpecificationRef = refTo('ResourceSpecificationRef', 'the specification of a resource', {
  version,
})
export const intentSpecificationRef = refTo('IntentSpecificationRef', 'the specification of an intent')
export const marketSegmentRef = refTo('MarketSegmentRef', 'a group of customers')
export const policyRef = refTo('PolicyRef', 'a policy or rule', { version })
