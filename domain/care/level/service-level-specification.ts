import { defineResource } from '../../core/define-resource.ts'
import { serviceLevelSpecification as schema } from './service-level-classes.ts'

export const serviceLevelSpecification = defineResource({
  kind: 'ServiceLevelSpecification',
  schema,
  description: 'A set of objectives that is promised as one.',
  mandatory: ['name', 'relatedServiceLevelObjective'],
  search: ['name', 'relatedServiceLevelObjective.id'],
  references: [{ path: 'relatedServiceLevelObjective.id', kinds: ['ServiceLevelObjective'] }],
  example: {
    '@type': 'ServiceLevelSpecification',
    name: 'Gold',
    description: 'What VIPs are promised',
    relatedServiceLevelObjective: [
      { '@type': 'ServiceLevelObjectiveRef', id: 'vip-faults', '@referredType': 'ServiceLevelObjective' },
    ],
    validFor: { startDateTime: '2025-01-01T00:00:00.000Z' },
  },
})
