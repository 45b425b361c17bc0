import { serviceLevelObjective } from '../../domain/care/level/service-level-objective.ts'
import { serviceLevelSpecification } from '../../domain/care/level/service-level-specification.ts'
import { asIs, defineApi } from '../rest/define-api.ts'

/** TM Forum has published no v5 of it: this is ours, in the style of the others (decision 17). */
export const serviceQualityV5 = defineApi({
  id: 'TMF657',
  title: 'Service Quality Management',
  description:
    'What the operator promises about the quality of its services. A v5 of our own: TM Forum has published v4 only.',
  generation: 'v5',
  version: '5.0.0',
  basePaths: ['/tmf-api/serviceQualityManagement/v5'],
  faces: [asIs(serviceLevelObjective), asIs(serviceLevelSpecification)],
})
