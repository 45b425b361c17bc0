import { serviceLevelObjective } from '../../domain/care/level/service-level-objective.ts'
import { serviceLevelSpecification } from '../../domain/care/level/service-level-specification.ts'
import { asV4 } from '../lens/as-v4.ts'
import { eachOf, inside } from '../lens/nested.ts'
import { v5Only } from '../lens/renamed.ts'
import { defineApi } from '../rest/define-api.ts'
import { reference, relatedEntity, sameClass } from './common-classes.ts'

const consequence = sameClass('ServiceLevelSpecConsequence', [
  v5Only('lateByMinutes', 'belowPercent', 'credit', 'creditPercent', 'mostCredit'),
])
const parameter = sameClass('ServiceLevelSpecParameter', [eachOf('relatedEntity', relatedEntity)])

export const serviceQualityV4 = defineApi({
  id: 'TMF657',
  title: 'Service Quality Management',
  description: 'What the operator promises about the quality of its services.',
  generation: 'v4',
  version: '4.0.0',
  basePaths: ['/tmf-api/serviceQualityManagement/v4'],
  faces: [
    asV4(
      serviceLevelObjective,
      [
        v5Only('ticketScope', 'businessCalendar', 'pausedIn', 'escalation'),
        eachOf('serviceLevelObjectiveConsequence', consequence),
        inside('serviceLevelObjectiveParameter', parameter),
      ],
      { mandatory: ['conformanceComparator', 'conformanceTarget', 'serviceLevelObjectiveParameter'] },
    ),
    asV4(serviceLevelSpecification, [eachOf('relatedServiceLevelObjective', reference('ServiceLevelObjectiveRef'))], {
      mandatory: ['name', 'relatedServiceLevelObjective'],
    }),
  ],
})
