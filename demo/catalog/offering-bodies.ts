import type { Body, Json } from '../body.ts'
import { categoryRef } from './categories.ts'
import type { Offering } from './offerings.ts'
import { priceBodies } from './prices.ts'
import { ref, spoken } from './refs.ts'
import { specificationId, specifications } from './specifications.ts'

export const offeringId = (id: string) => `offering-${id}`

/** An offering as it is created; its prices are resources of their own. */
export function offeringBody(id: string, offering: Offering): Body {
  const { name, description, category, spec, prices = {}, uses = {}, term, state = 'Launched' } = offering
  const specification = specifications[spec]!
  return {
    '@type': 'ProductOffering',
    id: offeringId(id),
    name,
    ...(description !== undefined && { description }),
    lifecycleStatus: state,
    version: '1.0',
    isSellable: offering.partOnly !== true,
    validFor: { startDateTime: '2024-01-01T00:00:00.000Z' },
    productSpecification: {
      ...ref('ProductSpecificationRef', specificationId(spec), specification.name),
      '@referredType': 'ProductSpecification',
    },
    category: [categoryRef(category)],
    channel: [ref('ChannelRef', 'online', 'Online shop'), ref('ChannelRef', 'shop', 'Shops')],
    marketSegment: [segment(offering)],
    productOfferingPrice: priceBodies(id, name, prices).map(({ id: priceId, name: priceName }) =>
      ref('ProductOfferingPriceRef', String(priceId), String(priceName)),
    ),
    prodSpecCharValueUse: Object.entries(uses).map(([each, value]) => valueUse(each, value)),
    ...(term !== undefined && { productOfferingTerm: [commitment(term)] }),
    productOfferingRelationship: (offering.requires ?? []).map((each) => ({
      ...ref('ProductOfferingRelationship', offeringId(each), spoken(each)),
      relationshipType: 'requires',
    })),
  }
}

function segment({ segment: which }: Offering): Body {
  return which === 'business'
    ? ref('MarketSegmentRef', 'business', 'Business customers')
    : ref('MarketSegmentRef', 'residential', 'Private customers')
}

function commitment(months: number): Body {
  return {
    '@type': 'ProductOfferingTerm',
    name: months === 1 ? 'Every month' : `${months} months`,
    duration: { amount: months, units: 'month' },
  }
}

function valueUse(name: string, value: Json): Body {
  const type = typeof value === 'number' ? 'Integer' : 'String'
  return {
    '@type': 'ProductSpecificationCharacteristicValueUse',
    name,
    valueType: type.toLowerCase(),
    minCardinality: 1,
    maxCardinality: 1,
    productSpecCharacteristicValue: [
      { '@type': `${type}CharacteristicValueSpecification`, valueType: type.toLowerCase(), value, isDefault: true },
    ],
  }
}
