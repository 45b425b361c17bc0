import { usageImportJob } from '../../domain/usage/bulk/usage-import-job.ts'
import { usage } from '../../domain/usage/usage.ts'
import { usageSpecification } from '../../domain/usage/usage-specification.ts'
import { asV4 } from '../lens/as-v4.ts'
import type { Lens } from '../lens/lens.ts'
import { eachOf, inside } from '../lens/nested.ts'
import { v5Only } from '../lens/renamed.ts'
import { typeNames } from '../lens/type-name.ts'
import { valueClasses } from '../lens/value-classes.ts'
import { viewClass } from '../lens/view-class.ts'
import { defineApi, jobOperations } from '../rest/define-api.ts'
import { specificationCharacteristic } from './catalog-classes.ts'
import { attachment, byName, reference, relatedPartyReference, sameClass } from './common-classes.ts'

const ratedProductUsage = sameClass('RatedProductUsage', [
  v5Only(
    'chargedQuantity',
    'ratingZone',
    'ratingTier',
    'usageCounter',
    'productOfferingPrice',
    'bucket',
    'taxCategory',
  ),
  inside('productRef', reference('ProductRef')),
])

/** This document knows identifiers of characteristics, and ties between them. */
const usageCharacteristic = viewClass(
  'UsageCharacteristic',
  [eachOf('characteristicRelationship', sameClass('CharacteristicRelationship')), valueClasses('Characteristic')],
  { required: ['name', 'value'] },
)

const specificationRelationship = viewClass(
  'EntitySpecificationRelationship',
  [typeNames({ shown: 'EntitySpecificationRelationship', canonical: 'UsageSpecificationRelationship' })],
  { required: ['relationshipType'] },
)

const usageLenses: readonly Lens[] = [
  v5Only(
    'receivedDate',
    'rejection',
    'originalUsage',
    'product',
    'billingAccount',
    'billingPeriod',
    'usageBucket',
    'correctionBucket',
    'balanceDebit',
    'reserveBalance',
    'outOfOrder',
  ),
  eachOf('ratedProductUsage', ratedProductUsage),
  eachOf('relatedParty', relatedPartyReference),
  eachOf('usageCharacteristic', usageCharacteristic, byName),
  inside('usageSpecification', reference('UsageSpecificationRef')),
]

const specificationLenses: readonly Lens[] = [
  v5Only('ratingRule'),
  eachOf('attachment', attachment),
  eachOf('constraint', reference('ConstraintRef')),
  eachOf('entitySpecRelationship', specificationRelationship),
  eachOf('relatedParty', relatedPartyReference),
  eachOf('specCharacteristic', specificationCharacteristic, byName),
]

export const usageV4 = defineApi({
  id: 'TMF635',
  title: 'Usage Management',
  description: 'What customers use, and what it costs.',
  generation: 'v4',
  version: '4.0.0',
  basePaths: ['/tmf-api/usageManagement/v4'],
  faces: [
    asV4(usage, usageLenses, { mandatory: [] }),
    asV4(usageSpecification, specificationLenses, { mandatory: [] }),
    asV4(usageImportJob, [inside('usageSpecification', reference('UsageSpecificationRef'))], {
      mandatory: ['url', 'usageSpecification'],
      operations: jobOperations,
    }),
  ],
})
