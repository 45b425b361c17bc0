import { inV5 } from './product-facts.ts'
import { serviceQualitySubjects } from './service-quality-subjects.ts'
import type { ApiRules } from './subject.ts'

export const tmf657v5: ApiRules = {
  id: 'TMF657',
  title: 'Service Quality Management',
  generation: 'v5',
  basePaths: ['/tmf-api/serviceQualityManagement/v5'],
  subjects: serviceQualitySubjects(inV5),
}
