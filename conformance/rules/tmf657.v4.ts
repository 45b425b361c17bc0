import { inV4 } from './product-facts.ts'
import { serviceQualitySubjects } from './service-quality-subjects.ts'
import type { ApiRules } from './subject.ts'

export const tmf657v4: ApiRules = {
  id: 'TMF657',
  title: 'Service Quality Management',
  generation: 'v4',
  basePaths: ['/tmf-api/serviceQualityManagement/v4'],
  subjects: serviceQualitySubjects(inV4),
}
