import type { Doc } from '../../domain/core/json.ts'
import { embeddedPriceLens } from '../lens/embedded-price.ts'
import type { Lens } from '../lens/lens.ts'
import { eachOf, inside } from '../lens/nested.ts'
import { renamed, v5Only } from '../lens/renamed.ts'
import { shownType, typeNames } from '../lens/type-name.ts'
import { valueClasses } from '../lens/value-classes.ts'
import { viewClass } from '../lens/view-class.ts'
import { byName, reference, refOrValue, sameClass } from './common-classes.ts'

/** Values that may be taken. */
const valueSpecification = viewClass('CharacteristicValueSpecification', [
  valueClasses('CharacteristicValueSpecification'),
])

const specificationRef = sameClass('ProductSpecificationRef', [], { required: ['id'] })

const valueUse = sameClass('ProductSpecificationCharacteristicValueUse', [
  eachOf('productSpecCharacteristicValue', valueSpecification),
  inside('productSpecification', specificationRef),
])

const characteristicRelationship = viewClass('ProductSpecificationCharacteristicRelationship', [
  v5Only('characteristicSpecificationId'),
  renamed('parentSpecificationId', 'id'),
  renamed('parentSpecificationHref', 'href'),
  typeNames({
    shown: 'ProductSpecificationCharacteristicRelationship',
    canonical: 'CharacteristicSpecificationRelationship',
  }),
])

/** What a specification outside of the catalog says of a characteristic. */
export const specificationCharacteristic = sameClass('CharacteristicSpecification', [
  eachOf('charSpecRelationship', sameClass('CharacteristicSpecificationRelationship', [v5Only('charSpecSeq')]), byName),
  eachOf('characteristicValueSpecification', valueSpecification),
])

export const productSpecificationCharacteristic = viewClass('ProductSpecificationCharacteristic', [
  eachOf('charSpecRelationship', characteristicRelationship, byName),
  renamed('charSpecRelationship', 'productSpecCharRelationship'),
  eachOf('characteristicValueSpecification', valueSpecification),
  renamed('characteristicValueSpecification', 'productSpecCharacteristicValue'),
  typeNames({ shown: 'ProductSpecificationCharacteristic', canonical: 'CharacteristicSpecification' }),
])

/** What v4 calls constraints. */
const policies: readonly Lens[] = [
  eachOf(
    'policy',
    viewClass('ConstraintRef', [typeNames({ shown: 'ConstraintRef', canonical: 'PolicyRef' })], { required: ['id'] }),
  ),
  renamed('policy', 'constraint'),
]

const withoutVersion = (name: string) => sameClass(name, [v5Only('version')])
const related = (name: string, extra: readonly string[] = []) => sameClass(name, [v5Only('version', ...extra)])

export const category = reference('CategoryRef')
export const productOffering = sameClass('ProductOfferingRef', [v5Only('version')], { required: ['id'] })

const term = sameClass('ProductOfferingTerm')
const tax = sameClass('TaxItem')

/** A price of the catalog. */
export const priceLenses: readonly Lens[] = [
  v5Only('externalIdentifier'),
  eachOf('bundledPopRelationship', related('BundledProductOfferingPriceRelationship', ['@referredType'])),
  ...policies,
  eachOf('place', reference('PlaceRef')),
  eachOf('popRelationship', withoutVersion('ProductOfferingPriceRelationship')),
  eachOf('pricingLogicAlgorithm', sameClass('PricingLogicAlgorithm')),
  eachOf('prodSpecCharValueUse', valueUse),
  eachOf('productOfferingTerm', term),
  eachOf('tax', tax),
]

const alteration = sameClass('POPAlteration', [inside('price', sameClass('ProductPriceValue'))], {
  required: ['price', 'priceType'],
})

/** What only a price by value has. */
const ofPriceByValue = ['price', 'priceType', 'recurringChargePeriod', 'unitOfMeasure', 'priceAlteration', 'validFor']
const priceClass = (view: Doc) => refOrValue(view, 'ProductOfferingPrice', ofPriceByValue)

const priceRefOrValue = viewClass(
  'ProductOfferingPriceRefOrValue',
  [
    v5Only('isBundle', 'bundledPopRelationship', 'popRelationship', 'prodSpecCharValueUse', 'productOfferingTerm'),
    v5Only('place', 'pricingLogicAlgorithm', 'tax', 'externalIdentifier'),
    ...policies,
    renamed('recurringChargePeriodType', 'recurringChargePeriod'),
    eachOf('priceAlteration', alteration),
    embeddedPriceLens(),
    shownType(priceClass),
  ],
  { alsoNamed: ['ProductOfferingPrice', 'ProductOfferingPriceRef', 'POPCharge'] },
)

const bundled = sameClass('BundledProductOffering', [
  v5Only('version', '@referredType'),
  inside('bundledProductOfferingOption', sameClass('BundledProductOfferingOption')),
])

/** An offering. */
export const offeringLenses: readonly Lens[] = [
  v5Only('bundledGroupProductOffering', 'productOfferingCharacteristic', 'policy', 'allowedAction'),
  v5Only('externalIdentifier'),
  inside('productSpecification', specificationRef),
  inside('resourceCandidate', reference('ResourceCandidateRef')),
  inside('serviceCandidate', reference('ServiceCandidateRef')),
  inside('serviceLevelAgreement', reference('SLARef')),
  eachOf('agreement', reference('AgreementRef')),
  eachOf('bundledProductOffering', bundled),
  eachOf('category', category),
  eachOf('channel', reference('ChannelRef')),
  eachOf('marketSegment', reference('MarketSegmentRef')),
  eachOf('place', reference('PlaceRef')),
  eachOf('prodSpecCharValueUse', valueUse),
  eachOf('productOfferingPrice', priceRefOrValue),
  eachOf('productOfferingRelationship', withoutVersion('ProductOfferingRelationship')),
  eachOf('productOfferingTerm', term),
]

const specificationRelationship = related('ProductSpecificationRelationship', ['characteristic'])

/** A specification, without the classes that parties share. */
export const specificationLenses: readonly Lens[] = [
  v5Only('category', 'policy', 'intentSpecification', 'externalIdentifier'),
  eachOf('bundledProductSpecification', withoutVersion('BundledProductSpecification')),
  eachOf('productSpecCharacteristic', productSpecificationCharacteristic, byName),
  eachOf('productSpecificationRelationship', specificationRelationship),
  eachOf('resourceSpecification', reference('ResourceSpecificationRef')),
  eachOf('serviceSpecification', reference('ServiceSpecificationRef')),
]
