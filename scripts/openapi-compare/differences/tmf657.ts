import { adds } from '../declare.ts'
import type { Declared } from '../difference.ts'

/** Objectives and specifications of service levels. */
export const tmf657: readonly Declared[] = [
  ...adds('TMF657 v4', 'A reference may say the name of what it refers to, here as everywhere.', [
    ['attribute', 'serviceLevelSpecification.relatedServiceLevelObjective.name'],
    ['class attribute', 'ServiceLevelObjectiveRef.name'],
  ]),
]
